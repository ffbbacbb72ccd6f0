import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/model/pair.ts';
import { runbookFile } from '../../src/runbook/compile.ts';
import { procedureMarkdown, type Procedure } from '../../src/runbook/markdown.ts';
import { takeover } from './support.ts';

const nasty = `a'b"c $(touch /tmp/pwned) \`id\` %s \\n`;
const withFence = (pair: Pair): Pair => ({
  ...pair,
  failover: {
    ...pair.failover,
    fence: { command: nasty, status: nasty, on: 'standby', timeoutSeconds: 5 },
    health: { check: { kind: 'command', script: nasty }, withinSeconds: 5 },
    before: [{ name: nasty, command: 'x' }],
  },
});
const scratch = (): string => mkdtempSync(join(tmpdir(), 'runbook-'));
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe('the runbook', () => {
  test('is the same for the same definition, and another one for each host', () => {
    expect(runbookFile(takeover())).toBe(runbookFile(takeover()));
    expect(runbookFile(takeover())).not.toBe(runbookFile(takeover(undefined, 'web1')));
  });

  test('has the values of the host that takes over', () => {
    const text = runbookFile(takeover(undefined, 'web1'));
    expect(text).toMatch(/^HOST=web1\nPEER=web2$/m);
    expect(text).toMatch(
      /SETS='shop\.example\.com A 192\.0\.2\.11\nwww\.example\.com CNAME web1\.example\.com\.'/,
    );
    // The fence is declared for web1: nothing that web1 could run against web2.
    expect(text).toMatch(/^FENCE_COMMAND=''$/m);
    expect(runbookFile(takeover())).toMatch(/^FENCE_COMMAND='power '\\''off'\\'''$/m);
  });

  test('has a fence that names its host for whichever is primary', () => {
    const named = (pair: Pair): Pair => ({
      ...pair,
      failover: {
        ...pair.failover,
        fence: { command: 'off $PAIRCTL_HOST', on: 'standby', timeoutSeconds: 5 },
      },
    });
    for (const [host, other] of [
      ['web1', 'web2'],
      ['web2', 'web1'],
    ] as const)
      expect(runbookFile(takeover(named, host))).toContain(
        `FENCE_COMMAND='PAIRCTL_HOST=${other}; export PAIRCTL_HOST; off $PAIRCTL_HOST'\n`,
      );
  });

  test.each(['dash', 'busybox sh', 'bash --posix'].filter((shell) => has(shell.split(' ')[0] ?? '')))(
    'is read by %s, and nothing of the definition runs while it is read',
    (shell) => {
      const path = join(scratch(), 'runbook');
      writeFileSync(path, runbookFile(takeover(withFence)));
      const [file = '', ...args] = shell.split(' ');
      expect(spawnSync(file, [...args, '-n', path]).stderr.toString()).toBe('');
      const ran = spawnSync(file, [...args, path]);
      expect(ran.stderr.toString()).toContain('usage: pairctl-shop failover');
      expect(ran.status).toBe(64);
    },
  );

  test.skipIf(!has('shellcheck'))('has nothing that shellcheck warns of', () => {
    const path = join(scratch(), 'runbook');
    writeFileSync(path, runbookFile(takeover(withFence)));
    expect(spawnSync('shellcheck', ['-s', 'sh', '-S', 'warning', path]).stdout.toString()).toBe('');
  });

  test.each([
    [['failover', '--override', 'unfenced'], '--override wants GUARD=REASON'],
    [['failover', '--override', 'unfenced='], '--override wants GUARD=REASON'],
    [['failover', '--override', 'consent=x'], 'with one of primary-alive'],
    [['failover', '--force'], 'there is no --force'],
    [['failback'], 'there is no command failback'],
  ])('%j is a wrong command line', (args, words) => {
    const path = join(scratch(), 'runbook');
    writeFileSync(path, runbookFile(takeover()));
    const ran = spawnSync('sh', [path, ...args]);
    expect([ran.status, ran.stderr.toString()]).toEqual([64, expect.stringContaining(words)]);
  });
});

describe('the procedure for the binder', () => {
  const all: readonly Procedure[] = ['failover', 'switchover', 'failback'];
  test.each(all)('of a %s names every step with a check and an undo, and real values', (procedure) => {
    const text = procedureMarkdown(procedure, takeover());
    const steps = text.match(/^### \d+\. /gm) ?? [];
    expect(steps.length).toBeGreaterThan(12);
    expect(text.match(/\*\*Check:\*\* \S/g)).toHaveLength(steps.length);
    expect(text.match(/\*\*Undo:\*\* \S/g)).toHaveLength(steps.length);
    expect(text).toContain(
      'ssh root@192.0.2.12 /usr/local/lib/pairctl/pairctl-host restore shop data BACKUP',
    );
    expect(text).toContain('update add shop.example.com. 60 IN A 192.0.2.12');
    expect(text).toContain('update add www.example.com. 60 IN CNAME web2.example.com.');
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  test('a value with back quotes does not end a block of code', () => {
    const text = procedureMarkdown('failover', takeover(withFence));
    expect(text.match(/^```+(?:sh)?$/gm)?.length).toSatisfy((count: number) => count % 2 === 0);
  });
});
