import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { authorizedOptions } from '../../src/host/authorized.ts';
import { cronFile } from '../../src/host/cron.ts';
import { logrotateFile } from '../../src/host/logrotate.ts';
import { hostProgramFiles, hostProgramVersion } from '../../src/host/program.ts';
import { rsyncdConf } from '../../src/host/rsyncd.ts';
import { sshConfig } from '../../src/host/settings.ts';
import { bootUnit, dropIn, guardUnit } from '../../src/host/units.ts';
import { mirror, plan } from './bed.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairctl-render-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
import { host, pair } from './model.ts';

describe('cron', () => {
  test('names no dot in itself, has a user column, ends in a newline, escapes %', () => {
    const text = cronFile({
      ...pair,
      mirrors: [mirror('/a', '/b', { cron: '0,30 * * * %' })],
      notify: { email: 'ops@example.com' },
    });
    expect(text.endsWith('\n')).toBe(true);
    expect(text).toContain('MAILTO=ops@example.com\n');
    expect(text).toContain('0,30 * * * \\% root /usr/local/lib/pairctl/pairctl-host sync shop data --due\n');
    for (const line of text.split('\n').filter((one) => /^[*0-9]/.test(one)))
      expect(line).toMatch(/^(\S+ ){5}root \/usr\/local\/lib\/pairctl\/pairctl-host \S+ shop/);
  });

  test('asks for backups as often as the fastest plan needs, and not at all without plans', () => {
    const withPlans = (...schedules: readonly string[]): string =>
      cronFile({
        ...pair,
        backup: { ...pair.backup, plans: schedules.map((schedule) => plan({ schedule })) },
      });
    expect(withPlans('5m,15m/1h', '1h,1d/7d')).toContain(
      '*/5 * * * * root /usr/local/lib/pairctl/pairctl-host backup shop --due',
    );
    expect(withPlans('1m,5m/1h')).toContain(
      '* * * * * root /usr/local/lib/pairctl/pairctl-host backup shop --due',
    );
    expect(withPlans()).not.toContain('backup');
    expect(withPlans()).toContain('heartbeat shop');
  });

  test('minutes are minutes, for any name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/), (name) => {
        for (const [, minute = ''] of cronFile({ ...pair, name }).matchAll(/^(\S+) .* root /gm))
          for (const one of minute.match(/\d+/g) ?? []) expect(Number(one)).toBeLessThan(60);
      }),
    );
  });

  test.each(['a b@c', 'a"@b', 'a\n@b'])('an address that would break the file is refused: %j', (email) => {
    expect(() => cronFile({ ...pair, notify: { email } })).toThrow(RangeError);
  });
});

describe('rsyncd.conf', () => {
  test('one read-only module for each mirror, plan and external directory', () => {
    const text = rsyncdConf(
      {
        ...pair,
        backup: {
          ...pair.backup,
          plans: [plan({ external: { directory: '/opt/x', pattern: '', restore: '' } })],
        },
      },
      host('web1'),
    );
    expect(text.match(/^\[.*\]$/gm)).toEqual([
      '[mirror-data]',
      '[kept-data]',
      '[backup-app]',
      '[external-app]',
    ]);
    expect(text).toContain('\nread only = yes\n');
    expect(text).toContain('[mirror-data]\npath = /srv/data\n');
  });
  test.each(['/a\nb', '/a ', '/a\\', '/%RSYNC_USER_NAME%/x'])(
    'a path that rsyncd.conf cannot write is refused: %j',
    (path) => {
      expect(() => rsyncdConf({ ...pair, mirrors: [mirror(path, path)] }, host('web1'))).toThrow(RangeError);
    },
  );
});

test('authorized_keys: restricted, one command; from only where the address is one', () => {
  expect(authorizedOptions(pair, host('web2'))).toBe(
    'restrict,from="10.0.0.1",command="/usr/local/lib/pairctl/pairctl-host serve shop"',
  );
  expect(authorizedOptions(pair, host('web2', { peerAddress: 'web2.example.com' }))).toBe(
    'restrict,command="/usr/local/lib/pairctl/pairctl-host serve shop"',
  );
});

test('ssh_config is what ssh reads: the peer’s address and port, its host key by its name, no other configuration', () => {
  const text = sshConfig(pair, host('web1'), host('web2', { peerAddress: '10.0.0.2', port: 2222 }));
  writeFileSync(join(folder, 'ssh_config'), text);
  const { stdout, status, error } = spawnSync('ssh', ['-G', '-F', join(folder, 'ssh_config'), 'peer'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return;
  expect(status).toBe(0);
  for (const line of [
    'hostname 10.0.0.2',
    'port 2222',
    'user root',
    'hostkeyalias web2',
    'identityfile /etc/pairctl/shop/key',
    'stricthostkeychecking true',
    'batchmode yes',
    'forwardagent no',
    'clearallforwardings yes',
  ])
    expect(stdout.split('\n')).toContain(line);
});

describe('units', () => {
  test('a service is guarded by ExecCondition, anything else by requiring the guard unit', () => {
    expect(dropIn(pair, 'app.service')).toContain(
      '\n[Service]\nExecCondition=+/usr/local/lib/pairctl/pairctl-host start-guard shop %n\n',
    );
    expect(dropIn(pair, 'report.timer')).toContain('\nRequires=pairctl-shop-guard.service\n');
    expect(dropIn(pair, 'report.timer')).not.toContain('ExecCondition');
    expect(guardUnit(pair)).toContain(
      'ExecStart=/usr/local/lib/pairctl/pairctl-host start-guard shop pairctl-shop-guard.service\n',
    );
  });
  test('systemd reads all of them', () => {
    const files = { 'pairctl-shop.service': bootUnit(pair), 'pairctl-shop-guard.service': guardUnit(pair) };
    const hasAnalyze = spawnSync('systemd-analyze', ['--version']).status === 0;
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text.replaceAll('/usr/local/lib/pairctl/pairctl-host', '/bin/true'));
      if (!hasAnalyze) continue;
      const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', join(folder, name)], {
        encoding: 'utf8',
      });
      expect(stderr.split('\n').filter((line) => line.includes(name) && !line.includes('Failed to'))).toEqual(
        [],
      );
    }
    expect(bootUnit(pair)).toContain('WantedBy=multi-user.target');
  });
});

test('logrotate', () => {
  expect(logrotateFile(pair)).toMatch(/^\/var\/log\/pairctl\/shop\.log \{\n[^}]*compress\n[^}]*\}\n$/);
});

test('the program’s version is of its content, and goes with it', () => {
  const files = hostProgramFiles();
  const parts = files.filter((file) => !file.path.endsWith('/version'));
  const hash = createHash('sha256');
  for (const file of parts) hash.update(`${file.path}\0${file.mode}\0${file.content}\0`);
  expect(hostProgramVersion()).toBe(hash.digest('hex').slice(0, 12));
  expect(files.at(-1)).toEqual({
    path: '/usr/local/lib/pairctl/version',
    content: `${hostProgramVersion()}\n`,
    mode: '0644',
  });
  expect(files.filter((file) => file.mode === '0755').map((file) => file.path)).toEqual([
    '/usr/local/lib/pairctl/pairctl-host',
  ]);
});

test.skipIf(spawnSync('shellcheck', ['--version']).status !== 0)('shellcheck has nothing to say', () => {
  const { stdout, status } = spawnSync(
    'sh',
    ['-c', 'shellcheck -s sh src/host/program/*.sh src/host/program/pairctl-host'],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
