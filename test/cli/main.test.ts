import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownPlaybooks } from '../../src/cli/playbooks.ts';
import { pairctl } from './support/fake.ts';
import { folder } from './support/program.ts';

const commands = [
  ...[
    'init',
    'validate',
    'compile',
    'plan',
    'apply',
    'run',
    'remove',
    'status',
    'backups',
    'history',
    'doctor',
  ],
  ...['demo', 'schedule', 'trust', 'completion', 'lab'],
];

describe('help', () => {
  it('lists every command and every exit code', async () => {
    const { status, stdout } = await pairctl('--help');
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    for (const code of [0, 1, 2, 64, 69, 75, 77, 78, 130])
      expect(stdout).toMatch(new RegExp(`^  ${String(code)} `, 'm'));
  });

  it.each(commands.filter((command) => command !== 'schedule'))('of %s has examples', async (command) => {
    const { status, stdout } = await pairctl(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`\nExamples:\n  pairctl ${command}\\b`));
  });

  it('names the procedures that there are', () => {
    const files = readdirSync('playbooks').map((file) => file.replace(/\.yml$/, ''));
    // A conflict is resolved, and a run given up, by commands of their own.
    expect([...ownPlaybooks, 'resolve', 'return'].sort()).toEqual(files.sort());
  });

  it('tells the version of the package', async () => {
    expect((await pairctl('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a wrong command line', () => {
  it.each([
    [[], 'Usage: pairctl COMMAND'],
    [['aply'], 'Did you mean apply?'],
    [['plan', '--dryrun'], 'Did you mean --dry-run?'],
    [['plan', 'a', 'b'], 'too many arguments'],
    [['run'], "missing required argument 'playbook'"],
    [['lab'], 'Usage: pairctl lab'],
    [['lab', 'exec', 'web1'], "missing required argument 'command'"],
    [['status', '--output', 'xml'], 'text, json, ndjson'],
    [['run', 'return'], 'pairctl resume --abort'],
    [['run', 'resolve'], 'pairctl resolve --keep HOST'],
    [['remove', '--tags', 'x'], "unknown option '--tags'"],
    [['validate', '--yes'], "unknown option '--yes'"],
    [['completion', 'tcsh'], 'bash, zsh or fish'],
    [['completion', 'constructor'], 'bash, zsh or fish'],
  ])('%j: exit code 64, and a word of help', async (args, word) => {
    const { status, stdout, stderr } = await pairctl(...args);
    expect(stderr).toContain(word);
    expect(stdout).toBe('');
    expect(status).toBe(64);
  });

  it('is one document with json', async () => {
    const { status, stdout } = await pairctl('apply', '--output', 'json', '--override', 'unfenced');
    expect(status).toBe(64);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      exitCode: 64,
      error: { message: expect.stringContaining('reason') as string },
    });
  });
});

describe('flags of the output', () => {
  it.each([
    ['before the command', ['--output', 'json', 'schedule', 'explain', '1h/1d']],
    ['after it', ['schedule', 'explain', '1h/1d', '--output', 'json']],
    ['the nearer one counts', ['--output', 'ndjson', 'schedule', 'explain', '--output', 'json', '1h/1d']],
  ])('are taken %s', async (_where, args) => {
    const { status, stdout } = await pairctl(...args);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, schedule: '1h/1d', count: 24 });
    expect(stdout).toContain('\n  ');
    expect(status).toBe(0);
  });

  it('ndjson is one line', async () => {
    const { stdout } = await pairctl('schedule', 'explain', '1h/1d', '--output', 'ndjson');
    expect(stdout.trimEnd()).not.toContain('\n');
  });
});

describe('a definition', () => {
  const wrong = folder({
    'pair.yml': 'name: shop\nprimary: web1\nstandby: web3\nmirorr: []\n',
    'inventory.yml': 'hosts:\n  web1: {}\n  web2: {}\n',
  });

  it('that is wrong is told in one document with json: every problem with its place', async () => {
    const { status, stdout, stderr } = await pairctl('validate', '--output', 'json', `${wrong}/pair.yml`);
    expect(status).toBe(78);
    const told = JSON.parse(stdout) as { problems: { place: { line: number } }[]; exitCode: number };
    expect(told.exitCode).toBe(78);
    expect(told.problems.map((problem) => problem.place.line).sort()).toEqual([3, 4]);
    expect(stderr).toContain('pair.yml:4:1');
  });

  it('that is wrong is an event for each problem with ndjson', async () => {
    const { stdout } = await pairctl('plan', '--output', 'ndjson', `${wrong}/pair.yml`);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events).toEqual(['problem', 'problem', 'error']);
  });

  it('is begun by init, all files or none', async () => {
    const directory = folder({ 'pair.yml': 'mine\n' });
    const refused = await pairctl('init', directory);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('pair.yml is there already');
    expect(readdirSync(directory)).toEqual(['pair.yml']);
    const { status, stdout, stderr } = await pairctl('init', '--output', 'json', `${directory}/new`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      format: 1,
      wrote: [`${directory}/new/inventory.yml`, `${directory}/new/pair.yml`],
    });
    expect(stderr).toContain('pairctl validate');
    expect((await pairctl('validate', `${directory}/new/pair.yml`)).status).toBe(0);
  });

  it('compiles into the same playbook as YAML and as JSON', async () => {
    const path = resolve('examples/web-application/pair.yml');
    const yaml = await pairctl('compile', path);
    const json = await pairctl('compile', '--output', 'json', path);
    expect([yaml.status, json.status]).toEqual([0, 0]);
    const plays = JSON.parse(json.stdout) as { name: string }[];
    for (const play of plays) expect(yaml.stdout).toContain(play.name);
  });
});

describe('run', () => {
  it('knows a playbook that does not exist before it contacts anybody', async () => {
    const directory = folder({
      'pair.yml': 'name: shop\nprimary: web1\nstandby: web2\n',
      'inventory.yml':
        'hosts:\n  web1: { address: 127.0.0.1, port: 1 }\n  web2: { address: 127.0.0.2, port: 1 }\n',
    });
    const { status, stderr } = await pairctl('run', 'failvoer', `${directory}/pair.yml`);
    expect(stderr).toContain('did you mean failover?');
    expect(status).toBe(64);
    const file = await pairctl('run', './none.yml', `${directory}/pair.yml`);
    expect(file.stderr).toContain('./none.yml cannot be read');
    expect(file.status).toBe(64);
  });
});
