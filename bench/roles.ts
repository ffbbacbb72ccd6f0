import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pairLab, writeDefinition } from '../src/cli/lab_definition.ts';
import { Lab } from '../src/lab/lab.ts';
import { parseRole } from '../src/model/role.ts';
import { measure } from './measure.ts';

/**
 * `npm run bench:roles`: how long a client that asks the name server and the application every 20 ms goes without an answer, in a failover from a host that has lost its
 * power and in a switchover: by pairctl, and by the bare sequence in one sh script that does the least (no proof, no safety copy, no look). In turn, on lab hosts.
 * The bare sequence is told which host is dead; of pairctl's failover it is shown how much of it was finding that out, which counts all the same.
 */
const root = resolve('.');
const rounds = Number(process.env['ROUNDS'] ?? 3);
const directory = mkdtempSync(join(tmpdir(), 'pairctl-bench-'));
const name = `benchroles-${String(process.pid)}`;
const lab = await Lab.up({ ...pairLab(name), programs: join(root, 'src/lab/program'), say: console.error });
const stop = (): void => void lab.down().then(() => process.exit(130));
process.once('SIGINT', stop);

type Host = 'web1' | 'web2';
const env = { TSIG_SECRET: lab.tsig, NO_COLOR: '1', HOME: directory };
const pairctl = (...args: string[]) =>
  measure(lab.operatorWords([process.execPath, join(root, 'bin/pairctl.js'), ...args]), {
    cwd: directory,
    env,
  });

async function must(...args: string[]): Promise<void> {
  const run = await pairctl(...args);
  if (run.status !== 0) throw new Error(`pairctl ${args.join(' ')} ended with status ${String(run.status)}`);
}

function primary(): Host {
  const roleOn = (host: Host) =>
    parseRole(readFileSync(join(lab.root(host), 'var/lib/pairctl/counter/role'), 'utf8'));
  const [one, two] = [roleOn('web1'), roleOn('web2')];
  return one?.role === 'primary' && one.epoch >= (two?.epoch ?? 0) ? 'web1' : 'web2';
}

/** Seconds that a client went without an answer while `work` was done. */
async function outage(work: () => Promise<void>): Promise<number> {
  const [file, ...words] = lab.operatorWords([
    process.execPath,
    join(root, 'bench/poll.js'),
    lab.host('ns1').address,
    'app.example.test',
    '8080',
    '/cgi-bin/count',
  ]);
  const client = spawn(file, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const said: string[] = [];
  client.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await once(client.stdout, 'data');
  await new Promise((ready) => setTimeout(ready, 1000));
  await work();
  await new Promise((ready) => setTimeout(ready, 1000));
  client.stdin.end();
  await once(client, 'close');
  return Number(said.join('').trim().split('\n').at(-1));
}

const ssh = (host: Host): string =>
  `ssh -F none -o BatchMode=yes -o ConnectTimeout=3 -o UserKnownHostsFile=${lab.directory}/known_hosts -i ${lab.keyFile} root@${lab.host(host).address}`;

/** What an administrator would have in a script: the newest backup unpacked over the data, the units started, the record replaced. The role is written for the units' guard alone. */
function takeOver(to: Host): string {
  return `set -e
cd /var/lib/pairctl/counter
newest=$(ls -d backups/data/backup-* | tail -n 1)
for archive in "$newest"/*.tar.zst; do zstd -dcq "$archive" >/dev/null; done
rm -rf /srv/counter/data.new && mkdir /srv/counter/data.new
zstd -dcq "$newest"/path-srv-counter-data.tar.zst | tar -C /srv/counter/data.new -xpf -
rm -rf /srv/counter/data && mv "$(find /srv/counter/data.new -name lines -exec dirname {} \\;)" /srv/counter/data
echo "primary $((\${1} + 1))" >role
systemctl start counter.service counter-web.service
printf 'server ${lab.host('ns1').address}\\nzone example.test.\\nupdate delete app.example.test. A\\nupdate delete app.example.test. TXT\\nupdate add app.example.test. 60 A ${lab.host(to).address}\\nupdate add app.example.test. 60 TXT "pairctl epoch=%s primary=${to}"\\nsend\\n' "$((\${1} + 1))" | nsupdate -k /etc/pairctl/counter/dns-example.test-pairctl.key
`;
}

async function bare(script: string): Promise<void> {
  const run = await measure(lab.operatorWords(['sh', '-c', script]), { cwd: directory, env });
  if (run.status !== 0) throw new Error('the bare sequence failed');
}

function epoch(host: Host): number {
  return parseRole(readFileSync(join(lab.root(host), 'var/lib/pairctl/counter/role'), 'utf8'))?.epoch ?? 0;
}

/** The other host comes back and is the standby, with the newest backup. */
async function settle(): Promise<void> {
  for (const host of ['web1', 'web2'] as const) if (!lab.isOn(host)) await lab.boot(host);
  await must('apply', '--yes', '--lock-wait', '60');
  await must('run', 'sync', '--yes', '--lock-wait', '60');
  await must('run', 'backup', '--yes', '--lock-wait', '60');
}

const shortTtl = (): void => {
  const path = join(directory, 'pair.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('ttl: 60', 'ttl: 8'));
};

/** Seconds from `since` (milliseconds) until the last run on a host began to change anything: then its journal begins. */
function lookedFor(host: Host, since: number): number {
  const journal = readFileSync(join(lab.root(host), 'var/lib/pairctl/counter/journal.ndjson'), 'utf8');
  const begun = journal
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly event?: string; readonly time: string })
    .findLast(({ event }) => event === 'begin');
  return (Date.parse(begun?.time ?? '') - since) / 1000;
}

