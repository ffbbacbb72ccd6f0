import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCode, type ExitCode } from '../model/error.ts';
import { Lab } from '../lab/lab.ts';
import { record, zone } from '../lab/host.ts';
import { labNames } from '../lab/place.ts';
import { runForeground } from '../transport/local_foreground.ts';
import { packagePath } from './package.ts';
import type { Io } from './types.ts';

/** `pairctl lab up|down|status|exec|cut|boot|power`. */
export async function runLab(
  action: string,
  name: string,
  words: readonly string[],
  io: Io,
): Promise<number> {
  const programs = packagePath('src/lab/program');
  const [host = '', ...given] = words;
  // What follows a host is passed through as it is, the `--` that ends options too.
  const rest = given[0] === '--' ? given.slice(1) : given;
  switch (action) {
    case 'up':
      return await up(name, words[0] ?? 'lab', programs, io);
    case 'down':
      if (!labNames().includes(name)) io.view.note(`there is no lab "${name}"`);
      await Lab.clear(name, programs);
      return exitCode.done;
    case 'status': {
      const lab = Lab.find(name, programs);
      const rows = lab.hosts.map((each) => ({
        name: each.name,
        address: each.address,
        profile: each.profile,
        on: lab.isOn(each.name),
      }));
      io.view.show(
        rows
          .map(
            (row) =>
              `${row.name.padEnd(12)} ${row.address.padEnd(14)} ${row.profile.padEnd(12)} ${row.on ? 'on' : 'off'}`,
          )
          .join('\n'),
        { format: 1, lab: name, hosts: rows },
      );
      return exitCode.done;
    }
    case 'exec': {
      const lab = Lab.find(name, programs);
      // Where the operator stands, the zone's key is at hand, as a user has it in the environment.
      return await (host === 'operator'
        ? runForeground(lab.operatorWords(rest), { env: { TSIG_SECRET: lab.tsig } })
        : runForeground(lab.hostWords(host, rest)));
    }
    case 'cut':
      await Lab.find(name, programs).cut(host);
      return exitCode.done;
    case 'boot':
      await Lab.find(name, programs).boot(host);
      return exitCode.done;
    default: {
      const on = Lab.find(name, programs).isOn(host);
      io.view.show(on ? 'on' : 'off', { host, on });
      return on ? exitCode.failed : exitCode.done;
    }
  }
}

async function up(name: string, directory: string, programs: string, io: Io): Promise<ExitCode> {
  const lab = await Lab.up({
    ...pairLab(name),
    programs,
    signal: io.signal,
    say: (text) => {
      io.view.note(text);
    },
  });
  writeDefinition(lab, directory);
  const self = packagePath('bin/pairctl.js');
  const flag = name === 'lab' ? '' : ` --name ${name}`;
  const exec = `cd ${resolve(directory)} && ${self} lab exec${flag} operator -- ${self} apply`;
  io.view.show(
    `${lab.hosts.map((host) => `${host.name} ${host.address}`).join(', ')} are up; ${directory}/ has an inventory and a pair for them.\nTry: ${exec}\nThen: ${self} lab down${flag}`,
    { format: 1, lab: name, directory },
  );
  return exitCode.done;
}

/** A primary and a standby with a small application, and a name server. */
export function pairLab(name: string): {
  readonly name: string;
  readonly hosts: { readonly name: string; readonly profile: 'service' | 'nameserver' }[];
} {
  return {
    name,
    hosts: [
      { name: 'web1', profile: 'service' },
      { name: 'web2', profile: 'service' },
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

function labPair(lab: Lab): string {
  return `# A small application that counts: its service, its data, and the name that leads clients to it.
name: counter
inventory: inventory.yml
primary: web1
standby: web2
objectives: { rpo: 5m, rto: 2m }

services: [counter.service, counter-web.service]

mirror:
  - path: /srv/counter
    exclude: [data/]
    every: 1m
    keep_deleted: 7d

backup:
  plans:
    - name: data
      schedule: "1m,10m,1h/1d"
      include: [{ path: /srv/counter/data }, { path: /etc/counter.conf }]
      description: what the application has counted

failover:
  health: { http: "http://127.0.0.1:8080/cgi-bin/count", status: 200, within: 30s }
  traffic:
    - dns: { provider: rfc2136, server: ${lab.host('ns1').address}, zone: ${zone}, record: ${record.slice(0, -zone.length - 1)}, type: A, ttl: 60,
             key: { name: pairctl, algorithm: hmac-sha256, secret: { env: TSIG_SECRET } } }
  fence:
    # A lab host has no management board; the lab itself is one.
    command: "${process.execPath} ${packagePath('bin/pairctl.js')} lab cut --name ${lab.name} web1"
    status: "${process.execPath} ${packagePath('bin/pairctl.js')} lab power --name ${lab.name} web1"
    on: operator
  max_loss: 10m
`;
}
