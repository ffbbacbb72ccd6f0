import type { InventoryHost } from '../../src/model/inventory.ts';
import type { Pair } from '../../src/model/pair.ts';
import { mirror, plan } from './bed.ts';

/** A small pair as the compile room has it. */
export const pair: Pair = {
  name: 'shop',
  primary: 'web1',
  standby: 'web2',
  objectives: {},
  packages: [],
  services: [
    { unit: 'app.service', onStandby: 'stopped' },
    { unit: 'search.service', onStandby: 'running' },
  ],
  mirrors: [mirror('/srv/data', '/srv/copy')],
  backup: { directory: '/var/lib/pairctl/shop/backups', plans: [plan()] },
  failover: { traffic: [], before: [], after: [] },
  drill: { plans: [], writable: [], withinSeconds: 120, checks: [] },
  notify: {},
  vars: {},
};
export function host(name: string, more: Partial<InventoryHost> = {}): InventoryHost {
  return {
    name,
    address: name,
    become: false,
    serviceAddress: '192.0.2.1',
    peerAddress: '10.0.0.1',
    connection: 'ssh',
    vars: {},
    ...more,
  };
}
