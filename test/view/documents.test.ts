import { describe, expect, it } from 'vitest';
import { PairctlError } from '../../src/model/error.ts';
import type { Plan, RunReport } from '../../src/model/outcome.ts';
import type { StatusReport } from '../../src/model/status.ts';
import { makeSecret } from '../../src/shell/secret.ts';
import { pipeView } from './support/view.ts';

const plan: Plan = {
  format: 1,
  pair: 'shop',
  playbook: 'apply',
  epoch: 3,
  roles: { web1: 'primary', web2: 'standby' },
  changes: [],
  refusals: [],
  failures: [],
  summary: { create: 0, update: 0, remove: 0, run: 0, unchanged: 41 },
  digest: 'sha256:0',
};
const report: RunReport = {
  format: 1,
  pair: 'shop',
  run: 'r',
  playbook: 'apply',
  outcome: 'done',
  tasks: [],
  recap: {},
  refusals: [],
  exitCode: 0,
};
const problem = { message: 'wrong', place: { file: 'pair.yml', line: 3, column: 1 }, hint: 'mend it' };

/** Lines of ndjson, each parsed by itself. */
function parsed(text: string): readonly { readonly event?: string }[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly event?: string });
}

describe('--output json', () => {
  it('is one document at the end of a run, and messages go to standard error', async () => {
    const { view, out, err } = await pipeView('json');
    view.listener({ event: 'play-started', name: 'p', hosts: [] });
    view.listener({ event: 'message', level: 'warning', text: 'careful', hint: 'look' });
    view.note('by the way');
    view.listener({ event: 'run-finished', report });
    await view.showReport(report);
    await view.end(0);
    expect(JSON.parse(out())).toEqual(report);
    expect(err()).toBe('warning: careful\n  do: look\nby the way\n');
  });

  it('is one document also when it fails: message, remedy, problems, exit code', async () => {
    const { view, out, err } = await pipeView('json');
    view.showProblems([problem]);
    view.showError(new PairctlError('the definition is wrong', { exitCode: 78, hint: 'mend it' }), 78);
    await view.end(78);
    expect(JSON.parse(out())).toEqual({
      format: 1,
      error: { message: 'the definition is wrong', hint: 'mend it' },
      problems: [problem],
      exitCode: 78,
    });
    expect(err()).toContain('pair.yml:3:1');
  });

  it('is one document also for what has nothing to tell, and for two things told', async () => {
    const first = await pipeView('json');
    await first.view.end(0);
    expect(JSON.parse(first.out())).toEqual({ format: 1, exitCode: 0 });
    const second = await pipeView('json');
    second.view.show('for people', { format: 1, a: 1 });
    second.view.show('text without a value');
    second.view.showError(new Error('late'), 1);
    await second.view.end(1);
    expect(JSON.parse(second.out())).toEqual({ format: 1, a: 1 });
    expect(second.err()).toContain('text without a value');
  });

  it('is one document for a refusal before anything began', async () => {
    const { view, out, err } = await pipeView('json');
    const refusal = { guard: 'max-loss', host: 'web1', found: 'f', loss: 'l', remedy: 'r' } as const;
    view.showRefusal(refusal);
    await view.end(77);
    expect(JSON.parse(out())).toEqual({ format: 1, outcome: 'refused', refusals: [refusal], exitCode: 77 });
    expect(err()).toContain('--override max-loss=');
  });

  it('hides a secret that JSON would write otherwise', async () => {
    const value = 'quote " backslash \\ line\nbreak';
    const { view, out } = await pipeView('json');
    view.show('', { token: makeSecret(value), value: `x ${value} y`, [value]: 1 });
    const text = out();
    expect(JSON.parse(text)).toMatchObject({ token: '***', value: 'x *** y' });
    expect(text).not.toContain('backslash \\\\');
  });

  it('has no colours, whatever is forced', async () => {
    const { view, out } = await pipeView('json', { env: { FORCE_COLOR: '1' } });
    view.showPlan(plan);
    expect(JSON.parse(out())).toEqual(plan);
  });
});

describe('--output ndjson', () => {
  it('is an event a line as they happen', async () => {
    const { view, out } = await pipeView('ndjson');
    view.listener({ event: 'play-started', name: 'p', hosts: ['web2'] });
    expect(parsed(out())).toEqual([{ event: 'play-started', name: 'p', hosts: ['web2'] }]);
    view.showPlan(plan);
    view.listener({ event: 'message', level: 'info', text: 'line\nbreak' });
    view.listener({ event: 'run-finished', report });
    await view.showReport(report);
    await view.end(0);
    expect(parsed(out()).map((each) => each.event)).toEqual(['plan', 'message', 'run-finished']);
  });

  it('tells problems and errors as events', async () => {
    const { view, out } = await pipeView('ndjson');
    view.showProblems([problem]);
    view.showError(new PairctlError('no way', { exitCode: 69, host: 'web1' }), 69);
    await view.end(69);
    expect(parsed(out())).toEqual([
      { event: 'problem', level: 'error', problem },
      {
        event: 'error',
        error: { message: 'no way', host: 'web1' },
        problems: [problem],
        exitCode: 69,
      },
    ]);
  });
});

describe('status as a document', () => {
  it('is what the contract says, as it is', async () => {
    const status: StatusReport = {
      format: 1,
      pair: 'shop',
      state: 'working',
      findings: [],
      epoch: 3,
      hosts: {},
      mirrors: [],
      backups: { newest: null, newestProven: null, count: {}, bad: {}, levels: {} },
      drill: { last: null, outcome: null, lastPassed: null, ageSeconds: null, serveSeconds: null },
      objectives: {
        rpo: { target: 1800, actual: 600, met: true },
        rto: { target: null, actual: null, met: null },
      },
    };
    const { view, out } = await pipeView('json');
    view.showStatus(status);
    expect(JSON.parse(out())).toEqual(status);
  });
});

it('asks nobody, even at a terminal, when a machine reads', async () => {
  const { view } = await pipeView('json');
  expect(view.interactive).toBe(false);
  await expect(view.confirm('Sure?', '--fingerprint X')).rejects.toMatchObject({
    exitCode: 77,
    hint: expect.stringContaining('--fingerprint X') as string,
  });
});
