import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairctl } from './support/fake.ts';
import { folder } from './support/program.ts';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What a shell offers for the last word of a line. */
interface Case {
  readonly line: readonly string[];
  readonly offers: readonly string[];
  readonly not?: readonly string[];
}
const cases: readonly Case[] = [
  { line: ['st'], offers: ['status'], not: ['apply'] },
  { line: ['run', ''], offers: ['failover', 'sync', 'mirror', 'backup'] },
  { line: ['apply', '--dry'], offers: ['--dry-run'] },
  { line: ['--output', 'json', 'sta'], offers: ['status'] },
  { line: ['apply', '--output', 'nd'], offers: ['ndjson'], not: ['json'] },
  { line: ['run', 'failover', '--override', 'unf'], offers: ['unfenced='] },
  { line: ['completion', 'z'], offers: ['zsh'] },
  { line: ['lab', 'e'], offers: ['exec'] },
];

async function script(shell: string): Promise<string> {
  const { stdout } = await pairctl('completion', shell);
  const path = join(folder({}), shell);
  writeFileSync(path, stdout);
  return path;
}

describe('completion', () => {
  it.skipIf(!has('bash')).each(cases)('in bash: $line', async ({ line, offers, not = [] }) => {
    const asked = `set -u; source "$1"; shift; COMP_WORDS=(pairctl "$@"); COMP_CWORD=$#; _pairctl; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', [
      '--norc',
      '-c',
      asked,
      'bash',
      await script('bash'),
      ...line,
    ]);
    const got = stdout.toString().trim().split('\n');
    expect(stderr.toString()).toBe('');
    expect(got).toEqual(expect.arrayContaining([...offers]));
    for (const word of not) expect(got).not.toContain(word);
  });

  it.skipIf(!has('fish')).each(cases)('in fish: $line', async ({ line, offers, not = [] }) => {
    const asked = 'source $argv[1]; complete --do-complete "pairctl $argv[2]"';
    const { stdout, stderr } = spawnSync('fish', [
      '--no-config',
      '-c',
      asked,
      await script('fish'),
      line.join(' '),
    ]);
    const got = stdout
      .toString()
      .trim()
      .split('\n')
      .map((each) => each.split('\t')[0]);
    expect(stderr.toString()).toBe('');
    expect(got).toEqual(expect.arrayContaining([...offers]));
    for (const word of not) expect(got).not.toContain(word);
  });

  it.skipIf(!has('zsh'))('in zsh: the script is well-formed and defines what it should', async () => {
    const asked = 'autoload -U compinit; compinit -D -u; source "$1"; [[ ${_comps[pairctl]} == _pairctl ]]';
    const { status, stderr } = spawnSync('zsh', ['-f', '-c', asked, 'zsh', await script('zsh')]);
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  });
});
