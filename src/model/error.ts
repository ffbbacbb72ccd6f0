/** Exit codes: part of the contract with users, listed in `pairctl --help`; numbers as in sysexits.h where it has one. */
export const exitCode = {
  done: 0,
  failed: 1,
  changesPending: 2,
  usage: 64,
  unreachable: 69,
  locked: 75,
  refused: 77,
  definition: 78,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The world refused: carries the exit code, what to do about it and, where there is one, the host. */
export class PairctlError extends Error {
  override readonly name: string = 'PairctlError';
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  readonly host: string | undefined;
  constructor(
    message: string,
    options: { exitCode: ExitCode; hint?: string; host?: string; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode;
    this.hint = options.hint;
    this.host = options.host;
  }
}

/** No session with the host: refused, timed out, no route, host key not trusted, no login, no sudo. `why` is for deciding, the message for people. */
export class Unreachable extends PairctlError {
  override readonly name = 'Unreachable';
  readonly why:
    | 'refused'
    | 'timeout'
    | 'dns'
    | 'network'
    | 'banner'
    | 'host-key-unknown'
    | 'host-key-changed'
    | 'host-key-revoked'
    | 'auth'
    | 'sudo';
  constructor(
    why: Unreachable['why'],
    message: string,
    options: { host: string; hint?: string; cause?: unknown },
  ) {
    super(message, { ...options, exitCode: exitCode.unreachable });
    this.why = why;
  }
}

/** A step was sent and no proof of its end came back: it may have run, wholly, partly or not at all. Only looking again settles it. */
export class OutcomeUnknown extends PairctlError {
  override readonly name = 'OutcomeUnknown';
  constructor(message: string, options: { host: string; hint?: string; cause?: unknown }) {
    super(message, { ...options, exitCode: exitCode.unreachable });
  }
}

/** What a guard found and how to lift it. */
export interface Refusal {
  readonly guard: GuardName;
  readonly host: string;
  /** What was found, a sentence. */
  readonly found: string;
  /** What could be lost by going on, a sentence. */
  readonly loss: string;
  /** What to do instead, a sentence or a command. */
  readonly remedy: string;
}

/** Every guard there is, with what it refuses; each is lifted only by `--override NAME=REASON`. */
export const guards = {
  'primary-alive': 'failover while the application of the primary answers',
  unfenced: 'failover when the primary can neither be stopped nor proven down',
  'max-loss': 'going on with a backup or a mirror that is older than the limit',
  'max-time': 'a change of roles that is expected to take longer than --max-time allows',
  'no-proven-backup': 'failover with no backup at level intact or better',
  'hold-down': 'a change of roles soon after another one',
  'mass-change': 'a mirror run that deletes more than max_delete',
  'source-missing': 'a mirror whose source is absent, empty or not mounted',
  'destination-missing': 'a mirror whose destination is no longer on the file system that it was on',
  'clock-skew': 'a change of roles with clocks more than 30 s apart',
  'role-conflict': 'anything but reading while two hosts claim one epoch',
  'stale-plan': 'applying a saved plan after a fact that it was made from changed',
  'safety-copy': 'a restore over data that were in use and of which no copy could be made first',
  space: 'a backup, restore or mirror that cannot fit',
  'human-step': 'a step that a person must confirm, without a terminal to ask at (lifted by --acknowledge)',
  consent: 'an act that needs a yes, without a terminal to ask at (lifted by --yes)',
} as const;
export type GuardName = keyof typeof guards;
