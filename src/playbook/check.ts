import type { Json, JsonObject } from '../model/json.ts';
import { expressionArguments } from './arguments.ts';
import type { Condition } from './condition.ts';
import type { Expanding } from './expanding.ts';
import { report } from './expanding.ts';
import { filterNames, functionNames, testNames } from './filters/registry.ts';
import { usesOf, type Text } from './reads.ts';
import { analyseExpression, analyseTemplate, wholeExpression } from './template/analyse.ts';
import { syntaxError } from './template/engine.ts';
import type { Path } from './template/error.ts';
import type { Uses } from './template/reference.ts';
import { bracesInCondition, isTemplate } from './template/render.ts';
import { didYouMean } from './template/words.ts';
import { knownNames } from './world.ts';
import type { Written } from './written.ts';

/** A text of a task with the path at which it stands. */
interface Spot extends Text {
  readonly path: Path;
}

/**
 * Finds, before anything is run, what cannot be evaluated on any host: bad syntax, unknown filters, tests and functions, and variables that nothing
 * gives a value, unless the task itself asks whether they are defined. What is evaluated late in a failover must not fail there for a typing error.
 */
export function checkTask(expanding: Expanding, written: Written): void {
  const spots = spotsOf(written);
  const asked = new Set(
    spots.flatMap((spot) =>
      usesOf(spot)
        .references.filter(({ lenient }) => lenient)
        .map(({ root }) => root),
    ),
  );
  const known = knownIn(expanding, written);
  for (const spot of spots) {
    const problem = faultOf(spot, (name) => known.has(name) || asked.has(name), known);
    if (problem !== undefined) reportAt(expanding, written, spot.path, problem);
  }
}

interface Fault {
  readonly message: string;
  readonly hint?: string;
}

function reportAt(expanding: Expanding, written: Written, path: Path, { message, hint }: Fault): void {
  const file = expanding.contents.get(written.args);
  const inFile = file !== undefined && path.at(-1) === 'content' ? ` (in ${file})` : '';
  report(expanding, path, message + inFile, hint);
}

/** Everything of a task that is evaluated. */
function spotsOf(written: Written): readonly Spot[] {
  const { task, path, args, module, moduleKey, loop } = written;
  const expressions = expressionArguments(module, args);
  const plain = Object.fromEntries(
    Object.entries(args).filter(([key]) => !expressions.some(([[first]]) => first === key)),
  );
  return [
    ...conditionSpots([
      ...written.inherited.when,
      ...written.until,
      ...written.failedWhen,
      ...written.changedWhen,
    ]),
    ...expressions.map(([key, text]): Spot => ({ ...asText(text), path: [...path, moduleKey, ...key] })),
    ...templates(plain, [...path, moduleKey]),
    ...templates(loop, [...path, task.loop === undefined ? 'with_items' : 'loop']),
    ...templates(task.loop_control?.label, [...path, 'loop_control', 'label']),
    ...templates(task.vars, [...path, 'vars']),
    ...templates(task.name, [...path, 'name']),
  ];
}

function conditionSpots(conditions: readonly Condition[]): readonly Spot[] {
  return conditions.flatMap(({ text, path }) =>
    typeof text === 'string' ? [{ kind: 'expression' as const, text, path }] : [],
  );
}

function asText(text: string): Text {
  return { kind: isTemplate(text) ? 'template' : 'expression', text };
}

/** All templates in plain data with their paths. */
export function templates(value: Json | undefined, path: Path): readonly Spot[] {
  if (typeof value === 'string') return isTemplate(value) ? [{ kind: 'template', text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, Json | undefined])[] = Array.isArray(value)
    ? [...(value as readonly Json[]).entries()]
    : Object.entries(value as JsonObject);
  return entries.flatMap(([key, inner]) => templates(inner, [...path, key]));
}

function knownIn(expanding: Expanding, written: Written): ReadonlySet<string> {
  const { loop_control: control } = written.task;
  return new Set([
    ...knownNames(expanding.world),
    ...written.inherited.layers.flatMap(({ values }) => Object.keys(values)),
    ...(control?.loop_var === undefined ? [] : [control.loop_var]),
    ...(control?.index_var === undefined ? [] : [control.index_var]),
  ]);
}

/** Checks the templates of written variables, of a play or block: as a task's, but whatever some task may loop with is known. */
export function checkVars(
  expanding: Expanding,
  vars: JsonObject | undefined,
  path: Path,
  names: Iterable<string>,
): void {
  const known = new Set([...knownNames(expanding.world), ...names]);
  const spots = templates(vars, path);
  for (const spot of spots) {
    const asked = usesOf(spot)
      .references.filter(({ lenient }) => lenient)
      .map(({ root }) => root);
    const fault = faultOf(spot, (name) => known.has(name) || asked.includes(name), known);
    if (fault !== undefined) report(expanding, spot.path, fault.message, fault.hint);
  }
}

function faultOf(spot: Spot, isKnown: (name: string) => boolean, known: Iterable<string>): Fault | undefined {
  return (
    braces(spot) ?? syntax(spot) ?? unknownWord(usesOf(spot)) ?? unknownVariable(usesOf(spot), isKnown, known)
  );
}

function braces({ kind, text }: Spot): Fault | undefined {
  if (kind === 'template' || !isTemplate(text) || wholeExpression(text.trim()) !== undefined)
    return undefined;
  const { message, hint = '' } = bracesInCondition(text);
  return { message, hint };
}

function syntax({ kind, text }: Spot): Fault | undefined {
  const form = kind === 'template' || isTemplate(text) ? 'template' : 'expression';
  const analysis = form === 'template' ? analyseTemplate(text) : analyseExpression(text);
  if (analysis.simple !== undefined || analysis.comparison !== undefined) return undefined;
  const error = syntaxError(form, analysis, text);
  return error === undefined ? undefined : fault(error.message, error.hint);
}

function unknownWord(uses: Uses): Fault | undefined {
  const kinds = [
    ['filter', uses.filters, filterNames],
    ['test', uses.tests, testNames],
    ['function', uses.functions, functionNames],
  ] as const;
  for (const [kind, used, known] of kinds)
    for (const name of used)
      if (!known.includes(name) && !uses.locals.has(name))
        return fault(`there is no ${kind} "${name}"${didYouMean(name, known)}`, undefined);
  return undefined;
}

function unknownVariable(
  uses: Uses,
  isKnown: (name: string) => boolean,
  known: Iterable<string>,
): Fault | undefined {
  const found = uses.references.find(
    ({ root, lenient }) => !lenient && !isKnown(root) && !uses.locals.has(root) && !inLoops.has(root),
  );
  if (found === undefined) return undefined;
  return fault(
    `variable ${found.root} is not defined anywhere${didYouMean(found.root, known)}`,
    `define it in vars, or say what holds without it: ${found.text} | default(…)`,
  );
}

/** What the engine itself defines inside loops and macros. */
const inLoops: ReadonlySet<string> = new Set(['loop', 'varargs', 'kwargs']);

function fault(message: string, hint: string | undefined): Fault {
  return { message, ...(hint === undefined ? {} : { hint }) };
}
