import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Runs a TypeScript file of this project: `node scripts/run.js bench/run.ts ARGUMENTS…`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const entry = process.argv[2] ?? '';
const outfile = join(root, 'node_modules/.cache/pairctl', `run-${process.pid}.mjs`);
mkdirSync(join(root, 'node_modules/.cache/pairctl'), { recursive: true });
await build({
  entryPoints: [join(root, entry)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
process.argv.splice(1, 2, entry);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
