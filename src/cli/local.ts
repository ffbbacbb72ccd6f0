import type { Connection } from '../engine/context.ts';
import { Unreachable } from '../model/error.ts';
import { flatten } from '../engine/plan.ts';
import type { Play } from '../model/task.ts';
import type { Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { transportOf } from './wire.ts';

/** Opens the operator's own machine, and hosts beside the pair such as load balancers, where a playbook has tasks for them. */
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
    // One that does not answer fails its own tasks, as a host of the pair does, and nothing before them.
    const open = async (): Promise<Connection> => {
      try {
        return { up: true, host: await transport.connect(name), reopen: open };
      } catch (error) {
        if (error instanceof Unreachable) return { up: false, error };
        throw error;
      }
    };
    session.connections.set(name, await open());
  }
}
