import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Pair } from '../../src/model/pair.ts';
import { exists, makeBed, missingTools, shells, type Bed } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

/** Both hosts use one directory; host-a is primary at epoch 1. */
function sharing(shell: readonly string[], requireMount = false): Bed {
  bed = makeBed({ shell });
  const share = join(bed.root, 'share');
  mkdirSync(share);
  bed.configure({ ...bed.pair, shared: [{ path: share, requireMount }] });
  return bed;
}
const share = (bed: Bed, name: string): string => join(bed.root, 'share', name);
const holder = (bed: Bed): string => readFileSync(share(bed, '.pairctl-shop-holder'), 'utf8');
const hold = (bed: Bed, text: string): void => {
  writeFileSync(share(bed, '.pairctl-shop-holder'), text);
};

describe.each(shells)('shared: under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const pair = (): Bed => {
    const bed = sharing(words);
    expect(bed.a.run('role', 'set', 'primary', '1')).toMatchObject({ status: 0, stdout: 'primary 1\n' });
    expect(bed.b.run('role', 'set', 'standby', '1').status).toBe(0);
    return bed;
  };

  it('who becomes primary holds it from then on, and nobody else does', () => {
    const bed = pair();
    expect(holder(bed)).toBe('host-a 1\n');
    expect(bed.a.run('start-guard', 'app.service').status).toBe(0);
    expect(bed.b.run('start-guard', 'app.service').status).toBe(1);
    expect(bed.a.run('role', 'set', 'standby', '2').status).toBe(0);
    expect(holder(bed)).toBe('host-a 1\n');
    expect(bed.b.run('role', 'set', 'primary', '2').status).toBe(0);
    expect(holder(bed)).toBe('host-b 2\n');
    expect(bed.b.status().shared).toEqual({ why: null, holder: 'host-b', epoch: 2 });
  });

  it('an old primary that reaches nobody learns from the share that it lost its role', () => {
    const bed = pair();
    const { a, b } = bed;
    a.write('units/app.service', 'active\n');
    a.cut(true);
    b.cut(true);
    expect(b.run('role', 'set', 'primary', '2').status).toBe(0);
    const beat = a.run('heartbeat');
    expect(beat.stderr).toContain('the shared file system says that host-b is primary at epoch 2');
    expect(a.run('role').stdout).toBe('standby 2\n');
    expect(a.status().services['app.service']).toBe('inactive');
    expect(b.run('role').stdout).toBe('primary 2\n');
    expect(b.run('start-guard', 'app.service').status).toBe(0);
  });

  it.each([
    ['host-b 2', 'standby 2'],
    ['host-b 1', 'standby 1'],
    ['other-host 7', 'standby 7'],
  ])('a start is refused when the share names %s, and that is learnt', (text, role) => {
    const bed = pair();
    bed.a.cut(true);
    hold(bed, `${text}\n`);
    const started = bed.a.run('start-guard', 'app.service');
    expect(started.status).toBe(1);
    expect(started.stderr).toContain('the shared file system says that');
    expect(bed.a.run('role').stdout).toBe(`${role}\n`);
    expect(holder(bed)).toBe(`${text}\n`);
  });

  it('a primary of a newer epoch takes it over from an older one, and heals a file that is gone', () => {
    const bed = pair();
    hold(bed, 'host-b 1\n');
    expect(bed.a.run('role', 'set', 'primary', '2').status).toBe(0);
    expect(holder(bed)).toBe('host-a 2\n');
    rmSync(share(bed, '.pairctl-shop-holder'));
    expect(bed.a.run('start-guard', 'app.service').status).toBe(0);
    expect(holder(bed)).toBe('host-a 2\n');
  });

  it('nobody becomes primary against the share: another host at that epoch or a higher one, or a damaged file', () => {
    const bed = pair();
    for (const text of ['host-a 2', 'host-a 9']) {
      hold(bed, `${text}\n`);
      const refused = bed.b.run('role', 'set', 'primary', '2');
      expect(refused.status).toBe(77);
      expect(refused.stderr).toMatch(
        /^guard role-conflict: the shared file system says that host-a is primary/,
      );
      expect(JSON.parse(bed.b.run('preview', 'role', 'primary', '2').stdout)).toMatchObject({
        ok: false,
        guard: 'role-conflict',
      });
    }
    for (const text of ['host-a', 'host-a x', '$(id) 2', 'host-a 2 3']) {
      hold(bed, `${text}\n`);
      expect(bed.b.run('role', 'set', 'primary', '3').stderr).toMatch(/^guard source-missing: .* is damaged/);
      expect(bed.a.run('start-guard', 'app.service').status).toBe(1);
    }
    expect(bed.b.run('role').stdout).toBe('standby 1\n');
    expect(JSON.parse(bed.b.run('preview', 'role', 'primary', '2').stdout)).toMatchObject({ ok: false });
  });

  it('where it is not mounted, or gone, nothing starts and nobody becomes primary', () => {
    const bed = sharing(words, true);
    const refused = bed.a.run('role', 'set', 'primary', '1');
    expect(refused.status).toBe(77);
    expect(refused.stderr).toMatch(/^guard source-missing: nothing is mounted on .*share on host-a\n$/);
    expect(exists(share(bed, '.pairctl-shop-holder'))).toBe(false);
    const without = (change: Partial<Pair>): void => {
      bed.configure({ ...bed.pair, ...change });
    };
    without({ shared: [{ path: join(bed.root, 'share'), requireMount: false }] });
    expect(bed.a.run('role', 'set', 'primary', '1').status).toBe(0);
    without({ shared: [{ path: join(bed.root, 'share'), requireMount: true }] });
    const started = bed.a.run('start-guard', 'app.service');
    expect(started).toMatchObject({ status: 1 });
    expect(started.stderr).toContain('not started: guard source-missing: nothing is mounted on');
    expect(bed.a.run('role').stdout).toBe('primary 1\n');
    expect(bed.a.run('heartbeat').stderr).toContain('this host could not be primary now');
    expect(bed.a.status().shared?.why).toContain('nothing is mounted on');
    without({ shared: [{ path: join(bed.root, 'gone'), requireMount: false }] });
    expect(bed.a.run('start-guard', 'app.service').stderr).toContain('gone is not there, or does not answer');
  });
});
