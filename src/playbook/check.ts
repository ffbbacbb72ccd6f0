import type { JsonObject } from '../model/json.ts';
import { report, type Expanding } from './expanding.ts';
import { filterNames, functionNames, testNames } from './filters/registry.ts';
import { usesOf } from './reads.ts';
import { spotsOf, templates, type Spot } from './spots.ts';
import { analyseExpression, analyseTemplate, wholeExpression } from './template/analyse.ts';
import { syntaxError } from './template/engine.ts';
import type { Path } from './template/error.ts';
import type { Uses } from './template/reference.ts';
import { bracesInCondition, isTemplate } from './template/render.ts';
import { didYouMean } from './template/words.ts';
import { own } from './world.ts';
import type { Written } from './written.ts';

/**
 * Finds, before anything is run, what cannot be evaluated on any host: bad syntax, unknown filters, tests and functions, and variables that nothing
 * gives a value, unless the task itself asks whether they are defined. What is evaluated late in a failover must not fail there for a typing error.
 */
export function checkTask(expanding: Expanding, written: Written): void {
  const spots = spotsOf(written);
  const names = namesIn(expanding, written, spots);
  for (const spot of spots) {
    const fault = faultOf(spot, names);
    if (fault !== undefined) reportAt(expanding, written, spot.path, fault);
  }
}

/** Checks the templates of written variables, of a play or block: as a task's, but whatever some task may loop with is known. */
export function checkVars(
  expanding: Expanding,
  vars: JsonObject | undefined,
  path: Path,
  names: readonly string[],
): void {
  for (const spot of templates(vars, path)) {
    const extra = [...names, ...leniently([spot])];
    const fault = faultOf(spot, {
      has: (name) => expanding.known.has(name) || extra.includes(name),
      all: () => [...expanding.known, ...names],
    });
    if (fault !== undefined) report(expanding, spot.path, fault.message, fault.hint);
  }
}

/** Names that may be used. */
interface Names {
  has(name: string): boolean;
  all(): readonly string[];
}

function namesIn({ known }: Expanding, { task, inherited }: Written, spots: readonly Spot[]): Names {
  const { loop_var: item, index_var: counter } = task.loop_control ?? {};
  const { layers } = inherited;
  const asked = leniently(spots);
  return {
    has: (name) =>
      known.has(name) ||
      name === item ||
      name === counter ||
      asked.includes(name) ||
      layers.some(({ values }) => own(values, name) !== undefined),
    all: () => [...known, ...layers.flatMap(({ values }) => Object.keys(values))],
  };
}

/** Variables that may be missing, for these texts ask whether they are there. */
function leniently(spots: readonly Spot[]): readonly string[] {
  return spots.flatMap((spot) =>
    usesOf(spot).references.flatMap(({ root, lenient }) => (lenient ? [root] : [])),
  );
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

function faultOf(spot: Spot, names: Names): Fault | undefined {
  return braces(spot) ?? syntax(spot) ?? unknownWord(usesOf(spot)) ?? unknownVariable(usesOf(spot), names);
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
      if (!known.has(name) && !uses.locals.has(name))
        return fault(`there is no ${kind} "${name}"${didYouMean(name, known)}`, undefined);
  return undefined;
}

function unknownVariable(uses: Uses, names: Names): Fault | undefined {
  const found = uses.references.find(
    ({ root, lenient }) => !lenient && !names.has(root) && !uses.locals.has(root) && !inLoops.has(root),
  );
  if (found === undefined) return undefined;
  return fault(
    `variable ${found.root} is not defined anywhere${didYouMean(found.root, names.all())}`,
    `define it in vars, or say what holds without it: ${found.text} | default(…)`,
  );
}

/** What the engine itself defines inside loops and macros. */
const inLoops: ReadonlySet<string> = new Set(['loop', 'varargs', 'kwargs']);

function fault(message: string, hint: string | undefined): Fault {
  return { message, ...(hint === undefined ? {} : { hint }) };
}
