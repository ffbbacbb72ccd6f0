import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can become of a stored backup; `random` gives numbers between 0 and 1. */
interface Damage {
  readonly name: string;
  harm(folder: string, artifact: string, random: () => number): void;
}

/** Every one of them must be found before a backup is restored. */
export const damages: readonly Damage[] = [
  {
    name: 'artifact cut short',
    harm(folder, artifact, random) {
      const path = join(folder, artifact);
      truncateSync(path, Math.floor(readFileSync(path).length * random()));
    },
  },
  {
    name: 'one bit of the artifact flipped',
    harm(folder, artifact, random) {
      flipBit(join(folder, artifact), random());
    },
  },
  {
    name: 'artifact of no length',
    harm(folder, artifact) {
      truncateSync(join(folder, artifact));
    },
  },
  {
    name: 'artifact missing',
    harm(folder, artifact) {
      rmSync(join(folder, artifact));
    },
  },
  {
    name: 'manifest missing',
    harm(folder) {
      rmSync(join(folder, 'MANIFEST'));
    },
  },
  {
    name: 'seal missing',
    harm(folder) {
      rmSync(join(folder, 'SEAL'));
    },
  },
  {
    name: 'one bit of the manifest flipped',
    harm(folder, _artifact, random) {
      flipBit(join(folder, 'MANIFEST'), random());
    },
  },
  {
    name: 'everything of no length',
    harm(folder) {
      for (const name of readdirSync(folder)) truncateSync(join(folder, name));
    },
  },
];

/** Flips one bit of a file; `where` is between 0 and 1. */
export function flipBit(path: string, where: number): void {
  const content = readFileSync(path);
  const offset = Math.floor(content.length * where);
  content[offset] = (content[offset] ?? 0) ^ (1 << Math.floor(where * 8));
  writeFileSync(path, content);
}
