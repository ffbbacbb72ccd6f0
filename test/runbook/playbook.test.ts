import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPlaybook } from '../../src/config/playbook.ts';
import { runbookParts } from '../../src/host/runbook.ts';
import { failoverSteps } from '../../src/runbook/failover.ts';
import type { Step } from '../../src/runbook/step.ts';
import { switchoverSteps } from '../../src/runbook/switchover.ts';
import { leavesOf, taskPin, type Leaf } from '../../src/runbook/pin.ts';
import { takeover } from './support.ts';

function leaves(name: string): readonly Leaf[] {
  const loaded = loadPlaybook(readFileSync(`playbooks/${name}.yml`), name);
  if (!loaded.ok) throw new Error('the playbook is not valid');
  return loaded.value.plays.flatMap((play) => leavesOf(play.tasks ?? []));
}

/** The tasks of each step, each looked for behind those of the step before: names may stand twice. */
function placesOf(steps: readonly Step[], tasks: readonly Leaf[]): readonly (readonly Leaf[])[] {
  let from = 0;
  return steps.map((step) =>
    step.tasks.flatMap((name) => {
      const at = tasks.findIndex((leaf, index) => index >= from && leaf.name === name);
      const leaf = tasks[at];
      if (leaf === undefined) return [];
      from = at + 1;
      return [leaf];
    }),
  );
}

const procedures = [
  ['failover', failoverSteps(takeover())],
  ['switchover', switchoverSteps(takeover())],
] as const;

describe.each(procedures)('the procedure of %s', (name, steps) => {
  const tasks = leaves(name);

  test('has the tasks of the playbook, all of them, in their order', () => {
    expect(steps.flatMap((step) => step.tasks)).toEqual(tasks.map((leaf) => leaf.name));
  });

  test.each(steps)('$title: as it was when it was last compared with the playbook', ({ tasks: own, pin }) => {
    const found = taskPin(placesOf(steps, tasks)[steps.findIndex((step) => step.tasks === own)] ?? []);
    expect(
      pin,
      `these tasks of playbooks/${name}.yml have changed: ${own.join('; ')}. Make the step in src/runbook/${name}.ts and its function in src/host/runbook/${name}.sh agree with them, then set its pin to '${found}'`,
    ).toBe(found);
  });

  test('is carried out by functions that there are, one for each step', () => {
    const text = runbookParts().join('\n');
    const run = steps.flatMap((step) => (step.run === undefined ? [] : [step.run]));
    expect(new Set(run).size).toBe(run.length);
    for (const one of run) expect(text).toMatch(new RegExp(`^${one}\\(\\) \\{`, 'm'));
  });
});

test('no step of the runbook is left that no procedure has', () => {
  const text = runbookParts().join('\n');
  const written = [...text.matchAll(/^(step_[a-z_]+)\(\)/gm)].map(([, step]) => step);
  const run = new Set(procedures.flatMap(([, steps]) => steps.flatMap((step) => step.run ?? [])));
  // The old primary's own look comes before the steps that it has in the playbook, and in the end it sees that its role was taken.
  expect(written.toSorted()).toEqual([...run, 'step_look_leaving', 'step_see_taken'].toSorted());
});
