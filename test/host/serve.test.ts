import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { exists, makeBed, mirror, missingTools, plan, shells, type Answer, type Bed } from './bed.ts';
import { pathItem } from '../../src/model/pair.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function pair(shell: readonly string[]): Bed {
  bed = makeBed({
    shell,
    mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'))],
    plans: (path) => [plan({ items: [pathItem('data', path('a', 'srv/data'))] })],
  });
  bed.a.write('srv/data/one', '1');
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  return bed;
}

function ask(bed: Bed, words: string): Answer {
  return bed.a.runWith({ SSH_ORIGINAL_COMMAND: words }, 'serve');
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('answers the closed list', () => {
    const bed = pair(words);
    expect(ask(bed, 'role').stdout).toMatch(
      /^pairctl 1\nhost host-a\ntime \d+\nrole primary 1\nchanged \d+\nunit app.service inactive\nend\n$/,
    );
    expect(ask(bed, 'mirror data').stdout).toMatch(/\nmirror ok [0-9a-f]{32}\nend\n$/);
    expect(JSON.parse(ask(bed, 'status').stdout)).toMatchObject({ host: 'host-a', role: 'primary' });
    expect(ask(bed, 'backup')).toMatchObject({ status: 0, stdout: '' });
    expect(ask(bed, 'backups app').stdout).toMatch(/\nbackup backup-\S+ 1 1 \d+ \d+ [0-9a-f]{64}\nend\n$/);
  });

  it('a question changes nothing; what the caller tells is written down', () => {
    const bed = pair(words);
    const journal = bed.a.read('var/lib/pairctl/shop/journal.ndjson');
    ask(bed, 'role');
    ask(bed, 'role standby 1');
    ask(bed, 'mirror data');
    expect(bed.a.read('var/lib/pairctl/shop/journal.ndjson')).toBe(journal);
    ask(bed, 'role primary 4');
    expect(bed.a.run('role').stdout).toBe('standby 4\n');
  });

  it('takes a backup now only while none of the services runs', () => {
    const bed = pair(words);
    expect(ask(bed, 'backup now').stdout).toMatch(/^app backup-\S+\n$/);
    expect(ask(bed, 'backup now').stdout).toMatch(/^app backup-\S+\n$/);
    bed.a.write('units/app.service', 'active\n');
    expect(ask(bed, 'backup now')).toMatchObject({ status: 3, stdout: '' });
    expect(ask(bed, 'backup')).toMatchObject({ status: 0, stdout: '' });
    bed.a.run('role', 'set', 'standby', '2');
    expect(ask(bed, 'backup now')).toMatchObject({ status: 3, stdout: '' });
  });

  const requests: readonly string[] = [
    '',
    'backup then',
    'backup now now',
    'sh',
    'role; id',
    'role $(touch /tmp/pairctl-never)',
    'role primary 2; id',
    'role boss 2',
    'role primary -1',
    'role primary 01',
    'role\nid',
    'ROLE',
    'roles',
    'backups',
    'backups ../../etc',
    'backups nosuch',
    'mirror ../x',
    'mirror nosuch',
    'rsync --server --daemon .',
    'rsync --server --sender -logDtpre.iLsfxCIvu . /etc/shadow',
    'rsync --server -logDtpre.iLsfxCIvu . /tmp',
    'pull 1 --server --sender . /etc',
    'pull 1 --server --daemon . --config=/tmp/x',
    'pull x --server --daemon .',
    'scp -t /tmp',
    '/usr/lib/openssh/sftp-server',
    'restore app x',
    'prune',
    '*',
    '-x',
  ];
  it('refuses anything else', () => {
    const bed = pair(words);
    const before = tree(bed);
    for (const request of requests) {
      const answer = ask(bed, request);
      expect({ request, status: answer.status, stdout: answer.stdout }).toEqual({
        request,
        status: 77,
        stdout: '',
      });
      expect(answer.stderr).toContain('opens a few questions about the pair shop and nothing else');
    }
    expect(tree(bed)).toEqual(before);
    expect(bed.a.run('role').stdout).toBe('primary 1\n');
  });

  it('refuses whatever else is sent, without running any of it', () => {
    const bed = pair(words);
    const known =
      /^\s*(role|mirror\s+data|status|backup|backup\s+now|backups\s+app)(\s+(primary|standby)\s+[1-9][0-9]{0,14})?\s*$/;
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'binary' })
          .filter((text) => !text.includes('\0') && !known.test(text) && Buffer.byteLength(text) < 10_000),
        (text) => {
          expect(ask(bed, text).status).toBe(77);
        },
      ),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              'role',
              'pull',
              '1',
              '--server',
              '--daemon',
              '.',
              ';',
              '`id`',
              '$(id)',
              '&',
              '|',
              'mirror',
              'data',
              '*',
            ),
            { maxLength: 6 },
          )
          .map((list) => list.join(' '))
          .filter((text) => !known.test(text) && text !== 'pull 1 --server --daemon .'),
        (text) => {
          expect(ask(bed, text).status).toBe(77);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('the rsync modules give, to whom asks at a fitting epoch, and take nothing', () => {
    const bed = pair(words);
    const pull = (host: Bed['b'], ...args: readonly string[]): Answer => {
      host.shim('try', `exec rsync -a "$@"`);
      const shell = `ssh -F ${host.path('etc/pairctl/shop/ssh_config')}`;
      return run([host.path('shims/try'), '-e', shell, ...args], host.path('shims'));
    };
    const { b } = bed;
    b.write('mine/file', 'x');
    expect(pull(b, '--rsync-path=pull 1', 'peer::mirror-data/', `${b.path('got')}/`).status).toBe(0);
    expect(b.read('got/one')).toBe('1');
    const write = pull(b, '--rsync-path=pull 1', `${b.path('mine')}/`, 'peer::mirror-data/');
    expect(write.status).not.toBe(0);
    expect(exists(bed.a.path('srv/data/file'))).toBe(false);
    expect(
      pull(b, '--rsync-path=pull 1', '--remove-source-files', 'peer::mirror-data/', `${b.path('got2')}/`)
        .status,
    ).not.toBe(0);
    expect(exists(bed.a.path('srv/data/one'))).toBe(true);
    for (const from of [
      'peer::mirror-data/../',
      'peer::mirror-data/../../etc/',
      'peer::etc/',
      'peer::/etc/',
      'peer:/etc/',
    ])
      expect({
        from,
        leaked:
          exists(b.path('got3/pairctl')) ||
          (pull(b, '--rsync-path=pull 1', from, `${b.path('got3')}/`).status === 0 &&
            readdirSync(b.path('got3')).includes('pairctl')),
      }).toEqual({ from, leaked: false });
    const late = pull(b, '--rsync-path=pull 2', 'peer::mirror-data/', `${b.path('got4')}/`);
    expect(late.status).not.toBe(0);
    expect(late.stdout + late.stderr).toContain('this host is primary at epoch 1 and was asked at epoch 2');
    expect(pull(b, 'peer::mirror-data/', `${b.path('got5')}/`).status).not.toBe(0);
  });

  it('a standby gives nothing out', () => {
    const bed = pair(words);
    bed.a.run('role', 'set', 'standby', '2');
    const answer = bed.a.runWith(
      { RSYNC_MODULE_NAME: 'mirror-data', PAIRCTL_ASKED_EPOCH: '1' },
      'serve-guard',
    );
    expect(answer.status).toBe(1);
    expect(answer.stdout).toContain('nothing is given out: this host is standby at epoch 2');
    expect(ask(bed, 'backup').status).toBe(3);
  });
});

function tree(bed: Bed): readonly string[] {
  return readdirSync(bed.root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('/run/') && !path.startsWith('a/run') && !path.startsWith('a/var/log'))
    .sort();
}

function run(words: readonly string[], shims: string): Answer {
  const { status, stdout, stderr } = spawnSync(words[0] ?? '', words.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${shims}:${process.env['PATH'] ?? ''}` },
  });
  return { status, stdout, stderr };
}