/** Seconds by what was measured. */
const seconds: Record<string, number[]> = {};

const ways: Readonly<Record<string, () => Promise<number>>> = {
  'failover, bare sequence': () => {
    const from = primary();
    const to = from === 'web1' ? 'web2' : 'web1';
    return outage(async () => {
      await lab.cut(from);
      writeFileSync(join(directory, 'take-over.sh'), takeOver(to));
      await bare(`${ssh(to)} sh -s ${String(epoch(to))} <take-over.sh`);
    });
  },
  'failover, pairctl': () => {
    const from = primary();
    return outage(async () => {
      await lab.cut(from);
      const since = Date.now();
      await must('run', 'failover', '--yes', '--timeout', '3');
      (seconds['failover, of which looking'] ??= []).push(
        lookedFor(from === 'web1' ? 'web2' : 'web1', since),
      );
    });
  },
  'switchover, bare sequence': () => {
    const from = primary();
    const to = from === 'web1' ? 'web2' : 'web1';
    return outage(async () => {
      writeFileSync(join(directory, 'take-over.sh'), takeOver(to));
      const step = `cd /var/lib/pairctl/counter; systemctl stop counter-web.service counter.service; /usr/local/lib/pairctl/pairctl-host backup counter --now >/dev/null`;
      const pull = `/usr/local/lib/pairctl/pairctl-host sync counter --wait >/dev/null`;
      const down = `echo "standby ${String(epoch(to) + 1)}" >/var/lib/pairctl/counter/role`;
      await bare(
        `set -e; ${ssh(from)} '${step}'; ${ssh(to)} '${pull}'; ${ssh(from)} '${down}'; ${ssh(to)} sh -s ${String(epoch(to))} <take-over.sh`,
      );
    });
  },
  'switchover, pairctl': () => outage(() => must('run', 'switchover', '--yes')),
};

try {
  writeDefinition(lab, directory);
  shortTtl();
  await must('apply', '--yes');
  await must('run', 'backup', '--yes');
  for (let round = 0; round < rounds; round += 1)
    for (const [what, way] of Object.entries(ways)) {
      (seconds[what] ??= []).push(await way());
      await settle();
    }
  console.log(
    `\nmedian of ${String(rounds)} rounds in turn: seconds without an answer, as a client sees it\n`,
  );
  console.log('| what | by | seconds | ratio |\n| --- | --- | --- | --- |');
  let base = 1;
  for (const what of [
    ...Object.keys(ways).slice(0, 2),
    'failover, of which looking',
    ...Object.keys(ways).slice(2),
  ]) {
    const list = seconds[what] ?? [];
    const median = list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const [kind = '', by = ''] = what.split(', ');
    if (by === 'bare sequence') base = median;
    console.log(`| ${kind} | ${by} | ${median.toFixed(2)} | ${(median / base).toFixed(2)} |`);
  }
} finally {
  process.off('SIGINT', stop);
  await lab.down();
  rmSync(directory, { recursive: true, force: true });
}
