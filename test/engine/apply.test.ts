import { afterEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/engine/apply.ts';
import { plan } from '../../src/engine/plan.ts';
import type { Context } from '../../src/engine/context.ts';
import type { Play, Task } from '../../src/model/task.ts';
import { context, FolderHost, loseReply, play, task, note } from './support.ts';

const hosts: FolderHost[] = [];
function host(name = 'a'): FolderHost {
  const made = new FolderHost(name);
  hosts.push(made);
  return made;
}
afterEach(() => {
  for (const made of hosts.splice(0)) made.remove();
});

async function planAndApply(on: Context, plays: readonly Play[]) {
  return apply(on, plays, await plan(on, plays));
}
const journal = (h: FolderHost) =>
  (h.read('/var/lib/pairctl/shop/journal.ndjson') ?? '')
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Record<string, string>);

describe('plan', () => {
  it('shows what would change, changes nothing and gives the same digest twice', async () => {
    const a = host();
    a.write('/x', 'old');
    const plays = [
      play([task('a', 'note', { path: '/x', text: 'new' }), task('a', 'note', { path: '/y', text: 'y' })]),
    ];
    const first = (await plan(context([a]), plays)).plan;
    expect(first.changes.map((c) => [c.id, c.action, c.because, c.diff])).toEqual([
      ['a/note:/x', 'update', ['content differs'], '-old+new'],
      ['a/note:/y', 'create', ['missing'], '-+y'],
    ]);
    expect(first.summary).toEqual({ create: 1, update: 1, remove: 0, run: 0, unchanged: 0 });
    expect(a.steps).toBe(0);
    expect((await plan(context([a]), plays)).plan.digest).toBe(first.digest);
    a.write('/x', 'other');
    expect((await plan(context([a]), plays)).plan.digest).not.toBe(first.digest);
  });

  it('says what will only be known after apply, and knows values of what is there', async () => {
    const [a, b] = [host('a'), host('b')];
    const key = task('a', 'note', { path: '/key', text: 'K' }, { register: 'key' });
    const user = task(
      'b',
      'note',
      (scope) => {
        if (scope.isUnknown('a', 'key')) return { kind: 'later', what: 'key of a' };
        const value = scope.registered('a', 'key') as { text: string };
        return { kind: 'ready', items: [{ args: { path: '/copy', text: value.text } }] };
      },
      { reads: ['key'] },
    );
    const first = await plan(context([a, b]), [play([key, user])]);
    expect(first.plan.changes.map((c) => c.because)).toEqual([['missing'], ['known after apply: key of a']]);
    const applied = await planAndApply(context([a, b]), [play([key, user])]);
    expect(applied.outcomes.map((o) => o.result)).toEqual(['changed', 'changed']);
    expect(b.read('/copy')).toBe('K');
    expect((await plan(context([a, b]), [play([key, user])])).plan.changes).toEqual([]);
  });

  it('lists refusals with their guard and does not count them as changes', async () => {
    const a = host();
    const { plan: shown } = await plan(context([a]), [
      play([task('a', 'guarded', { path: '/x', text: 'x' })]),
    ]);
    expect(shown.refusals).toEqual([
      { guard: 'max-loss', host: 'a', found: 'it is old', loss: 'an hour', remedy: 'wait' },
    ]);
    expect(shown.changes).toEqual([]);
  });
});

