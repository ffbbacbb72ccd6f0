import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Lab } from '../src/lab/lab.ts';
import { initOf } from '../src/lab/power.ts';
import { consoleWords } from '../src/lab/words.ts';
import { copies } from './copies.ts';
import { inTurn, measure, type Run } from './measure.ts';

/**
 * `npm run bench:data`: what backups cost, side by side and in turn on one lab host with a disk of ext4 and a PostgreSQL server: the host program, and the bare tools
 * that do the same with nothing around them. Prints ratios: seconds of this machine mean nothing elsewhere. `SCALE=0.1` takes a tenth of the data.
 */
const root = resolve('.');
const rounds = Number(process.env['ROUNDS'] ?? 3);
const scale = Number(process.env['SCALE'] ?? 1);
const directory = mkdtempSync(join(tmpdir(), 'pairctl-bench-'));
const host = 'web1';
const lab = await Lab.up({
  name: `bench-${String(process.pid)}`,
  hosts: [
    { name: host, profile: 'plain', servers: ['postgresql'], disk: 'ext4', size: '9G' },
    { name: 'web2', profile: 'plain', servers: ['postgresql'] },
  ],
  programs: join(root, 'src/lab/program'),
  say: console.error,
});
const stop = (): void => void lab.down().then(() => process.exit(130));
process.once('SIGINT', stop);

const store = '/var/lib/pairctl/bench/backups';
const at = (path: string): string => join(lab.root(host), path);
/** Past the network: an ssh connection would add the same to both sides and hide the difference. */
const sh = (script: string): Promise<Run> =>
  measure(
    consoleWords(initOf(lab.name, host) ?? 0, [
      'sh',
      '-ec',
      `export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin; cd /\n${script}`,
    ]),
  );
const ours = (words: string): Promise<Run> => sh(`/usr/local/lib/pairctl/pairctl-host ${words}`);
const must = async (script: string): Promise<string> => {
  const { status, stdout } = await sh(script);
  if (status !== 0) throw new Error(`${script}: ended with ${String(status)}`);
  return stdout.trim();
};
const row = (...cells: readonly string[]): void => {
  console.log(`| ${cells.join(' | ')} |`);
};

/** Each side in turn, `before` each run what is not measured; the first is what the others are compared with. */
async function compare(
  what: string,
  sides: Readonly<Record<string, () => Promise<Run>>>,
  before?: () => Promise<unknown>,
  times = rounds,
): Promise<void> {
  const prepared = Object.entries(sides).map(([name, run]) => [
    name,
    async (): Promise<Run> => {
      await before?.();
      const done = await run();
      if (done.status !== 0) throw new Error(`${what}, ${name}: ended with ${String(done.status)}`);
      return done;
    },
  ]);
  const runs = await inTurn(times, Object.fromEntries(prepared) as typeof sides);
  const base = Object.values(runs)[0]?.seconds ?? 1;
  for (const [name, { seconds }] of Object.entries(runs))
    row(what, name, seconds.toFixed(2), (seconds / base).toFixed(2));
}

try {
  await setUp();
  console.log(
    `\nmedian of ${String(rounds)} rounds in turn; ${String(Math.round(1000 * scale))} MB of files, a dump of ${await dumpSize()} MB\n`,
  );
  row('what', 'by', 'seconds', 'ratio to the first');
  row('---', '---', '---', '---');
  await files();
  await database();
  await stores();
} finally {
  process.off('SIGINT', stop);
  await lab.down();
  rmSync(directory, { recursive: true, force: true });
}

