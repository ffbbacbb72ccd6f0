import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Lab } from '../src/lab/lab.ts';
import { inTurn, measure, type Run } from './measure.ts';

/**
 * `npm run bench`: the same work side by side, in turn, on lab hosts: pairctl, a floor (one fresh ssh connection a host and one sh script that checks the same things),
 * and ansible-playbook where it is installed, with pipelining and with mitogen. Prints ratios: seconds of this machine mean nothing elsewhere.
 */
const root = resolve('.');
const rounds = Number(process.env['ROUNDS'] ?? 5);
const directory = mkdtempSync(join(tmpdir(), 'pairctl-bench-'));
const lab = await Lab.up({
  name: `bench-${String(process.pid)}`,
  hosts: [
    { name: 'a', profile: 'plain' },
    { name: 'b', profile: 'plain' },
  ],
  programs: join(root, 'src/lab/program'),
  say: console.error,
});
const stop = (): void => void lab.down().then(() => process.exit(130));
process.once('SIGINT', stop);

const address = (host: string): string => lab.host(host).address;
const pairctl = (...args: string[]): Promise<Run> =>
  measure(lab.operatorWords([process.execPath, join(root, 'bin/pairctl.js'), ...args]), { cwd: directory });
const row = (...cells: readonly (string | number)[]): void => {
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`);
};

/** A playbook of N tasks over two hosts, in words that both tools know: folders, and files with content in them. */
function playbook(tasks: number, change: string): string {
  const files = Array.from(
    { length: tasks / 2 - 5 },
    (_, i) =>
      `    - copy: { dest: /srv/bench/d${String(i % 5)}/f${String(i)}, content: "file ${String(i)} ${change}\\n", mode: "0644" }`,
  );
  const folders = Array.from(
    { length: 5 },
    (_, i) => `    - file: { path: /srv/bench/d${String(i)}, state: directory, mode: "0755" }`,
  );
  return `- name: bench\n  hosts: all\n  gather_facts: false\n  tasks:\n${[...folders, ...files].join('\n')}\n`;
}

/** What the floor checks: the same facts of the same paths, in one script. */
function floorScript(tasks: number, change: string): string {
  const files = Array.from(
    { length: tasks / 2 - 5 },
    (_, i) => [`/srv/bench/d${String(i % 5)}/f${String(i)}`, `file ${String(i)} ${change}\n`] as const,
  );
  const folders = Array.from({ length: 5 }, (_, i) => `/srv/bench/d${String(i)}`);
  const check = [
    'set -eu',
    ...folders.map((path) => `[ "$(stat -c %F:%a:%U:%G ${path})" = directory:755:root:root ]`),
  ];
  for (const [path, content] of files)
    check.push(
      `[ "$(stat -c %F:%a:%U:%G ${path})" = "regular file:644:root:root" ]`,
      `[ "$(sha256sum <${path})" = "$(printf '${content.replace('\n', '\\n')}' | sha256sum)" ]`,
    );
  return `${check.join('\n')}\n`;
}

async function floor(file: string): Promise<Run> {
  const ssh = (host: string): string =>
    `ssh -F none -o BatchMode=yes -o UserKnownHostsFile=${lab.directory}/known_hosts -i ${lab.keyFile} root@${address(host)} sh -s <${file}`;
  return await measure(
    lab.operatorWords(['sh', '-c', `${ssh('a')} & p=$!; ${ssh('b')}; s=$?; wait $p && exit $s`]),
    { cwd: directory },
  );
}

function ansible(file: string, mitogen: boolean): Promise<Run> {
  const env: Record<string, string> = {
    ANSIBLE_PIPELINING: 'true',
    ANSIBLE_HOST_KEY_CHECKING: 'true',
    ANSIBLE_SSH_ARGS: `-F none -o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=${lab.directory}/known_hosts`,
    ANSIBLE_PYTHON_INTERPRETER: '/usr/bin/python3',
    ANSIBLE_LOCALHOST_WARNING: 'false',
    ANSIBLE_NOCOWS: '1',
    ...(mitogen
      ? {
          ANSIBLE_STRATEGY_PLUGINS: '/usr/lib/python3/dist-packages/ansible_mitogen/plugins/strategy',
          ANSIBLE_STRATEGY: 'mitogen_linear',
        }
      : {}),
  };
  return measure(lab.operatorWords(['ansible-playbook', '-i', 'hosts.ini', file]), { cwd: directory, env });
}

try {
  for (const host of ['a', 'b']) await lab.shell(host, 'mkdir -p /srv/bench');
  writeFileSync(
    join(directory, 'inventory.yml'),
    `hosts:\n${['a', 'b'].map((h) => `  ${h}: { address: ${address(h)}, user: root, identity_file: ${lab.keyFile}, host_key: "${lab.hostKey(h)}" }`).join('\n')}\n`,
  );
  writeFileSync(
    join(directory, 'pair.yml'),
    'name: bench\ninventory: inventory.yml\nprimary: a\nstandby: b\nmirror: [{ path: /srv/bench, every: 30m }]\n',
  );
  writeFileSync(
    join(directory, 'hosts.ini'),
    ['a', 'b']
      .map(
        (h) =>
          `${h} ansible_host=${address(h)} ansible_user=root ansible_ssh_private_key_file=${lab.keyFile}\n`,
      )
      .join(''),
  );
  const hasAnsible = existsSync('/usr/bin/ansible-playbook');
  const hasMitogen = existsSync('/usr/lib/python3/dist-packages/ansible_mitogen');

  console.log(`\nmedian of ${String(rounds)} rounds in turn; seconds of this machine, ratios to the floor\n`);
  row('what', 'tool', 'seconds', 'ratio to floor', 'peak MB', 'round trips');
  row('---', '---', '---', '---', '---', '---');
  for (const tasks of [40, 400]) {
    writeFileSync(join(directory, `p${String(tasks)}.yml`), playbook(tasks, 'one'));
    writeFileSync(join(directory, `p${String(tasks)}.sh`), floorScript(tasks, 'one'));
    const first = await inTurn(1, {
      pairctl: async () => {
        for (const host of ['a', 'b']) await lab.shell(host, 'rm -rf /srv/bench/*');
        return await pairctl('run', `./p${String(tasks)}.yml`, '--yes', '--output', 'json');
      },
      ...(hasAnsible
        ? {
            'ansible, pipelining': async () => {
              for (const host of ['a', 'b']) await lab.shell(host, 'rm -rf /srv/bench/*');
              return await ansible(`p${String(tasks)}.yml`, false);
            },
          }
        : {}),
    });
    const again = await inTurn(rounds, {
      floor: () => floor(`p${String(tasks)}.sh`),
      pairctl: () => pairctl('run', `./p${String(tasks)}.yml`, '--output', 'json'),
    });
    const slow = hasAnsible
      ? await inTurn(tasks > 100 ? 1 : 2, {
          'ansible, pipelining': () => ansible(`p${String(tasks)}.yml`, false),
          ...(hasMitogen ? { 'ansible, mitogen': () => ansible(`p${String(tasks)}.yml`, true) } : {}),
        })
      : {};
    const base = again['floor']?.seconds ?? 1;
    for (const [tool, { seconds, peakMb, last }] of Object.entries(first))
      row(`first apply, ${String(tasks)} tasks`, tool, seconds, seconds / base, peakMb, trips(tool, last));
    for (const [tool, { seconds, peakMb, last }] of Object.entries({ ...again, ...slow }))
      row(`no-op apply, ${String(tasks)} tasks`, tool, seconds, seconds / base, peakMb, trips(tool, last));
  }
  await farAway();
  await syncing();
} finally {
  process.off('SIGINT', stop);
  await lab.down();
  rmSync(directory, { recursive: true, force: true });
}

function trips(tool: string, run: Run): string {
  if (tool !== 'pairctl') return '';
  const report = JSON.parse(run.stdout) as { readonly roundTrips?: Readonly<Record<string, number>> };
  return Object.values(report.roundTrips ?? {}).join(' and ');
}

/** The same no-op through relays that add 50 ms to each round trip: time must not grow with the number of tasks. */
async function farAway(): Promise<void> {
  const relays = ['a', 'b'].map((host, index) =>
    spawn(
      'ip',
      [
        ...lab
          .operatorWords([
            process.execPath,
            join(root, 'bench/relay.js'),
            String(2200 + index),
            address(host),
            '22',
            '25',
          ])
          .slice(1),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  );
  try {
    await Promise.all(relays.map((relay) => new Promise((ready) => relay.stdout.once('data', ready))));
    writeFileSync(
      join(directory, 'far.yml'),
      `hosts:\n${['a', 'b'].map((h, i) => `  ${h}: { address: 127.0.0.1, port: ${String(2200 + i)}, user: root, identity_file: ${lab.keyFile}, host_key: "${lab.hostKey(h)}" }`).join('\n')}\n`,
    );
    for (const host of ['a', 'b']) await lab.shell(host, 'rm -rf /srv/bench/*');
    await pairctl('run', './p400.yml', '-i', 'far.yml', '--yes', '--output', 'json');
    const far = await inTurn(rounds, {
      '40 tasks': () => pairctl('run', './p40.yml', '-i', 'far.yml', '--output', 'json'),
      '400 tasks': () => pairctl('run', './p400.yml', '-i', 'far.yml', '--output', 'json'),
    });
    const base = far['40 tasks']?.seconds ?? 1;
    for (const [what, { seconds, peakMb, last }] of Object.entries(far))
      row(
        `no-op, 50 ms of round trip, ${what}`,
        'pairctl',
        seconds,
        `${(seconds / base).toFixed(2)} of 40 tasks`,
        peakMb,
        trips('pairctl', last),
      );
  } finally {
    for (const relay of relays) relay.kill();
  }
}

/** A pull of an unchanged tree and of one with a hundred changed files, by the host program and by bare rsync over ssh. */
async function syncing(): Promise<void> {
  for (const host of ['a', 'b']) await lab.shell(host, 'rm -rf /srv/bench; mkdir -p /srv/bench');
  await lab.shell(
    'a',
    'cd /srv/bench && i=0; while [ $i -lt 2000 ]; do i=$((i + 1)); head -c 4096 /dev/urandom >f$i; done',
  );
  if ((await pairctl('apply', '--yes', '--output', 'json')).status !== 0) return;
  await lab
    .shell(
      'b',
      `mkdir -p /srv/bare; ssh-keyscan -t ed25519 ${address('a')} >/root/.ssh/known_hosts 2>/dev/null; ssh-keygen -q -t ed25519 -N '' -f /root/.ssh/bare; cat /root/.ssh/bare.pub`,
    )
    .then((key) => lab.shell('a', `echo '${key}' >>/root/.ssh/authorized_keys`));
  const change = (): Promise<string> =>
    lab.shell(
      'a',
      'cd /srv/bench && i=0; while [ $i -lt 100 ]; do i=$((i + 1)); head -c 4096 /dev/urandom >f$i; done; sync',
    );
  const bare = (): Promise<Run> =>
    measure(
      lab.hostWords('b', [
        'sh',
        '-c',
        `rsync -aHAX -S --numeric-ids --delete-delay --fsync -e 'ssh -i /root/.ssh/bare' root@${address('a')}:/srv/bench/ /srv/bare/`,
      ]),
    );
  const ours = (): Promise<Run> =>
    measure(lab.hostWords('b', ['/usr/local/lib/pairctl/pairctl-host', 'sync', 'bench', 'srv-bench']));
  await bare();
  for (const [what, before] of [
    ['unchanged', () => Promise.resolve('')],
    ['100 of 2000 files changed', change],
  ] as const) {
    const runs = await inTurn(rounds, {
      'bare rsync': async () => {
        await before();
        return await bare();
      },
      'host program': async () => {
        await before();
        return await ours();
      },
    });
    const base = runs['bare rsync']?.seconds ?? 1;
    for (const [tool, { seconds }] of Object.entries(runs))
      row(`sync, ${what}`, tool, seconds, `${(seconds / base).toFixed(2)} of bare rsync`, '', '');
  }
}
