import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** Builds the program as `npm run build` does, but beside it, for the tests of one file; gone at their end. */
export async function buildProgram(): Promise<string> {
  const outdir = resolve('node_modules/.cache/pairctl', `test-${String(process.pid)}`);
  mkdirSync(outdir, { recursive: true });
  afterAll(() => {
    rmSync(outdir, { recursive: true, force: true });
  });
  await build({
    entryPoints: ['src/main.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'error',
  });
  return join(outdir, 'main.js');
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without a terminal and without input; `meanwhile` sees it running. */
export function run(
  words: readonly [string, ...string[]],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly meanwhile?: (child: ChildProcess) => void;
  } = {},
): Promise<Ran> {
  return new Promise((done, failed) => {
    const [program, ...args] = words;
    const child = spawn(program, args, {
      cwd: options.cwd ?? tmpdir(),
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', failed);
    child.on('close', (status) => {
      done({ status, stdout, stderr });
    });
    options.meanwhile?.(child);
  });
}

/** A folder with files, gone at the end of the tests. */
export function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'pairctl-cli-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
