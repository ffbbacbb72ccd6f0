import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Change, Module } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import { readUnit } from '../shell/read.ts';
import { exec } from './parts.ts';

const schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9:_.@\\\\-]+$',
      description: 'The unit; without a suffix a .service.',
    },
    state: { enum: ['started', 'stopped', 'restarted', 'reloaded'], description: 'What it is to do now.' },
    enabled: { type: 'boolean', description: 'Whether it starts at boot.' },
    masked: { type: 'boolean', description: 'Whether it cannot be started at all.' },
    daemon_reload: { type: 'boolean', description: 'Have systemd read its unit files first.' },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;
type Unit = Readonly<Record<string, string>>;

/** A systemd unit: running or not, now and at boot. */
export const service: Module<Spec, Unit> = {
  name: 'service',
  summary: 'Starts, stops, restarts, enables or masks a systemd unit.',
  schema,
  observe: (look, spec) => readUnit(look, unitName(spec.name)),
  diff: (spec, unit) => diff(spec, unit),
  values: (spec, unit) => ({
    name: unitName(spec.name),
    active: unit['ActiveState'] ?? '',
    enabled: unit['UnitFileState'] ?? '',
  }),
  resources: (spec) => ({
    provides: [`unit:${unitName(spec.name)}`, 'units'],
    needs: ['path:/etc/systemd/system', 'role'],
  }),
};

/** The unit's full name: systemd takes a bare one for a service. */
export function unitName(name: string): string {
  return /\.(service|socket|timer|path|mount|automount|swap|target|slice|scope|device)$/.test(name)
    ? name
    : `${name}.service`;
}

function diff(spec: Spec, unit: Unit): Change {
  const name = unitName(spec.name);
  const missing = unit['LoadState'] === 'not-found';
  if (missing && (spec.state === 'stopped' || spec.state === undefined) && spec.enabled !== true)
    return { action: 'none', note: `${name} is not there` };
  const active = ['active', 'activating', 'reloading'].includes(unit['ActiveState'] ?? '');
  const fileState = unit['UnitFileState'] ?? '';
  const enabled = ['enabled', 'enabled-runtime', 'linked', 'alias'].includes(fileState);
  const fixed = ['static', 'indirect', 'generated', 'transient', ''].includes(fileState) && !missing;
  const parts = [
    ...(spec.masked !== undefined && spec.masked !== (fileState === 'masked')
      ? [
          part(
            spec.masked ? 'not masked' : 'masked',
            exec(['systemctl', spec.masked ? 'mask' : 'unmask', '--', name]),
          ),
        ]
      : []),
    ...(spec.enabled !== undefined && spec.enabled !== enabled && !fixed
      ? [
          part(
            spec.enabled ? 'not enabled at boot' : 'enabled at boot',
            exec(['systemctl', spec.enabled ? 'enable' : 'disable', '--', name]),
          ),
        ]
      : []),
    ...(spec.state === 'started' && !active
      ? [part(missing ? 'not there yet' : (unit['ActiveState'] ?? 'inactive'), startStep(name))]
      : []),
    ...(spec.state === 'stopped' && active
      ? [part('active', exec(['systemctl', 'stop', '--', name], { timeoutSeconds: 300 }))]
      : []),
    ...(spec.state === 'restarted'
      ? [part('restart asked for', exec(['systemctl', 'restart', '--', name], { timeoutSeconds: 300 }))]
      : []),
    ...(spec.state === 'reloaded'
      ? [
          part(
            'reload asked for',
            exec(['systemctl', 'reload-or-restart', '--', name], { timeoutSeconds: 300 }),
          ),
        ]
      : []),
  ];
  if (parts.length === 0) return { action: 'none' };
  const reload =
    spec.daemon_reload === true || unit['NeedDaemonReload'] === 'yes'
      ? [exec(['systemctl', 'daemon-reload'])]
      : [];
  const again = spec.state === 'restarted' || spec.state === 'reloaded';
  const disruptive = spec.state === 'stopped' || again;
  return {
    action: again ? 'run' : 'update',
    because: parts.map(({ because }) => because),
    risk: disruptive && active ? 'disruptive' : 'safe',
    steps: [...reload, ...parts.map(({ step }) => step)],
  };
}

function part(because: string, step: Step): { readonly because: string; readonly step: Step } {
  return { because, step };
}

/** Starts a unit; one that its guard or a condition keeps from starting is a failure that shows its own last words. */
function startStep(name: string): Step {
  const script = `systemctl start -- "$1" || { journalctl -q -n 5 --no-pager -o cat -u "$1" >&2; exit 1; }
case $(systemctl show -p ActiveState --value -- "$1") in active | activating | reloading) exit 0 ;; esac
if [ "$(systemctl show -p Type --value -- "$1")" = oneshot ] && [ "$(systemctl show -p Result --value -- "$1")" = success ]; then exit 0; fi
echo "$1 did not start:" >&2
journalctl -q -n 5 --no-pager -o cat -u "$1" >&2
exit 1`;
  return { do: 'exec', command: { run: { script, args: [name] }, timeoutSeconds: 300 } };
}
