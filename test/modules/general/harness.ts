import type { Act, Change } from '../../../src/model/change.ts';
import type { Output, Step } from '../../../src/model/command.ts';
import type { Host } from '../../../src/model/host.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { checkArguments } from '../../../src/config/arguments.ts';
import { modules } from '../../../src/modules/registry.ts';
import { transportOf } from '../../transport/exam.ts';

export const around = { pair: 'shop', host: 'web2', now: Date.parse('2026-01-31T12:00:00Z') };

/** Names that a careless program would trip over. */
export const odd = 'od\'d $(touch pwned) "*" -é\n\\x';

/** This machine, through the local transport. */
export function thisMachine(): Promise<Host> {
  return transportOf({ hosts: {}, groups: {}, vars: {} }).connect('localhost');
}

/** A module looked at once. */
export interface Looked {
  readonly change: Change;
  readonly values: Json | undefined;
  readonly state: unknown;
}

/** Looks only; arguments that do not fit the module's schema fail the test. */
export async function look(host: Host, name: string, args: JsonObject): Promise<Looked> {
  const module = modules[name];
  if (module === undefined) throw new Error(`no module ${name}`);
  const checked = checkArguments(name, args);
  if (!checked.ok) throw new Error(checked.faults.map((fault) => fault.message).join('; '));
  const state = await module.observe(host, args, around);
  return { state, change: module.diff(args, state, around), values: module.values?.(args, state, []) };
}

/** What acting came to. */
export interface Done {
  readonly change: Change;
  readonly values: Json | undefined;
  readonly outputs: readonly Output[];
}

/** Looks, acts and looks again, as the engine does: what can be seen must then differ in nothing, also on a second look. */
export async function make(host: Host, name: string, args: JsonObject): Promise<Done> {
  const { change, state, values } = await look(host, name, args);
  if (change.action === 'none') return { change, values, outputs: [] };
  if (!acts(change)) throw new Error(change.action === 'fail' ? change.message : 'refused');
  const outputs: Output[] = [];
  for (const step of change.steps) outputs.push(await carryOut(host, name, args, state, step));
  if (change.action === 'run')
    return { change, outputs, values: modules[name]?.values?.(args, state, outputs) };
  const after = await look(host, name, args);
  if (after.change.action !== 'none')
    throw new Error(`it did not take: ${JSON.stringify(after.change)} after ${JSON.stringify(change)}`);
  return { change, outputs, values: after.values };
}

function acts(change: Change): change is Act {
  return change.action !== 'none' && change.action !== 'fail' && change.action !== 'refuse';
}

async function carryOut(
  host: Host,
  name: string,
  args: JsonObject,
  state: unknown,
  step: Step,
): Promise<Output> {
  if (step.do === 'pause') return { status: 0, stdout: '', stderr: '' };
  if (step.do === 'put') {
    await host.put(step.file);
    return { status: 0, stdout: '', stderr: '' };
  }
  const output = await host.exec(step.command);
  if ((step.ok ?? [0]).includes(output.status)) return output;
  const words = modules[name]?.explain?.(args, state, output);
  throw new Error(words?.message ?? `status ${String(output.status)}: ${output.stderr}`);
}
