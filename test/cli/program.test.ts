import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const outdir = resolve('node_modules/.cache/pairctl/cli-test');
beforeAll(async () => {
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
});

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function pairctl(args: readonly string[], cwd = tmpdir(), env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(outdir, 'main.js'), ...args],
      { cwd, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        done({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    ).stdin?.end();
  });
}

describe('the command line', () => {
  it('helps, and names the exit codes', async () => {
    const { status, stdout } = await pairctl(['--help']);
    expect(status).toBe(0);
    for (const word of ['apply', 'plan', 'run', 'status', 'demo', '77   refused', '78   the definition'])
      expect(stdout).toContain(word);
  });

  it.each([
    [['aply'], 'apply'],
    [['plan', '--dry'], '--dry'],
    [['apply', '--override', 'no-such=x'], 'guards:'],
    [['apply', '--override', 'unfenced'], 'reason'],
    [['apply', '--out', 'x'], 'pairctl plan --out'],
    [['apply', '--timeout', 'soon'], 'seconds'],
    [['apply', '-e', 'nothing'], 'NAME=VALUE'],
    [['--output', 'xml', 'plan'], 'json'],
    [['completion', 'tcsh'], 'bash, zsh or fish'],
  ])('%j is a wrong command line: 64, with a word of help', async (args, word) => {
    const { status, stderr } = await pairctl(args);
    expect(stderr).toContain(word);
    expect(status).toBe(64);
  });

  it('writes a definition to start from, which validates as it stands; never over another', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'pairctl-cli-'));
    expect((await pairctl(['init', directory])).status).toBe(0);
    expect(readdirSync(directory).sort()).toEqual(['inventory.yml', 'pair.yml']);
    expect(await pairctl(['validate'], directory)).toMatchObject({ status: 0 });
    const again = await pairctl(['init', directory]);
    expect(again).toMatchObject({ status: 1 });
    expect(again.stderr).toContain('nothing is ever overwritten');
  });

  it('tells every problem of a definition at once, with its place, and contacts nobody: 78', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'pairctl-cli-'));
    writeFileSync(join(directory, 'inventory.yml'), 'hosts:\n  web1: { adress: 192.0.2.1 }\n  web2: {}\n');
    writeFileSync(
      join(directory, 'pair.yml'),
      'name: Shop\nprimary: web1\nstandby: web1\nmirror: [{ path: /, every: 7m }]\n',
    );
    for (const command of ['validate', 'plan', 'apply', 'status']) {
      const { status, stderr } = await pairctl([command], directory);
      expect(status).toBe(78);
      for (const place of [/pair\.yml:1:7/, /inventory\.yml:2:11/, /pair\.yml:4:18/])
        expect(stderr).toMatch(place);
      expect(stderr).toContain('address');
    }
  });

  it('prints JSON alone on standard output', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'pairctl-cli-'));
    await pairctl(['init', directory]);
    const { stdout } = await pairctl(['--output', 'json', 'validate'], directory);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, valid: true });
  });

  it('explains a schedule by the host program itself', async () => {
    const { status, stdout } = await pairctl(['--output', 'json', 'schedule', 'explain', '1h,1d/7d']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ count: 30, baseSeconds: 3600, totalSeconds: 604_800 });
    expect((await pairctl(['schedule', 'explain', '2h,3h/1d'])).status).toBe(78);
  });

  it('prints the playbook that a pair compiles into, with asterisks for secrets', async () => {
    const { status, stdout } = await pairctl(['compile', resolve('pair.example.yml')], undefined, {
      TSIG_SECRET: 'canary-canary-canary',
    });
    expect(status === 0 || status === 78).toBe(true);
    expect(stdout).not.toContain('canary');
    const web = await pairctl(['compile', resolve('examples/web-application/pair.yml')]);
    expect(web).toMatchObject({ status: 0, stderr: '' });
    expect(web.stdout).toContain('authorized_key:');
    expect(web.stdout).toContain('secret "***"');
  });

  it('goes quietly when its reader goes', async () => {
    const status = await new Promise<number>((done) => {
      const child = execFile(
        process.execPath,
        [join(outdir, 'main.js'), 'compile', resolve('examples/web-application/pair.yml')],
        (error) => {
          done(error === null ? 0 : Number(error.code));
        },
      );
      child.stdout?.once('data', () => child.stdout?.destroy());
    });
    expect(status).toBe(0);
  });
});
