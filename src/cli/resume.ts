import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import { displayTransition, type Transition } from '../model/transition.ts';
import { onSession, playOn } from './run.ts';
import type { Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** `pairctl resume`: goes on with a change of roles that was begun and did not end, or with `abort` back to how it was. Exit code 0 where there is none. */
export async function runResume(options: PairOptions, abort: boolean, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  return await onSession(definition, options, io, (session) => resumeOn(session, options, abort, io));
}

/** The same on an open session. */
export async function resumeOn(
  session: Session,
  options: PairOptions,
  abort: boolean,
  io: Io,
): Promise<ExitCode> {
  const open = session.transition ?? withoutRecord(session);
  if (open === undefined) {
    io.view.note(`no change of roles is open: there is nothing to go ${abort ? 'back from' : 'on with'}`);
    return exitCode.done;
  }
  io.view.note(displayTransition(open));
  if (abort) return await playOn({ ...session, transition: backwards(open) }, 'return', options, io);
  const extraVars =
    open.backup === null ? options.extraVars : { backup_name: open.backup, ...options.extraVars };
  return await playOn({ ...session, transition: open }, open.playbook, { ...options, extraVars }, io);
}

/** What the roles alone tell, where the record of the host that takes over is lost. */
function withoutRecord({ roles }: Session): Transition | undefined {
  if (roles.kind !== 'open') return undefined;
  return {
    playbook: 'failover',
    from: roles.from,
    to: roles.to,
    epoch: roles.epoch,
    since: '',
    backup: null,
  };
}

function backwards(open: Transition): Transition {
  if (open.playbook === 'return')
    throw new PairctlError('it is going back already', {
      exitCode: exitCode.usage,
      hint: 'pairctl resume ends it',
    });
  return { ...open, playbook: 'return', from: open.to, to: open.from, epoch: open.epoch + 1, backup: null };
}
