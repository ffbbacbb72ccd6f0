import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../src/config/definition.ts';
import { defined, filesOf, goodInventory, head } from './support.ts';

describe('a pair’s defaults', () => {
  it('of the least that can be written', async () => {
    const { pair } = await defined('');
    expect(pair).toEqual({
      name: 'app',
      primary: 'a',
      standby: 'b',
      objectives: {},
      packages: [],
      services: [],
      mirrors: [],
      backup: { directory: '/var/lib/pairctl/app/backups', plans: [] },
      drill: { plans: [], writable: [], withinSeconds: 120, checks: [] },
      failover: { traffic: [], holdDownSeconds: 3600, before: [], after: [] },
      notify: {},
      vars: {},
    });
  });

  it('of services', async () => {
    const { pair } = await defined(
      'services: [app, report.timer, app@1, { unit: search, on_standby: running }, { unit: x.socket }]\n',
    );
    expect(pair.services).toEqual([
      { unit: 'app.service', onStandby: 'stopped' },
      { unit: 'report.timer', onStandby: 'stopped' },
      { unit: 'app@1.service', onStandby: 'stopped' },
      { unit: 'search.service', onStandby: 'running' },
      { unit: 'x.socket', onStandby: 'stopped' },
    ]);
  });

  it('of a mirror', async () => {
    const { pair } = await defined('mirror: [{ path: /srv/App_data/, every: 30m }]\n');
    expect(pair.mirrors).toEqual([
      {
        name: 'srv-app-data',
        path: '/srv/App_data',
        standbyPath: '/srv/App_data',
        exclude: [],
        cron: '*/30 * * * *',
        keepDeletedSeconds: 604_800,
        maxDelete: { percent: 25 },
        requireMount: false,
        compress: 'none',
      },
    ]);
  });

  it('of a mirror with everything said', async () => {
    const { pair } = await defined(
      'mirror: [{ path: /a, standby_path: /b/, name: x, exclude: [/c], schedule: "0,30  * * * *", keep_deleted: 0, max_delete: 500, require_mount: true, bandwidth: 20MiB/s, compress: zstd }]\n',
    );
    expect(pair.mirrors[0]).toEqual({
      name: 'x',
      path: '/a',
      standbyPath: '/b',
      exclude: ['/c'],
      cron: '0,30 * * * *',
      keepDeletedSeconds: 0,
      maxDelete: { files: 500 },
      requireMount: true,
      bandwidthKiB: 20_480,
      compress: 'zstd',
    });
  });

  it('of paths that no letters name, and of long ones, each its own name', async () => {
    const long = `/srv/${'x'.repeat(60)}`;
    const { pair } = await defined(
      `mirror: [{ path: /日本, every: 1h }, { path: /本日, every: 1h }, { path: ${long}1, every: 1h }, { path: ${long}2, every: 1h }]\n`,
    );
    const names = pair.mirrors.map((mirror) => mirror.name);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/);
  });

  it('of backup plans', async () => {
    const { pair } = await defined(
      'databases: [{ name: data, command: { dump: d, restore: "r {{ artifact }}" } }]\nbackup:\n  plans:\n    - { name: p, schedule: "1h, 1d / 7d", include: [data, { path: /etc/app/ }, { path: /srv/x, name: y }] }\n    - { name: q, schedule: 1h/1d, disabled: true, description: d, external: { directory: /srv/e/, pattern: "%Y%m%d%H%M", restore: r } }\n',
    );
    expect(pair.backup.plans).toEqual([
      {
        name: 'p',
        schedule: '1h,1d/7d',
        disabled: false,
        items: [
          {
            kind: 'command',
            name: 'data',
            settings: { DUMP: 'd', RESTORE: 'r {{ artifact }}' },
            packages: [],
          },
          { kind: 'path', name: 'etc-app', settings: { PATH: '/etc/app' }, packages: [] },
          { kind: 'path', name: 'y', settings: { PATH: '/srv/x' }, packages: [] },
        ],
      },
      {
        name: 'q',
        description: 'd',
        schedule: '1h/1d',
        disabled: true,
        items: [],
        external: { directory: '/srv/e', pattern: '%Y%m%d%H%M', restore: 'r' },
      },
    ]);
  });

  it.each([
    ['http: "http://127.0.0.1/"', { kind: 'http', url: 'http://127.0.0.1/', status: 200 }],
    ['http: "http://127.0.0.1/", status: 204', { kind: 'http', url: 'http://127.0.0.1/', status: 204 }],
    ['tcp: 80', { kind: 'tcp', address: '127.0.0.1', port: 80 }],
    ['tcp: "db.local:5432"', { kind: 'tcp', address: 'db.local', port: 5432 }],
    ['tcp: "[::1]:5432"', { kind: 'tcp', address: '::1', port: 5432 }],
    ['command: "test -e /x"', { kind: 'command', script: 'test -e /x' }],
  ])('of health by %s', async (written, check) => {
    const { pair } = await defined(`failover: { health: { ${written} } }\n`);
    expect(pair.failover.health).toEqual({ check, withinSeconds: 60 });
  });

  it('of a fence', async () => {
    expect((await defined('failover: { fence: { command: x } }\n')).pair.failover.fence).toEqual({
      command: 'x',
      on: 'standby',
      timeoutSeconds: 60,
    });
    const whole = await defined(
      'failover: { fence: { command: x, status: y, on: operator, timeout: 90s } }\n',
    );
    expect(whole.pair.failover.fence).toEqual({
      command: 'x',
      status: 'y',
      on: 'operator',
      timeoutSeconds: 90,
    });
  });

  it('of objectives and limits, in seconds', async () => {
    const { pair } = await defined('objectives: { rpo: 30m, rto: 1h }\nfailover: { max_loss: 2d }\n');
    expect(pair.objectives).toEqual({ rpoSeconds: 1800, rtoSeconds: 3600 });
    expect(pair.failover.maxLossSeconds).toBe(172_800);
  });

  it('keeps the tasks of before and after as they are written', async () => {
    const { pair } = await defined(
      'failover: { before: [{ name: x, command: "echo {{ pair.name }}" }], after: [{ block: [{ command: ls }] }] }\n',
    );
    expect(pair.failover.before).toEqual([{ name: 'x', command: 'echo {{ pair.name }}' }]);
    expect(pair.failover.after).toEqual([{ block: [{ command: 'ls' }] }]);
  });
});

