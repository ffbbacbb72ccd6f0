import type { Json, JsonObject } from '../model/json.ts';
import { TemplateError, within } from './template/error.ts';
import { display } from './template/plain.ts';
import { evaluate, holds, isTemplate, render } from './template/render.ts';
import type { Variables } from './template/variables.ts';
import { omit, own } from './world.ts';

/** What expanding needs to know of a module. */
export interface ModuleForm {
  /** The argument that a plain string stands for. */
  readonly shorthand?: string;
  /** JSON Schema of its arguments: tells where text is wanted. */
  readonly schema?: JsonObject;
}

/** Arguments that are expressions without braces, as in Ansible. */
const conditions: Readonly<Record<string, string>> = { assert: 'that' };
const expressions: Readonly<Record<string, string>> = { debug: 'var' };

/** Paths of arguments that are expressions, as they are written. */
export function expressionArguments(
  module: string,
  args: JsonObject,
): readonly (readonly [readonly (string | number)[], string])[] {
  const key = own(conditions, module) ?? own(expressions, module);
  const value = key === undefined ? undefined : args[key];
  if (key === undefined) return [];
  if (typeof value === 'string') return [[[key], value]];
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((inner, at) =>
    typeof inner === 'string' ? [[[key, at], inner] as const] : [],
  );
}

/** A module's arguments with their templates rendered. What renders to none or `omit` is left out: the module's own default holds. */
export function renderArguments(
  module: string,
  form: ModuleForm,
  args: JsonObject,
  variables: Variables,
): JsonObject {
  const properties = mapOf(form.schema?.['properties']);
  const entries = Object.entries(args).flatMap(([key, written]): [string, Json][] => {
    if (written === undefined) return [];
    const value = within(key, () => renderArgument(module, key, written, mapOf(properties[key]), variables));
    return value === null || value === omit ? [] : [[key, withoutOmitted(value)]];
  });
  const rendered = Object.fromEntries(entries);
  return module === 'assert' ? withFailingCondition(args, rendered) : rendered;
}

function renderArgument(
  module: string,
  key: string,
  written: Json,
  schema: JsonObject,
  variables: Variables,
): Json {
  if (own(conditions, module) === key) return conditionValue(written, variables);
  if (own(expressions, module) === key && typeof written === 'string' && !isTemplate(written))
    return evaluate(written, variables);
  return renderAs(written, schema, variables);
}

function conditionValue(written: Json, variables: Variables): Json {
  if (Array.isArray(written))
    return (written as readonly Json[]).map((inner, at) =>
      within(at, () => conditionValue(inner, variables)),
    );
  if (typeof written === 'string' || typeof written === 'boolean') return holds(written, variables);
  throw new TemplateError('a condition is an expression');
}

/** Says which condition does not hold, where the user has no words for it. */
function withFailingCondition(args: JsonObject, rendered: JsonObject): JsonObject {
  const written = listOf(args['that']);
  const failing = listOf(rendered['that']).findIndex((held) => held !== true);
  if (failing < 0 || rendered['fail_msg'] !== undefined) return rendered;
  return { ...rendered, fail_msg: `it does not hold that ${display(written[failing] ?? null)}` };
}

/** Renders plain data; where the schema wants text, a number or truth value that a template gave becomes its text. */
function renderAs(written: Json, schema: JsonObject, variables: Variables): Json {
  if (typeof written === 'string') {
    const value = render(written, variables);
    const wantsText = schema['type'] === 'string' && written !== value;
    return wantsText && (typeof value === 'number' || typeof value === 'boolean') ? display(value) : value;
  }
  if (Array.isArray(written))
    return (written as readonly Json[]).map((inner, at) =>
      within(at, () => renderAs(inner, mapOf(schema['items']), variables)),
    );
  if (typeof written !== 'object' || written === null) return written;
  const properties = mapOf(schema['properties']);
  return Object.fromEntries(
    Object.entries(written as JsonObject).flatMap(([key, inner]) => {
      if (inner === undefined) return [];
      const of = own(properties, key) ?? schema['additionalProperties'];
      return [[key, within(key, () => renderAs(inner, mapOf(of), variables))]];
    }),
  );
}

function withoutOmitted(value: Json): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).filter((inner) => inner !== omit).map(withoutOmitted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([key, inner]) =>
      inner === undefined || inner === omit ? [] : [[key, withoutOmitted(inner)]],
    ),
  );
}

function mapOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
