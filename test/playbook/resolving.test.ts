import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { scopeFor, tasksOf } from './support.ts';

async function only(written: JsonObject, setting: Parameters<typeof tasksOf>[1] = {}) {
  const [task] = await tasksOf([written], setting);
  if (task === undefined) throw new Error('no task');
  return task;
}

test('what a host printed is never a template, however often it is passed on', async () => {
  const evil = `{{ lookup('env', 'HOME') }}{% for x in y %}`;
  const tasks = await tasksOf(
    [
      { command: 'x', register: 'out' },
      { set_fact: { again: '{{ out.stdout }}' } },
      { debug: '{{ through }}', vars: { through: '{{ again }}', more: '{{ through }}' } },
      { copy: { dest: '/x', content: 'said: {{ again }}\n' } },
      { debug: { msg: ['{{ out }}', '{{ hostvars[inventory_hostname].out.stdout }}'] } },
    ],
    { environment: { HOME: '/leaked' } },
  );
  const scope = scopeFor('web1', { web1: { out: { stdout: evil }, again: evil } });
  const args = tasks.map((task) => {
    const resolved = task.resolve(scope);
    return resolved.kind === 'ready' ? resolved.items[0]?.args : resolved;
  });
  expect(args).toEqual([
    { cmd: 'x' },
    { again: evil },
    { msg: evil },
    { dest: '/x', content: `said: ${evil}\n` },
    { msg: [{ stdout: evil }, evil] },
  ]);
});

test('a value of extra vars is no template either', async () => {
  const task = await only({ debug: '{{ v }}' }, { extra: { v: '{{ 1 + 1 }}' } });
  expect(task.resolve(scopeFor('web1'))).toEqual({
    kind: 'ready',
    items: [{ args: { msg: '{{ 1 + 1 }}' } }],
  });
});

test('resolving changes nothing: the same scope gives the same answer', async () => {
  const task = await only(
    { debug: { msg: '{{ l + [1] }}', deep: [{ a: '{{ l }}' }] } },
    { vars: { l: [0] } },
  );
  const first = task.resolve(scopeFor('web1'));
  expect(task.resolve(scopeFor('web1'))).toEqual(first);
  expect(first).toEqual({ kind: 'ready', items: [{ args: { msg: [0, 1], deep: [{ a: [0] }] } }] });
});

test('until, failed_when and changed_when see what was registered just now', async () => {
  const task = await only({
    command: 'x',
    register: 'r',
    until: ['r.rc == 0', 'limit > r.n'],
    retries: 5,
    delay: '{{ limit }}',
    failed_when: 'r.rc > 1',
    changed_when: ["'new' in r.stdout", 'r.rc == 0'],
    vars: { limit: 2 },
  });
  const scope = scopeFor('web1', { web1: { r: { rc: 9 } } });
  expect(task.retry).toMatchObject({ retries: 5, delaySeconds: 2 });
  expect(task.retry?.done(scope, { rc: 0, n: 1 })).toBe(true);
  expect(task.retry?.done(scope, { rc: 0, n: 2 })).toBe(false);
  expect(task.judge?.(scope, { rc: 2, stdout: 'new' })).toEqual({ failed: true, changed: false });
  expect(task.judge?.(scope, { rc: 0, stdout: 'a new one' })).toEqual({ failed: false, changed: true });
});

test('in a loop each item is judged by itself, beside its own item', async () => {
  const task = await only({
    command: 'x {{ item.n }}',
    loop: [
      { n: 1, ok: 0 },
      { n: 2, ok: 5 },
      { n: 3, ok: 1 },
    ],
    when: 'item.n != 2',
    register: 'r',
    failed_when: 'r.rc != item.ok',
    until: 'r.rc == item.ok',
    changed_when: false,
  });
  const judged = (...codes: number[]): unknown => {
    const value: Json = { results: codes.map((rc) => ({ rc })) };
    return [task.judge?.(scopeFor('web1'), value), task.retry?.done(scopeFor('web1'), value)];
  };
  expect(judged(0, 1)).toEqual([{ failed: false, changed: false }, true]);
  expect(judged(0, 5)).toEqual([{ failed: true, changed: false }, false]);
});

test('a condition of until that cannot be evaluated says so, and where', async () => {
  const task = await only({ command: 'x', register: 'r', until: 'r.stat == 0', failed_when: 'r.x' });
  const place = 'at play.yml#0.tasks.0';
  expect(() => task.retry?.done(scopeFor('web1'), { rc: 1 })).toThrow(
    `r.stat is not defined: r has no "stat", but rc; ${place}.until:1:1`,
  );
  expect(() => task.judge?.(scopeFor('web1'), { rc: 1 })).toThrow(`${place}.failed_when:1:1`);
});

test('400 tasks on both hosts, each with a condition and two templates, need no more than a blink', async () => {
  const written = Array.from({ length: 400 }, (_, n) => ({
    name: `file ${String(n)} on {{ inventory_hostname }}`,
    copy: { dest: `/etc/{{ pair.name }}/${String(n)}`, content: '{{ pair.ports | join(",") }} {{ site }}\n' },
    when: 'site == "east" or level == "host"',
  }));
  const tasks = await tasksOf(written, { hosts: 'all' });
  const resolved = tasks.map((task) => task.resolve(scopeFor(task.forHost)));
  expect(resolved).toHaveLength(800);
  expect(resolved.every(({ kind }) => kind === 'ready')).toBe(true);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(800);
});
