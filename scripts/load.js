import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Imports a module of our TypeScript, bundled by esbuild to a file that can resolve the packages it leaves out. */
export async function load(entry) {
  const outfile = join(
    root,
    'node_modules/.cache/pairctl',
    `${String(process.pid)}-${entry.replaceAll('/', '-')}.mjs`,
  );
  mkdirSync(dirname(outfile), { recursive: true });
  try {
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      loader: { '.sh': 'text', '.awk': 'text' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
