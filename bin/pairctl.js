#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(built)) {
  // Node 22 and later keep compiled code between runs; a cache that cannot be written is no error.
  module.enableCompileCache?.();
  await import(built.href);
} else {
  console.error('pairctl is not built yet; run: npm run build');
  process.exitCode = 1;
}
