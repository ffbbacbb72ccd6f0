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

/** A real name server on loopback for one test: zone `example.test` with the given records, updates of `app` granted to the key. */
export async function startNamed(options: {
  readonly port: number;
  readonly records: string;
  /** Zone file is not writable for the server: updates end in SERVFAIL. */
  readonly primaryOf?: string;
}): Promise<NameServer> {
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-named-'));
  const file = (name: string): string => join(directory, name);
  writeFileSync(
    file('named.conf'),
    `key "${keyName}" { algorithm hmac-sha256; secret "${goodSecret}"; };
options { directory "${directory}"; listen-on port ${String(options.port)} { 127.0.0.1; }; listen-on-v6 { none; };
  recursion no; notify no; pid-file none; session-keyfile "${file('session.key')}"; dnssec-validation no; };
controls { };
zone "example.test" { type primary; file "${file('zone')}"; update-policy {
  grant ${keyName} name app.example.test. A AAAA TXT; grant ${keyName} name www.example.test. CNAME;
  grant ${keyName} name _pairctl.www.example.test. TXT; grant ${keyName} name a.wild.example.test. A TXT; }; };
`,
  );
  writeFileSync(
    file('zone'),
    `$TTL 60
@ SOA ns1 root 1 60 60 600 60
@ NS ns1
ns1 A 127.0.0.1
${options.records}
`,
  );
  const child = spawn('named', ['-4', '-f', '-n', '1', '-c', file('named.conf')], { stdio: 'ignore' });
  await answering(options.port, child);
  return {
    address: '127.0.0.1',
    port: options.port,
    directory,
    async stop() {
      await ended(child);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 50; i += 1) {
    if (child.exitCode !== null) throw new Error(`named ended with status ${String(child.exitCode)}`);
    const asked = spawnSync('dig', [
      '@127.0.0.1',
      '-p',
      String(port),
      '+short',
      '+time=1',
      '+tries=1',
      'example.test',
      'SOA',
    ]);
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
