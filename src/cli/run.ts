import type { Definition } from '../config/definition.ts';
import { exitCode, type ExitCode } from '../model/error.ts';
import { planAhead, type Ahead, type Prepared } from './ahead.ts';
import { connectLocal } from './local.ts';
import { namedLimit } from './limit.ts';
import { createSession } from './open.ts';
import { playbookFile, playsOf } from './plays.ts';
import { ownCommands, roleQuestions } from './playbooks.ts';
import { carryOut } from './runner.ts';
import {
  castOf,
  requireHosts,
  requireTrusted,
  roleConflict,
  type Session,
  type SessionRequest,
} from './session.ts';
import { recordTrial, requireTrialPossible, trialWords } from './trial.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { contextOf, definitionOf } from './wire.ts';

/** `pairctl run PLAYBOOK`: a procedure that comes with pairctl, or a playbook file. */
export async function runPlaybook(
  name: string,
  options: PairOptions,
  io: Io,
  reportDirectory?: string,
): Promise<ExitCode> {
  const command = ownCommands[name];
  if (command !== undefined) throw usage(`${name} is no procedure to be run by itself`, command);
  const definition = await definitionOf(options, io);
  // A playbook that is wrong is told before anything is contacted.
  await playbookFile(name, definition, io);
  const ahead =
    name === 'failover'
      ? planAhead(name, (session) => prepare(session, name, options, io), io.clock)
      : undefined;
  return await onSession(
    definition,
    options,
    io,
    (session) => playOn(session, name, options, io, { ahead, reportDirectory }),
    ahead?.meanwhile,
  );
}

/** Opens a session for a run, with hosts that are trusted and at least one that answers, and closes it. */
export async function onSession(
  definition: Definition,
  options: PairOptions,
  io: Io,
  work: (session: Session) => Promise<ExitCode>,
  meanwhile?: SessionRequest['meanwhile'],
): Promise<ExitCode> {
  const session = await createSession(definition, options, io, meanwhile);
  try {
    requireTrusted(session);
    if ([...session.connections.values()].every((connection) => !connection.up))
      requireHosts(session, [...session.connections.keys()]);
    return await work(session);
  } finally {
    await session.close();
  }
}

/** The playbook and its plays for the roles of a session, with sessions to all hosts that they are about. */
async function prepare(session: Session, name: string, options: PairOptions, io: Io): Promise<Prepared> {
  const playbook = await playbookFile(name, session.definition, io);
  const wanted = namedLimit(options, session);
  const plays = await playsOf(playbook, session, wanted, io);
  await connectLocal(session, plays, wanted, io);
  const context = contextOf(session, playbook.name, wanted, io, false);
  return { name: playbook.name, context, plays, options: wanted };
}

/** Plans and carries out a playbook on an open session. */
export async function playOn(
  session: Session,
  name: string,
  options: PairOptions,
  io: Io,
  more: { readonly reportDirectory?: string | undefined; readonly ahead?: Ahead | undefined } = {},
): Promise<ExitCode> {
  const playbook = await playbookFile(name, session.definition, io);
  const conflict = roleConflict(session, playbook.name);
  if (conflict !== undefined) {
    io.view.showRefusal(conflict);
    return exitCode.refused;
  }
  const { pair } = session.definition;
  if (name === 'failback' && session.roles.kind === 'known' && castOf(session).primary === pair.primary) {
    io.view.note(`${pair.primary}, which the definition prefers, is primary: there is nothing to go back to`);
    return exitCode.done;
  }
  const ahead = await more.ahead?.taken(session);
  const prepared = ahead?.prepared ?? (await prepare(session, name, options, io));
  const question = roleQuestions[prepared.name];
  const { trialSeconds } = options;
  const directory = more.reportDirectory;
  if (trialSeconds !== undefined) {
    requireTrialPossible(session, castOf(session).primary);
    io.view.note(trialWords(castOf(session), trialSeconds));
  }
  return await carryOut({
    ...prepared,
    ...(ahead === undefined ? {} : { planned: ahead.planned }),
    io,
    ask: question === undefined ? 'destructive' : 'any',
    stopWhenRefused: true,
    question: question ?? 'Carry this out?',
    // What is gone on with is what it was begun as.
    ...(question === undefined || session.transition !== undefined
      ? {}
      : { begin: () => recordTrial(session, trialSeconds) }),
    ...(directory === undefined
      ? {}
      : {
          after: async (report) => (await import('./drill_files.ts')).writeDrillFiles(directory, report),
        }),
  });
}
