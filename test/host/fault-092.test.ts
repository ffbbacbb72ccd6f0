import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { store, take } from './backups.ts';
import { makeBed, plan, type Bed } from './bed.ts';
import { makePostgres, noPostgres, type Postgres } from './postgres.ts';

const why = noPostgres();

/** Numbers that are always the same and look like chance (xorshift32). */
function chance(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

describe.skipIf(why !== undefined)(
  why === undefined ? 'a damaged dump of PostgreSQL' : `a damaged dump of PostgreSQL (skipped: ${why})`,
  { timeout: 600_000 },
  () => {
    let server: Postgres;
    let bed: Bed;
    let name: string;
    let folder: string;
    beforeAll(() => {
      server = makePostgres();
      server.sql('CREATE DATABASE app;');
      server.sql(
        'CREATE TABLE t (n int, x text); INSERT INTO t SELECT i, md5(i::text) FROM generate_series(1, 2000) i;',
        'app',
      );
      bed = makeBed({ plans: () => [plan({ items: [server.item('app', 'app')] })] });
      bed.a.run('role', 'set', 'primary', '1');
      name = take(bed.a);
      folder = store(bed.a, name);
    });
    afterAll(() => {
      bed.remove();
      server.remove();
    });
    const check = (): number | null => bed.a.run('check', 'app', name).status;

    it('fault-092 cut at 100 random offsets: 100 of 100 are rejected', () => {
      const file = join(folder, 'db-app.pgdump');
      const whole = readFileSync(file);
      const at = chance(92);
      let accepted = 0;
      for (let i = 0; i < 100; i++) {
        truncateSync(file, at(whole.length));
        if (check() === 0) accepted++;
        writeFileSync(file, whole);
      }
      expect(accepted).toBe(0);
      expect(check()).toBe(0);
    });

    it('fault-092 1,000 random bit flips, anywhere in the backup: none is accepted', () => {
      const files = ['db-app.pgdump', 'db-app.globals.sql', 'db-app.properties', 'MANIFEST', 'SEAL'].map(
        (each) => {
          const path = join(folder, each);
          return { path, whole: readFileSync(path) };
        },
      );
      const at = chance(1092);
      const accepted: string[] = [];
      for (let i = 0; i < 1000; i++) {
        const file = files[i % files.length];
        if (file === undefined) continue;
        const flipped = Buffer.from(file.whole);
        const byte = at(flipped.length);
        flipped[byte] = (flipped[byte] ?? 0) ^ (1 << at(8));
        writeFileSync(file.path, flipped);
        if (check() === 0) accepted.push(`${file.path} byte ${String(byte)}`);
        writeFileSync(file.path, file.whole);
      }
      expect(accepted).toEqual([]);
      expect(check()).toBe(0);
    });
  },
);
