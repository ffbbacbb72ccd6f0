import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { readRole } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import { displayRole } from '../model/role.ts';
import type { RoleRecord } from '../model/role.ts';
import { hostCommand } from './program.ts';

const schema = {
  type: 'object',
  required: ['role', 'epoch'],
  additionalProperties: false,
  properties: {
    role: { enum: ['primary', 'standby'], description: 'What the host is to be.' },
    epoch: {
      type: 'integer',
      minimum: 1,
      description: 'The epoch of that; grows by one at every change of roles.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  readonly record: RoleRecord | 'none' | 'absent';
}

/** Writes a host's role and epoch durably; demotion stops the guarded services. A higher epoch is never overruled. */
export const role: Module<Spec, State> = {
  name: 'role',
  summary: 'Records on a host which role it has, since which epoch.',
  schema,
  async observe(look, _spec, around) {
    return { pair: around.pair, record: await readRole(look, around.pair) };
  },
  diff(spec, { pair, record }, around) {
    const wanted = line(spec);
    if (record === 'none' || record === 'absent') return write(spec, pair, 'no role is recorded', '');
    if (line(record) === wanted) return { action: 'none' };
    const act = write(spec, pair, `${line(record)} instead of ${wanted}`, displayRole(record), record);
    return overrules(record, spec) ? act : conflict(around.host, record, spec);
  },
  values: (_spec, { record }) => (typeof record === 'string' ? { role: null, epoch: null } : { ...record }),
  resources: () => ({
    provides: ['role'],
    needs: ['path:/usr/local/lib/pairctl', 'path:/var/lib/pairctl'],
  }),
};

/** The rule of the host program itself: a higher epoch always, at the same epoch only down to standby. */
function overrules(record: RoleRecord, spec: Spec): boolean {
  return spec.epoch > record.epoch || (spec.epoch === record.epoch && spec.role === 'standby');
}

function write(spec: Spec, pair: string, because: string, before: string, record?: RoleRecord): Change {
  const demotion = record?.role === 'primary' && spec.role === 'standby';
  return {
    action: record === undefined ? 'create' : 'update',
    because: [because],
    risk: demotion ? 'disruptive' : 'safe',
    steps: [
      {
        do: 'exec',
        command: hostCommand('role', pair, ['set', spec.role, String(spec.epoch)], { timeoutSeconds: 300 }),
      },
    ],
    diff: { before, after: displayRole(spec), label: `/var/lib/pairctl/${pair}/role` },
  };
}

/** No override writes it: there is nothing that could be done otherwise without two hosts claiming one epoch. */
function conflict(host: string, record: RoleRecord, spec: Spec): Change {
  return {
    action: 'fail',
    message: `${host} is ${line(record)}, which does not give way to ${line(spec)}`,
    hint: 'roles were changed since this run looked; `pairctl status` shows both hosts',
  };
}

function line(record: RoleRecord | Spec): string {
  return `${record.role} at epoch ${String(record.epoch)}`;
}
