/** A change of roles that was begun: from which host to which, at which epoch. It is recorded on the host that takes over until all of it is done. */
export interface Transition {
  /** The playbook that does it. */
  readonly playbook: string;
  /** The primary before it, and after it. */
  readonly from: string;
  readonly to: string;
  /** The epoch at which `to` is primary. */
  readonly epoch: number;
  /** ISO 8601 in UTC. */
  readonly since: string;
  /** The backup that was asked for by name; null for the newest. */
  readonly backup: string | null;
}

/** Reads the line of `/var/lib/pairctl/PAIR/transition`; undefined when it is anything else. */
export function parseTransition(text: string): Transition | undefined {
  const match = /^([a-z][a-z0-9-]*) (\S+) (\S+) ([1-9][0-9]{0,14}) (\S+) (\S+)\n?$/.exec(text);
  if (match === null) return undefined;
  const [, playbook = '', from = '', to = '', epoch, since = '', backup] = match;
  return {
    playbook,
    from,
    to,
    epoch: Number(epoch),
    since,
    backup: backup === '-' ? null : (backup ?? null),
  };
}

/** A transition in words: `failover from web1 to web2 at epoch 8, begun at …`. */
export function displayTransition({ playbook, from, to, epoch, since }: Transition): string {
  return `${playbook} from ${from} to ${to} at epoch ${String(epoch)}, begun at ${since}`;
}

/** The one that is open, of those that hosts record, given the epochs of their roles: the newest. One that a higher epoch has overtaken since is none. */
export function openTransition(
  recorded: readonly (Transition | null | undefined)[],
  epochs: readonly (number | null | undefined)[],
): Transition | undefined {
  const newest = Math.max(0, ...epochs.map((epoch) => epoch ?? 0));
  return recorded
    .filter((each) => each != null)
    .filter((each) => each.epoch >= newest)
    .toSorted((a, b) => b.epoch - a.epoch)[0];
}
