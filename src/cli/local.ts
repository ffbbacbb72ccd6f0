import type { Connection } from '../engine/context.ts';
import { flatten } from '../engine/plan.ts';
import type { Play } from '../model/task.ts';
import type { Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { transportOf } from './wire.ts';

/** Opens the operator's own machine, and hosts beside the pair, where a playbook has tasks for them. */
export async function connectLocal(
  session: Session,
  plays: readonly Play[],
  options: PairOptions,
  io: Io,
): Promise<void> {
  const wanted = new Set(plays.flatMap((play) => flatten(play.items).map((task) => task.host)));
  const transport = transportOf(session.definition, options, io);
  for (const name of wanted) {
    if (session.connections.has(name)) continue;
    const open = async (): Promise<Connection> => ({
      up: true,
      host: await transport.connect(name),
      reopen: open,
    });
    session.connections.set(name, await open());
  }
}
