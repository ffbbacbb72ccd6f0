import { isIP } from 'node:net';
import type { InventoryHost } from '../model/inventory.ts';
import type { Pair } from '../model/pair.ts';
import { programDirectory } from './program.ts';

/**
 * Options of the `authorized_keys` line for the peer's pull key (sshd(8), AUTHORIZED_KEYS FILE FORMAT): no forwarding, no terminal, one forced command.
 * `from` only where the peer's address is one: sshd does not resolve names there unless `UseDNS` is on.
 */
export function authorizedOptions(pair: Pair, peer: InventoryHost): string {
  const from = isIP(peer.peerAddress) === 0 ? [] : [`from="${peer.peerAddress}"`];
  return ['restrict', ...from, `command="${programDirectory}/pairctl-host serve ${pair.name}"`].join(',');
}
