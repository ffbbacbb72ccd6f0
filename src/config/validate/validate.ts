import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { Located, Path } from '../yaml/located.ts';
import type { AjvError, Validate } from './ajv.ts';
import { chooseBranches } from './branches.ts';
import { describe } from './describe.ts';
import type { Finding } from './finding.ts';

/** More of one file are counted, not listed: the first ones explain the rest. */
export const maxProblems = 50;

/** What a schema finds wrong with a document, in the order of the file; empty when it fits. */
export function validate(by: Validate, source: Located): readonly Problem[] {
  const { findings, more } = findFaults(by, source.value, (path) => source.written(path));
  const problems = findings.map(({ atKey, path, message, hint }) =>
    atKey ? source.keyProblem(path, message, hint) : source.problem(path, message, hint),
  );
  const last = more === 0 ? [] : [{ message: `${source.file}: and ${String(more)} more problems` }];
  return [...inOrder(problems), ...last];
}

/** What a schema finds wrong with a value, in words; `more` counts what is not listed. */
export function findFaults(
  by: Validate,
  value: Json,
  written: (path: Path) => string | undefined = () => undefined,
): { readonly findings: readonly Finding[]; readonly more: number } {
  if (by(value)) return { findings: [], more: 0 };
  const errors = withoutEchoes(chooseBranches(by.errors ?? []));
  const findings = errors.slice(0, maxProblems).map((error) => describe(error, value, written));
  return { findings: withoutMisspelt(findings), more: Math.max(0, errors.length - maxProblems) };
}

/**
 * Of several faults of one value the first is told, but that it is of the wrong kind before all; and an unknown key explains why none of several
 * was chosen.
 */
function withoutEchoes(errors: readonly AjvError[]): readonly AjvError[] {
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  const strangers = new Set(unknown.map((error) => error.instancePath));
  const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((e) => e.instancePath));
  const seen = new Set<string>();
  return errors.filter((error) => {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) return false;
    if (error.keyword === 'oneOf' && strangers.has(error.instancePath)) return false;
    const { missingProperty, additionalProperty } = error.params;
    const key = `${error.instancePath}\n${missingProperty ?? additionalProperty ?? error.propertyName ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A missing key that an unknown one beside it was meant to be is not told again. */
function withoutMisspelt(findings: readonly Finding[]): readonly Finding[] {
  const name = (path: Path, key: string): string => JSON.stringify([...path, key]);
  const meant = new Set(
    findings.flatMap((f) => (f.meant === undefined ? [] : [name(f.path.slice(0, -1), f.meant)])),
  );
  return findings.filter((f) => f.missing === undefined || !meant.has(name(f.path, f.missing)));
}

/** The first of many, and how many more there are. */
export function atMost(problems: readonly Problem[], file: string): readonly Problem[] {
  const more = problems.length - maxProblems;
  if (more <= 0) return problems;
  return [...problems.slice(0, maxProblems), { message: `${file}: and ${String(more)} more problems` }];
}

/** By line and column. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}
