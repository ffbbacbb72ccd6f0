import type { JsonObject } from '../model/json.ts';
import { authorizedOptions } from '../host/authorized.ts';
import { bothHosts, peerOf, type CompileInput } from './input.ts';
import { literal } from './literal.ts';
import { trafficPackages } from './traffic_packages.ts';

/** What the host program and the pair need from the distribution. */
export function packageTask(input: CompileInput): JsonObject {
  const base = ['rsync', 'openssh-client', 'openssh-server', 'cron', 'zstd', 'curl', 'logrotate'];
  const watch = input.pair.mirrors.some((mirror) => mirror.watch === true) ? ['inotify-tools'] : [];
  const items = input.pair.backup.plans.flatMap((plan) => plan.items.flatMap((item) => item.packages));
  return {
    name: 'The packages that the host program and the pair need',
    package: {
      name: [...new Set([...base, ...trafficPackages(input), ...watch, ...items, ...input.pair.packages])],
      state: 'present',
    },
  };
}

/** The restricted channel by which the standby pulls: each host makes its own key, whose private half never leaves it. */
export function keyTasks(input: CompileInput): readonly JsonObject[] {
  const { name } = input.pair;
  return [
    {
      name: 'The key with which this host pulls from the other',
      owned: true,
      ssh_key: { path: `/etc/pairctl/${name}/key`, comment: `pairctl-${name}` },
      register: 'pull_key',
    },
    {
      name: 'The key that the other host shall know this one by',
      slurp: { src: '/etc/ssh/ssh_host_ed25519_key.pub' },
      register: 'host_key',
    },
  ];
}

/** Each host trusts the other's keys: the one to be sure whom it asks, the other to let it in and to nothing else. */
export function trustTasks(input: CompileInput): readonly JsonObject[] {
  if (bothHosts(input).some((host) => !input.hosts.includes(host.name))) return [];
  return bothHosts(input).flatMap((host) => {
    const peer = peerOf(input, host.name);
    const theirs = `hostvars[${JSON.stringify(peer.name)}]`;
    const when = `inventory_hostname == ${JSON.stringify(host.name)}`;
    return [
      {
        name: `${host.name} knows the host key of ${peer.name}`,
        when,
        owned: true,
        copy: {
          dest: `/etc/pairctl/${input.pair.name}/known_hosts`,
          content: `${literal(peer.name)} {{ (${theirs}.host_key.content | b64decode).split(' ')[:2] | join(' ') }}\n`,
          ...privateFile,
        },
      },
      {
        name: `${peer.name} may pull from ${host.name} and do nothing else there`,
        when,
        owned: true,
        authorized_key: {
          user: 'root',
          key: `{{ ${theirs}.pull_key.public_key }}`,
          key_options: literal(authorizedOptions(input.pair, peer)),
          comment: `pairctl-${input.pair.name}`,
        },
      },
    ];
  });
}

/** Owner and mode of a file that only root may read. */
export const privateFile = { mode: '0600', owner: 'root', group: 'root' } as const;
