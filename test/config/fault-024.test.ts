import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const limit = 256 * 1024;
const fill = (piece: string, size = limit): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const count = (make: (i: number) => string, size = limit): string => {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i += 1) {
    const part = make(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
};

/** Nine levels of nine aliases each: 9^12 values if it were followed. */
const laughs = Array.from({ length: 12 }, (_, i) => {
  const before = i === 0 ? 'x' : `*a${String(i - 1)}`;
  return `a${String(i)}: &a${String(i)} [${Array.from({ length: 9 }, () => before).join(', ')}]\n`;
}).join('');

const documents: Readonly<Record<string, string | Uint8Array>> = {
  'alias bomb': laughs,
  'merge bomb': `a: &a {x: 1}\n${count((i) => `k${String(i)}: {<<: *a}\n`, limit - 100)}`,
  'merge of many': `a: &a {${count((i) => `k${String(i)}: 1,`, 40_000)}}\n${count((i) => `m${String(i)}: {<<: *a}\n`, 100_000)}`,
  'ten thousand brackets': '['.repeat(10_000),
  'ten thousand dashes': '- '.repeat(10_000),
  'ten thousand questions': '? '.repeat(10_000),
  'ten thousand maps': '{a: '.repeat(10_000),
  'twenty megabytes': new Uint8Array(20 * 1024 * 1024).fill(0x61),
  'slow shape of 320 KB': `a: &a x\n${fill('- *a\n', 320_000)}`,
  aliases: `a: &a x\nb:\n${fill('- *a\n', limit - 20)}`,
  'all one keys': count((i) => `k${String(i)}: 1\n`),
  'flow of keys': `{${count((i) => `k${String(i)}: 1,`, limit - 10)}`,
  'unknown keys of a host': `hosts:\n  a:\n${count((i) => `    k${String(i)}: 1\n`, limit - 100)}`,
  'wrong services': `services:\n${fill('- 1\n', limit - 100)}`,
  commas: `[${fill(',', limit - 1)}`,
  'closing brackets': fill('}'),
  quotes: fill('"'),
  tags: fill('! '),
  directives: fill('%\n'),
  documents: fill('---\n'),
  'empty maps': `[${fill('{},', limit - 1)}`,
  braces: fill('{{ x }}\n'),
  tabs: fill('\t'),
  'one long line': `a: ${fill('b ', limit - 3)}`,
  'many mirrors': `mirror:\n${fill('  - {path: /a, every: 1h}\n', 120_000)}`,
  'a hundred mirrors in one line': `mirror: [${fill('{path: /a, every: 1h},', 2200)}]`,
  'many services': `services:\n${fill(' - a\n', 60_000)}`,
  'wrong services, as many as are read': `services:\n${fill(' - 1\n', 60_000)}`,
  'plans that name no database': `backup:\n  plans:\n${count((i) => `    - {name: p${String(i)}, schedule: 1h/1d, include: [${Array.from({ length: 190 }, (_, n) => `x${String(n)}`).join(', ')}]}\n`, 60_000)}`,
  'a chain of jumps': `hosts:\n${count((i) => `  h${String(i)}: {jump: h${String(i + 1)}}\n`, 22_000)}`,
  'groups of strangers': `hosts:\n${count((i) => `  hostname${String(i)}: {}\n`, 18_000)}groups:\n${count((i) => `  g${String(i)}: {hosts: [${Array.from({ length: 150 }, (_, n) => `hostnam${String(n)}`).join(', ')}]}\n`, 100_000)}`,
  anchors: count((i) => `- &a${String(i)} x\n`),
  'keys, as many as are read': count((i) => `k${String(i)}: 1\n`, 150_000),
  'aliases, as many as are read': `a: &a x\nb:\n${fill('- *a\n', 80_000)}`,
};

/** Reads a document as inventory, pair and playbook, in a process of its own with 256 MB, and tells what came of it. */
const program = `
import { readFileAtMost } from './files.mjs';
import { loadDefinition } from './definition.mjs';
import { loadPlaybook } from './playbook.mjs';
import { displayProblems } from './display.mjs';
const file = process.argv[2];
const began = process.cpuUsage();
const definition = await loadDefinition({ readFile: readFileAtMost, pairPath: file, inventoryPath: file });
const playbook = loadPlaybook(await readFileAtMost(file, 300000), file);
const text = displayProblems([...definition.problems, ...playbook.problems]);
const { user, system } = process.cpuUsage(began);
console.log(JSON.stringify({ ok: [definition.ok, playbook.ok], text: text.length, seconds: (user + system) / 1e6, rss: process.resourceUsage().maxRSS / 1024 }));
`;

const cache = join(import.meta.dirname, '../../node_modules/.cache');
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(cache, 'pairctl-024-'));
  await build({
    entryPoints: ['definition', 'files', 'playbook', 'display'].map((name) =>
      join(import.meta.dirname, `../../src/config/${name}.ts`),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'program.mjs'), program);
});
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

describe('fault-024 documents that are made to hurt', () => {
  it.each(Object.entries(documents))('%s', (name, document) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.yml`);
    writeFileSync(file, document);
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=256', join(folder, 'program.mjs'), file],
      {
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    expect(child.stderr).toBe('');
    expect(child.status).toBe(0);
    const answer = JSON.parse(child.stdout) as { ok: boolean[]; text: number; seconds: number; rss: number };
    expect(answer.ok).toEqual([false, false]);
    expect(answer.text).toBeGreaterThan(0);
    expect(answer.text).toBeLessThan(200_000);
    expect(answer.rss).toBeLessThan(256);
    // Three times read, as pair, inventory and playbook. Time of the processor, so that a busy machine does not count.
    expect(answer.seconds / 3).toBeLessThan(1);
  });
});
