import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Event, Outcome, RunReport } from '../../src/model/outcome.ts';
import { createView, type View } from '../../src/view/view.ts';
import { FakeKeyboard, FakeTerminal } from './support/terminal.ts';

interface Bed {
  readonly view: View;
  readonly terminal: FakeTerminal;
  readonly keyboard: FakeKeyboard;
  readonly stop: AbortController;
  time: number;
}

async function bed(verbosity = 0, columns = 80): Promise<Bed> {
  const terminal = new FakeTerminal(columns);
  const keyboard = new FakeKeyboard();
  const stop = new AbortController();
  const made = {
    terminal,
    keyboard,
    stop,
    time: 0,
    view: await createView({
      output: 'text',
      stdin: keyboard,
      stdout: terminal,
      stderr: terminal,
      env: { TERM: 'xterm' },
      noColour: true,
      verbosity,
      diff: true,
      signal: stop.signal,
      now: () => made.time,
    }),
  } as Bed;
  return made;
}

const begun: Event = {
  event: 'run-started',
  run: 'r',
  pair: 'shop',
  playbook: 'apply',
  preview: false,
  hosts: ['web1', 'web2'],
};
const play: Event = { event: 'play-started', name: 'Prepare both hosts', hosts: ['web1', 'web2'] };
const started = (host: string, name: string): Event => ({
  event: 'task-started',
  id: `${host}/${name}`,
  host,
  name,
  module: 'copy',
});
const ended = (host: string, name: string, result: Outcome['result'], seconds = 0): Event => ({
  event: 'task-finished',
  outcome: { id: `${host}/${name}`, host, name, module: 'copy', result, seconds },
});
const report: RunReport = {
  format: 1,
  pair: 'shop',
  run: 'r',
  playbook: 'apply',
  outcome: 'done',
  tasks: [],
  recap: { web1: { ok: 1, changed: 0, unreachable: 0, failed: 0, skipped: 0 } },
  refusals: [],
  exitCode: 0,
};

async function shows(terminal: FakeTerminal, text: string | RegExp): Promise<void> {
  await vi.waitFor(() => {
    expect(terminal.text).toMatch(text);
  });
}

describe('a run on a terminal', () => {
  it('has a row for each host with what it does and since when', async () => {
    const { view, terminal, ...rest } = await bed();
    view.listener(begun);
    await shows(terminal, /web1 {2}looking/);
    view.listener(play);
    view.listener(started('web1', 'Install packages'));
    view.listener(started('web2', 'The file x'));
    rest.time = 0;
    await shows(terminal, /web1[^\n]*\n[^\n]*Install packages[^\n]*\n[^\n]*web2[^\n]*\n[^\n]*The file x/);
    await view.close();
  });

  it('tells progress with bar, rate and time left', async () => {
    const { view, terminal } = await bed();
    view.listener(begun);
    view.listener(started('web2', 'Mirror /srv'));
    view.listener({
      event: 'task-progress',
      id: 'web2/Mirror /srv',
      host: 'web2',
      fraction: 0.4,
      bytes: 21_390_950,
      rate: 10_485_760,
      secondsLeft: 3.2,
    });
    await shows(terminal, 'Mirror /srv  ████████░░░░░░░░░░░░  40 %, 20.4 MiB, 10.0 MiB/s, 3 s left');
    await view.close();
  });

  it('puts what changed above the rows while others still run, and leaves nothing of the rows behind', async () => {
    const { view, terminal } = await bed();
    view.listener(begun);
    view.listener(play);
    view.listener(started('web1', 'slow'));
    view.listener(started('web2', 'quick'));
    view.listener(started('web2', 'fine already'));
    view.listener(ended('web2', 'fine already', 'ok'));
    view.listener(ended('web2', 'quick', 'changed', 7));
    view.note('a note');
    await shows(
      terminal,
      /^\nPrepare both hosts\nchanged: web2: quick \(7 s\)\na note\n[^\n]*web1[^\n]*\n[^\n]*slow\n[^\n]*web2 {2}1 ok, 1 changed/,
    );
    view.listener(ended('web1', 'slow', 'failed'));
    view.listener({ event: 'run-finished', report });
    await view.showReport(report);
    expect(terminal.text).toBe(
      `
Prepare both hosts
changed: web2: quick (7 s)
a note
failed: web1: slow
web1             : ok=1 changed=0 unreachable=0 failed=0 skipped=0

`,
    );
    expect(terminal.cursorShown).toBe(true);
  });

  it('counts what there is no room for, and is gone at the end, long names too', async () => {
    const { view, terminal } = await bed(0, 40);
    view.listener(begun);
    for (let i = 0; i < 200; i += 1) view.listener(started('web1', `${String(i)} ${'long '.repeat(40)}`));
    await shows(terminal, 'and 195 more');
    await sleep(300);
    await view.close();
    expect(terminal.text).toBe('');
  });

  it('takes the rows away for a question, and Ctrl-C ends it', async () => {
    const { view, terminal, keyboard, stop } = await bed();
    view.listener(begun);
    await shows(terminal, 'looking');
    const answer = view.confirm('Go on?');
    await shows(terminal, /^Go on\? \[y\/N\]/);
    view.listener({ event: 'message', level: 'warning', text: 'meanwhile' });
    keyboard.write('yes\n');
    expect(await answer).toBe(true);
    const again = view.confirm('And now?');
    stop.abort();
    await expect(again).rejects.toMatchObject({ exitCode: 130 });
    expect(terminal.text).not.toContain('looking');
  });

  it.each([
    ['y\n', true],
    ['Yes\n', true],
    ['\n', false],
    ['n\n', false],
    ['yesterday\n', false],
  ])('takes %j for %s', async (typed, meant) => {
    const { view, keyboard } = await bed();
    const answer = view.confirm('Sure?');
    keyboard.write(typed);
    expect(await answer).toBe(meant);
  });

  it('takes the end of input for no', async () => {
    const { view, keyboard } = await bed();
    const answer = view.confirm('Sure?');
    keyboard.end();
    expect(await answer).toBe(false);
  });

  it('draws nothing that a host says as it is', async () => {
    const { view, terminal } = await bed();
    view.listener(begun);
    view.listener(started('web1', '\u001b[2J\u001b]0;owned\u0007\nok: web2: forged'));
    view.listener({
      event: 'task-progress',
      id: 'web1/\u001b[2J\u001b]0;owned\u0007\nok: web2: forged',
      host: 'web1',
      line: '\u001b[31m100 %\r',
    });
    view.listener({ event: 'message', level: 'info', text: '\u009b31mred' });
    // The terminal of this test throws at every code that live rows do not need.
    await shows(terminal, 'forged');
    await view.close();
    expect(terminal.raw).not.toMatch(/^ok: web2/m);
  });

  it('is plain lines where the terminal can do nothing', async () => {
    const terminal = new FakeTerminal();
    const view = await createView({
      output: 'text',
      stdin: new FakeKeyboard(),
      stdout: terminal,
      stderr: terminal,
      env: { TERM: 'dumb' },
      noColour: false,
      verbosity: 0,
      diff: true,
      signal: new AbortController().signal,
      now: () => 0,
    });
    view.listener(begun);
    view.listener(started('web1', 'x'));
    view.listener(ended('web1', 'x', 'changed'));
    expect(terminal.raw).toBe('changed: web1: x\n');
  });
});
