import type { Context } from '../engine/context.ts';
import { plan, type Planned } from '../engine/plan.ts';
import type { Clock } from '../model/clock.ts';
import type { Play } from '../model/task.ts';
import { roleConflict, type Session, type SessionRequest } from './session.ts';
import type { PairOptions } from './types.ts';

/** A playbook that is ready to be planned on a session. */
export interface Prepared {
  /** Its own name, without the path of a file. */
  readonly name: string;
  readonly context: Context;
  readonly plays: readonly Play[];
  /** With a limit in names of hosts. */
  readonly options: PairOptions;
}

/** A playbook prepared and planned while a host was still being dialled. */
export interface Ahead {
  readonly meanwhile: NonNullable<SessionRequest['meanwhile']>;
  /** What was planned, where the session became what it was planned for: the host stayed silent. */
  taken(session: Session): Promise<{ readonly prepared: Prepared; readonly planned: Planned } | undefined>;
}

/** Milliseconds after which a host is worth planning without. */
const graceMs = 300;

/**
 * Looks at all that a failover has to know while the old primary is being dialled, for the case that it does not answer: then nobody waits for that twice. A host that
 * does answer, late, has it all looked at again.
 */
export function planAhead(
  name: string,
  prepare: (session: Session) => Promise<Prepared>,
  clock: Clock,
): Ahead {
  let work: Promise<{ readonly prepared: Prepared; readonly planned: Planned } | undefined> | undefined;
  let up: string | undefined;
  const attempt = async (soFar: Session, silent: () => boolean): ReturnType<Ahead['taken']> => {
    await clock.sleep(graceMs);
    if (!silent() || roleConflict(soFar, name) !== undefined) return undefined;
    const prepared = await prepare(soFar);
    return { prepared, planned: await plan(prepared.context, prepared.plays) };
  };
  return {
    meanwhile(soFar, silent) {
      up = hostsUp(soFar);
      // What goes wrong here goes wrong again where it is told.
      work = attempt(soFar, silent).catch(() => undefined);
    },
    async taken(session) {
      if (up !== hostsUp(session)) return undefined;
      const done = await work;
      return done === undefined || done.planned.plan.failures.length > 0 ? undefined : done;
    },
  };
}

/** The hosts of the pair that answer. */
function hostsUp({ definition: { pair }, connections }: Session): string {
  return [pair.primary, pair.standby].filter((name) => connections.get(name)?.up === true).join(' ');
}
