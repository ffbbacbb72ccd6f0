import { build } from 'esbuild';
import { rmSync } from 'node:fs';

/** Bundles our own source, split so that a command loads only what it needs; libraries stay packages. */
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
