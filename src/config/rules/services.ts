import { unitName } from '../resolve/services.ts';
import { entriesOf, repeated, type PairContext, type Rule } from './context.ts';

function unitsOf({ pair }: PairContext): readonly { readonly unit: string; readonly index: number }[] {
  return entriesOf(pair.services).map(({ entry, index }) => ({ unit: unitName(entry), index }));
}

/** A unit that is named with and without its suffix is one unit. */
const servicesTwice: Rule<PairContext> = (context) =>
  repeated(unitsOf(context), ({ unit }) => unit).map(({ unit, index }) =>
    context.at.problem(['services', index], `the service ${unit} is listed twice`, 'remove one of them'),
  );

/** A template without an instance cannot be started (systemd.unit(5)). */
const serviceTemplates: Rule<PairContext> = (context) =>
  unitsOf(context)
    .filter(({ unit }) => /@\.[a-z]+$/.test(unit))
    .map(({ unit, index }) =>
      context.at.problem(
        ['services', index],
        `${unit} is a template`,
        `name an instance: ${unit.replace('@.', '@NAME.')}`,
      ),
    );

/** Units that are not of the application: stopping them would stop the host. */
const serviceOfSystem: Rule<PairContext> = (context) =>
  unitsOf(context)
    .filter(({ unit }) => systemUnit.test(unit) || /\.(?:target|slice|scope|mount)$/.test(unit))
    .map(({ unit, index }) =>
      context.at.problem(
        ['services', index],
        `${unit} belongs to the system: it must run on both hosts`,
        'list only units of the application',
      ),
    );
const systemUnit =
  /^(?:sshd?|crond?|systemd-.*|dbus|networking|NetworkManager|pairctl-.*)\.(?:service|socket|timer)$/;

export const serviceRules = [servicesTwice, serviceTemplates, serviceOfSystem] as const;
