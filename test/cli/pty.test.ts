import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, folder, run, type Ran } from './support/program.ts';

// util-linux's script gives a command a terminal of its own.
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' })
  .output.join('')
  .includes('util-linux');

let program = '';
beforeAll(async () => {
  program = await buildProgram();
});

/** Runs pairctl on a terminal; what the terminal got is `stdout`. */
function onTerminal(line: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  const command = `"${process.execPath}" "${program}" ${line}`;
  return run(['script', '--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env: { NO_COLOR: '', FORCE_COLOR: '', TERM: 'xterm', ...env },
  });
}

describe.skipIf(!hasScript)('on a terminal (needs util-linux’s script)', () => {
  const wrong = folder({
    'pair.yml': 'name: Shop\nprimary: a\nstandby: b\n',
    'inventory.yml': 'hosts: { a: {}, b: {} }\n',
  });

  it('what is wrong is red', async () => {
    const { status, stdout } = await onTerminal('validate', wrong, {});
    expect(status).toBe(78);
    expect(stdout).toContain('\u001b[31merror:\u001b[39m');
  });

  it.each([
    ['--no-color', 'validate --no-color', {}],
    ['NO_COLOR', 'validate', { NO_COLOR: '1' }],
    ['TERM=dumb', 'validate', { TERM: 'dumb' }],
  ])('%s: no escape code at all', async (_name, line, env) => {
    const { stdout } = await onTerminal(line, wrong, env);
    expect(stdout).toContain('error:');
    expect(stdout).not.toContain('\u001b');
  });

  it('what goes into a pipe has no colour, though the other stream is a terminal', async () => {
    const { stdout } = await onTerminal('validate 2>&1 | cat', wrong, {});
    expect(stdout).toContain('error:');
    expect(stdout).not.toContain('\u001b');
  });
});
