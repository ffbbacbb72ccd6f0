import type { Inventory, InventoryHost } from '../model/inventory.ts';
import type { Pair } from '../model/pair.ts';
import type { RoleRecord } from '../model/role.ts';
import type { TrafficTarget } from '../model/traffic.ts';

/** All that a pair compiles from: the definition, and who is who now. */
export interface CompileInput {
  readonly pair: Pair;
  readonly inventory: Inventory;
  /** The hosts that are to be changed; what needs the other one is left out where it is not among them. */
  readonly hosts: readonly string[];
  /** The roles that both hosts are to have when all is done, at one epoch. */
  readonly roles: Readonly<Record<string, RoleRecord>>;
  /** The runbook of that host, for the day on which it must take over without pairctl. */
  runbook(host: string): string;
  /** Files that a traffic target needs on both hosts, secrets as tokens (shell/secret.ts). */
  trafficFiles(target: TrafficTarget): readonly { readonly path: string; readonly content: string }[];
}

/** Both hosts of the pair, the preferred primary first. */
export function bothHosts(input: CompileInput): readonly [InventoryHost, InventoryHost] {
  return [hostOf(input, input.pair.primary), hostOf(input, input.pair.standby)];
}

/** A host of the inventory by name; the definition has been checked, so it is there. */
export function hostOf(input: CompileInput, name: string): InventoryHost {
  const host = input.inventory.hosts[name];
  if (host === undefined) throw new Error(`${name} is not in the inventory`);
  return host;
}

/** The other host of the pair. */
export function peerOf(input: CompileInput, name: string): InventoryHost {
  return hostOf(input, name === input.pair.primary ? input.pair.standby : input.pair.primary);
}

/** The hosts' names by role. */
export function whoIs(input: CompileInput, role: 'primary' | 'standby'): string {
  const found = Object.entries(input.roles).find(([, record]) => record.role === role);
  return found?.[0] ?? (role === 'primary' ? input.pair.primary : input.pair.standby);
}
