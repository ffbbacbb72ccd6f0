import type { Inventory, InventoryHost } from '../model/inventory.ts';
import type { BackupPlan, Pair } from '../model/pair.ts';
import type { AddressTarget, CommandTarget, Rfc2136Target, TrafficTarget } from '../model/traffic.ts';

/** A pair, and which of its hosts is to take over from the other. */
export interface Takeover {
  readonly pair: Pair;
  readonly inventory: Inventory;
  /** The host that takes over, and the one that it takes over from. */
  readonly to: InventoryHost;
  readonly from: InventoryHost;
}

/** A takeover by that host of the pair. */
export function takeoverBy(host: string, pair: Pair, inventory: Inventory): Takeover {
  const other = host === pair.primary ? pair.standby : pair.primary;
  const [to, from] = [inventory.hosts[host], inventory.hosts[other]];
  if (to === undefined || from === undefined) throw new Error(`${host} or ${other} is not in the inventory`);
  return { pair, inventory, to, from };
}

/** What a host that takes over can move with its own shell. */
export type MovableTarget = Rfc2136Target | AddressTarget | CommandTarget;

/** The targets that the host which takes over can move by itself. */
export function movable({ pair }: Takeover): readonly MovableTarget[] {
  return pair.failover.traffic.filter(isMovable);
}

/** The rest, which are moved from elsewhere: by a person, in a runbook. */
export function notMovable({ pair }: Takeover): readonly TrafficTarget[] {
  return pair.failover.traffic.filter((target) => !isMovable(target));
}

/** A floating address is the new primary's own, and both hosts have the key of a name, wherever they are asked about. */
function isMovable(target: TrafficTarget): target is MovableTarget {
  if (target.provider === 'address' || target.provider === 'rfc2136') return true;
  return target.on === 'standby' && target.provider === 'command';
}

/** The witness, where there is one: a third host, which only the operator reaches. */
export function witnesses({ pair, inventory }: Takeover): readonly InventoryHost[] {
  const host = inventory.hosts[pair.failover.witness ?? ''];
  return host === undefined ? [] : [host];
}

/** The plans that are restored: what lies on a shared file system is there already. */
export function restored({ pair }: Takeover): readonly BackupPlan[] {
  return pair.backup.plans.filter(({ disabled, onShare }) => !disabled && onShare !== true);
}
