import { readManifest } from '../engine/manifest.ts';
import { removalTasks } from '../engine/removal.ts';
import type { ExitCode } from '../model/error.ts';
import type { Play } from '../model/task.ts';
import { namedLimit, pairHosts } from './limit.ts';
import { createSession } from './open.ts';
import { carryOut } from './runner.ts';
import { requireHosts } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { contextOf, definitionOf } from './wire.ts';

/** `pairctl remove`: takes off what each host's manifest lists, last come first. Services stay as they are, data and backups stay. */
export async function runRemove(options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, options, io);
  try {
    const names = pairHosts(namedLimit(options, session), definition);
    requireHosts(session, names);
    const plays = await Promise.all(
      names.map(async (name): Promise<Play> => {
        const connection = session.connections.get(name);
        const entries =
          connection?.up === true ? await readManifest(connection.host, definition.pair.name) : [];
        const tasks = removalTasks(name, [...entries].reverse());
        return {
          name: `Take everything of pairctl’s off ${name}`,
          hosts: [name],
          items: tasks.map((task) => ({ kind: 'task', task })),
          handlers: [],
          anyErrorsFatal: false,
        };
      }),
    );
    return await carryOut({
      context: contextOf(session, 'remove', options, io, true),
      plays,
      options,
      io,
      ask: 'any',
      question: `Take pairctl off ${names.join(' and ')}?`,
    });
  } finally {
    await session.close();
  }
}
