import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Asker, type Question } from '../../src/transport/asker.ts';

/** A shell that hears everything and says only what the test lets it say. */
function muteShell() {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const state = { killed: false, heard: '' };
  stdin.on('data', (bytes: Buffer) => (state.heard += bytes.toString()));
  const shell = { stdin, stdout, stderr, pid: 1, kill: () => (state.killed = true) };
  const nonce = (): string => /printf '\\n(pc[0-9a-f]+) /.exec(state.heard)?.[1] ?? '';
  const say = (kind: string, id: number, status = ''): void => {
    for (const stream of [stdout, stderr]) stream.write(`\n${nonce()} ${kind} ${String(id)} ${status}\n`);
  };
  return { shell, state, say };
}

const question = (what: string, limitSeconds = 60): Question => ({
  words: ['true', what],
  limitSeconds,
  what,
});
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('an asker', () => {
  it('gives up a shell that hangs: the question that hangs is named, and all that was sent is unknown', async () => {
    const { shell, state, say } = muteShell();
    const asker = new Asker('web1', shell);
    const all = Promise.allSettled([
      asker.ask(question('the first', 0.3)),
      asker.ask(question('the second', 0.3)),
      asker.ask(question('the third')),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // The first one's end starts the second one's time.
    say('b', 1);
    say('e', 1, '0');
    const [first, second, third] = await all;
    expect(first).toMatchObject({ status: 'fulfilled', value: { status: 0 } });
    expect(second).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'OutcomeUnknown',
        host: 'web1',
        message: expect.stringMatching(/the second .*no answer to the second within 0.3 s/) as string,
      },
    });
    expect(third).toMatchObject({ status: 'rejected', reason: { name: 'OutcomeUnknown' } });
    expect(state.killed).toBe(true);
    await expect(asker.ask(question('more'))).rejects.toMatchObject({ name: 'Unreachable' });
  });

  it('sends one script a turn, and counts it', async () => {
    const { shell, state, say } = muteShell();
    const asker = new Asker('web1', shell);
    const first = [asker.ask(question('one')), Promise.resolve().then(() => asker.ask(question('two')))];
    await turn();
    expect([asker.roundTrips, /true one[^]*true two/.test(state.heard)]).toEqual([1, true]);
    for (const id of [1, 2]) say('e', id, '0');
    await Promise.all(first);
    expect(asker.busy).toBe(false);
    void asker.ask(question('three')).catch(() => undefined);
    await turn();
    expect(asker.roundTrips).toBe(2);
  });

  it('rejects alone what cannot be put into words', async () => {
    const { shell, say } = muteShell();
    const asker = new Asker('web1', shell);
    const bad = asker.ask({ ...question('bad'), words: ['a\0b'] });
    const good = asker.ask(question('good'));
    await expect(bad).rejects.toThrow(/NUL/);
    say('e', 2, '7');
    expect((await good).status).toBe(7);
  });

  it('tells what was skipped from what was done, and holds questions back while it is told to', async () => {
    const { shell, state, say } = muteShell();
    const asker = new Asker('web1', shell);
    const skipped = asker.ask(question('skipped'));
    await turn();
    asker.hold();
    const later = asker.ask(question('later'));
    await turn();
    expect(state.heard).not.toContain('later');
    say('e', 1, '-1');
    await expect(skipped).rejects.toMatchObject({ exitCode: 130 });
    asker.release();
    await turn();
    expect(state.heard).toMatch(/:\npc_stop=\n\{ q 2 true later/);
    say('e', 2, '0');
    await later;
  });

  it('takes back what was not sent', async () => {
    const { shell, state } = muteShell();
    const asker = new Asker('web1', shell);
    const asked = asker.ask(question('dropped'));
    asker.drop();
    await expect(asked).rejects.toMatchObject({ exitCode: 130 });
    await turn();
    expect(state.heard).not.toContain('dropped');
    expect(asker.roundTrips).toBe(0);
  });
});
