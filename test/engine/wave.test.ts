import { expect, onTestFinished, test } from 'vitest';
import { apply } from '../../src/engine/apply.ts';
import { plan } from '../../src/engine/plan.ts';
import { context, FolderHost, note, play, run, task } from './support.ts';

test('begins what needs no look while others of its wave are looked at', async () => {
  const a = new FolderHost('a');
  onTestFinished(() => {
    a.remove();
  });
  // What is looked at in the second wave is seen only once the other task of that wave has been done.
  let until: Promise<void> = Promise.resolve();
  const slow: typeof note = {
    ...note,
    async observe(look, spec, around) {
      await until;
      return await note.observe(look, spec, around);
    },
  };
  const opaque: typeof run = { ...run, resources: () => ({ provides: [], needs: [] }) };
  const on = { ...context([a]), modules: { note, slow, opaque } };
  const plays = [
    play([
      task('a', 'note', { path: '/etc/first', text: '1' }, { register: 'first' }),
      task('a', 'slow', { path: '/etc/note', text: 'x' }, { reads: ['first'] }),
      task('a', 'opaque', { script: 'true' }, { reads: ['first'] }),
    ]),
  ];
  const before = await plan(on, plays);
  until = new Promise((done) => {
    a.afterStep = () => {
      if (a.execs.some(({ run: words }) => 'script' in words && words.script === 'true')) done();
    };
  });
  const applied = await apply(on, plays, before);
  expect(applied.outcomes.map(({ result }) => result)).toEqual(['changed', 'changed', 'changed']);
  expect(a.read('/etc/note')).toBe('x');
});
