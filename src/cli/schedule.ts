import { join } from 'node:path';
import { readCatalogue } from '../backup/read.ts';
import { measurePlan } from '../backup/sizes.ts';
import { programSource } from '../host/program.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import type { BackupEntry } from '../model/hoststatus.ts';
import { runLocal } from '../transport/local.ts';
import {
  changeText,
  scheduleText,
  sizesText,
  type HeldChange,
  type ScheduleExplained,
} from '../view/schedule_text.ts';
import { createSession } from './open.ts';
import { requireHosts } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { definitionOf } from './wire.ts';

/** Of which plan of which pair a schedule is explained, and what it would be changed to. */
export interface PlanQuestion {
  readonly options: PairOptions;
  /** Without it the only one that the pair has. */
  readonly plan?: string;
  readonly changeTo?: string;
}

/** `pairctl schedule explain S`: slots, count and gaps, as the host program itself reckons them; exit code 78 when the schedule is wrong. */
export async function explainSchedule(text: string, io: Io): Promise<ExitCode> {
  const explained = await explain(text);
  io.view.show(scheduleText(explained), { format: 1, ...explained });
  return exitCode.done;
}

/**
 * `pairctl schedule explain --plan P`: the same for a plan of a pair, with what it will need, from the sizes of what the hosts hold; with
 * `--change-to S` also which of those live and which die under another schedule. Changes nothing.
 */
export async function explainPlan({ options, plan, changeTo }: PlanQuestion, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const { plans } = definition.pair.backup;
  const chosen =
    plan === undefined && plans.length === 1 ? plans[0] : plans.find(({ name }) => name === plan);
  if (chosen === undefined)
    throw usage(
      plan === undefined ? 'which backup plan?' : `there is no backup plan "${plan}"`,
      `pairctl schedule explain --plan ${plans.map(({ name }) => name).join(' | ')}`,
    );
  const now = await explain(chosen.schedule);
  const then = changeTo === undefined ? undefined : await explain(changeTo);
  const session = await createSession(definition, { ...options, preview: true }, io);
  try {
    const up = [...session.connections].flatMap(([name, connection]) =>
      connection.up ? [{ name, host: connection.host }] : [],
    );
    if (up.length === 0) requireHosts(session, [...session.connections.keys()]);
    for (const [name, connection] of session.connections)
      if (!connection.up) io.view.note(`${name}: ${connection.error.message}`);
    const held = await Promise.all(
      up.map(async ({ name, host }) => {
        const entries = (await readCatalogue(host, definition.pair.name)) ?? [];
        const own = entries.filter((entry) => entry.plan === chosen.name && entry.name.startsWith('backup-'));
        const change =
          changeTo === undefined ? undefined : await decide(changeTo, own, Math.floor(io.clock.now() / 1000));
        return {
          host: name,
          sizes: measurePlan(entries, chosen.name),
          ...(change === undefined ? {} : { change }),
        };
      }),
    );
    io.view.show(
      [
        scheduleText(now),
        ...held.map(({ host, sizes }) => sizesText(host, sizes, now)),
        ...(then === undefined ? [] : ['', scheduleText(then)]),
        ...held.flatMap(({ host, change }) => (change === undefined ? [] : ['', changeText(host, change)])),
      ].join('\n'),
      {
        format: 1,
        plan: chosen.name,
        ...now,
        ...(then === undefined ? {} : { changeTo: then }),
        hosts: Object.fromEntries(
          held.map(({ host, sizes, change }) => [
            host,
            { ...sizes, ...(change === undefined ? {} : { backups: change }) },
          ]),
        ),
      },
    );
    return exitCode.done;
  } finally {
    await session.close();
  }
}

/** What the retention of the host program would do with what a host holds; the entries newest first, as it lists them. */
async function decide(
  schedule: string,
  entries: readonly BackupEntry[],
  now: number,
): Promise<readonly HeldChange[]> {
  const lines = entries.toReversed().map((entry) => {
    const pinned = (entry.keptBy ?? '').split(', ').includes('pinned') ? 1 : 0;
    const taken = Math.floor(Date.parse(entry.takenAt) / 1000);
    return [entry.name, entry.epoch, entry.seq, taken, levelOf(entry), pinned].join(' ');
  });
  const rows = await reckon('retention.awk', schedule, `${lines.join('\n')}\n`, [
    '-v',
    `now=${String(now)}`,
    '-v',
    'reasons=1',
  ]);
  const told = new Map(
    rows.map(([word, name = '', ...words]) => [name, { keep: word === 'keep', why: words.join(' ') }]),
  );
  return entries.map((entry) => ({
    name: entry.name,
    takenAt: entry.takenAt,
    bytes: entry.bytes,
    keptNow: entry.keptBy ?? null,
    keptThen: told.get(entry.name)?.keep === true ? (told.get(entry.name)?.why ?? null) : null,
    goesBecause: told.get(entry.name)?.keep === false ? (told.get(entry.name)?.why ?? null) : null,
  }));
}

function levelOf(entry: BackupEntry): number {
  if (entry.bad !== undefined) return -1;
  return ['taken', 'complete', 'intact', 'restored'].indexOf(entry.proof);
}

async function explain(text: string): Promise<ScheduleExplained> {
  const lines = await reckon('explain.awk', text, '');
  const number = (word: string): number => Number(lines.find(([first]) => first === word)?.[1] ?? 0);
  const pairs = (word: string) =>
    lines.filter(([first]) => first === word).map(([, a, b]) => [Number(a), Number(b)] as const);
  return {
    schedule: text,
    count: number('count'),
    baseSeconds: number('base'),
    totalSeconds: number('total'),
    slots: pairs('slot').map(([ageSeconds, intervalSeconds]) => ({ ageSeconds, intervalSeconds })),
    gaps: pairs('gap').map(([intervalSeconds, worstSeconds]) => ({ intervalSeconds, worstSeconds })),
  };
}

/** Runs a part of the host program here: the rolling schedule is reckoned in one place only. Its lines, in words. */
async function reckon(
  part: string,
  schedule: string,
  stdin: string,
  more: readonly string[] = [],
): Promise<readonly (readonly string[])[]> {
  const folder = programSource();
  const parts = ['schedule.awk', part].flatMap((name) => ['-f', join(folder, name)]);
  const output = await runLocal({
    run: ['awk', ...parts, '-v', `schedule=${awkText(schedule)}`, ...more],
    stdin,
  });
  const lines = output.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const wrong = lines.find(([word]) => word === 'error');
  if (output.status !== 0 || wrong !== undefined)
    throw new PairctlError(
      `the schedule "${schedule}" is wrong: ${wrong?.slice(1).join(' ') ?? output.stderr.trim()}`,
      {
        exitCode: exitCode.definition,
        hint: 'D1,D2,…/T: each interval a whole multiple of the one before and longer, T a multiple of the last: 1h,1d/7d',
      },
    );
  return lines;
}

/** awk reads escapes in what `-v` assigns; a schedule has no backslash, so one is doubled to stay what it is. */
function awkText(text: string): string {
  return text.replaceAll('\\', '\\\\');
}
