import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../src/config/definition.ts';
import { displayProblems } from '../../src/config/display.ts';
import { define, filesOf, goodInventory, head, line, lines, problems } from './support.ts';

describe('what a schema finds, in words', () => {
  it.each([
    ['servces: [app]\n', 'pair.yml:4:1 unknown key "servces" (did you mean services?)'],
    [
      'zzz: 1\n',
      'pair.yml:4:1 unknown key "zzz" (known here: name, inventory, primary, standby, objectives, packages, services, mirror, shared, databases, backup, failover, drill, notify, vars)',
    ],
    ['notify: { mail: a@b.c }\n', 'pair.yml:4:11 unknown key "mail" (did you mean email?)'],
    ['objectives: { x: 1 }\n', 'pair.yml:4:15 unknown key "x" (known here: rpo, rto)'],
    [
      'services: app\n',
      'pair.yml:4:11 services must be a list of systemd units, not "app" (write it as a list: [ … ])',
    ],
    [
      'services: {unit: app}\n',
      'pair.yml:4:11 services must be a list of systemd units, not a map (begin each entry with -)',
    ],
    [
      'services:\n',
      'pair.yml:4:10 services must be a list of systemd units, not nothing (fill it in, or leave the key out)',
    ],
    ['services: [5]\n', 'pair.yml:4:12 entry 1 of services must be a unit’s name, or a map with unit, not 5'],
    [
      'services: [{ unit: a, on_standby: runing }]\n',
      'pair.yml:4:35 on_standby must be stopped or running, not "runing" (did you mean running?)',
    ],
    [
      'services: [{ on_standby: running }]\n',
      'pair.yml:4:12 unit is missing in entry 1 of services (The unit; without a suffix it is a service; for example report.timer)',
    ],
    [
      'objectives: { rpo: 30 }\n',
      'pair.yml:4:20 rpo must be a duration: a whole number with s, m, h, d or w, not 30 (for example 30m)',
    ],
    [
      'objectives: { rpo: half an hour }\n',
      'pair.yml:4:20 rpo: "half an hour" is not a duration: a whole number with s, m, h, d or w (for example 30m)',
    ],
    [
      'packages: [1]\n',
      'pair.yml:4:12 entry 1 of packages must be the name of a package, not 1 (write it in quotes: "1")',
    ],
    [
      'packages: [true]\n',
      'pair.yml:4:12 entry 1 of packages must be the name of a package, not true (write it in quotes: "true")',
    ],
    [
      'mirror: [{ path: /a, every: 1h, require_mount: yes }]\n',
      'pair.yml:4:48 require_mount must be true or false, not "yes" (YAML 1.2 reads yes as text: write true)',
    ],
    [
      'mirror: [{ path: /a, every: 1h, require_mount: Off }]\n',
      'pair.yml:4:48 require_mount must be true or false, not "Off" (YAML 1.2 reads Off as text: write false)',
    ],
    ['mirror: [{ path: /a }]\n', 'pair.yml:4:10 entry 1 of mirror needs one of schedule or every'],
    [
      'mirror: [{ path: /a, every: 1h, schedule: "* * * * *" }]\n',
      'pair.yml:4:22 schedule and every exclude each other (keep one of them)',
    ],
    [
      'mirror: [{ path: /a, every: 1h, max_delete: 120% }]\n',
      'pair.yml:4:45 max_delete: "120%" is not a percentage such as 25%, or a number of files (for example 25%)',
    ],
    [
      'mirror: [{ path: /a, every: 1h, keep_deleted: 3 }]\n',
      'pair.yml:4:47 keep_deleted: 3 is not a duration such as 7d, or 0 (for example 7d)',
    ],
    [
      'failover: { max_loss: [1h] }\n',
      'pair.yml:4:23 max_loss must be a duration: a whole number with s, m, h, d or w, not a list (for example 30m)',
    ],
    ['failover: { health: { within: 2m } }\n', 'pair.yml:4:13 health needs one of http, tcp or command'],
    [
      'failover: { health: { tcp: 70000 } }\n',
      'pair.yml:4:28 tcp: 70000 is not a port, or address:port (from 1 to 65535) (for example 8080)',
    ],
    [
      'failover: { health: { tcp: "8080" } }\n',
      'pair.yml:4:28 tcp: "8080" is not a port, or address:port (for example 8080)',
    ],
    ['vars: [1]\n', 'pair.yml:4:7 vars must be a map, not a list (for example { site: east })'],
  ])('%j', async (written, expected) => {
    expect(await problems(written)).toEqual([expected]);
  });

  it('tells of a missing key where the map stands', async () => {
    const loaded = await loadDefinition({
      readFile: filesOf({ 'p.yml': 'name: app\nprimary: a\n', 'inventory.yml': goodInventory }),
      pairPath: 'p.yml',
    });
    expect(lines(loaded)).toEqual([
      'p.yml:1:1 standby is missing (The other one: a host of the inventory; for example machine-b)',
    ]);
  });

  it('takes a misspelt key for the missing one, once', async () => {
    const loaded = await loadDefinition({
      readFile: filesOf({ 'p.yml': 'name: app\nprimary: a\nstanby: b\n', 'inventory.yml': goodInventory }),
      pairPath: 'p.yml',
    });
    expect(lines(loaded)).toEqual(['p.yml:3:1 unknown key "stanby" (did you mean standby?)']);
  });

  it('knows prototypes for no keys', async () => {
    expect((await problems('__proto__: { primary: x }\n'))[0]).toContain(
      'pair.yml:4:1 unknown key "__proto__"',
    );
    expect(await problems('services: [{ unit: a, constructor: 1 }]\n')).toEqual([
      'pair.yml:4:23 unknown key "constructor" (known here: unit, on_standby)',
    ]);
  });

  it('never shows more of a value than fits a line', async () => {
    const [found = ''] = await problems(`objectives: { rpo: "${'x'.repeat(500)}" }\n`);
    expect(found.length).toBeLessThan(250);
  });
});

