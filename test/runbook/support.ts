import type { Inventory, InventoryHost } from '../../src/model/inventory.ts';
import { pathItem, type Pair } from '../../src/model/pair.ts';
import { takeoverBy, type Takeover } from '../../src/runbook/input.ts';

const host = (name: string, address: string): InventoryHost => ({
  name,
  address,
  user: 'root',
  become: false,
  connection: 'ssh',
  serviceAddress: address,
  peerAddress: address,
  vars: {},
});

const inventory: Inventory = {
  hosts: { web1: host('web1', '192.0.2.11'), web2: host('web2', '192.0.2.12') },
  groups: {},
  vars: {},
};

const base: Pair = {
  name: 'shop',
  primary: 'web1',
  standby: 'web2',
  objectives: {},
  packages: [],
  services: [
    { unit: 'app.service', onStandby: 'stopped' },
    { unit: 'search.service', onStandby: 'running' },
  ],
  mirrors: [],
  backup: {
    directory: '/var/lib/pairctl/shop/backups',
    plans: [{ name: 'data', schedule: '1h,1d/7d', disabled: false, items: [pathItem('srv', '/srv')] }],
  },
  failover: {
    health: { check: { kind: 'http', url: 'http://127.0.0.1:8080/', status: 200 }, withinSeconds: 30 },
    traffic: [
      {
        provider: 'rfc2136',
        name: 'shop.example.com',
        on: 'standby',
        servers: [{ address: '192.0.2.53', port: 53 }],
        zone: 'example.com',
        record: 'shop.example.com',
        type: 'A',
        also: [
          {
            record: 'www.example.com',
            type: 'CNAME',
            values: { web1: 'web1.example.com', web2: 'web2.example.com' },
          },
        ],
        ttl: 60,
        key: { name: 'pairctl', algorithm: 'hmac-sha256', secret: { env: 'X' } },
      },
    ],
    fence: { command: "power 'off'", status: 'power status', on: 'standby', timeoutSeconds: 60 },
    maxLossSeconds: 600,
    before: [],
    after: [],
  },
  drill: { plans: [], writable: [], withinSeconds: 60, checks: [] },
  notify: {},
  vars: {},
};

/** web2 taking over from web1, with what of the pair is to be different. */
export function takeover(change: (pair: Pair) => Pair = (pair) => pair, by = 'web2'): Takeover {
  return takeoverBy(by, change(base), inventory);
}
