import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { readUnit } from '../shell/read.ts';
import { diffFile, observeFile, type FoundFile, type WholeFile } from './file_content.ts';
import { exec } from './parts.ts';

const unit = {
  type: 'string',
  pattern: '^[A-Za-z0-9:_.@\\\\-]+\\.[a-z]+$',
  description: 'Full name of the unit, with its suffix.',
} as const;
const state = { enum: ['present', 'absent'], description: 'absent removes the file.' } as const;
const content = { type: 'string', description: 'The file’s content.' } as const;

const dropinSchema = {
  type: 'object',
  required: ['unit', 'name'],
  additionalProperties: false,
  properties: {
    unit,
    name: { type: 'string', pattern: '^[A-Za-z0-9_.-]+\\.conf$', description: 'Name of the drop-in file.' },
    content,
    state,
  },
} as const satisfies JSONSchema;
type Dropin = FromSchema<typeof dropinSchema>;

const unitSchema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: unit,
    content,
    enabled: { type: 'boolean', description: 'Whether it starts at boot.' },
    state,
  },
} as const satisfies JSONSchema;
type Unit = FromSchema<typeof unitSchema>;

const reload = exec(['systemctl', 'daemon-reload']);

/** A drop-in of a unit (systemd.unit(5)), known to systemd when it is done. */
export const systemdDropin: Module<Dropin, FoundFile> = {
  name: 'systemd_dropin',
  summary: 'A drop-in file of a systemd unit; systemd is told of it.',
  schema: dropinSchema,
  observe: (look, spec) => observeFile(look, dropinFile(spec)),
  diff: (spec, found) =>
    withReload(
      spec.state === 'absent'
        ? removed(dropinFile(spec).path, found, `/etc/systemd/system/${spec.unit}.d`)
        : diffFile(dropinFile(spec), found),
    ),
  resources: (spec) => ({ provides: [`path:${dropinFile(spec).path}`], needs: [] }),
  removal: (spec) => ({
    module: 'systemd_dropin',
    args: { unit: spec.unit, name: spec.name, state: 'absent' },
  }),
};

function dropinFile(spec: Dropin): WholeFile {
  return {
    path: `/etc/systemd/system/${spec.unit}.d/${spec.name}`,
    content: spec.content ?? '',
    mode: '0644',
    owner: 'root',
    group: 'root',
  };
}

interface FoundUnit {
  readonly file: FoundFile;
  readonly enabled: boolean;
}

/** A unit of its own, and whether it starts at boot. */
export const systemdUnit: Module<Unit, FoundUnit> = {
  name: 'systemd_unit',
  summary: 'A systemd unit file, enabled at boot or not; systemd is told of it.',
  schema: unitSchema,
  async observe(look, spec) {
    const [file, shown] = await Promise.all([observeFile(look, unitFile(spec)), readUnit(look, spec.name)]);
    return { file, enabled: shown['UnitFileState'] === 'enabled' };
  },
  diff(spec, found) {
    if (spec.state === 'absent') {
      const change = removed(unitFile(spec).path, found.file);
      return change.action === 'none'
        ? change
        : {
            ...change,
            steps: [exec(['systemctl', 'disable', '--now', '--', spec.name]), ...change.steps, reload],
          };
    }
    const change = withReload(diffFile(unitFile(spec), found.file));
    if (spec.enabled === undefined || spec.enabled === found.enabled) return change;
    const because = spec.enabled ? 'not enabled at boot' : 'enabled at boot';
    const enable = exec(['systemctl', spec.enabled ? 'enable' : 'disable', '--', spec.name]);
    if (change.action === 'create' || change.action === 'update')
      return { ...change, because: [...change.because, because], steps: [...change.steps, enable] };
    return change.action === 'none'
      ? { action: 'update', because: [because], risk: 'safe', steps: [enable] }
      : change;
  },
  resources: (spec) => ({ provides: [`path:${unitFile(spec).path}`, `unit:${spec.name}`], needs: [] }),
  removal: (spec) => ({ module: 'systemd_unit', args: { name: spec.name, state: 'absent' } }),
};

function unitFile(spec: Unit): WholeFile {
  return {
    path: `/etc/systemd/system/${spec.name}`,
    content: spec.content ?? '',
    mode: '0644',
    owner: 'root',
    group: 'root',
  };
}

/** The folder is made first, and systemd reads its files afterwards. */
function withReload(change: Change): Change {
  if (change.action !== 'create' && change.action !== 'update' && change.action !== 'remove') return change;
  const put = change.steps.find((step) => step.do === 'put');
  const folder =
    put?.do === 'put'
      ? [exec(['mkdir', '-p', '-m', '0755', '--', put.file.path.replace(/\/[^/]*$/, '')])]
      : [];
  return { ...change, steps: [...folder, ...change.steps, reload] };
}

function removed(
  path: string,
  found: FoundFile,
  folder?: string,
): Extract<Change, { action: 'none' | 'remove' | 'create' | 'update' | 'run' }> {
  if (found.stat.kind === 'absent') return { action: 'none' };
  const tidy = folder === undefined ? [] : [exec(['rmdir', '--ignore-fail-on-non-empty', '--', folder])];
  return {
    action: 'remove',
    because: ['present'],
    risk: 'safe',
    steps: [exec(['rm', '-f', '--', path]), ...tidy],
  };
}
