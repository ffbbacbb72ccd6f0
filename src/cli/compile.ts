import { displayYaml } from '../config/write_yaml.ts';
import { exitCode, type ExitCode } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import { nearest } from '../model/nearest.ts';
import { takeoverBy } from '../runbook/input.ts';
import { isProcedure, procedureMarkdown } from '../runbook/markdown.ts';
import { ownPlaybooks } from './playbooks.ts';
import { compiled, playbookFile } from './plays.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { definitionOf } from './wire.ts';

/** What `pairctl compile` is asked for: the playbook of an apply, or one of pairctl's own by name. */
export interface Compiling {
  readonly playbook: string;
  readonly to: 'yaml' | 'markdown';
}

/** `pairctl compile [PLAYBOOK]`: the playbook of a first apply, or one of pairctl's own with the pair's tasks in it, as YAML; or a procedure to be printed. Secrets are asterisks. Contacts nothing. */
export async function runCompile(asked: Compiling, options: PairOptions, io: Io): Promise<ExitCode> {
  const { playbook: name, to } = asked;
  const procedure = to === 'markdown' ? name : undefined;
  if (procedure !== undefined && !isProcedure(procedure))
    throw usage(
      `there is no procedure for ${procedure} to be printed`,
      'pairctl compile failover --to markdown; or switchover, failback',
    );
  const definition = await definitionOf(options, io);
  if (procedure !== undefined) {
    const { pair, inventory } = definition;
    const host = procedure === 'failback' ? pair.primary : pair.standby;
    const text = procedureMarkdown(procedure, takeoverBy(host, pair, inventory));
    io.view.show(text.trimEnd(), { format: 1, pair: pair.name, playbook: procedure, markdown: text });
    return exitCode.done;
  }
  const playbook =
    asked.playbook === 'apply'
      ? await compiled({ definition, roles: { kind: 'unset' }, transition: undefined }, io, { reveal: false })
      : (await playbookFile(asked.playbook, definition, io)).plays;
  io.view.show(displayYaml(playbook as unknown as Json).trimEnd(), playbook);
  return exitCode.done;
}

/** Words of the command line: the first is a playbook of pairctl's own, or else the definition. Exit code 64 for what is neither. */
export function compileWords(
  first: string | undefined,
  second: string | undefined,
): { readonly playbook: string; readonly pair: string } {
  const names: readonly string[] = ['apply', ...ownPlaybooks];
  if (first === undefined) return { playbook: 'apply', pair: 'pair.yml' };
  if (names.includes(first)) return { playbook: first, pair: second ?? 'pair.yml' };
  const meant = /[./]/.test(first) ? undefined : nearest(first, names);
  if (second !== undefined || meant !== undefined)
    throw usage(
      `there is no playbook "${first}" to compile${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      `one of ${names.join(', ')}`,
    );
  return { playbook: 'apply', pair: first };
}
