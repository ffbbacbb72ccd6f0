import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import { exec } from './parts.ts';
import {
  diffSystemdFile,
  observeSystemdFile,
  removeSystemdFile,
  systemdFile,
  type FoundSystemdFile,
} from './systemd_file.ts';
import { fullUnitPattern, isTemplate } from './unit.ts';

const schema = {
  type: 'object',
  examples: [
    {
      name: 'app.service',
      enabled: true,
      content: '[Service]\nExecStart=/opt/app/bin/serve\n[Install]\nWantedBy=multi-user.target\n',
    },
  ],
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      pattern: fullUnitPattern,
      title: 'the full name of a systemd unit',
      description: 'Full name of the unit, with its suffix.',
    },
    content: { type: 'string', description: 'The unit file’s content.' },
    enabled: { type: 'boolean', description: 'Whether it starts at boot.' },
    state: {
      enum: ['present', 'absent'],
      description: 'Default present; absent stops the unit, disables it and removes its file.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A unit of its own, and whether it starts at boot. */
export const systemdUnit: Module<Spec, FoundSystemdFile> = {
  name: 'systemd_unit',
  summary: 'A systemd unit file, enabled at boot or not; systemd is told of it.',
  schema,
  observe: (look, spec) => observeSystemdFile(look, systemdFile(spec.name, spec.content), spec.name),
  diff(spec, found) {
    if (spec.state === 'absent') return removed(spec, found);
    if (spec.content === undefined) return { action: 'fail', message: `${spec.name}: content is missing` };
    if (spec.enabled !== undefined && isTemplate(spec.name))
      return {
        action: 'fail',
        message: `${spec.name} is a template and cannot be enabled`,
        hint: 'enable its instances by the module service',
      };
    const change = diffSystemdFile(systemdFile(spec.name, spec.content), spec.name, found);
    return change.action === 'none'
      ? (misread(spec, found) ?? withEnabled(spec, found, change))
      : withEnabled(spec, found, change);
  },
  resources: (spec) => ({
    provides: [`path:/etc/systemd/system/${spec.name}`, `unit:${spec.name}`],
    needs: [],
  }),
  removal: (spec) => ({ module: 'systemd_unit', args: { name: spec.name, state: 'absent' } }),
};

/** The file is as wanted, but systemd makes nothing of it. */
function misread(spec: Spec, found: FoundSystemdFile): Change | undefined {
  const state = found.unit.systemd ? found.unit.shown['LoadState'] : undefined;
  if (state !== 'bad-setting' && state !== 'error') return undefined;
  return {
    action: 'fail',
    message: `${spec.name}: systemd does not understand its content (${state})`,
    hint: `see why on the host: systemd-analyze verify ${spec.name}`,
  };
}

function withEnabled(spec: Spec, found: FoundSystemdFile, change: Change): Change {
  const { enabled, name } = spec;
  const is = found.unit.systemd && found.unit.shown['UnitFileState'] === 'enabled';
  if (enabled === undefined || enabled === is || change.action === 'fail' || change.action === 'refuse')
    return change;
  const because = enabled ? 'not enabled at boot' : 'enabled at boot';
  const step = exec(['systemctl', enabled ? 'enable' : 'disable', '--', name]);
  return change.action === 'none'
    ? { action: 'update', because: [because], risk: 'safe', steps: [step] }
    : { ...change, because: [...change.because, because], steps: [...change.steps, step] };
}

function removed(spec: Spec, found: FoundSystemdFile): Change {
  const now = isTemplate(spec.name) ? [] : ['--now'];
  // Status 5: it was never loaded, so there is nothing to be stopped.
  const run = ['systemctl', 'disable', ...now, '--', spec.name] as const;
  const stop: Step = { do: 'exec', command: { run, timeoutSeconds: 300 }, ok: [0, 5] };
  const { path } = systemdFile(spec.name, undefined);
  const change = removeSystemdFile(path, spec.name, found, { before: [stop] });
  const active = found.unit.systemd && found.unit.shown['ActiveState'] === 'active';
  return change.action === 'remove' && active
    ? { ...change, because: ['present, active'], risk: 'disruptive' }
    : change;
}