describe('apply', () => {
  it('does what was planned, journals it first, and finds nothing to do the second time', async () => {
    const a = host();
    const plays = [play([task('a', 'note', { path: '/x', text: 'x' })])];
    a.onStep = (n) => {
      if (n === 2) expect(journal(a).map((e) => e['event'])).toEqual(['begin', 'intent']);
    };
    const first = await planAndApply(context([a]), plays);
    expect(first.outcomes.map((o) => o.result)).toEqual(['changed']);
    expect(journal(a).map((e) => e['event'])).toEqual(['begin', 'intent', 'done', 'end']);
    const { steps } = a;
    const second = await planAndApply(context([a]), plays);
    expect(second.outcomes.map((o) => o.result)).toEqual(['ok']);
    expect(a.steps).toBe(steps);
  });

  it('refuses by guard, and lifts it by override with the reason in the journal', async () => {
    const a = host();
    const plays = [play([task('a', 'guarded', { path: '/x', text: 'x' })])];
    const refused = await planAndApply(context([a]), plays);
    expect(refused.refusals.map((r) => r.guard)).toEqual(['max-loss']);
    expect(a.read('/x')).toBeUndefined();
    const lifted = await planAndApply(context([a], { overrides: new Map([['max-loss', 'we know']]) }), plays);
    expect(lifted.outcomes.map((o) => o.result)).toEqual(['changed']);
    expect(journal(a).find((e) => e['event'] === 'override')).toMatchObject({
      guard: 'max-loss',
      reason: 'we know',
    });
  });

  it('does nothing riskier than was shown', async () => {
    const a = host();
    a.write('/x', 'x');
    const plays = [
      play([
        task('a', 'run', { script: 'printf y >"$1/x"' }),
        task('a', 'note', { path: '/x', text: 'x', risk: 'destructive' }),
      ]),
    ];
    const applied = await planAndApply(context([a]), plays);
    expect(applied.outcomes.map((o) => o.result)).toEqual(['changed', 'failed']);
    expect(applied.outcomes[1]?.message).toContain('it has become destructive');
    expect(a.read('/x')).toBe('y');
  });

  it('fault-003 settles a lost reply by looking: what was done is not done twice', async () => {
    const a = host();
    a.afterStep = (n) => {
      if (n === 2) loseReply(a);
    };
    const applied = await planAndApply(context([a]), [play([task('a', 'note', { path: '/x', text: 'x' })])]);
    expect(applied.outcomes.map((o) => o.result)).toEqual(['changed']);
    expect(a.steps).toBe(4);
  });

  it('fault-003 does again what was not done, and leaves an opaque command unknown', async () => {
    const a = host();
    a.onStep = (n) => {
      if (n === 2) loseReply(a);
    };
    const declared = await planAndApply(context([a]), [play([task('a', 'note', { path: '/x', text: 'x' })])]);
    expect(declared.outcomes.map((o) => o.result)).toEqual(['changed']);
    expect(a.read('/x')).toBe('x');
    const b = host('b');
    b.afterStep = (n) => {
      if (n === 2) loseReply(b);
    };
    const opaque = await planAndApply(context([b]), [
      play([task('b', 'run', { script: 'echo once >>"$1/log"' })]),
    ]);
    expect(opaque.outcomes.map((o) => o.result)).toEqual(['unknown']);
    expect(b.read('/log')).toBe('once\n');
  });

  it('owes a handler before the change, and the next run pays it', async () => {
    const a = host();
    const handler = task('a', 'run', { script: 'echo handled >>"$1/log"' }, { name: 'restart it' });
    const plays = [
      play([task('a', 'note', { path: '/x', text: 'x' }, { notify: ['restart it'] })], {
        handlers: [handler],
      }),
    ];
    const on = context([a]);
    a.onStep = (n) => {
      if (n === 3) a.broken = true;
      if (n >= 3) throw new Error('killed');
    };
    await planAndApply(on, plays);
    expect(a.read('/x')).toBe('x');
    expect(a.read('/var/lib/pairctl/shop/owed')).toBe('restart it\n');
    a.broken = false;
    a.onStep = () => undefined;
    const next = await plan(context([a]), plays);
    expect(next.plan.changes.map((c) => c.because)).toEqual([['owed by an earlier run', 'always']]);
    await planAndApply(context([a]), plays);
    expect(a.read('/log')).toBe('handled\n');
    expect(a.read('/var/lib/pairctl/shop/owed')).toBeUndefined();
    expect((await plan(context([a]), plays)).plan.changes).toEqual([]);
  });

  it('removes what it once put there and nobody wants any more, even when it was killed in between', async () => {
    const a = host();
    const owned = { owned: true };
    const both = [
      play([
        task('a', 'note', { path: '/x', text: 'x' }, owned),
        task('a', 'note', { path: '/y', text: 'y' }, owned),
      ]),
    ];
    const one = [play([task('a', 'note', { path: '/x', text: 'x' }, owned)])];
    const on = () => context([a], { keepManifest: true });
    a.onStep = (n) => {
      if (n === 4) throw new Error('killed after the manifest and one file');
    };
    await planAndApply(on(), both);
    a.onStep = () => undefined;
    const shown = await plan(on(), one);
    expect(
      shown.plan.changes.filter((c) => c.action === 'remove').length + (a.read('/y') === undefined ? 1 : 0),
    ).toBe(1);
    await planAndApply(on(), both);
    const removal = await plan(on(), one);
    expect(removal.plan.changes.map((c) => [c.action, c.name])).toEqual([
      ['remove', 'remove note /y, which is no longer wanted'],
    ]);
    await planAndApply(on(), one);
    expect([a.read('/x'), a.read('/y')]).toEqual(['x', undefined]);
    expect((await plan(on(), one)).plan.changes).toEqual([]);
  });

  it('a task that is skipped keeps nothing from being listed and removed; what is not known yet is no reason to list nothing', async () => {
    const a = host();
    const owned = { owned: true };
    const rest = [
      task('a', 'note', () => ({ kind: 'skip', why: 'when' }), { ...owned, id: 'a/skipped' }),
      task('a', 'note', { path: '/x', text: 'x' }, owned),
    ];
    const on = () => context([a], { keepManifest: true });
    await planAndApply(on(), [play([...rest, task('a', 'note', { path: '/y', text: 'y' }, owned)])]);
    expect((await plan(on(), [play(rest)])).plan.summary.remove).toBe(1);
    const unknown = task('a', 'note', () => ({ kind: 'later', what: 'a key' }), { ...owned, id: 'a/later' });
    const z = task('a', 'note', { path: '/z', text: 'z' }, owned);
    await planAndApply(on(), [play([z, unknown])]);
    expect(a.read('/etc/pairctl/shop/manifest')).toContain('"/z"');
    await planAndApply(on(), [play([])]);
    expect(['/x', '/y', '/z', '/etc/pairctl/shop/manifest'].map((path) => a.read(path))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('lists what is found out only on the way before it comes there, and a second run has nothing to list', async () => {
    const a = host();
    const owned = { owned: true };
    let known = false;
    const manifest = (): string => a.read('/etc/pairctl/shop/manifest') ?? '';
    const unlisted: string[] = [];
    let steps = 0;
    a.onStep = () => {
      steps += 1;
      known ||= a.read('/x') !== undefined;
      if (a.read('/k') !== undefined && !manifest().includes('"/k"')) unlisted.push('/k');
    };
    const late = task(
      'a',
      'note',
      () =>
        known
          ? { kind: 'ready', items: [{ args: { path: '/k', text: 'k' } }] }
          : { kind: 'later', what: 'a key' },
      { ...owned, id: 'a/late' },
    );
    const plays = [
      play([task('a', 'note', { path: '/x', text: 'x' }, owned)]),
      play([late]),
      play([task('a', 'note', { path: '/z', text: 'z' }, owned)]),
    ];
    const on = () => context([a], { keepManifest: true });
    await planAndApply(on(), plays);
    expect(a.read('/k')).toBe('k');
    expect(unlisted).toEqual([]);
    expect(manifest()).toContain('"/k"');
    steps = 0;
    await planAndApply(on(), plays);
    expect(steps).toBe(0);
  });

  it('lists all that a wave finds out on the way, also what it finds one after the other', async () => {
    const a = host();
    const known = (): boolean => a.read('/x') !== undefined;
    const late = (module: string, path: string): Task =>
      task(
        'a',
        module,
        () =>
          known()
            ? { kind: 'ready', items: [{ args: { path, text: 'k' } }] }
            : { kind: 'later', what: 'a key' },
        { owned: true, id: `a/${module}` },
      );
    const slow: typeof note = {
      ...note,
      name: 'slow',
      async observe(look, spec, around) {
        await new Promise((resolve) => setTimeout(resolve, 3));
        return await note.observe(look, spec, around);
      },
    };
    const plays = [
      play([task('a', 'note', { path: '/x', text: 'x' })]),
      play([late('note', '/k'), late('slow', '/l')]),
    ];
    await planAndApply(context([a], { keepManifest: true, modules: { note, slow } }), plays);
    expect([a.read('/k'), a.read('/l')]).toEqual(['k', 'k']);
    const manifest = a.read('/etc/pairctl/shop/manifest') ?? '';
    expect([manifest.includes('"/k"'), manifest.includes('"/l"')]).toEqual([true, true]);
  });

  it('keeps going on the other host when one fails, and stops both where any error is fatal', async () => {
    for (const fatal of [false, true]) {
      const [a, b] = [host('a'), host('b')];
      const tasks = [
        task('a', 'run', { script: 'exit 3' }),
        task('b', 'run', { script: 'true' }),
        task('b', 'note', { path: '/x', text: 'x' }),
      ];
      const applied = await planAndApply(context([a, b]), [play(tasks, { anyErrorsFatal: fatal })]);
      expect(applied.outcomes.find((o) => o.host === 'a')).toMatchObject({
        result: 'failed',
        message: 'exit status 3',
      });
      expect(b.read('/x')).toBe(fatal ? undefined : 'x');
    }
  });

  it('rescues a block and always runs what comes after it', async () => {
    const a = host();
    const leaf = (t: ReturnType<typeof task>) => ({ kind: 'task' as const, task: t });
    const block = {
      kind: 'block' as const,
      name: 'try',
      body: [
        leaf(task('a', 'run', { script: 'exit 1' })),
        leaf(task('a', 'note', { path: '/never', text: '' })),
      ],
      rescue: [leaf(task('a', 'note', { path: '/rescued', text: 'r' }))],
      always: [leaf(task('a', 'note', { path: '/always', text: 'a' }))],
    };
    const applied = await planAndApply(context([a]), [
      { name: 'p', hosts: ['a'], items: [block], handlers: [], anyErrorsFatal: false },
    ]);
    expect([a.read('/never'), a.read('/rescued'), a.read('/always')]).toEqual([undefined, 'r', 'a']);
    expect(applied.outcomes[0]).toMatchObject({ result: 'failed', tolerated: true });
  });

  it('changes nothing where the journal cannot be written', async () => {
    const a = host();
    a.write('/var/lib/pairctl', 'a file in the way');
    const applied = await planAndApply(context([a]), [play([task('a', 'note', { path: '/x', text: 'x' })])]);
    expect(applied.outcomes[0]).toMatchObject({ result: 'failed' });
    expect(applied.outcomes[0]?.message).toContain('journal cannot be written');
    expect(a.read('/x')).toBeUndefined();
  });

  it('starts nothing more once it is interrupted', async () => {
    const a = host();
    const stop = new AbortController();
    const tasks = [task('a', 'run', { script: 'true' }), task('a', 'note', { path: '/x', text: 'x' })];
    a.afterStep = (n) => {
      if (n === 2) stop.abort();
    };
    const applied = await planAndApply(context([a], { signal: stop.signal }), [play(tasks)]);
    expect(applied.interrupted).toBe(true);
    expect(a.read('/x')).toBeUndefined();
  });
});
