import { resolve } from 'node:path';
import { exitCode, type ExitCode } from '../model/error.ts';
import { databaseServers, type DatabaseServer } from '../lab/host.ts';
import { Lab } from '../lab/lab.ts';
import { labNames } from '../lab/place.ts';
import { runForeground } from '../transport/local_foreground.ts';
import { pairLab, writeDefinition } from './lab_definition.ts';
import { packagePath } from './package.ts';
import type { Io } from './types.ts';
import { usage } from './usage.ts';

/** `pairctl lab up|down|status|exec|cut|boot|replace|power`. */
export async function runLab(
  action: string,
  name: string,
  words: readonly string[],
  io: Io,
  wanted: readonly string[] = [],
): Promise<number> {
  const programs = packagePath('src/lab/program');
  const [host = '', ...given] = words;
  // What follows a host is passed through as it is, the `--` that ends options too.
  const rest = given[0] === '--' ? given.slice(1) : given;
  switch (action) {
    case 'up':
      return await up({ name, directory: words[0] ?? 'lab', servers: serversOf(wanted), programs }, io);
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
    case 'replace':
      await Lab.find(name, programs).replace(host);
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

/** What `--with` names, without doubles; throws for anything else. */
function serversOf(wanted: readonly string[]): readonly DatabaseServer[] {
  const unknown = wanted.find((word) => !databaseServers.some((server) => server === word));
  if (unknown !== undefined)
    throw usage(`lab hosts have no "${unknown}"`, `--with takes ${databaseServers.join(', ')}`);
  return databaseServers.filter((server) => wanted.includes(server));
}

interface Wanted {
  readonly name: string;
  readonly directory: string;
  readonly servers: readonly DatabaseServer[];
  readonly programs: string;
}

async function up({ name, directory, servers, programs }: Wanted, io: Io): Promise<ExitCode> {
  const lab = await Lab.up({
    ...pairLab(name, servers),
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