/** A pair with a plan of files, one of a database, and one of next to nothing; nothing runs on its own. */
async function setUp(): Promise<void> {
  const block = Buffer.alloc(100_000);
  for (let i = 0; i < 10_000 * scale; i += 1) {
    const folder = at(`/srv/files/${String(i % 100)}`);
    if (i < 100) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `f${String(i)}`), randomFillSync(block));
  }
  mkdirSync(at('/srv/small'));
  writeFileSync(at('/srv/small/file'), 'x\n');
  // Hexadecimal digits by chance: pg_dump's compression leaves a little more than half of them.
  await must(`runuser -u postgres -- createdb app
runuser -u postgres -- psql -q -d app -c "CREATE TABLE t AS SELECT i AS n, md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text) AS a,
md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text) AS b FROM generate_series(1, ${String(Math.round(1_330_000 * scale))}) i" -c "ALTER TABLE t ADD PRIMARY KEY (n)"`);
  const line = (name: string): string =>
    `  ${name}: { address: ${lab.host(name).address}, user: root, identity_file: ${lab.keyFile}, host_key: "${lab.hostKey(name)}" }\n`;
  writeFileSync(join(directory, 'inventory.yml'), `hosts:\n${line(host)}${line('web2')}`);
  writeFileSync(
    join(directory, 'pair.yml'),
    `name: bench
inventory: inventory.yml
primary: ${host}
standby: web2
databases: [{ name: app, postgresql: { database: app } }]
backup:
  plans:
    - { name: files, schedule: "1h,1d/7d", include: [{ path: /srv/files }] }
    - { name: data, schedule: "1h,1d/7d", include: [app] }
    - { name: small, schedule: "1h,1d/7d", include: [{ path: /srv/small }] }
`,
  );
  for (const name of [host, 'web2']) await lab.shell(name, 'systemctl stop cron');
  const pairctl = [process.execPath, join(root, 'bin/pairctl.js'), 'apply', '--yes', '--output', 'json'];
  const { status } = await measure(lab.operatorWords(pairctl), { cwd: directory });
  if (status !== 0) throw new Error('apply failed');
}

async function dumpSize(): Promise<string> {
  await must('/usr/local/lib/pairctl/pairctl-host backup bench data --now');
  const bytes = await must(`cat ${store}/data/backup-*/db-app.pgdump | wc -c`);
  return (Number(bytes) / 1e6).toFixed(0);
}

async function files(): Promise<void> {
  const name =
    (await must(`/usr/local/lib/pairctl/pairctl-host backup bench files --now`)).split(' ')[1] ?? '';
  const only = `cd ${store}/files; for b in *; do [ "$b" = ${name} ] || rm -rf "$b"; done; rm -rf /var/tmp/bare; mkdir /var/tmp/bare; sync -f /`;
  const artifact = `${store}/files/${name}/path-srv-files.tar.zst`;
  const exists = await must(`ls ${store}/files/${name}`);
  const archive = exists.split('\n').find((file) => file.endsWith('.tar.zst')) ?? '';
  const from = artifact.replace('path-srv-files.tar.zst', archive);
  await compare(
    'backup of the files',
    {
      'tar, zstd': () => sh('tar -C /srv/files -cf - . | zstd -q >/var/tmp/bare/a && sync -f /var/tmp'),
      'tar, zstd, hashed and read again': () =>
        sh(
          'tar -C /srv/files -cf - . | zstd -q >/var/tmp/bare/a && sha256sum /var/tmp/bare/a >/var/tmp/bare/s && sync -f /var/tmp && sha256sum -c /var/tmp/bare/s',
        ),
      'host program': () => ours('backup bench files --now'),
    },
    () => must(only),
  );
  await compare('verify it', {
    sha256sum: () => sh(`sha256sum ${store}/files/${name}/*`),
    'host program': () => ours(`verify bench files ${name}`),
  });
  const unpack = `mkdir /srv/new && zstd -dcq ${from} | tar -C /srv/new -xpf - && sync -f /srv`;
  await compare(
    'restore it over what is there',
    {
      'tar, mv, rm': () => sh(`${unpack}; mv /srv/files /srv/old; mv /srv/new /srv/files; rm -rf /srv/old`),
      'the same, what is there packed first, all hashed': () =>
        sh(
          `sha256sum ${from}; tar -C /srv/files -cf - . | zstd -q >/var/tmp/bare/a; sync -f /var/tmp; sha256sum /var/tmp/bare/a; ${unpack}; mv /srv/files /srv/old; mv /srv/new /srv/files; rm -rf /srv/old`,
        ),
      'host program': () => ours(`restore bench files ${name}`),
    },
    () => must(only),
  );
  await compare(
    'restore it where nothing is',
    {
      'tar, mv': () => sh(`${unpack}; mv /srv/new /srv/files`),
      'host program': () => ours(`restore bench files ${name}`),
    },
    () => must(`${only}; rm -rf /srv/files; rm -f /var/lib/pairctl/bench/served; sync -f /`),
  );
  await must(`rm -rf ${store}/files /var/tmp/bare`);
}

