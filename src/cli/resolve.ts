import { readPeer, readStatus } from '../backup/read.ts';
import { evidenceOf, type HostEvidence } from '../model/conflict.ts';
import { exitCode, PairctlError, type ExitCode } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import { connectLocal } from './local.ts';
import { createSession } from './open.ts';
import { playbookFile, playsOf } from './plays.ts';
import { carryOut } from './runner.ts';
import { requireHosts, requireTrusted, roleConflict, type Session } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { contextOf, definitionOf } from './wire.ts';
import { conflictText } from '../view/conflict_text.ts';

/**
 * `pairctl resolve [--keep HOST]`: shows what both hosts know of who was right; with `--keep` that host becomes the primary at the next epoch and the other
 * one, after a safety copy of what it holds, its standby. Both must answer. 77 while a conflict is only looked at.
 */
export async function runResolve(keep: string | undefined, options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const names = [definition.pair.primary, definition.pair.standby];
  if (keep !== undefined && !names.includes(keep))
    throw usage(`--keep wants a host of the pair, not "${keep}"`, `--keep ${names.join(' or ')}`);
  const session = await createSession(
    definition,
    keep === undefined ? { ...options, preview: true } : options,
    io,
  );
  try {
    requireTrusted(session);
    requireHosts(session, names);
    const evidence = await gather(session);
    if (keep === undefined) return showOnly(session, evidence, io);
    const decided = decide(session, keep, evidence);
    io.view.note(conflictText(evidence));
    const resolved: Session = {
      ...session,
      transition: undefined,
      roles: { kind: 'known', primary: keep, epoch: decided.epoch, outdated: [] },
    };
    const wanted: PairOptions = {
      ...options,
      extraVars: {
        ...options.extraVars,
        resolve_epoch: decided.epoch,
        resolve_copy: decided.copy,
        resolve_without_copy: options.overrides.has('safety-copy'),
      },
    };
    const playbook = await playbookFile('resolve', definition, io);
    const plays = await playsOf(playbook, resolved, wanted, io);
    await connectLocal(resolved, plays, wanted, io);
    const other = names.find((name) => name !== keep) ?? keep;
    return await carryOut({
      context: contextOf(resolved, 'resolve', wanted, io, false),
      plays,
      options: wanted,
      io,
      ask: 'any',
      stopWhenRefused: true,
      question: `Keep ${keep}, and make ${other} its standby?`,
      about: { evidence },
    });
  } finally {
    await session.close();
  }
}

/** What both hosts say of themselves and see of each other and of the name. */
async function gather(session: Session): Promise<readonly HostEvidence[]> {
  const pair = session.definition.pair.name;
  return await Promise.all(
    [...session.connections].flatMap(([name, connection]) =>
      connection.up
        ? [
            (async () => {
              const [status, peer] = await Promise.all([
                readStatus(connection.host, pair),
                readPeer(connection.host, pair, ['--name']),
              ]);
              return evidenceOf(name, status, peer);
            })(),
          ]
        : [],
    ),
  );
}

function showOnly(session: Session, evidence: readonly HostEvidence[], io: Io): ExitCode {
  const conflict = roleConflict(session);
  const words = conflict?.found ?? 'There is no conflict of roles.';
  io.view.show(`${words}\n${conflictText(evidence)}`, {
    format: 1,
    conflict: conflict?.found ?? null,
    evidence: evidence as unknown as Json,
  });
  return conflict === undefined ? exitCode.done : exitCode.refused;
}

/** The epoch at which a host is kept, and whether the other one's data must be copied aside; throws where there is nothing to decide. */
export function decide(
  {
    roles,
    records,
    definition,
    transition,
  }: Pick<Session, 'roles' | 'records' | 'transition'> & {
    readonly definition: { readonly pair: Pick<Session['definition']['pair'], 'primary' | 'standby'> };
  },
  keep: string,
  evidence: readonly HostEvidence[],
): { readonly epoch: number; readonly copy: boolean } {
  const open = roles.kind === 'conflict' ? undefined : roleConflict({ roles, transition });
  if (open !== undefined) throw refused(open.found, open.remedy);
  const named = Math.max(0, ...evidence.map(({ name }) => name?.epoch ?? 0));
  switch (roles.kind) {
    case 'conflict':
      return { epoch: Math.max(roles.epoch, named) + 1, copy: true };
    case 'known': {
      if (roles.primary !== keep)
        throw refused(
          `there is nothing to resolve: ${roles.primary} is primary at epoch ${String(roles.epoch)}`,
          'roles are changed by pairctl run switchover, or run failover',
        );
      // A run that was cut off after the one was raised; or one that was primary elsewhere meanwhile, and has data of its own.
      const other = keep === definition.pair.primary ? definition.pair.standby : definition.pair.primary;
      return { epoch: roles.epoch, copy: records[other]?.role === 'primary' };
    }
    case 'open':
    case 'unset':
      throw refused('no role was ever set', 'pairctl apply sets them');
  }
}

function refused(message: string, hint: string): PairctlError {
  return new PairctlError(message, { exitCode: exitCode.refused, hint });
}
