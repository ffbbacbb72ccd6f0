import type { Become, Inventory, InventoryHost } from '../../model/inventory.ts';
import type { JsonObject } from '../../model/json.ts';
import { secretRef } from '../kinds/secret.ts';
import type { WrittenHost, WrittenInventory } from '../schema/inventory.ts';

/** The inventory with every default; a host's vars have those of its groups and of the inventory beneath them. */
export function resolveInventory(written: WrittenInventory): Inventory {
  const groups = written.groups ?? {};
  const shared = (name: string): JsonObject => {
    const of = Object.values(groups).filter((group) => group.hosts.includes(name));
    return merge(written.vars, ...of.map((group) => group.vars));
  };
  const hosts = Object.entries(written.hosts).map(
    ([name, host]) => [name, resolveHost(name, host ?? {}, shared(name))] as const,
  );
  return {
    hosts: Object.fromEntries(hosts),
    groups: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.hosts])),
    vars: merge(written.vars),
  };
}

function resolveHost(name: string, written: WrittenHost, shared: JsonObject): InventoryHost {
  const address = written.address ?? name;
  return {
    name,
    address,
    ...given('port', written.port),
    ...given('user', written.user),
    ...given('identityFile', written.identity_file),
    ...given('jump', written.jump),
    become: resolveBecome(written.become),
    ...given('hostKey', written.host_key),
    serviceAddress: written.service_address ?? address,
    peerAddress: written.peer_address ?? address,
    connection: written.connection ?? 'ssh',
    vars: merge(shared, written.vars),
  };
}

function resolveBecome(written: WrittenHost['become']): Become {
  if (written === undefined || written === false) return false;
  if (written === true || written.password === undefined) return { method: 'sudo' };
  return { method: 'sudo', password: secretRef(written.password) };
}

/** The key with its value, or nothing: an optional key is left out rather than undefined. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** Variables laid over each other, later ones on top. Spreading keeps a key such as `__proto__` plain data. */
export function merge(...layers: readonly ({ readonly [key: string]: unknown } | undefined)[]): JsonObject {
  return layers.reduce<JsonObject>(
    (below, above) => ({ ...below, ...(above as JsonObject | undefined) }),
    {},
  );
}
