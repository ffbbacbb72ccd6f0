import { join } from 'node:path';
import { programSource } from '../host/program.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import { runLocal } from '../transport/local.ts';
import { scheduleText, type ScheduleExplained } from '../view/schedule_text.ts';
import type { Io } from './types.ts';

/** `pairctl schedule explain S`: slots, count and gaps, as the host program itself reckons them; exit code 78 when the schedule is wrong. */
export async function explainSchedule(text: string, io: Io): Promise<ExitCode> {
  const folder = programSource();
  const parts = ['schedule.awk', 'explain.awk'].flatMap((name) => ['-f', join(folder, name)]);
  const output = await runLocal({ run: ['awk', ...parts, '-v', `schedule=${awkText(text)}`] });
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
  const explained = explainedOf(text, lines);
  io.view.show(scheduleText(explained), { format: 1, ...explained });
  return exitCode.done;
}

function explainedOf(schedule: string, lines: readonly (readonly string[])[]): ScheduleExplained {
  const number = (word: string): number => Number(lines.find(([first]) => first === word)?.[1] ?? 0);
  return {
    schedule,
    count: number('count'),
    baseSeconds: number('base'),
    totalSeconds: number('total'),
    slots: lines
      .filter(([word]) => word === 'slot')
      .map(([, age, interval]) => ({ ageSeconds: Number(age), intervalSeconds: Number(interval) })),
  };
}

/** awk reads escapes in what `-v` assigns; a schedule has no backslash, so one is doubled to stay what it is. */
function awkText(text: string): string {
  return text.replaceAll('\\', '\\\\');
}
