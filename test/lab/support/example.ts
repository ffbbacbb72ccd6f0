import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { HostRequest } from '../../../src/lab/building.ts';
import type { DatabaseServer } from '../../../src/lab/host.ts';
import type { Lab } from '../../../src/lab/lab.ts';
import { runLocal } from '../../../src/transport/local.ts';
import type { Layout } from './bed.ts';

const examples = join(import.meta.dirname, '../../../examples');

interface Inventory {
  readonly hosts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The hosts of one of examples/ as lab hosts with a name server, and its two files as they are, but for addresses, keys and the zone of the lab. */
export function exampleLayout(
  example: string,
  hosts: readonly [string, string],
  servers: readonly DatabaseServer[],
  more: readonly HostRequest[] = [],
): Layout {
  return {
    hosts: [
      ...hosts.map((name) => ({ name, profile: 'plain' as const, servers })),
      { name: 'ns1', profile: 'nameserver' },
      ...more,
    ],
    define(lab, directory) {
      const text = (file: string): string => readFileSync(join(examples, example, file), 'utf8');
      const inventory = parse(text('inventory.yml')) as Inventory;
      writeFileSync(
        join(directory, 'inventory.yml'),
        stringify({ ...inventory, hosts: placed(lab, inventory) }),
      );
      const pair = text('pair.yml')
        .replaceAll('ns1.example.com', lab.host('ns1').address)
        .replace(/zone: example\.com(,?\s+)record: \w+/, 'zone: example.test$1record: app');
      writeFileSync(join(directory, 'pair.yml'), pair);
    },
  };
}

function placed(lab: Lab, inventory: Inventory): Inventory['hosts'] {
  return Object.fromEntries(
    Object.entries(inventory.hosts).map(([name, host]) => [
      name,
      {
        ...host,
        address: lab.host(name).address,
        peer_address: lab.host(name).address,
        identity_file: lab.keyFile,
        host_key: lab.hostKey(name),
      },
    ]),
  );
}

/** An account that may do everything by sudo, and into which the operator's key lets. */
export async function furnishOperator(lab: Lab, host: string, user: string): Promise<void> {
  const script = `useradd -m -s /bin/sh -p '*' "$1" && install -d -m 700 -o "$1" "/home/$1/.ssh" &&
install -m 600 -o "$1" /root/.ssh/authorized_keys "/home/$1/.ssh/" && echo "$1 ALL=(ALL) NOPASSWD: ALL" >"/etc/sudoers.d/$1"`;
  const made = await lab.console(host, ['/bin/sh', '-c', script, 'sh', user]);
  if (made.status !== 0) throw new Error(made.stderr);
}

/** Debian packages with nothing but a service each, in place of those that an example wants: what they do is not what is tried here. */
export async function installStubs(
  lab: Lab,
  host: string,
  directory: string,
  stubs: readonly {
    readonly name: string;
    readonly unit: string;
    readonly start: string;
    readonly etc: string;
  }[],
): Promise<void> {
  for (const { name, unit, start, etc } of stubs) {
    const tree = join(directory, `stub-${name}`);
    const put = (path: string, content: string): void => {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), content);
    };
    put(
      'DEBIAN/control',
      `Package: ${name}\nVersion: 99\nArchitecture: all\nMaintainer: lab <root@localhost>\nDescription: stub\n`,
    );
    put(
      `lib/systemd/system/${unit}`,
      `[Service]\nExecStart=${start}\n[Install]\nWantedBy=multi-user.target\n`,
    );
    put(`etc/${etc}/conf`, `${name} of the lab\n`);
    const file = join(lab.root(host), 'root', `${name}.deb`);
    const built = await runLocal({
      run: ['dpkg-deb', '--root-owner-group', '-Znone', '--build', tree, file],
    });
    if (built.status !== 0) throw new Error(built.stderr);
  }
  const installed = await lab.console(host, [
    '/bin/sh',
    '-c',
    'dpkg -i /root/*.deb && systemctl daemon-reload && rm /root/*.deb',
  ]);
  if (installed.status !== 0) throw new Error(installed.stderr);
}
