import { exitCode, type ExitCode } from '../model/error.ts';
import type { Plan } from '../model/outcome.ts';
import { displayTransition } from '../model/transition.ts';
import { namedLimit, pairHosts } from './limit.ts';
import { connectLocal } from './local.ts';
import { sayOwners } from './owners.ts';
import { createSession } from './open.ts';
import { compiled, playsOf } from './plays.ts';
import { planOptions, readPlanFile, stalePlan } from './planfile.ts';
import { carryOut } from './runner.ts';
import { afterTakeover, castOf, requireHosts, roleConflict, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { contextOf, definitionOf } from './wire.ts';

/** `pairctl apply` and `pairctl plan`: makes both hosts as the definition says, or shows what that would mean. */
export async function runApply(options: PairOptions, io: Io): Promise<ExitCode> {
  const saved = await readPlanFile(options.pairPath);
  const asked = saved === undefined ? options : planOptions(saved, options);
  const definition = await definitionOf(asked, io);
  const opened = await createSession(definition, asked, io);
  try {
    return await applyOn(opened, asked, io, saved?.plan);
  } finally {
    await opened.close();
  }
}

/** The same on an open session; `before` is the plan that it must still be. */
export async function applyOn(
  opened: Session,
  options: PairOptions,
  io: Io,
  before?: Plan,
): Promise<ExitCode> {
  const { definition } = opened;
  const session = afterTakeover(opened);
  const wanted = namedLimit(options, session);
  // Only both together can say that no role was ever set: one that is out of reach may have everything.
  const fresh = session.roles.kind === 'unset';
  requireHosts(session, fresh ? [...session.connections.keys()] : pairHosts(wanted, definition));
  const conflict = roleConflict(session);
  if (conflict !== undefined) {
    io.view.showRefusal(conflict);
    return exitCode.refused;
  }
  if (opened.transition !== undefined)
    io.view.note(`${displayTransition(opened.transition)}, is still open: \`pairctl resume\` ends it`);
  sayPreference(castOf(session).primary, definition.pair.primary, io);
  // For people who read a plan; a run is not held up by it.
  if (wanted.preview && wanted.limit === undefined) await sayOwners(session, io);
  const written = await compiled(session, io, {
    reveal: true,
    ...(wanted.limit === undefined ? {} : { limit: wanted.limit }),
  });
  const made = { plays: written, file: definition.pairFile, name: 'apply' };
  const plays = await playsOf(made, session, wanted, io);
  await connectLocal(session, plays, wanted, io);
  return await carryOut({
    context: contextOf(
      session,
      'apply',
      wanted,
      io,
      wanted.limit === undefined && wanted.tags.length === 0 && wanted.skipTags.length === 0,
    ),
    plays,
    options: wanted,
    io,
    ask: 'destructive',
    question: 'Carry this out?',
    ...(before === undefined ? {} : { before: (now) => stalePlan(before, now) }),
  });
}

/** With the other host active, it stays so, and the way home is named. */
function sayPreference(active: string, preferred: string, io: Io): void {
  if (active !== preferred)
    io.view.note(`${active} is primary now and stays so; the definition prefers ${preferred}`);
}
