import { lookAtOwners } from '../doctor/owners.ts';
import { hostPath } from '../host/settings.ts';
import { castOf, type Session } from './session.ts';
import type { Io } from './types.ts';

/**
 * Says in a plan which users and groups that own mirrored files on the primary mean somebody else, or nobody, on the standby: files go over by their numbers.
 * Only looks; says nothing where a host does not answer.
 */
export async function sayOwners(session: Session, io: Io): Promise<void> {
  const { pair, inventory } = session.definition;
  const cast = castOf(session);
  const [primary, standby] = [session.connections.get(cast.primary), session.connections.get(cast.standby)];
  const at = inventory.hosts[cast.primary];
  if (primary?.up !== true || standby?.up !== true || at === undefined || pair.mirrors.length === 0) return;
  const trees = pair.mirrors.map((mirror) => [hostPath(pair, at, mirror), mirror] as const);
  const { wrong, left } = await lookAtOwners(primary.host, standby.host, trees);
  for (const path of left) io.view.note(`who owns the files in ${path} was not looked at: it is too large`);
  for (const line of wrong) io.view.note(`warning: mirrored files: ${line}`);
}
