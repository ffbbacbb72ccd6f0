import type { JsonObject } from '../model/json.ts';
import type { WrittenTask } from '../model/playbook.ts';
import { report, type Expanding } from './expanding.ts';
import { bareModule } from './keywords.ts';
import type { Path } from './template/error.ts';
import { isReserved } from './world.ts';

const hint = 'choose another name: this one is the tool’s own, and nothing can take its place';

/** Finds variables of a play, block or file that bear a name of the tool's own. */
export function checkVarNames(expanding: Expanding, vars: JsonObject | undefined, path: Path): void {
  for (const name of Object.keys(vars ?? {})) checkName(expanding, name, [...path, name]);
}

/** The same for all names that a task gives a value. */
export function checkTaskNames(expanding: Expanding, task: WrittenTask, path: Path): void {
  checkVarNames(expanding, task.vars, [...path, 'vars']);
  if (task.register !== undefined) checkName(expanding, task.register, [...path, 'register']);
  for (const key of ['loop_var', 'index_var'] as const) {
    const name = task.loop_control?.[key];
    if (name !== undefined) checkName(expanding, name, [...path, 'loop_control', key]);
  }
  for (const [key, value] of Object.entries(task))
    if (bareModule(key) === 'set_fact' && typeof value === 'object' && value !== null)
      checkVarNames(expanding, value as JsonObject, [...path, key]);
}

/** The same for variables that are not written in the playbook. */
export function checkGiven(expanding: Expanding, given: { readonly extraVars: JsonObject }): void {
  const { world, pairVars, problems } = expanding;
  const places: readonly (readonly [string, JsonObject])[] = [
    ['--extra-vars', given.extraVars],
    ['vars of the pair', pairVars],
    ['vars of the inventory', world.inventory.vars],
    ...Object.values(world.inventory.hosts).map(({ name, vars }) => [`vars of host ${name}`, vars] as const),
  ];
  for (const [where, vars] of places)
    for (const name of Object.keys(vars))
      if (isReserved(world, name))
        problems.push({ message: `${where}: a variable cannot be called ${name}`, hint });
}

function checkName(expanding: Expanding, name: string, path: Path): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
    report(
      expanding,
      path,
      `${JSON.stringify(name)} is no name for a variable`,
      'letters, digits and _, no template',
    );
  if (isReserved(expanding.world, name)) report(expanding, path, `a variable cannot be called ${name}`, hint);
}
