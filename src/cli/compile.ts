import { exitCode, type ExitCode } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import { displayYaml } from '../config/write_yaml.ts';
import { compiled } from './plays.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** `pairctl compile`: the playbook of a first apply, as YAML; secrets are asterisks. Contacts nothing. */
export async function runCompile(options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const playbook = await compiled({ definition, roles: { kind: 'unset' }, transition: undefined }, io, {
    reveal: false,
  });
  io.view.show(displayYaml(playbook as unknown as Json).trimEnd(), playbook);
  return exitCode.done;
}
