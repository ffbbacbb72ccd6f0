import fc from 'fast-check';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Plan, RunReport } from '../../src/model/outcome.ts';
import { makeSecret } from '../../src/shell/secret.ts';
import { neutral } from '../../src/view/neutral.ts';
import { displayBytes, displaySeconds } from '../../src/view/units.ts';
import { unified } from '../../src/view/unified.ts';
import { createView, type View } from '../../src/view/view.ts';

const plan: Plan = {
  format: 1,
  pair: 'shop',
  playbook: 'apply',
  epoch: 3,
  roles: { web1: 'primary', web2: 'standby' },
  changes: [
    {
      id: 'web2/copy:/etc/x',
      host: 'web2',
      module: 'copy',
      name: 'The file x',
      action: 'update',
      because: ['content differs'],
      risk: 'safe',
      diff: '--- x\n+++ x\n@@ -1 +1 @@\n-old\n+new\n',
    },
    {
      id: 'web2/service:a',
      host: 'web2',
      module: 'service',
      name: 'a is stopped',
      action: 'update',
      because: ['active'],
      risk: 'disruptive',
    },
  ],
  refusals: [
    {
      guard: 'max-loss',
      host: 'web2',
      found: 'the newest is 2 h old',
      loss: '2 h of data',
      remedy: 'look for a newer one',
    },
  ],
  failures: [],
  summary: { create: 0, update: 2, remove: 0, run: 0, unchanged: 7 },
  digest: 'sha256:0',
};
const report: RunReport = {
  format: 1,
  pair: 'shop',
  run: 'r',
  playbook: 'failover',
  outcome: 'done',
  refusals: [],
  tasks: [
    {
      id: 'web2/role',
      host: 'web2',
      name: 'Record the role',
      module: 'role',
      result: 'changed',
      seconds: 0.1,
    },
  ],
  recap: {
    web1: { ok: 0, changed: 0, unreachable: 1, failed: 0, skipped: 0 },
    web2: { ok: 1, changed: 1, unreachable: 0, failed: 0, skipped: 0 },
  },
  backup: { name: 'backup-2026-01-31_12-00-00+0000', takenAt: '2026-01-31T12:00:00Z', proof: 'intact' },
  lossSeconds: 432,
  downtimeSeconds: 11.2,
  rejected: [{ name: 'backup-2026-01-31_12-05-00+0000', why: 'seal missing' }],
  exitCode: 0,
};

async function make(
  output: 'text' | 'json' | 'ndjson',
): Promise<{ view: View; out: () => string; err: () => string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const view = await createView({
    output,
    stdin,
    stdout,
    stderr,
    env: {},
    noColour: true,
    signal: new AbortController().signal,
    verbosity: 0,
    diff: true,
    now: () => 0,
  });
  const all = (stream: PassThrough) => () => (stream.read() as Buffer | null)?.toString() ?? '';
  return { view, out: all(stdout), err: all(stderr) };
}

describe('a plan', () => {
  it('is shown by host, with reasons, risks, diffs, and how to lift what refuses', async () => {
    const { view, out } = await make('text');
    view.showPlan(plan);
    expect(out()).toBe(`web2 (standby)
  ~ The file x  copy: content differs
      --- x
      +++ x
      @@ -1 +1 @@
      -old
      +new
  ~ a is stopped [disruptive]  service: active

Refused by guard max-loss (web2)
  found:   the newest is 2 h old
  at risk: 2 h of data
  do:      look for a newer one
  lift:    --override max-loss="REASON"

Plan: 0 to create, 2 to update, 0 to remove, 0 to run; 7 unchanged; 1 refused by guards.

`);
  });

  it('is one JSON document, and nothing else is on standard output', async () => {
    const { view, out, err } = await make('json');
    view.listener({ event: 'message', level: 'warning', text: 'careful' });
    view.showPlan(plan);
    expect(JSON.parse(out())).toEqual(plan);
    expect(err()).toContain('careful');
  });
});

describe('a run', () => {
  it('ends with what was lost and Ansible’s recap', async () => {
    const { view, out } = await make('text');
    await view.showReport(report);
    expect(out()).toBe(`Backup used: backup-2026-01-31_12-00-00+0000, taken at 2026-01-31T12:00:00Z, intact
Backup passed over: backup-2026-01-31_12-05-00+0000: seal missing
Lost: at most what was written in the 7 min 12 s before
From the start of this run until clients are served again: 11 s

web1             : ok=0 changed=0 unreachable=1 failed=0 skipped=0
web2             : ok=1 changed=1 unreachable=0 failed=0 skipped=0

`);
  });

  it('is one event a line with ndjson, the report last', async () => {
    const { view, out } = await make('ndjson');
    view.listener({ event: 'play-started', name: 'p', hosts: ['web2'] });
    view.listener({ event: 'run-finished', report });
    await view.showReport(report);
    const lines = out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(lines.map((line) => line.event)).toEqual(['play-started', 'run-finished']);
  });

  it('prints lines without escape codes in a pipe, and folds what was fine', async () => {
    const { view, out } = await make('text');
    const base = { id: 'a/x', host: 'a', name: 'x', module: 'copy', seconds: 0 };
    view.listener({ event: 'task-finished', outcome: { ...base, result: 'ok' } });
    view.listener({
      event: 'task-finished',
      outcome: { ...base, result: 'failed', message: 'no \u001b[31mroom' },
    });
    expect(out()).toBe('failed: a: x\n    no \\u001b[31mroom\n');
  });
});

describe('without a terminal', () => {
  it('a question is refused with exit code 77 and the flag that answers it', async () => {
    await expect((await make('text')).view.confirm('Sure?')).rejects.toMatchObject({
      exitCode: 77,
      hint: expect.stringContaining('--yes') as string,
    });
  });
});

describe('what comes from elsewhere', () => {
  it('cannot reach the terminal: no control character but newline and tab gets through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutral(text)).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it('shows no secret, neither its token nor its value, also in a diff', () => {
    const token = makeSecret('correct horse');
    expect(neutral(`a ${token} b correct horse`)).toBe('a *** b ***');
    expect(unified('', `key ${token}\n`, 'x')).not.toMatch(/horse|secret-/);
  });
});

describe('figures for people', () => {
  it('durations and sizes', () => {
    expect([0.04, 9.9, 10, 61, 432, 3600, 11_100, 90_000, 187_200].map(displaySeconds)).toEqual([
      '0.0 s',
      '9.9 s',
      '10 s',
      '1 min 1 s',
      '7 min 12 s',
      '1 h',
      '3 h 5 min',
      '1 d 1 h',
      '2 d 4 h',
    ]);
    expect([0, 1023, 1024, 21_390_950, 3 * 1024 ** 4].map(displayBytes)).toEqual([
      '0 B',
      '1023 B',
      '1.0 KiB',
      '20.4 MiB',
      '3.0 TiB',
    ]);
  });
});