describe('secrets', () => {
  const dns = (secret: string) =>
    `failover: { health: { tcp: 1 }, traffic: [{ dns: { provider: rfc2136, server: ns1, zone: example.com, record: app, key: { name: k, secret: ${secret} } } }] }\n`;

  it.each(['{ env: X }', '{ file: ~/x }', '{ command: [pass, show, x] }'])('takes %s', async (secret) => {
    expect(await problems(dns(secret))).toEqual([]);
  });

  it.each([
    ['abcdefg', 'secret must be a way to a secret'],
    ['{ env: X, file: y }', 'secret takes exactly one of env, file and command'],
    ['{}', 'secret takes exactly one of env, file and command'],
    ['{ command: [] }', 'command must not be empty'],
    ['{ command: pass }', 'command must be a list: the program and its arguments, not "pass"'],
    ['{ env: "A B" }', 'env: "A B" is not the name of an environment variable'],
  ])('refuses %s', async (secret, expected) => {
    const found = await problems(dns(secret));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});

describe('all problems at once', () => {
  it('over both files, in the order of each, rules beside schemas', async () => {
    const found = await problems(
      'services: [app, app.service, 5]\nmirror:\n  - { path: /etc/network, every: 1h }\n  - { path: x, every: 1h }\nnotfy: {}\n',
      'hosts:\n  a: { adress: x, jump: c }\n  b: {}\ngroups: { g: { hosts: [a, x] } }\n',
    );
    expect(found.map((one) => one.replace(/ .*/, ''))).toEqual([
      'pair.yml:4:17',
      'pair.yml:4:30',
      'pair.yml:6:13',
      'pair.yml:7:13',
      'pair.yml:8:1',
      'inventory.yml:2:8',
    ]);
  });

  it('does not blame what depends on something wrong', async () => {
    const found = await problems(
      'databases:\n  - { name: a, postgres: { database: x } }\nbackup:\n  plans:\n    - { name: p, schedule: 1h/1d, include: [a] }\n',
    );
    expect(found).toEqual(['pair.yml:5:16 unknown key "postgres" (did you mean postgresql?)']);
  });

  it('does not ask for hosts of an inventory that cannot be read', async () => {
    expect(await problems('', 'hosts: [a, b]\n')).toEqual([
      'inventory.yml:1:8 hosts must be a map of hosts by name, not a list',
    ]);
  });
});

describe('files', () => {
  const read = (
    files: Readonly<Record<string, string>>,
    extra: { inventoryPath?: string; pairPath?: string } = {},
  ) => loadDefinition({ readFile: filesOf(files), pairPath: 'dir/pair.yml', ...extra });

  it('finds the inventory beside the pair, where the pair says, or where the caller says', async () => {
    const found = async (files: Readonly<Record<string, string>>, extra = {}) => {
      const loaded = await read(files, extra);
      return loaded.ok ? loaded.value.inventoryFile : lines(loaded);
    };
    expect(await found({ 'dir/pair.yml': head, 'dir/inventory.yml': goodInventory })).toBe(
      'dir/inventory.yml',
    );
    const named = {
      'dir/pair.yml': `${head}inventory: ../hosts.yml\n`,
      'hosts.yml': goodInventory,
      '/abs.yml': goodInventory,
    };
    expect(await found(named)).toBe('hosts.yml');
    expect(await found(named, { inventoryPath: '/abs.yml' })).toBe('/abs.yml');
    expect(await found({ 'dir/pair.yml': `${head}inventory: /abs.yml\n`, '/abs.yml': goodInventory })).toBe(
      '/abs.yml',
    );
  });

  it('tells of both files when neither is there', async () => {
    expect(lines(await read({}, { inventoryPath: 'i.yml' }))).toEqual([
      'dir/pair.yml: there is no such file (name the pair’s file, or begin with: pairctl init)',
      'i.yml: there is no such file (name it by --inventory or by inventory: in the pair’s file)',
    ]);
  });

  it.each([
    ['EISDIR', 'pair.yml is a directory'],
    ['EACCES', 'pair.yml: may not be read by this user'],
    ['EIO', 'pair.yml: cannot be read (EIO)'],
  ])('takes %s for a problem', async (code, expected) => {
    const readFile = () => Promise.reject(Object.assign(new Error('x'), { code }));
    const loaded = await loadDefinition({ readFile, pairPath: 'pair.yml', inventoryPath: 'i.yml' });
    expect(lines(loaded)[0]).toContain(expected);
  });

  it('reads no more of a file than shows that it is too large', async () => {
    const asked: number[] = [];
    const readFile = (_path: string, maxBytes: number) => {
      asked.push(maxBytes);
      return Promise.resolve(new Uint8Array(maxBytes).fill(0x20));
    };
    const loaded = await loadDefinition({ readFile, pairPath: 'pair.yml', inventoryPath: 'i.yml' });
    expect(asked).toEqual([262_145, 262_145]);
    expect(lines(loaded)).toEqual([
      'pair.yml:1:1 larger than 256 KiB: not read (is this the right file?)',
      'i.yml:1:1 larger than 256 KiB: not read (is this the right file?)',
    ]);
  });
});

describe('display', () => {
  it('shows place, message, frame and hint', async () => {
    const checked = await define('servces: [app]\n');
    if (checked.ok) throw new Error('it has a fault');
    expect(displayProblems(checked.problems)).toBe(
      [
        'pair.yml:4:1: unknown key "servces"',
        '  2 | primary: a',
        '  3 | standby: b',
        '> 4 | servces: [app]',
        '    | ^',
        '  5 |',
        '  hint: did you mean services?',
        '',
      ].join('\n'),
    );
  });

  it('separates problems by one blank line, and shows nothing for none', () => {
    expect(displayProblems([{ message: 'a' }, { message: 'b', hint: 'c' }])).toBe('a\n\nb\n  hint: c\n');
    expect(displayProblems([])).toBe('');
    expect(line({ message: 'a' })).toBe('a');
  });
});
