import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Vitest's global set-up: the tests run the built program, so it is built where it is missing or older than its source. */
export function setup(): void {
  const built = join(root, 'dist/main.js');
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'src'))) return;
  const result = spawnSync(process.execPath, [join(root, 'scripts/build.js')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`the program could not be built: ${result.stderr}`);
}

function newest(directory: string): number {
  return Math.max(
    ...readdirSync(directory, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(directory, name)).mtimeMs,
    ),
  );
}
