import { addressUnit } from '../host/units.ts';
import type { JsonObject } from '../model/json.ts';
import type { AddressTarget, TrafficTarget } from '../model/traffic.ts';
import { privateFile } from './access.ts';
import { bothHosts, whoIs, type CompileInput } from './input.ts';
import { literal, literalData } from './literal.ts';

/** The files that traffic targets need, such as keys, on both hosts: either may have to move them when the other is gone. */
export function trafficKeyTasks(input: CompileInput): readonly JsonObject[] {
  const files = input.pair.failover.traffic.flatMap((target) =>
    input.trafficFiles(target).map((file) => ({ file, name: target.name })),
  );
  return distinct(files, ({ file }) => file.path).map(({ file, name }) => ({
    name: `What moves ${name}: ${file.path}`,
    owned: true,
    copy: { dest: file.path, content: literal(file.content), ...privateFile },
  }));
}

/** Floating addresses: a guarded unit on both hosts, so that a host that is not primary holds none, also after a boot. */
export function addressTasks(input: CompileInput): readonly JsonObject[] {
  const primary = JSON.stringify(whoIs(input, 'primary'));
  return addressesOf(input).flatMap((target) => [
    {
      name: `Unit ${target.unit}`,
      owned: true,
      systemd_unit: { name: target.unit, content: literal(addressUnit(input.pair, target)), enabled: true },
    },
    {
      name: `${target.address} is not held by the standby`,
      when: `inventory_hostname != ${primary}`,
      service: { name: target.unit, state: 'stopped' },
    },
  ]);
}

/** Each target leads to the primary. Asked and changed from where a failover would do it; a floating address is the primary's own. */
export function trafficTasks(input: CompileInput): readonly JsonObject[] {
  const primary = whoIs(input, 'primary');
  const epoch = input.roles[primary]?.epoch ?? 1;
  const addresses = Object.fromEntries(bothHosts(input).map((host) => [host.name, host.serviceAddress]));
  return input.pair.failover.traffic.flatMap((target) => {
    const on = target.provider === 'address' ? primary : target.on;
    const isOther = bothHosts(input).some(({ name }) => name === on) && !input.hosts.includes(on);
    if (isOther) return [];
    return [
      {
        name: `${target.name} leads to ${primary}`,
        ...(on === 'standby' ? {} : { delegate_to: on }),
        traffic: { target: literalData(withoutSecrets(target)), addresses, primary, epoch },
      },
    ];
  });
}

function addressesOf(input: CompileInput): readonly AddressTarget[] {
  return input.pair.failover.traffic.filter((target) => target.provider === 'address');
}

/** The settings as the hosts need them: without the way to the secret, which every target has under `secret`, or `key.secret`. */
function withoutSecrets(target: TrafficTarget): JsonObject {
  const text = JSON.stringify(target, (key, value: unknown) => (key === 'secret' ? undefined : value));
  return JSON.parse(text) as JsonObject;
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
