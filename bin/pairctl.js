#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (!existsSync(built)) {
  console.error('pairctl is not built yet; run: npm run build');
  process.exit(64);
}
await import(built.href);
