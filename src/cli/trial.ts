import { readStatus } from '../backup/read.ts';
import { displaySeconds } from '../model/duration.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import type { Host } from '../model/host.ts';
import { hostCommand } from '../modules/program.ts';
import { notMovable, takeoverBy } from '../runbook/input.ts';
import { createSession } from './open.ts';
import { castOf, requireHosts, requireTrusted, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** Throws where the hosts could not give the role back by themselves: who leads clients must be movable from the host that gets it back. */
export function requireTrialPossible({ definition }: Session, back: string): void {
  const left = notMovable(takeoverBy(back, definition.pair, definition.inventory));
  if (left.length === 0) return;
  throw new PairctlError(
    `a trial is ended by the hosts alone, and ${back} cannot move ${left.map(({ name }) => name).join(', ')}`,
    {
      exitCode: exitCode.refused,
      hint: 'leave --trial out, and go back with pairctl run failback, or switchover',
    },
  );
}

/** Records on the host that is about to take over that it is for so many seconds; without a number, that it is for good. Once the run was agreed to. */
export async function recordTrial(session: Session, seconds: number | undefined): Promise<void> {
  const { standby, epoch } = castOf(session);
  const connection = session.connections.get(standby);
  if (connection?.up !== true) return;
  const pair = session.definition.pair.name;
  const words = seconds === undefined ? ['end'] : ['begin', String(epoch + 1), String(seconds)];
  const output = await connection.host.exec(hostCommand('trial', pair, words, { timeoutSeconds: 60 }));
  // A host program of an earlier version knows no trials, so there is none to end.
  if (output.status === 0 || (seconds === undefined && [64, 78, 126, 127].includes(output.status))) return;
  throw new PairctlError(`the trial could not be recorded on ${standby}: ${output.stderr.trim()}`, {
    exitCode: exitCode.failed,
    host: standby,
    hint: 'nothing was changed; `pairctl apply` brings the host program up to date',
  });
}

/** `pairctl commit`: a change of roles on trial stays. Exit code 0 also where none is on trial; 75 while it is being gone back from. */
export async function runCommit(options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, options, io);
  try {
    requireTrusted(session);
    const { primary } = castOf(session);
    requireHosts(session, [primary]);
    const connection = session.connections.get(primary);
    const host = connection?.up === true ? connection.host : undefined;
    const trial = host === undefined ? undefined : (await readStatus(host, definition.pair.name))?.trial;
    if (host === undefined || trial == null) {
      io.view.show(`${primary} is not primary on trial: there is nothing to commit`, { committed: false });
      return exitCode.done;
    }
    if (trial.returning)
      throw new PairctlError(`the trial is over, and ${primary} is giving its role back`, {
        exitCode: exitCode.locked,
        hint: 'pairctl status shows how it ends',
      });
    if (options.preview) {
      io.view.show(`${primary} would stay primary; without that its trial ends at ${trial.ends}`, {
        committed: false,
        ends: trial.ends,
      });
      return exitCode.done;
    }
    await end(host, definition.pair.name);
    io.view.show(`${primary} stays primary`, { committed: true });
    return exitCode.done;
  } finally {
    await session.close();
  }
}

async function end(host: Host, pair: string): Promise<void> {
  const output = await host.exec(hostCommand('trial', pair, ['end'], { timeoutSeconds: 60 }));
  if (output.status !== 0)
    throw new PairctlError(`the trial could not be ended: ${output.stderr.trim()}`, {
      exitCode: exitCode.failed,
      host: host.name,
    });
}

/** What is said before a change of roles on trial begins. */
export function trialWords(
  { primary, standby }: { primary: string; standby: string },
  seconds: number,
): string {
  return `on trial: ${displaySeconds(seconds)} after ${standby} has taken over, the hosts give the role back to ${primary} by themselves, unless \`pairctl commit\` comes before`;
}
