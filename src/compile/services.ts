import type { JsonObject } from '../model/json.ts';
import { bootUnit, dropIn, guardUnit, guardUnitName, needsGuardUnit } from '../host/units.ts';
import { whoIs, type CompileInput } from './input.ts';
import { literal } from './literal.ts';

/** At boot, the role is checked before any guarded service starts; each guarded unit asks again before it starts, also by hand. */
export function guardTasks(input: CompileInput): readonly JsonObject[] {
  const { pair } = input;
  const boot = `pairctl-${pair.name}.service`;
  const units = guarded(input).map((service) => service.unit);
  const unit = (name: string, content: string, enabled: boolean): JsonObject => ({
    name: `Unit ${name}`,
    owned: true,
    systemd_unit: { name, content: literal(content), enabled },
  });
  return [
    unit(boot, bootUnit(pair), true),
    // Started once, so that a service that is started in a failover does not wait for the host that has just died.
    { name: `${boot} has asked for the role`, service: { name: boot, state: 'started' } },
    ...(units.some(needsGuardUnit) ? [unit(guardUnitName(pair), guardUnit(pair), false)] : []),
    ...units.map((name) => ({
      name: `${name} starts only where the role is primary`,
      owned: true,
      systemd_dropin: { unit: name, name: '50-pairctl.conf', content: literal(dropIn(pair, name)) },
    })),
  ];
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
    name:
      service.onStandby === 'running'
        ? `${service.unit} runs on both hosts`
        : `${service.unit} runs on the primary`,
    ...(service.onStandby === 'running' ? {} : { when: `inventory_hostname == ${primary}` }),
    service: { name: service.unit, state: 'started', enabled: true },
  }));
  return [...stop, ...start];
}

function guarded(input: CompileInput): CompileInput['pair']['services'] {
  return input.pair.services.filter((service) => service.onStandby === 'stopped');
}
