import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Module } from '../model/change.ts';
import type { WholeFile } from './file_content.ts';
import { exec, parentOf } from './parts.ts';
import {
  diffSystemdFile,
  observeSystemdFile,
  removeSystemdFile,
  systemdFile,
  type FoundSystemdFile,
} from './systemd_file.ts';
import { fullUnitPattern } from './unit.ts';

const schema = {
  type: 'object',
  examples: [{ unit: 'app.service', name: 'limits.conf', content: '[Service]\nLimitNOFILE=65536\n' }],
  required: ['unit', 'name'],
  additionalProperties: false,
  properties: {
    unit: {
      type: 'string',
      pattern: fullUnitPattern,
      title: 'the full name of a systemd unit',
      description: 'Full name of the unit, with its suffix; it need not be there yet.',
    },
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$',
      title: 'a file name that ends in .conf',
      description: 'Name of the drop-in file.',
    },
    content: { type: 'string', description: 'The file’s content.' },
    state: { enum: ['present', 'absent'], description: 'Default present; absent removes the file.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A drop-in of a unit (systemd.unit(5)), known to systemd when it is done. */
export const systemdDropin: Module<Spec, FoundSystemdFile> = {
  name: 'systemd_dropin',
  summary: 'A drop-in file of a systemd unit; systemd is told of it.',
  schema,
  observe: (look, spec) => observeSystemdFile(look, fileOf(spec), spec.unit),
  diff(spec, found) {
    const wanted = fileOf(spec);
    if (spec.state === 'absent') {
      const tidy = exec(['rmdir', '--ignore-fail-on-non-empty', '--', parentOf(wanted.path)]);
      return removeSystemdFile(wanted.path, spec.unit, found, { after: [tidy] });
    }
    if (spec.content === undefined) return { action: 'fail', message: `${wanted.path}: content is missing` };
    return diffSystemdFile(wanted, spec.unit, found);
  },
  resources: (spec) => ({ provides: [`path:${fileOf(spec).path}`], needs: [] }),
  removal: (spec) => ({
    module: 'systemd_dropin',
    args: { unit: spec.unit, name: spec.name, state: 'absent' },
  }),
};

function fileOf(spec: Spec): WholeFile {
  return systemdFile(`${spec.unit}.d/${spec.name}`, spec.content);
}
