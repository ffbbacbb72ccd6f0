import { describe, expect, it } from 'vitest';
import type { Event, Plan, RunReport } from '../../src/model/outcome.ts';
import { makeSecret } from '../../src/shell/secret.ts';
import { pipeView } from './support/view.ts';
import { unified } from '../../src/view/unified.ts';

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
const plain: RunReport = {
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
  exitCode: 0,
};
const report: RunReport = {
  ...plain,
  backup: { name: 'backup-2026-01-31_12-00-00+0000', takenAt: '2026-01-31T12:00:00Z', proof: 'intact' },
  lossSeconds: 432,
  downtimeSeconds: 11.2,
  rejected: [{ name: 'backup-2026-01-31_12-05-00+0000', why: 'seal missing' }],
};

describe('a plan', () => {
  it('is shown by host, with reasons, risks, diffs, and how to lift what refuses', async () => {
    const { view, out } = await pipeView('text');
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

  it('without --diff is only what and why', async () => {
    const { view, out } = await pipeView('text', { diff: false });
    view.showPlan({ ...plan, refusals: [] });
    expect(out()).toBe(`web2 (standby)
  ~ The file x  copy: content differs
  ~ a is stopped [disruptive]  service: active

Plan: 0 to create, 2 to update, 0 to remove, 0 to run; 7 unchanged.

`);
  });

  it('that changes nothing says so, and only then', async () => {
    const { view, out } = await pipeView('text');
    const empty = { ...plan, changes: [], refusals: [], summary: { ...plan.summary, update: 0 } };
    view.showPlan(empty);
    expect(out()).toBe('No changes: 7 tasks are as they should be.\n\n');
    view.showPlan({
      ...empty,
      failures: [
        {
          id: 'web1/x',
          host: 'web1',
          name: 'The account',
          module: 'user',
          result: 'failed',
          seconds: 0,
          message: 'uid 7 is taken\nby lp',
          hint: 'choose another',
        },
      ],
    });
    expect(out()).toBe(`Failed: web1: The account
  uid 7 is taken
  by lp
  do: choose another

Plan: 0 to create, 0 to update, 0 to remove, 0 to run; 7 unchanged; 1 would fail.

`);
  });

  it('shows what differs in line ends and hostile characters only', async () => {
    const { view, out } = await pipeView('text');
    const [first] = plan.changes;
    if (first === undefined) throw new Error('no change');
    view.showPlan({
      ...plan,
      changes: [{ ...first, diff: unified('a\r\n\u001b[2J\n', 'a\n', 'x') }],
      refusals: [],
    });
    expect(out()).toContain('      -a\\r\n      -\\u001b[2J\n      +a\n');
  });
});

describe('a run', () => {
  it('ends with what was lost and Ansible’s recap', async () => {
    const { view, out } = await pipeView('text');
    await view.showReport(report);
    expect(out()).toBe(`Backup used: backup-2026-01-31_12-00-00+0000, taken at 2026-01-31T12:00:00Z, intact
Backup passed over: backup-2026-01-31_12-05-00+0000: seal missing
Lost: at most what was written in the 7 min 12 s before
From the start of this run until clients are served again: 11 s

web1             : ok=0 changed=0 unreachable=1 failed=0 skipped=0
web2             : ok=1 changed=1 unreachable=0 failed=0 skipped=0

`);
  });

  it('prints lines without escape codes in a pipe, and folds what was fine', async () => {
    const { view, out } = await pipeView('text');
    const base = { id: 'a/x', host: 'a', name: 'x', module: 'copy', seconds: 0 };
    view.listener({ event: 'task-finished', outcome: { ...base, result: 'ok' } });
    view.listener({
      event: 'task-finished',
      outcome: { ...base, result: 'failed', message: 'no \u001b[31mroom' },
    });
    expect(out()).toBe('failed: a: x\n    no \\u001b[31mroom\n');
  });

  it('shows with -v what was fine and why something was skipped, with -vv what starts', async () => {
    const base = { id: 'a/x', host: 'a', name: 'x', module: 'copy', seconds: 0 };
    const events: readonly Event[] = [
      { event: 'task-started', id: 'a/x', host: 'a', name: 'x', module: 'copy' },
      { event: 'task-finished', outcome: { ...base, result: 'ok' } },
      { event: 'task-finished', outcome: { ...base, result: 'skipped', message: 'when: it is false' } },
      { event: 'task-finished', outcome: { ...base, module: 'debug', result: 'ok', message: 'hello' } },
    ];
    const said = async (verbosity: number): Promise<string> => {
      const { view, out } = await pipeView('text', { verbosity });
      for (const event of events) view.listener(event);
      return out();
    };
    expect(await said(0)).toBe('ok: a: x\n    hello\n');
    expect(await said(1)).toBe('ok: a: x\nskipped: a: x  when: it is false\nok: a: x\n    hello\n');
    expect(await said(2)).toBe(`started: a: x\n${await said(1)}`);
  });

  it('shows a change with its diff, progress each tenth, messages on standard error', async () => {
    const { view, out, err } = await pipeView('text');
    const [change] = plan.changes;
    if (change === undefined) throw new Error('no change');
    for (const fraction of [0.01, 0.1, 0.15, 0.2])
      view.listener({ event: 'task-progress', id: 'a', host: 'web2', fraction, bytes: 1024 });
    view.listener({
      event: 'task-finished',
      outcome: { id: 'a', host: 'web2', name: 'The file x', module: 'copy', result: 'changed', seconds: 72 },
      change,
    });
    view.listener({ event: 'message', level: 'warning', text: 'slow', hint: 'wait' });
    expect(out()).toBe(`  web2: 10 %, 1.0 KiB
  web2: 20 %, 1.0 KiB
changed: web2: The file x (1 min 12 s)
      --- x
      +++ x
      @@ -1 +1 @@
      -old
      +new
`);
    expect(err()).toBe('warning: slow\n  do: wait\n');
  });

  it('that was interrupted lists what was done', async () => {
    const { view, out } = await pipeView('text');
    await view.showReport({
      ...plain,
      outcome: 'interrupted',
      tasks: [
        { id: '1', host: 'web2', name: 'Record the role', module: 'role', result: 'changed', seconds: 0 },
        { id: '2', host: 'web2', name: 'fine', module: 'file', result: 'ok', seconds: 0 },
      ],
    });
    expect(out()).toBe(`Interrupted. Changed until then (running it again goes on from there):
  web2: Record the role

web1             : ok=0 changed=0 unreachable=1 failed=0 skipped=0
web2             : ok=1 changed=1 unreachable=0 failed=0 skipped=0

`);
  });

  it('tells what went wrong once more at the end, but not what was tolerated', async () => {
    const { view, out } = await pipeView('text');
    const task = { id: '1', host: 'web2', module: 'command', seconds: 0, message: 'why' } as const;
    await view.showReport({
      ...plain,
      outcome: 'failed',
      recap: {},
      tasks: [
        { ...task, name: 'a', result: 'failed', tolerated: true },
        { ...task, name: 'b', result: 'unknown', hint: 'look' },
        { ...task, name: 'c', result: 'unreachable' },
      ],
    });
    expect(out()).toBe('Outcome unknown: web2: b\n  why\n  do: look\n\nUnreachable: web2: c\n  why\n\n\n');
  });

  it('shows no secret, neither its token nor its value, also in a diff', async () => {
    const token = makeSecret('correct horse');
    expect(unified('', `key ${token}\n`, 'x')).not.toMatch(/horse|secret-/);
    const { view, out } = await pipeView('text', { verbosity: 3 });
    const outcome = { id: 'x', host: 'a', name: `n ${token}`, module: 'copy', seconds: 0 };
    view.listener({
      event: 'task-finished',
      outcome: { ...outcome, result: 'failed', message: 'correct horse was refused' },
    });
    expect(out()).toBe('failed: a: n ***\n    *** was refused\n');
  });
});