describe('a DNS target', () => {
  const dns = async (rest: string) => {
    const { pair } = await defined(
      `failover: { health: { tcp: 1 }, traffic: [{ dns: { provider: rfc2136, zone: Example.com., key: { name: pairctl., secret: { env: X } }, ${rest} } }] }\n`,
      'hosts: { a: { address: 192.0.2.1 }, b: { address: 192.0.2.2 } }\n',
    );
    return pair.failover.traffic[0];
  };

  it('has its defaults, and names in full without a final dot', async () => {
    expect(await dns('server: ns1, record: App')).toEqual({
      provider: 'rfc2136',
      name: 'app.example.com',
      on: 'standby',
      servers: [{ address: 'ns1', port: 53 }],
      zone: 'example.com',
      record: 'app.example.com',
      type: 'A',
      also: [],
      ttl: 60,
      key: { name: 'pairctl', algorithm: 'hmac-sha256', secret: { env: 'X' } },
    });
  });

  it.each([
    ['app', 'app.example.com'],
    ['app.example.com', 'app.example.com'],
    ['app.example.com.', 'app.example.com'],
    ['a.b', 'a.b.example.com'],
    ['"@"', 'example.com'],
    ['example.com', 'example.com'],
    ['_dmarc', '_dmarc.example.com'],
  ])('record: %s is %s', async (written, record) => {
    expect(await dns(`server: ns1, record: ${written}`)).toMatchObject({ record });
  });

  it('takes several servers, with and without ports', async () => {
    expect(
      await dns('servers: [ns1, { address: ns2, port: 5353 }, { address: "::1" }], record: app'),
    ).toMatchObject({
      servers: [
        { address: 'ns1', port: 53 },
        { address: 'ns2', port: 5353 },
        { address: '::1', port: 53 },
      ],
    });
    expect(await dns('server: ns1, port: 5300, record: app')).toMatchObject({
      servers: [{ address: 'ns1', port: 5300 }],
    });
  });
});

it('lays extra vars over the pair’s own', async () => {
  const loaded = await loadDefinition({
    readFile: filesOf({ 'p.yml': `${head}vars: { x: 1, y: 1 }\n`, 'inventory.yml': goodInventory }),
    pairPath: 'p.yml',
    extraVars: { y: 2, z: [3] },
  });
  expect(loaded).toMatchObject({
    ok: true,
    value: { pair: { vars: { x: 1, y: 2, z: [3] } }, extraVars: { y: 2, z: [3] } },
  });
});
