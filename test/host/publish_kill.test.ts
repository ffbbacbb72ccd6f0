import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { catalogue } from './backups.ts';
import { makeBed, missingTools, plan, shells, type Bed } from './bed.ts';
import { dying } from './strike.ts';
import { pathItem } from '../../src/model/pair.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

/** Every step under each shell takes minutes; by default every second or third one under the first shell, and one in six under the others. */
const exhaustive = process.env['PAIRCTL_EXHAUSTIVE'] === '1';

describe.each(shells)('under $name', ({ name, words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it.each(['before', 'after'] as const)(
    'fault-079 killed %s any step of taking, publishing and pruning: a good backup is there at all times, and no bad one is seen',
    { timeout: 300_000 },
    async (when) => {
      bed = makeBed({
        shell: words,
        plans: (path) => [plan({ schedule: '1s/2s', items: [pathItem('conf', path('a', 'srv/conf'))] })],
      });
      const { a } = bed;
      a.write('srv/conf/app.ini', 'x');
      a.run('role', 'set', 'primary', '1');
      expect(a.run('backup', '--now').status).toBe(0);
      let steps = 0;
      const stride = exhaustive ? 1 : name === 'dash' && when === 'before' ? 2 : 6;
      for (let at = 1; ; at += stride) {
        const struck = await dying(a, { at, when }, 'backup', '--now');
        const entries = catalogue(a);
        const good = entries.filter((entry) => entry.bad === undefined);
        expect({
          at,
          good: good.length > 0,
          bad: entries.filter((entry) => entry.bad !== undefined),
        }).toEqual({ at, good: true, bad: [] });
        const [newest] = good;
        expect(a.run('check', 'app', newest?.name ?? '').stdout).toBe('ok\n');
        if (!struck) break;
        steps++;
      }
      expect(steps * stride).toBeGreaterThan(15);
      // And the next run goes on as if nothing had been.
      expect(a.run('backup', '--now').status).toBe(0);
      expect(readdirSync(a.state('backups/app')).filter((name) => /^\.(partial|trash)/.test(name))).toEqual(
        [],
      );
    },
  );

  it(
    'fault-106 killed at any step of a restore: what was there is whole, or the new is whole, or nothing starts and the safety copy verifies',
    { timeout: 300_000 },
    async () => {
      bed = makeBed({
        shell: words,
        plans: (path) => [plan({ items: [pathItem('conf', path('a', 'srv/conf'))] })],
      });
      const { a } = bed;
      a.write('srv/conf/app.ini', 'old');
      a.write('srv/conf/second', 'old');
      a.run('role', 'set', 'primary', '1');
      a.cut(true);
      const backup = /(backup-\S+)/.exec(a.run('backup', '--now').stdout)?.[1] ?? '';
      let steps = 0;
      const stride = exhaustive ? 1 : name === 'dash' ? 3 : 6;
      for (let at = 1; ; at += stride) {
        a.write('srv/conf/app.ini', 'newer');
        a.write('srv/conf/second', 'newer');
        const struck = await dying(a, { at, when: 'before' }, 'restore', 'app', backup);
        const state = ['app.ini', 'second'].map((file) =>
          existsSync(a.path('srv/conf', file)) ? a.read(`srv/conf/${file}`) : 'gone',
        );
        const starts = a.run('start-guard', 'app.service').status === 0;
        if (starts)
          expect([
            ['newer', 'newer'],
            ['old', 'old'],
          ]).toContainEqual(state);
        else {
          const safety = catalogue(a).find((entry) => entry.name.startsWith('safety-'));
          expect(safety?.bad).toBeUndefined();
          expect(a.run('check', 'app', safety?.name ?? '').stdout).toBe('ok\n');
        }
        expect(a.run('check', 'app', backup).stdout).toBe('ok\n');
        // A second restore ends what the first began.
        const again = a.run('restore', 'app', backup);
        expect({ at, status: again.status, stderr: again.stderr }).toEqual({ at, status: 0, stderr: '' });
        expect(['app.ini', 'second'].map((file) => a.read(`srv/conf/${file}`))).toEqual(['old', 'old']);
        expect(a.run('start-guard', 'app.service').status).toBe(0);
        expect(readdirSync(a.path('srv'))).toEqual(['conf']);
        for (const entry of readdirSync(a.state('backups/app')))
          if (entry.startsWith('safety-')) rmSync(a.state('backups/app', entry), { recursive: true });
        if (!struck) break;
        steps++;
      }
      expect(steps * stride).toBeGreaterThan(15);
      expect(readFileSync(a.state('restored'), 'utf8')).toContain(`plan app ${backup}`);
    },
  );
});
