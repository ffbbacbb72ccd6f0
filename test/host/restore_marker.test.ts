import { afterEach, describe, expect, test } from 'vitest';
import { pathItem } from '../../src/model/pair.ts';
import { catalogue } from './backups.ts';
import { commandItem, makeBed, missingTools, plan, shells, type Bed, type BedHost } from './bed.ts';
import { killProgram, standbyWithBackup } from './restores.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

/** What a guarded unit is told when it wants to start. */
function startGuard(host: BedHost): string {
  host.run('role', 'set', 'primary', '2');
  return host.run('start-guard', 'app.service').stderr;
}

describe.each(shells)(
  'fault-106 under $name, the marker of a restore that did not end well',
  ({ words, here }) => {
    const it = test.skipIf(!here || missing.length > 0);

    it('is not taken away by a good restore of another plan', () => {
      bed = makeBed({
        shell: words,
        plans: (path) => [
          plan({ name: 'one', items: [commandItem('db', 'echo dump', 'exit 4')] }),
          plan({ name: 'other', items: [pathItem('tree', path('b', 'srv'))] }),
        ],
      });
      const { a, b } = bed;
      b.write('srv/file', 'x');
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      expect(a.run('backup', '--now').status).toBe(0);
      expect(b.run('sync', '--backups').status).toBe(0);
      const newest = (name: string): string => catalogue(b).find((entry) => entry.plan === name)?.name ?? '';
      expect(b.run('restore', 'one', newest('one')).status).toBe(1);
      expect(b.run('restore', 'other', newest('other'))).toMatchObject({ status: 0, stderr: '' });
      expect(b.status().restoring).toBe('one');
      expect(startGuard(b)).toContain('a restore of one was begun here and did not end well');
    });

    it('is not taken away by a second attempt that undoes only itself', () => {
      const made = standbyWithBackup(words);
      bed = made.bed;
      const { b } = bed;
      bed.configure({
        ...bed.pair,
        backup: {
          ...bed.pair.backup,
          plans: [
            plan({
              items: [pathItem('tree', b.path('srv/tree')), pathItem('one-file', b.path('srv/one file'))],
            }),
          ],
        },
      });
      bed.a.run('backup', '--now');
      expect(b.run('sync', '--backups').status).toBe(0);
      const name = catalogue(b)[0]?.name ?? '';
      const atSecond = (act: string): void => {
        b.shim(
          'mv',
          `case "$*" in *'one file.pairctl-shop-new '*/'one file') ${act} ;; esac; exec /usr/bin/mv "$@"`,
        );
      };
      atSecond(killProgram);
      b.run('restore', 'app', name);
      expect(b.status().restoring).toBe('app');
      atSecond('exit 1');
      expect(b.run('restore', 'app', name).stderr).toContain('what was there is back in its place');
      expect(b.status().restoring).toBe('app');
      expect(startGuard(b)).toContain('a restore of app was begun here and did not end well');
      atSecond(':');
      expect(b.run('restore', 'app', name)).toMatchObject({ status: 0 });
      expect(b.status().restoring).toBeNull();
    });
  },
);
