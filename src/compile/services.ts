import type { JsonObject } from '../model/json.ts';
import { dropIn } from '../host/units.ts';
import { whoIs, type CompileInput } from './input.ts';
import { literal } from './literal.ts';

/** A guarded unit asks for the role before it starts, at boot and by hand. */
export function guardTasks(input: CompileInput): readonly JsonObject[] {
  return guarded(input).map((service) => ({
    name: `${service.unit} starts only where the role is primary`,
    owned: true,
    systemd_dropin: { unit: service.unit, name: '50-pairctl.conf', content: literal(dropIn(input.pair, service.unit)) },
  }));
}

/** Services run on the primary, in their order; on the standby they are stopped, in reverse, unless `on_standby: running`. */
export function serviceTasks(input: CompileInput): readonly JsonObject[] {
  const primary = JSON.stringify(whoIs(input, 'primary'));
  const stop = [...guarded(input)].reverse().map((service) => ({
    name: `${service.unit} is stopped on the standby`,
    when: `inventory_hostname != ${primary}`,
    service: { name: service.unit, state: 'stopped', enabled: true },
  }));
  const start = input.pair.services.map((service) => ({
    name: service.onStandby === 'running' ? `${service.unit} runs on both hosts` : `${service.unit} runs on the primary`,
    ...(service.onStandby === 'running' ? {} : { when: `inventory_hostname == ${primary}` }),
    service: { name: service.unit, state: 'started', enabled: true },
  }));
  return [...stop, ...start];
}

function guarded(input: CompileInput): CompileInput['pair']['services'] {
  return input.pair.services.filter((service) => service.onStandby === 'stopped');
}
