import { unitName } from '../resolve/services.ts';
import { repeated, type PairContext, type Rule } from './context.ts';

/** A unit that is named with and without its suffix is one unit. */
const servicesTwice: Rule<PairContext> = (context) => {
  const services = context.pair.services ?? [];
  const units = services.map(unitName);
  return repeated(units).map(({ index }) =>
    context.at.problem(
      ['services', index],
      `the service ${units[index] ?? ''} is listed twice`,
      'remove one of them',
    ),
  );
};

/** A template without an instance cannot be started (systemd.unit(5)). */
const serviceTemplates: Rule<PairContext> = (context) =>
  (context.pair.services ?? []).flatMap((service, index) => {
    const unit = unitName(service);
    return /@\.[a-z]+$/.test(unit)
      ? [
          context.at.problem(
            ['services', index],
            `${unit} is a template`,
            `name an instance: ${unit.replace('@.', '@NAME.')}`,
          ),
        ]
      : [];
  });

/** Units that are not of the application: stopping them would stop the host. */
const serviceOfSystem: Rule<PairContext> = (context) =>
  (context.pair.services ?? []).flatMap((service, index) => {
    const unit = unitName(service);
    const system =
      /^(?:sshd?|cron|crond|systemd-.*|dbus|networking|NetworkManager|pairctl-.*)\.(?:service|socket|timer)$/.test(
        unit,
      ) || /\.(?:target|slice|scope|mount)$/.test(unit);
    return system
      ? [
          context.at.problem(
            ['services', index],
            `${unit} belongs to the system: it must run on both hosts`,
            'list only units of the application',
          ),
        ]
      : [];
  });

export const serviceRules = [servicesTwice, serviceTemplates, serviceOfSystem] as const;
