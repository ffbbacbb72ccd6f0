import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { settingsFile } from '../../src/host/settings.ts';
import type { Pair } from '../../src/model/pair.ts';
import { commandItem, mirror, plan, shells } from './bed.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairctl-render-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
import { host, pair } from './model.ts';

describe('settings', () => {
  // Anything that a name, path, pattern or command can be made of: no NUL, which no argument can carry.
  const anything = fc
    .string({ unit: 'binary' })
    .filter((text) => !text.includes('\0') && !/[\ud800-\udfff]/.test(text));

  test.each(shells.filter((shell) => shell.here))(
    'every value comes out of $name as it went in',
    ({ words }) => {
      fc.assert(
        fc.property(
          fc.array(anything, { minLength: 8, maxLength: 8 }),
          ([
            path = '',
            one = '',
            two = '',
            directory = '',
            dump = '',
            restore = '',
            schedule = '',
            email = '',
          ]) => {
            const odd: Pair = {
              ...pair,
              mirrors: [mirror(path, 'x', { exclude: [one, two] })],
              backup: {
                directory,
                plans: [plan({ schedule, items: [commandItem('db', dump, restore)] })],
              },
              notify: { email },
            };
            writeFileSync(join(folder, 'settings'), settingsFile(odd, host('web1'), host('web2')));
            const script = `set -eu; . "$1"; mirror_settings data; plan_settings app; item_settings app/db
out() { for word in "$@"; do printf '%s\\0' "$word"; done; }
out "$MIRROR_PATH" "$BACKUP_DIRECTORY" "$ITEM_DUMP" "$ITEM_RESTORE" "$PLAN_SCHEDULE" "$NOTIFY_EMAIL"
mirror_filters data out a "b c"
mirror_settings other || out refused`;
            const { stdout, stderr } = spawnSync(
              words[0] ?? '',
              [...words.slice(1), '-c', script, 'sh', join(folder, 'settings')],
              { encoding: 'utf8' },
            );
            expect(stderr).toBe('');
            expect(stdout.split('\0')).toEqual([
              path,
              directory,
              dump,
              restore,
              schedule,
              email,
              'a',
              'b c',
              `--filter=- ${one}`,
              `--filter=- ${two}`,
              'refused',
              '',
            ]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test('a path is the host’s own: the other one’s on the preferred standby, whoever is active', () => {
    expect(settingsFile(pair, host('web1'), host('web2'))).toContain('MIRROR_PATH=/srv/data');
    expect(settingsFile(pair, host('web2'), host('web1'))).toContain('MIRROR_PATH=/srv/copy');
  });

  test('a NUL is refused', () => {
    expect(() =>
      settingsFile({ ...pair, mirrors: [mirror('/a\0b', '/c')] }, host('web1'), host('web2')),
    ).toThrow(RangeError);
  });

  test('the record of the epoch: the name itself, or _pairctl beside a CNAME', () => {
    const target = {
      provider: 'rfc2136',
      name: 'app.example.com',
      on: 'standby',
      servers: [{ address: '192.0.2.53', port: 5353 }],
      zone: 'example.com',
      record: 'app.example.com',
      also: [],
      ttl: 60,
      key: { name: 'k', algorithm: 'hmac-sha256', secret: { env: 'X' } },
    } as const;
    const settings = (type: 'A' | 'CNAME'): string =>
      settingsFile(
        { ...pair, failover: { ...pair.failover, traffic: [{ ...target, type }] } },
        host('web1'),
        host('web2'),
      );
    expect(settings('A')).toContain("DNS_RECORD=app.example.com\nDNS_SERVERS='192.0.2.53 5353'");
    expect(settings('CNAME')).toContain('DNS_RECORD=_pairctl.app.example.com');
  });
});
