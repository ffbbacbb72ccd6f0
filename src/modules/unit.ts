import type { Look } from '../model/host.ts';
import { Inconclusive, readSystem, readUnit } from '../shell/read.ts';
import type { Change } from '../model/change.ts';

/** Properties of a unit by name, as systemctl(1) shows them. */
export type Shown = Readonly<Record<string, string>>;

/** A unit's properties, or the init system that stands in systemd's place. */
export type FoundUnit =
  { readonly systemd: true; readonly shown: Shown } | { readonly systemd: false; readonly init: string };

/** Looks at a systemd unit; on a host that runs another init system the answer says which. Of a template, which systemd never loads, no properties. */
export async function observeUnit(look: Look, unit: string): Promise<FoundUnit> {
  if (isTemplate(unit)) {
    const { INIT: init = 'other' } = await readSystem(look);
    return init === 'systemd' ? { systemd: true, shown: {} } : { systemd: false, init };
  }
  try {
    return { systemd: true, shown: await readUnit(look, unit) };
  } catch (error) {
    if (!(error instanceof Inconclusive)) throw error;
    const { INIT: init = 'other' } = await readSystem(look);
    if (init === 'systemd') throw error;
    return { systemd: false, init };
  }
}

/** What a module of systemd's says on a host without it. */
export function withoutSystemd(unit: string, init: string): Change {
  return {
    action: 'fail',
    message: `${unit}: this host is not run by systemd (it runs ${init === 'openrc' ? 'OpenRC' : 'another init system'})`,
    hint: 'services and units are managed through systemd only; use the module command here',
  };
}

/** Whether a unit is a template, of which only instances can run (systemd.unit(5)). */
export function isTemplate(unit: string): boolean {
  return /@\.[a-z]+$/.test(unit);
}

/** The unit's full name: systemd takes a bare one for a service. */
export function unitName(name: string): string {
  return /\.(service|socket|timer|path|mount|automount|swap|target|slice|scope|device)$/.test(name)
    ? name
    : `${name}.service`;
}

/** Names of units, for schemas: what systemd.unit(5) allows. */
export const unitPattern = '^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$';

/** The same with its suffix. */
export const fullUnitPattern = '^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$';
