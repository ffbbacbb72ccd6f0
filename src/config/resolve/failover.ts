import type { Json } from '../../model/json.ts';
import type { Fence, HealthCheck, Pair } from '../../model/pair.ts';
import { resolveTraffic } from '../kinds/traffic/registry.ts';
import type { WrittenFailover, WrittenHealth } from '../schema/failover.ts';
import { durationSeconds } from '../units.ts';
import { given } from './inventory.ts';

const minute = '1m';
const hour = '1h';

/** What happens at a failover, with every default. */
export function resolveFailover(
  written: WrittenFailover,
  pair: string,
  hosts: readonly string[],
): Pair['failover'] {
  return {
    ...given('health', written.health === undefined ? undefined : resolveHealth(written.health)),
    traffic: (written.traffic ?? []).map((entry) => resolveTraffic(entry, pair, hosts)),
    ...given('fence', resolveFence(written.fence)),
    ...given(
      'maxLossSeconds',
      written.max_loss === undefined ? undefined : durationSeconds(written.max_loss),
    ),
    ...given('witness', written.witness),
    holdDownSeconds: durationSeconds(written.hold_down ?? hour),
    before: tasksOf(written.before),
    after: tasksOf(written.after),
  };
}

/** Tasks in their written form: FromSchema does not see through a reference to the playbook's schema. */
function tasksOf(written: unknown): readonly Json[] {
  return (written ?? []) as readonly Json[];
}

function resolveHealth(written: WrittenHealth): HealthCheck {
  return { check: checkOf(written), withinSeconds: durationSeconds(written.within ?? minute) };
}

/** The keys of a check, of which the schema wants exactly one. */
interface WrittenCheck {
  readonly http?: string;
  readonly status?: number;
  readonly tcp?: string | number;
  readonly command?: string;
}

/** A check of the application by its written form. */
export function checkOf({ http, status, tcp, command }: WrittenCheck): HealthCheck['check'] {
  if (http !== undefined) return { kind: 'http', url: http, status: status ?? 200 };
  if (command !== undefined) return { kind: 'command', script: command };
  if (typeof tcp !== 'string') return { kind: 'tcp', address: '127.0.0.1', port: tcp ?? 0 };
  const colon = tcp.lastIndexOf(':');
  return {
    kind: 'tcp',
    address: tcp.slice(0, colon).replace(/^\[|\]$/g, ''),
    port: Number(tcp.slice(colon + 1)),
  };
}

function resolveFence(written: WrittenFailover['fence']): Fence | undefined {
  if (written === undefined) return undefined;
  return {
    command: written.command,
    ...given('status', written.status),
    on: written.on ?? 'standby',
    timeoutSeconds: durationSeconds(written.timeout ?? minute),
  };
}
