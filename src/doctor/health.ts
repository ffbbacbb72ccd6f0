import { askCheck, placedAt, type Checked } from '../modules/check.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';

/** The health check holds on the primary now, and the standby sees the application there. */
export const healthHolds: Check = {
  name: 'health',
  group: 'Clients',
  async ask({ pair, primary, standby }) {
    const check = pair.failover.health?.check;
    if (check === undefined)
      return [
        warning(
          'failover.health is not declared',
          'a failover leads clients to the standby without knowing that the application serves there, and cannot tell that the primary still does',
          'declare it in pair.yml: failover: { health: { http: "http://127.0.0.1:8080/" } }',
        ),
      ];
    const here = primary.host === undefined ? undefined : await askCheck(primary.host, check);
    const addresses = [primary.inventory.serviceAddress, primary.inventory.peerAddress];
    const away =
      standby.host === undefined
        ? []
        : await Promise.all(
            placedAt(check, addresses).map((placed) => askCheck(standby.host ?? never(), placed)),
          );
    return judgeHealth(here, away, primary.name, standby.name);
  },
};

function never(): never {
  throw new Error('there is no session');
}

/** `here`: asked on the primary, undefined where it is out of reach; `away`: the same from the standby, empty where it cannot be asked from there. Pure. */
export function judgeHealth(
  here: Checked | undefined,
  away: readonly Checked[],
  primary: string,
  standby: string,
): readonly Said[] {
  if (here === undefined) return [unasked('whether the application is healthy could not be asked', primary)];
  const said = here.held
    ? ok(`the application is healthy: ${here.what}`, primary)
    : failed(
        `the application is not healthy: ${here.what}: ${here.said}`,
        'either it is down now, or the check is wrong: then a failover waits for it in vain and leads no clients anywhere',
        'mend the application, or failover.health in pair.yml',
        primary,
      );
  if (!here.held || away.length === 0 || away.some(({ alive }) => alive)) return [said];
  return [
    said,
    warning(
      `it cannot be asked from ${standby}: ${away.map(({ what, said: words }) => `${what}: ${words}`).join('; ')}`,
      'guard primary-alive sees the application of the primary only where the operator reaches that host',
      `let it listen on an address that ${standby} reaches, or open the firewall for ${standby}`,
      primary,
    ),
  ];
}
