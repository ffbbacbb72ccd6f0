import { readCatalogue } from '../backup/read.ts';
import { exitCode, type ExitCode } from '../model/error.ts';
import type { BackupEntry } from '../model/hoststatus.ts';
import { nearest } from '../model/nearest.ts';
import type { WrittenPlaybook } from '../model/playbook.ts';
import { namedLimit, pairHosts } from './limit.ts';
import { createSession } from './open.ts';
import { playsOf } from './plays.ts';
import { carryOut } from './runner.ts';
import { requireHosts, requireTrusted, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { contextOf, definitionOf } from './wire.ts';

/** What `pairctl backups` does with them besides listing. */
export interface BackupWork {
  readonly do: 'pin' | 'unpin' | 'verify' | 'prune';
  readonly name?: string;
  readonly plan?: string;
  readonly all?: boolean;
}

/** `pairctl backups pin|unpin|verify|prune`: on every host within reach, or those of `--limit`. */
export async function workOnBackups(work: BackupWork, options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, options, io);
  try {
    requireTrusted(session);
    const wanted = namedLimit(options, session);
    const asked = pairHosts(wanted, definition);
    const up = asked.filter((name) => session.connections.get(name)?.up === true);
    if (up.length === 0) requireHosts(session, asked);
    for (const name of asked) {
      const connection = session.connections.get(name);
      if (connection?.up === false) io.view.note(`${name} is left out: ${connection.error.message}`);
    }
    await requireBackup(work, up, session);
    const plays = [
      {
        name: `Backups: ${work.do}`,
        hosts: up,
        tasks: [{ name: `${work.do} ${work.name ?? work.plan ?? 'all'}`, backup_store: { ...work } }],
      },
    ] as unknown as WrittenPlaybook;
    return await carryOut({
      context: contextOf(session, `backups ${work.do}`, wanted, io, false),
      plays: await playsOf({ plays, file: 'pairctl backups', name: 'backups' }, session, wanted, io),
      options: wanted,
      io,
      ask: 'destructive',
      question: 'Remove them?',
    });
  } finally {
    await session.close();
  }
}

/** A name or plan that no host knows is a slip of the pen: exit code 64. */
async function requireBackup(work: BackupWork, up: readonly string[], session: Session): Promise<void> {
  const { pair } = session.definition;
  if (work.plan !== undefined && pair.backup.plans.every(({ name }) => name !== work.plan))
    throw usage(
      `there is no backup plan "${work.plan}"`,
      `plans: ${pair.backup.plans.map(({ name }) => name).join(', ')}`,
    );
  if (work.name === undefined) return;
  const held: BackupEntry[] = [];
  for (const name of up) {
    const connection = session.connections.get(name);
    if (connection?.up === true) held.push(...((await readCatalogue(connection.host, pair.name)) ?? []));
  }
  if (held.some(({ name }) => name === work.name)) return;
  const meant = nearest(work.name, [...new Set(held.map(({ name }) => name))]);
  throw usage(
    `no host holds a backup "${work.name}"${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    'pairctl backups lists them',
  );
}

/** `pairctl backups`: what each host holds, with the proof and the rule that keeps it. A host out of reach is named; 69 when both are. */
export async function runBackups(options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, { ...options, preview: true }, io);
  try {
    const up = [...session.connections].flatMap(([name, connection]) =>
      connection.up ? [{ name, host: connection.host }] : [],
    );
    if (up.length === 0) requireHosts(session, [...session.connections.keys()]);
    for (const [name, connection] of session.connections)
      if (!connection.up) io.view.note(`${name}: ${connection.error.message}`);
    const catalogues = await Promise.all(
      up.map(
        async ({ name, host }) => [name, (await readCatalogue(host, definition.pair.name)) ?? []] as const,
      ),
    );
    io.view.showBackups(Object.fromEntries(catalogues));
    return exitCode.done;
  } finally {
    await session.close();
  }
}
