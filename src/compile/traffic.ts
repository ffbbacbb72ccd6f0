import type { JsonObject } from '../model/json.ts';
import { privateFile } from './access.ts';
import { bothHosts, whoIs, type CompileInput } from './input.ts';
import { literal, literalData } from './literal.ts';

/** The keys that traffic targets need, on both hosts: either may have to move the name when the other is gone. */
export function trafficKeyTasks(input: CompileInput): readonly JsonObject[] {
  return input.pair.failover.traffic.flatMap((target) =>
    input.trafficFiles(target).map((file) => ({
      name: `The key for ${target.zone}`,
      owned: true,
      copy: { dest: file.path, content: literal(file.content), ...privateFile },
    })),
  );
}

/** Each target points to the primary and bears its epoch. Asked and changed from the standby, as in a failover. */
export function trafficTasks(input: CompileInput): readonly JsonObject[] {
  const primary = whoIs(input, 'primary');
  const epoch = input.roles[primary]?.epoch ?? 1;
  const addresses = Object.fromEntries(bothHosts(input).map((host) => [host.name, host.serviceAddress]));
  return input.pair.failover.traffic.map((target) => ({
    name: `${target.record} points to ${primary}`,
    dns: { target: literalData(plain(target)), addresses, primary, epoch },
  }));
}

/** The settings as the hosts need them: without the way to the secret. */
function plain(target: CompileInput['pair']['failover']['traffic'][number]): JsonObject {
  const { name, algorithm } = target.key;
  return { ...target, servers: target.servers.map((server) => ({ ...server })), key: { name, algorithm } };
}
