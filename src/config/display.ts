import type { Problem } from '../model/problem.ts';

/** All problems as text for people, one blank line between them; no colours, ends with a newline when there is any. */
export function displayProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${displayProblem(problem)}\n`).join('\n');
}

/** One problem: place and message, the code frame, the hint. */
export function displayProblem(problem: Problem): string {
  const { place } = problem;
  const where = place === undefined ? '' : `${place.file}:${String(place.line)}:${String(place.column)}: `;
  const lines = [`${where}${problem.message}`];
  if (problem.frame !== undefined) lines.push(problem.frame);
  if (problem.hint !== undefined) lines.push(`  hint: ${problem.hint}`);
  return lines.join('\n');
}
