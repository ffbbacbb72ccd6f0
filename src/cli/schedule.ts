import { join } from 'node:path';
import { programSource } from '../host/program.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import { runLocal } from '../transport/local.ts';
import { displaySeconds } from '../view/units.ts';
import type { Io } from './types.ts';

/** `pairctl schedule explain S`: slots, count and gaps, as the host program itself reckons them. */
export async function explainSchedule(text: string, io: Io): Promise<ExitCode> {
  const folder = programSource();
  const output = await runLocal({
    run: [
      'awk',
      '-f',
      join(folder, 'schedule.awk'),
      '-f',
      join(folder, 'explain.awk'),
      '-v',
      `schedule=${text}`,
    ],
  });
  const lines = output.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const wrong = lines.find(([word]) => word === 'error');
  if (output.status !== 0 || wrong !== undefined)
    throw new PairctlError(
      `the schedule "${text}" is wrong: ${wrong?.slice(1).join(' ') ?? output.stderr.trim()}`,
      {
        exitCode: exitCode.definition,
        hint: 'D1,D2,…/T: each interval a whole multiple of the one before and longer, T a multiple of the last: 1h,1d/7d',
      },
    );
  const number = (word: string): number => Number(lines.find(([first]) => first === word)?.[1] ?? 0);
  const slots = lines
    .filter(([word]) => word === 'slot')
    .map(([, age, interval]) => ({ ageSeconds: Number(age), intervalSeconds: Number(interval) }));
  const [count, base, total] = [number('count'), number('base'), number('total')];
  io.view.show(display(text, count, base, total, slots), {
    format: 1,
    schedule: text,
    count,
    baseSeconds: base,
    totalSeconds: total,
    slots,
  });
  return exitCode.done;
}

interface Slot {
  readonly ageSeconds: number;
  readonly intervalSeconds: number;
}

function display(text: string, count: number, base: number, total: number, slots: readonly Slot[]): string {
  const tiers = [...new Set(slots.map((slot) => slot.intervalSeconds))];
  const rows = tiers.map((interval) => {
    const own = slots.filter((slot) => slot.intervalSeconds === interval);
    const from = own[0]?.ageSeconds ?? 0;
    const to = (own.at(-1)?.ageSeconds ?? 0) + interval;
    return `  ${`${displaySeconds(from).replace(/^0\.0 s$/, 'now')} to ${displaySeconds(to)}`.padEnd(28)} one every ${displaySeconds(interval).padEnd(10)} ${String(own.length).padStart(4)}  ${'|'.repeat(Math.min(own.length, 40))}`;
  });
  return [
    `${text}: a backup every ${displaySeconds(base)}, none older than ${displaySeconds(total)}, ${String(count)} kept when full`,
    `  ${'age'.padEnd(28)} density${' '.repeat(14)}kept`,
    ...rows,
  ].join('\n');
}
