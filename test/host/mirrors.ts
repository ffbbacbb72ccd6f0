import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Mirror } from '../../src/model/pair.ts';
import { makeBed, mirror, type Bed, type BedHost } from './bed.ts';

/** Twenty files on host-a, pulled to host-b once. */
export function pulledPair(
  shell: readonly string[],
  more: Partial<Mirror> = {},
  before?: (bed: Bed) => void,
): Bed {
  const bed = makeBed({
    shell,
    mirrors: (path) => [mirror(path('a', 'srv/data'), path('b', 'srv/copy'), more)],
  });
  for (let i = 0; i < 20; i++) bed.a.write(`srv/data/file${String(i)}`, `content ${String(i)}`);
  before?.(bed);
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  expect(bed.b.run('sync', 'data')).toMatchObject({ status: 0, stderr: '', stdout: '' });
  return bed;
}

/** All paths below one, sorted. */
export function files(host: BedHost, path: string): readonly string[] {
  return readdirSync(host.path(path), { recursive: true, encoding: 'utf8' }).sort();
}
