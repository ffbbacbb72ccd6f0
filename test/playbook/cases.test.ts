import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/model/json.ts';
import type { WrittenPlaybook } from '../../src/model/playbook.ts';
import type { Item, Resolved, Task } from '../../src/model/task.ts';
import { expandWith, scopeFor, type Setting } from './support.ts';

/** Playbook in, tasks out. `tasks` says of each task what matters to the case, in order; what it leaves out is not compared. */
interface Case extends Setting {
  readonly case: string;
  /** Whole playbook, or the tasks of one play on web1. */
  readonly playbook?: WrittenPlaybook;
  readonly written?: readonly JsonObject[];
  readonly registered?: Readonly<Record<string, JsonObject>>;
  readonly unknown?: Readonly<Record<string, readonly string[]>>;
  readonly tasks?: readonly JsonObject[];
  readonly handlers?: readonly JsonObject[];
  readonly problems?: readonly JsonObject[];
}

const folder = new URL('cases/', import.meta.url);

for (const file of readdirSync(folder)) {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[];
  describe(file.replace('.yml', ''), () => {
    for (const each of cases) test(each.case, () => check(each));
  });
}

async function check(given: Case): Promise<void> {
  const playbook =
    given.playbook ?? ([{ hosts: 'web1', tasks: given.written }] as unknown as WrittenPlaybook);
  const expanded = await expandWith(playbook, given);
  const problems = expanded.ok ? [] : expanded.problems.map(shownProblem);
  const wanted = given.problems ?? [];
  expect(problems.map((problem, index) => like(problem, wanted[index]))).toEqual(wanted);
  if (!expanded.ok) return;
  expect(wanted, 'a case expects tasks or problems').toEqual([]);
  const shown = (items: readonly Item[]): JsonObject[] => items.map((item) => shownItem(item, given));
  const tasks = expanded.value.flatMap((play) => shown(play.items));
  expect(tasks.map((task, index) => like(task, given.tasks?.[index]))).toEqual(given.tasks);
  if (given.handlers === undefined) return;
  const handlers = expanded.value.flatMap((play) => play.handlers.map((task) => shownTask(task, given)));
  expect(handlers.map((task, index) => like(task, given.handlers?.[index]))).toEqual(given.handlers);
}

function shownProblem({
  place,
  message,
  hint,
}: {
  place?: { file: string };
  message: string;
  hint?: string;
}): JsonObject {
  return { at: place?.file, message, hint };
}

function shownItem(item: Item, given: Case): JsonObject {
  if (item.kind === 'task') return shownTask(item.task, given);
  const part = (items: readonly Item[]): JsonObject[] => items.map((each) => shownItem(each, given));
  return { block: item.name, body: part(item.body), rescue: part(item.rescue), always: part(item.always) };
}

function shownTask(task: Task, given: Case): JsonObject {
  const { id, host, forHost, name, module, tags, reads, facts, notify, register, owned, becomeUser } = task;
  const { ignoreErrors, ignoreUnreachable, timeoutSeconds, retry } = task;
  const resolved = task.resolve(scopeFor(forHost, given.registered, given.unknown));
  return {
    ...{ id, host, forHost, name, module, tags, reads, facts, notify, register, owned, becomeUser },
    ...{
      ignoreErrors,
      ignoreUnreachable,
      timeoutSeconds,
      retries: retry?.retries,
      delay: retry?.delaySeconds,
    },
    ...shownResolved(resolved),
  };
}

function shownResolved(resolved: Resolved): JsonObject {
  switch (resolved.kind) {
    case 'skip':
      return { skip: resolved.why };
    case 'later':
      return { later: resolved.what };
    case 'invalid':
      return { invalid: resolved.message };
    case 'ready': {
      const [only] = resolved.items;
      if (resolved.items.length === 1 && only?.label === undefined) return { args: only?.args };
      return { items: resolved.items.map(({ label = '', args }) => ({ [label]: args })) };
    }
  }
}

/** Only what the wanted one has, at every level that is a task again. */
function like(shown: JsonObject, wanted: JsonObject | undefined): JsonObject {
  if (wanted === undefined) return shown;
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => {
      const found = shown[key];
      if (!['body', 'rescue', 'always'].includes(key)) return [key, found];
      const inner = value as readonly JsonObject[];
      return [key, (found as readonly JsonObject[]).map((each, index) => like(each, inner[index]))];
    }),
  );
}
