import type { AjvError, SchemaWords } from './ajv.ts';
import { wantedTypes } from './words.ts';

/** The remedy for a value of the wrong kind or form. `written` is the scalar as it stands in the file. */
export function hintFor(error: AjvError, written: string | undefined): string | undefined {
  const types = wantedTypes(error.parentSchema);
  const { data } = error;
  if (types.includes('boolean') && typeof data === 'string') {
    if (/^(?:y|yes|on)$/i.test(data)) return 'YAML 1.2 knows no yes and on: write true';
    if (/^(?:n|no|off)$/i.test(data)) return 'YAML 1.2 knows no no and off: write false';
  }
  if (error.keyword === 'type') {
    if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean'))
      return quoteHint(written ?? String(data));
    if (typeof data === 'string' && isNumber(types, data)) return `write it without quotes: ${data}`;
    if (types.includes('array') && data !== null && typeof data !== 'object')
      return 'write it as a list: [ … ]';
    if (types[0] === 'array' && typeof data === 'object') return 'begin each entry with -';
  }
  return exampleHint(error.parentSchema);
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
  if (!Array.isArray(examples) || examples.length === 0) return undefined;
  const first: unknown = examples[0];
  return `for example ${typeof first === 'string' ? first : JSON.stringify(first)}`;
}
