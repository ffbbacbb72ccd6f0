import type { Problem } from '../model/problem.ts';
import { neutral, neutralLine } from './neutral.ts';
import type { Paint } from './paint.ts';

/** All problems of a definition: place, message, code frame and remedy of each, then how many there are. */
export function problemsText(problems: readonly Problem[], level: 'error' | 'warning', paint: Paint): string {
  const colour = level === 'error' ? paint.bad : paint.changed;
  const blocks = problems.map((problem) => {
    const { place } = problem;
    const where =
      place === undefined
        ? ''
        : `${paint.strong(`${neutralLine(place.file)}:${String(place.line)}:${String(place.column)}`)}: `;
    const frame = problem.frame === undefined ? [] : [neutral(problem.frame)];
    const hint = problem.hint === undefined ? [] : [`  do: ${neutral(problem.hint)}`];
    return [`${where}${colour(`${level}:`)} ${neutral(problem.message)}`, ...frame, ...hint].join('\n');
  });
  const sum = `${String(problems.length)} ${level}${problems.length === 1 ? '' : 's'}`;
  return [...blocks.flatMap((block) => [block, '']), sum].join('\n');
}
