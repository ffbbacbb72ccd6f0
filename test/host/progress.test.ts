import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { pathItem } from '../../src/model/pair.ts';
import { parseProgress } from '../../src/transport/progress.ts';
import { take } from './backups.ts';
import { makeBed, missingTools, plan, shells, type Bed } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

describe.each(shells)('under $name', ({ words, here }) => {
  test.skipIf(!here || missing.length > 0)(
    'a restore tells how far it has come, with rate and time left, and only when it is asked to',
    () => {
      bed = makeBed({
        shell: words,
        plans: (path) => [plan({ items: [pathItem('tree', path('b', 'srv'))] })],
      });
      const { a, b } = bed;
      mkdirSync(b.path('srv'));
      writeFileSync(b.path('srv/file'), randomBytes(12_000_000));
      a.run('role', 'set', 'primary', '1');
      b.run('role', 'set', 'standby', '1');
      const name = take(a);
      b.run('sync', '--backups');
      // Reads slowly what it is given.
      b.shim(
        'tar',
        `case "$*" in *-xpf*) { for i in 1 2 3; do dd bs=1000000 count=3 iflag=fullblock 2>/dev/null; sleep 1.2; done; cat; } | /usr/bin/tar "$@" ;; *) exec /usr/bin/tar "$@" ;; esac`,
      );
      const answer = b.run('restore', 'app', name, '--progress');
      expect(answer).toMatchObject({ status: 0, stderr: '' });
      const told = answer.stdout.split('\n').flatMap((line) => parseProgress(line) ?? []);
      expect(told.length).toBeGreaterThanOrEqual(2);
      for (const [index, progress] of told.entries()) {
        expect(progress.fraction).toBeGreaterThan(0);
        expect(progress.fraction).toBeLessThanOrEqual(1);
        expect(progress.rate).toBeGreaterThan(0);
        expect(progress.bytes).toBeGreaterThanOrEqual(told[index - 1]?.bytes ?? 0);
      }
      expect(answer.stdout).toMatch(/\nrestored app \S+ safety \S+\n$/);
      const quiet = b.run('restore', 'app', name);
      expect(quiet.stdout).toMatch(/^restored app \S+ safety \S+\n$/);
    },
  );
});
