import type { Json } from '../../model/json.ts';
import type { Path } from '../yaml/located.ts';
import type { AjvError, SchemaWords } from './ajv.ts';
import { requiredKeys, templatePattern } from './branches.ts';
import type { Finding } from './finding.ts';
import { booleanHint, exampleHint, hintFor } from './hint.ts';
import { describeMissing, describeName, describeUnknown } from './keys.ts';
import { nearest } from './nearest.ts';
import { readPointer } from './pointer.ts';
import { called, given, listed, wanted, wantedTypes } from './words.ts';

/** One fault of ajv's in words of the file: where, what was wanted, what was given, and what to do. */
export function describe(error: AjvError, root: Json, written: (path: Path) => string | undefined): Finding {
  const path = readPointer(error.instancePath, root);
  const { params, parentSchema } = error;
  if (error.propertyName !== undefined) return describeName(error, path, error.propertyName);
  const here = (message: string, hint?: string): Finding => ({ path, atKey: false, message, hint });
  const misfit = (noun: string): Finding =>
    here(`${called(path)}: ${given(error.data)} is not ${noun}`, hintFor(error, written(path)));
  switch (error.keyword) {
    case 'additionalProperties':
      return describeUnknown(error, path, params.additionalProperty ?? '');
    case 'required':
      return describeMissing(error, path, params.missingProperty ?? '');
    case 'oneOf':
    case 'anyOf':
      return describeUnion(error, path);
    case 'dependencies':
      return here(`${params.property ?? ''} needs ${params.missingProperty ?? ''} beside it`);
    case 'enum':
      return describeChoice(error, path);
    case 'minItems':
    case 'minLength':
      return here(`${called(path)} must not be empty`, exampleHint(parentSchema));
    case 'maxItems':
      return here(`${called(path)} has more than ${String(params.limit)} entries`);
    case 'maxLength':
      return here(`${called(path)} is longer than ${String(params.limit)} characters`);
    case 'minProperties':
    case 'maxProperties':
      return describeCount(error, path);
    case 'type': {
      const message = `${called(path)} must be ${wanted(parentSchema)}, not ${given(error.data)}`;
      return here(message, hintFor(error, written(path)));
    }
    case 'minimum':
    case 'maximum':
      return misfit(`${wanted(parentSchema)}${range(parentSchema)}`);
    case 'pattern':
      if (params.pattern === templatePattern)
        return describe(
          { ...error, keyword: 'type', parentSchema: withoutText(parentSchema) },
          root,
          written,
        );
      if (parentSchema?.title !== undefined) return misfit(parentSchema.title);
      return here(
        `${called(path)}: ${given(error.data)} does not have the right form`,
        exampleHint(parentSchema) ?? parentSchema?.description,
      );
    default:
      return misfit(wanted(parentSchema));
  }
}

/** A value that may be a template is not wanted as any other text. */
function withoutText(schema: SchemaWords | undefined): SchemaWords {
  return { ...schema, type: wantedTypes(schema).filter((type) => type !== 'string') };
}

function describeUnion(error: AjvError, path: Path): Finding {
  const keys = requiredKeys(error);
  if (keys !== undefined) return describeAlternatives(error, path, keys);
  const message = `${called(path)} must be ${unionWanted(error)}, not ${given(error.data)}`;
  return { path, atKey: false, message, hint: unionHint(error) };
}

function unionHint(error: AjvError): string | undefined {
  const branches = Array.isArray(error.schema) ? (error.schema as readonly SchemaWords[]) : [];
  const takesBoolean = branches.some((branch) => wantedTypes(branch).includes('boolean'));
  return (takesBoolean ? booleanHint(error.data) : undefined) ?? exampleHint(error.parentSchema);
}

/** Keys of which a map has exactly one. */
function describeAlternatives(error: AjvError, path: Path, keys: readonly string[]): Finding {
  const { data } = error;
  const present =
    typeof data === 'object' && data !== null ? keys.filter((key) => Object.hasOwn(data, key)) : [];
  if (present.length > 1) {
    const message = `${listed(present)} exclude each other`;
    return { path: [...path, present[1] ?? ''], atKey: true, message, hint: 'keep one of them' };
  }
  if (!keys.includes('block')) {
    const message = `${called(path)} needs one of ${listed(keys, 'or')}`;
    return { path, atKey: true, message, hint: undefined };
  }
  const hint = 'a task has one key that names a module, or block';
  return { path, atKey: true, message: `${called(path)} has no module`, hint };
}

function unionWanted(error: AjvError): string {
  if (error.parentSchema?.title !== undefined || !Array.isArray(error.schema))
    return wanted(error.parentSchema);
  return error.schema.map((branch: SchemaWords) => wanted(branch)).join(', or ');
}

function describeChoice(error: AjvError, path: Path): Finding {
  const choices = (error.params.allowedValues ?? []).map(String);
  const near = typeof error.data === 'string' ? nearest(error.data, choices) : undefined;
  const message = `${called(path)} must be ${listed(choices, 'or')}, not ${given(error.data)}`;
  return { path, atKey: false, message, hint: near === undefined ? undefined : `did you mean ${near}?` };
}

/** A map with too few or too many keys. */
function describeCount(error: AjvError, path: Path): Finding {
  const schema = error.parentSchema;
  const keys = Object.keys(schema?.properties ?? {});
  if (keys.length === 0 && error.keyword === 'maxProperties')
    return {
      path,
      atKey: true,
      message: `${called(path)} has more than ${String(error.params.limit)} entries`,
      hint: undefined,
    };
  const count = schema?.maxProperties === 1 ? 'exactly one of' : 'at least one of';
  const message =
    keys.length === 0
      ? `${called(path)} must not be empty`
      : `${called(path)} takes ${count} ${listed(keys, 'and')}`;
  return { path, atKey: true, message, hint: exampleHint(schema) };
}

function range(schema: SchemaWords | undefined): string {
  const { minimum, maximum } = schema ?? {};
  if (minimum === maximum) return '';
  if (maximum === undefined) return ` (${String(minimum)} or more)`;
  if (minimum === undefined) return ` (${String(maximum)} or less)`;
  return ` (from ${String(minimum)} to ${String(maximum)})`;
}
