import type { AjvError, SchemaWords } from './ajv.ts';
import { wantedTypes } from './words.ts';

/** The remedy for a value of the wrong kind or form. `written` is the scalar as it stands in the file. */
export function hintFor(error: AjvError, written: string | undefined): string | undefined {
  const types = wantedTypes(error.parentSchema);
  const { data } = error;
  const boolean = types.includes('boolean') ? booleanHint(data) : undefined;
  if (boolean !== undefined) return boolean;
  if (error.keyword === 'type') {
    if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean'))
      return fitsQuoted(error.parentSchema, written ?? String(data))
        ? quoteHint(written ?? String(data))
        : exampleHint(error.parentSchema);
    if (typeof data === 'string' && isNumber(types, data)) return `write it without quotes: ${data}`;
    if (data === null) return 'fill it in, or leave the key out';
    if (types.includes('array') && typeof data !== 'object') return 'write it as a list: [ … ]';
    if (types[0] === 'array' && typeof data === 'object') return 'begin each entry with -';
  }
  return exampleHint(error.parentSchema);
}

/** The words of YAML 1.1 that are texts in 1.2. */
export function booleanHint(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  if (/^(?:y|yes|on)$/i.test(data)) return `YAML 1.2 reads ${data} as text: write true`;
  if (/^(?:n|no|off)$/i.test(data)) return `YAML 1.2 reads ${data} as text: write false`;
  return undefined;
}

function fitsQuoted(schema: SchemaWords | undefined, text: string): boolean {
  return schema?.pattern === undefined || new RegExp(schema.pattern, 'u').test(text);
}

function quoteHint(written: string): string {
  const why = /^0[0-7]+$/.test(written) ? 'YAML reads it as the number without its zero; ' : '';
  return `${why}write it in quotes: "${written}"`;
}

function isNumber(types: readonly string[], data: string): boolean {
  return (types.includes('integer') || types.includes('number')) && /^-?[0-9]+(?:\.[0-9]+)?$/.test(data);
}

/** The schema's first example. */
export function exampleHint(schema: SchemaWords | undefined): string | undefined {
  const examples = schema?.['examples'];
  if (!Array.isArray(examples) || examples.length === 0 || schema?.type === 'boolean') return undefined;
  const first: unknown = examples[0];
  return `for example ${inFlow(first)}`;
}

/** Texts that YAML takes for something else without quotes. */
const special = /^[-?:%@&*!|>#"'`]|[{}[\],]|: | #|^\s|\s$/;

/** A value as one would write it in YAML on one line. */
function inFlow(value: unknown): string {
  if (typeof value === 'string') return special.test(value) ? JSON.stringify(value) : value;
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${inFlow(inner)}`)
    .join(', ')} }`;
}
