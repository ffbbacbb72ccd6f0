import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import { exec, lastWords } from './parts.ts';
import { enabling, isEnabled, masking, running, type Part } from './service_parts.ts';
import {
  isTemplate,
  observeUnit,
  unitName,
  unitPattern,
  withoutSystemd,
  type FoundUnit,
  type Shown,
} from './unit.ts';

const schema = {
  type: 'object',
  examples: [{ name: 'app', state: 'started', enabled: true }],
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      pattern: unitPattern,
      title: 'the name of a systemd unit',
      description: 'The unit; without a suffix a .service.',
    },
    state: {
      enum: ['started', 'stopped', 'restarted', 'reloaded'],
      description:
        'What it is to do now. started and stopped do nothing when it is so; restarted and reloaded are done every time, reloaded as a restart where the unit cannot reload.',
    },
    enabled: {
      type: 'boolean',
      description: 'Whether it starts at boot; a unit without [Install] is left as it is.',
    },
    masked: { type: 'boolean', description: 'Whether it cannot be started at all.' },
    daemon_reload: {
      type: 'boolean',
      description:
        'Have systemd read its unit files again if they changed; done in any case before the unit is touched.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

/** A systemd unit: running or not, now and at boot. */
export const service: Module<Spec, FoundUnit> = {
  name: 'service',
  summary: 'Starts, stops, restarts, enables or masks a systemd unit.',
  schema,
  shorthand: 'name',
  observe: (look, spec) => observeUnit(look, unitName(spec.name)),
  diff(spec, found) {
    const name = unitName(spec.name);
    if (!found.systemd) return withoutSystemd(name, found.init);
    return isTemplate(name) ? templateOnly(name) : diffUnit(spec, found.shown);
  },
  values: (spec, found) => {
    const shown = found.systemd ? found.shown : {};
    const { ActiveState: active = '', SubState: sub = '', UnitFileState: file = '' } = shown;
    return { name: unitName(spec.name), active, sub, enabled: isEnabled(file), unit_file_state: file };
  },
  explain(spec, found, output) {
    const name = unitName(spec.name);
    if (output.status === 5)
      return {
        message: `there is no unit ${name} on this host`,
        hint: 'install what brings it, or a unit file, in a task before this one',
      };
    if (found.systemd && found.shown['LoadState'] === 'masked' && spec.masked !== false)
      return { message: `${name} is masked: it cannot be started`, hint: 'masked: false lifts that' };
    const said = lastWords(output.stderr, 5);
    return {
      message: `${name}: ${said === '' ? `systemctl ended with status ${String(output.status)}` : said}`,
      hint: `see more on the host: journalctl -u ${name}`,
    };
  },
  // What a unit does when it starts may need anything that came before, and what comes after may need the unit.
  resources: () => 'barrier',
};

function templateOnly(name: string): Change {
  const instance = name.replace('@', '@NAME');
  return { action: 'fail', message: `${name} is a template`, hint: `name an instance of it: ${instance}` };
}

function diffUnit(spec: Spec, shown: Shown): Change {
  const name = unitName(spec.name);
  const missing = shown['LoadState'] === 'not-found';
  if (
    missing &&
    (spec.state === undefined || spec.state === 'stopped') &&
    spec.enabled !== true &&
    spec.masked !== true
  )
    return { action: 'none', note: `there is no unit ${name}` };
  const parts: Part[] = [
    ...masking(spec, name, shown),
    ...enabling(spec, name, shown),
    ...running(spec, name, shown),
  ];
  const stale = shown['NeedDaemonReload'] === 'yes';
  if (stale && (parts.length > 0 || spec.daemon_reload === true))
    parts.unshift({
      because: 'its files changed on disk',
      risk: 'safe',
      step: exec(['systemctl', 'daemon-reload']),
    });
  if (parts.length === 0) return { action: 'none' };
  return {
    action: parts.some((part) => part.opaque === true) ? 'run' : 'update',
    because: parts.map((part) => part.because),
    risk: parts.some((part) => part.risk === 'disruptive') ? 'disruptive' : 'safe',
    steps: parts.map((part) => part.step),
  };
}
