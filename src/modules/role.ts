import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { previewRole, readRole } from '../backup/read.ts';
import type { Change, Module } from '../model/change.ts';
import type { GuardName } from '../model/error.ts';
import type { RolePreview } from '../model/previews.ts';
import { displayRole } from '../model/role.ts';
import type { RoleRecord } from '../model/role.ts';
import { hostCommand } from './program.ts';

const schema = {
  type: 'object',
  required: ['role', 'epoch'],
  additionalProperties: false,
  properties: {
    role: { enum: ['primary', 'standby'], description: 'What the host is to be.' },
    handed_over: {
      type: 'boolean',
      description: 'The other host has all that this one had: nothing of its own needs to be kept.',
    },
    quiet: {
      type: 'boolean',
      description:
        'To standby only where nothing was started since its services were stopped (`transition: { state: quiet }`): what was written since then would stay behind.',
    },
    peer_silent: {
      type: 'boolean',
      description:
        'To primary: the other host was asked and did not answer, and is out of service: services that start next need not ask it again whether it knows a higher epoch.',
    },
    epoch: {
      type: 'integer',
      minimum: 1,
      description: 'The epoch of that; grows by one at every change of roles.',
    },
    shared: {
      type: 'boolean',
      description:
        'To primary: refused where a shared file system of the pair is not mounted, or another host holds it at that epoch or a higher one.',
    },
  },
} as const satisfies JSONSchema;
type Spec = FromSchema<typeof schema>;

interface State {
  readonly pair: string;
  readonly record: RoleRecord | 'none' | 'absent';
  /** What a shared file system says to it; undefined where it was not asked. */
  readonly preview?: RolePreview | undefined;
}

/** Writes a host's role and epoch durably; demotion stops the guarded services. A higher epoch is never overruled. */
export const role: Module<Spec, State> = {
  name: 'role',
  summary: 'Records on a host which role it has, since which epoch.',
  schema,
  async observe(look, spec, around) {
    const record = await readRole(look, around.pair);
    const asks = spec.shared === true && spec.role === 'primary' && record !== 'absent';
    if (!asks || (typeof record === 'object' && line(record) === line(spec)))
      return { pair: around.pair, record };
    return { pair: around.pair, record, preview: await previewRole(look, around.pair, spec.epoch) };
  },
  diff(spec, { pair, record, preview }, around) {
    const wanted = line(spec);
    if (preview?.guard != null) return forbidden(preview.guard, preview.found);
    if (record === 'none' || record === 'absent') return write(spec, pair, 'no role is recorded', '');
    if (line(record) === wanted) return { action: 'none' };
    const act = write(spec, pair, `${line(record)} now, ${wanted} wanted`, displayRole(record), record);
    return overrules(record, spec) ? act : conflict(around.host, record, spec);
  },
  values: (spec, { record }) => (typeof record === 'string' ? { role: null, epoch: null } : { ...record }),
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
  // Not a word, which a host program of an earlier version would refuse.
  const silent = spec.role === 'primary' && spec.peer_silent === true;
  const env = silent ? { env: { PAIRCTL_PEER_SILENT: '1' } } : {};
  return {
    action: record === undefined ? 'create' : 'update',
    because: [because],
    risk: demotion ? 'disruptive' : 'safe',
    steps: [
      {
        do: 'exec',
        command: hostCommand('role', pair, ['set', spec.role, String(spec.epoch), ...conditions(spec)], {
          timeoutSeconds: 300,
          ...env,
        }),
      },
    ],
    diff: { before, after: displayRole(spec), label: `/var/lib/pairctl/${pair}/role` },
  };
}

function conditions({ quiet, handed_over: handedOver }: Spec): readonly string[] {
  return [...(quiet === true ? ['--quiet'] : []), ...(handedOver === true ? ['--handed-over'] : [])];
}

/** No override writes it: there is nothing that could be done otherwise without two hosts claiming one epoch. */
function conflict(host: string, record: RoleRecord, spec: Spec): Change {
  return {
    action: 'fail',
    message: `${host} is ${line(record)}, which does not give way to ${line(spec)}`,
    hint: 'roles were changed since this run looked; `pairctl status` shows both hosts',
  };
}

/** Lifted, it is no better: without the file system there is nothing to serve, and two that write to it destroy it. */
function forbidden(guard: GuardName, found: string): Change {
  const remedy =
    guard === 'source-missing'
      ? 'mount it there as on the other host, then run again'
      : 'look who uses it; when that host is surely out of service, run again, or write the right name and epoch into that file';
  return {
    action: 'refuse',
    refusal: {
      guard,
      found,
      loss: 'all that is on the shared file system: two hosts that write to it at once destroy it',
      remedy,
    },
    otherwise: { action: 'fail', message: found, hint: remedy },
  };
}

function line(record: RoleRecord | Spec): string {
  return `${record.role} at epoch ${String(record.epoch)}`;
}
