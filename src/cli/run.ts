import { exitCode, type ExitCode } from '../model/error.ts';
import { namedLimit } from './limit.ts';
import { createSession } from './open.ts';
import { playbookFile, playsOf } from './plays.ts';
import { carryOut } from './runner.ts';
import { requireHosts, requireTrusted, roleConflict } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { contextOf, definitionOf } from './wire.ts';
import { connectLocal } from './local.ts';

/** `pairctl run PLAYBOOK`: a procedure that comes with pairctl, or a playbook file. */
export async function runPlaybook(
  name: string,
  options: PairOptions,
  io: Io,
  reportDirectory?: string,
): Promise<ExitCode> {
  if (name === 'resolve')
    throw usage('a conflict of roles is resolved by a command of its own', 'pairctl resolve --keep HOST');
  const definition = await definitionOf(options, io);
  const playbook = await playbookFile(name, definition, io);
  const session = await createSession(definition, options, io);
  try {
    requireTrusted(session);
    const conflict = roleConflict(session.roles, name === 'failover');
    if (conflict !== undefined) {
      io.view.showRefusal(conflict);
      return exitCode.refused;
    }
    if ([...session.connections.values()].every((connection) => !connection.up))
      requireHosts(session, [...session.connections.keys()]);
    const wanted = namedLimit(options, session);
    const plays = await playsOf(playbook.plays, playbook.file, session, wanted, io, playbook.source);
    await connectLocal(session, plays, wanted, io);
    const failover = playbook.name === 'failover';
    return await carryOut({
      context: contextOf(session, playbook.name, wanted, io, false),
      plays,
      options: wanted,
      io,
      ask: failover ? 'any' : 'destructive',
      stopWhenRefused: true,
      question: failover ? 'Fail over now?' : 'Carry this out?',
      ...(reportDirectory === undefined
        ? {}
        : {
            after: async (report) =>
              (await import('./drill_files.ts')).writeDrillFiles(reportDirectory, report),
          }),
    });
  } finally {
    await session.close();
  }
}