async function database(): Promise<void> {
  const name = (await must(`ls ${store}/data`)).split('\n')[0] ?? '';
  const only = `cd ${store}/data; for b in *; do [ "$b" = ${name} ] || rm -rf "$b"; done; rm -rf /var/tmp/bare; mkdir -m 777 /var/tmp/bare; sync -f /`;
  const pg = (words: string): string => `runuser -u postgres -- ${words}`;
  const sql = (text: string): string => pg(`psql -q -d postgres ${text}`);
  const dump = `${pg('pg_dump -Fc app')} >/var/tmp/bare/d && sync -f /var/tmp`;
  await compare(
    'dump of the database',
    {
      pg_dump: () => sh(dump),
      'pg_dump, read back': () => sh(`${dump}; ${pg('pg_restore -f /dev/null')} </var/tmp/bare/d`),
      'host program': () => ours('backup bench data --now'),
    },
    () => must(only),
  );
  const load = `${pg('createdb -T template0 new')}; ${pg('pg_restore -e -d new')} <${store}/data/${name}/db-app.pgdump; ${pg('psql -q -d new -c ANALYZE')}`;
  const swap = sql(
    `-c 'ALTER DATABASE app RENAME TO old' -c 'ALTER DATABASE new RENAME TO app' -c 'DROP DATABASE old'`,
  );
  await compare(
    'restore it over what is there',
    {
      'pg_restore, rename': () => sh(`${load}; ${swap}`),
      'the same, what is there dumped first': () => sh(`${dump}; ${load}; ${swap}`),
      'host program': () => ours(`restore bench data ${name}`),
    },
    () => must(only),
  );
  await compare(
    'restore it where nothing is',
    {
      'pg_restore, rename': () => sh(`${load}; ${sql("-c 'ALTER DATABASE new RENAME TO app'")}`),
      'host program': () => ours(`restore bench data ${name}`),
    },
    () => must(`${only}; ${sql("-c 'DROP DATABASE app WITH (FORCE)'")}; rm -f /var/lib/pairctl/bench/served`),
  );
}

/** Stores of many small backups: listing them, and pruning. */
async function stores(): Promise<void> {
  await must('/usr/local/lib/pairctl/pairctl-host backup bench small --now');
  const small = at(`${store}/small`);
  const many = copies(small);
  const count = Math.max(50, Math.round(2000 * scale));
  await compare(
    `prune 5 of ${String(count)} small backups`,
    {
      'mv, sync, rm': () =>
        sh(`cd ${store}/small; ls | head -n 5 | xargs -I{} mv {} .trash-{}; sync -f .; rm -rf .trash-*`),
      // Were it to find nothing to prune, it would be quick, too.
      'host program': () =>
        ours(`prune bench small; test $(ls ${store}/small | wc -l) = ${String(count - 5)}`),
    },
    () => {
      many(count);
      return must('sync -f /');
    },
  );
  for (const count of [1000, 10_000, 100_000]) {
    many(count);
    await compare(
      `list ${String(count)} backups`,
      {
        'sha256sum of the manifests': () =>
          sh(`cd ${store}/small; find . -name MANIFEST -print0 | xargs -0 sha256sum >/dev/null`),
        'host program': () => ours('catalogue bench small >/dev/null'),
      },
      undefined,
      1,
    );
  }
}
