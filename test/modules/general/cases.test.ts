import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkArguments } from '../../../src/config/arguments.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { modules } from '../../../src/modules/registry.ts';
import { Answers, type Answer } from './answers.ts';
import { around } from './harness.ts';
import { showChange } from './shown.ts';

/** One case: what is asked for, what the host answers, and what follows from it. */
interface Case {
  readonly name?: string;
  readonly args: JsonObject;
  readonly answers?: Readonly<Record<string, Answer>>;
  /** The change, steps as in shown.ts. */
  readonly change?: object;
  /** What is registered when nothing has to be done. */
  readonly values?: unknown;
  /** What takes it off again. */
  readonly removal?: object;
  /** Instead of all these: what it rejects with, in part. */
  readonly error?: string;
  /** Instead of all these: the arguments do not fit, and how. */
  readonly invalid?: string;
}

const folder = join(import.meta.dirname, '../cases');
const kinds = ['missing', 'present', 'differs', 'removed', 'inconclusive'];

for (const name of readdirSync(folder))
  describe(name, () => {
    for (const kind of kinds) {
      const file = join(folder, name, `${kind}.yml`);
      if (!existsSync(file)) continue;
      for (const [index, one] of readCases(file).entries())
        it(`${kind}: ${one.name ?? `case ${String(index + 1)}`}`, () => check(name, one));
    }
    it('has no file that is never read', () => {
      expect(
        readdirSync(join(folder, name)).filter((file) => !kinds.includes(file.replace('.yml', ''))),
      ).toEqual([]);
    });
  });

function readCases(file: string): readonly Case[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    for (const error of document.errors) throw error;
    return document.toJS() as Case;
  });
}

async function check(name: string, one: Case): Promise<void> {
  const module = modules[name];
  if (module === undefined) throw new Error(`no module ${name}`);
  const checked = checkArguments(name, one.args);
  const faults = checked.ok ? [] : checked.faults.map((fault) => fault.message);
  if (one.invalid !== undefined) {
    expect(faults.join('; ')).toContain(one.invalid);
    return;
  }
  expect(faults).toEqual([]);
  const host = new Answers(one.answers ?? {});
  const looking = module.observe(host, one.args, around);
  if (one.error !== undefined) {
    await expect(looking).rejects.toThrow(one.error);
    return;
  }
  const state = await looking;
  expect(host.unasked, 'answers that nobody asked for').toEqual([]);
  const change = module.diff(one.args, state, around);
  expect(showChange(change)).toEqual(one.change);
  expect(module.diff(one.args, structuredClone(state), around), 'diff is pure').toEqual(change);
  if (one.values !== undefined) expect(module.values?.(one.args, state, [])).toEqual(one.values);
  if (one.removal !== undefined) expect(module.removal?.(one.args)).toEqual(one.removal);
}
