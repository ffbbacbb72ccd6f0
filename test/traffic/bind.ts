import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a BIND name server is installed; tests that need it are skipped by name elsewhere. */
export const hasNamed = ['named', 'nsupdate', 'dig'].every(
  (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0,
);

export const keyName = 'pairctl.';
export const goodSecret = 'Z29vZC1zZWNyZXQtb2YtdGhlLXRlc3Qtc2VydmVyITE=';

export interface NameServer {
  readonly address: string;
  readonly port: number;
  readonly directory: string;
  stop(): Promise<void>;
}

interface NamedOptions {
  readonly port: number;
  /** Loopback address; default 127.0.0.1. */
  readonly address?: string;
  /** Lines of the zone besides SOA, NS and the servers' own addresses. */
  readonly records: string;
  /** Addresses of `ns1`, `ns2`, … as the zone names them; default: the server alone. */
  readonly servers?: readonly string[];
  /** A copy of the zone at that server, which is told nothing of changes. */
  readonly copyOf?: { readonly address: string; readonly port: number };
  /** Words before the program: a network namespace. */
  readonly inside?: readonly string[];
}

/** A real name server on loopback for one test: zone `example.test`, updates of a few names granted to the key. */
export async function startNamed(options: NamedOptions): Promise<NameServer> {
  const { port, address = '127.0.0.1', inside = [] } = options;
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-named-'));
  writeFileSync(join(directory, 'named.conf'), configuration(options, address, directory));
  writeFileSync(join(directory, 'zone'), options.copyOf === undefined ? zone(options, address) : '');
  const words = [...inside, 'named', '-4', '-f', '-n', '1', '-c', join(directory, 'named.conf')];
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: 'ignore' });
  await answering(options, address, child);
  return {
    address,
    port,
    directory,
    async stop() {
      await ended(child);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function configuration(options: NamedOptions, address: string, directory: string): string {
  const { copyOf } = options;
  const updates = ['app A AAAA TXT', 'www CNAME', '_pairctl.www TXT', 'a.wild A TXT'].map((grant) => {
    const [name = '', ...types] = grant.split(' ');
    return `grant ${keyName} name ${name}.example.test. ${types.join(' ')};`;
  });
  const role =
    copyOf === undefined
      ? `type primary; file "${directory}/zone"; allow-transfer { any; }; update-policy { ${updates.join(' ')} };`
      : `type secondary; file "${directory}/copy"; primaries { ${copyOf.address} port ${String(copyOf.port)}; };`;
  return `key "${keyName}" { algorithm hmac-sha256; secret "${goodSecret}"; };
options { directory "${directory}"; listen-on port ${String(options.port)} { ${address}; }; listen-on-v6 { none; };
  recursion no; notify no; pid-file none; session-keyfile "${directory}/session.key"; dnssec-validation no; };
controls { };
zone "example.test" { ${role} };
`;
}

function zone({ records, servers }: NamedOptions, address: string): string {
  const names = (servers ?? [address]).flatMap((server, index) => {
    const name = `ns${String(index + 1)}`;
    return [`@ NS ${name}`, `${name} A ${server}`];
  });
  return ['$TTL 60', '@ SOA ns1 root 1 3600 3600 86400 60', ...names, records, ''].join('\n');
}

async function answering(
  { port, inside = [] }: NamedOptions,
  address: string,
  child: ChildProcess,
): Promise<void> {
  for (let i = 0; i < 50; i += 1) {
    if (child.exitCode !== null) throw new Error(`named ended with status ${String(child.exitCode)}`);
    const question = [
      `@${address}`,
      '-p',
      String(port),
      '+short',
      '+time=1',
      '+tries=1',
      'example.test',
      'SOA',
    ];
    const words = [...inside, 'dig', ...question];
    const asked = spawnSync(words[0] ?? '', words.slice(1));
    if (asked.status === 0 && asked.stdout.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('named did not answer');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Records of a name as the server has them now, sorted. */
export function records(server: { readonly port: number }, name: string, type: string): readonly string[] {
  const asked = spawnSync('dig', [
    '@127.0.0.1',
    '-p',
    String(server.port),
    '+short',
    '+norecurse',
    name,
    type,
  ]);
  return asked.stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}
