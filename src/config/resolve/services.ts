import type { Service } from '../../model/pair.ts';
import type { WrittenService } from '../schema/pair.ts';

/** Suffixes of units (systemd.unit(5)). */
const suffix = /\.(?:service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;

/** Full name of a unit: without a suffix it is a service. */
export function unitName(written: WrittenService): string {
  const unit = typeof written === 'string' ? written : written.unit;
  return suffix.test(unit) ? unit : `${unit}.service`;
}

/** The services with full unit names; stopped on the standby unless it is said otherwise. */
export function resolveServices(written: readonly WrittenService[]): readonly Service[] {
  return written.map((service) => ({
    unit: unitName(service),
    onStandby: typeof service === 'string' ? 'stopped' : (service.on_standby ?? 'stopped'),
  }));
}
