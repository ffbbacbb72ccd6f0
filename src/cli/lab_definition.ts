import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostRequest } from '../lab/building.ts';
import { applicationOf, record, zone, type DatabaseServer } from '../lab/host.ts';
import type { Lab } from '../lab/lab.ts';
import { packagePath } from './package.ts';

/** A primary and a standby with a small application and, where wanted, database servers with one of theirs, and a name server. */
export function pairLab(
  name: string,
  servers: readonly DatabaseServer[] = [],
): { readonly name: string; readonly hosts: readonly HostRequest[] } {
  return {
    name,
    hosts: [
      { name: 'web1', profile: 'service', servers },
      { name: 'web2', profile: 'service', servers },
      { name: 'ns1', profile: 'nameserver' },
    ],
  };
}

/** Writes the inventory and a pair for a lab made by `pairLab`, ready for `apply`. The inventory holds the new hosts' keys and is written each time; a pair that is there stays. */
export function writeDefinition(lab: Lab, directory: string): void {
  mkdirSync(directory, { recursive: true });
  const host = (name: string): string =>
    `  ${name}: { address: ${lab.host(name).address}, user: root, identity_file: ${lab.keyFile}, host_key: "${lab.hostKey(name)}" }\n`;
  writeFileSync(join(directory, 'inventory.yml'), `hosts:\n${host('web1')}${host('web2')}`);
  const pair = join(directory, 'pair.yml');
  if (!existsSync(pair)) writeFileSync(pair, labPair(lab));
}

const entries: Readonly<Record<DatabaseServer, string>> = {
  postgresql: '  - { name: orders, postgresql: { database: orders } }\n',
  mariadb: '  - { name: ledger, mariadb: { database: ledger } }\n',
};

function labPair(lab: Lab): string {
  const servers = lab.host('web1').servers;
  const names = servers.map((server) => applicationOf[server]);
  const databases =
    servers.length === 0 ? '' : `databases:\n${servers.map((server) => entries[server]).join('')}\n`;
  return `# A small application that counts: its service, its data, and the name that leads clients to it.
name: counter
inventory: inventory.yml
primary: web1
standby: web2
objectives: { rpo: 5m, rto: 2m }

services: [${['counter', 'counter-web', ...names].map((name) => `${name}.service`).join(', ')}]

mirror:
  - path: /srv/counter
    exclude: [data/]
    every: 1m
    keep_deleted: 7d

${databases}backup:
  plans:
    - name: data
      schedule: "1m,10m,1h/1d"
      include: [${names.map((name) => `${name}, `).join('')}{ path: /srv/counter/data }, { path: /etc/counter.conf }]
      description: what the ${names.length === 0 ? 'application has' : 'applications have'} counted

failover:
  health: { http: "http://127.0.0.1:8080/cgi-bin/count", status: 200, within: 30s }
  traffic:
    - dns: { provider: rfc2136, server: ${lab.host('ns1').address}, zone: ${zone}, record: ${record.slice(0, -zone.length - 1)}, type: A, ttl: 60,
             key: { name: pairctl, algorithm: hmac-sha256, secret: { env: TSIG_SECRET } } }
  fence:
    # A lab host has no management board; the lab itself is one.
    command: "${process.execPath} ${packagePath('bin/pairctl.js')} lab cut --name ${lab.name} $PAIRCTL_HOST"
    status: "${process.execPath} ${packagePath('bin/pairctl.js')} lab power --name ${lab.name} $PAIRCTL_HOST"
    on: operator
  max_loss: 10m
  # Here roles may go out and come home within minutes.
  hold_down: 0s
`;
}
