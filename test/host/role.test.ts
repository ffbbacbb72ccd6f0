import { afterEach, describe, expect, test } from 'vitest';
import { exists, makeBed, missingTools, shells, type Bed } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

function newBed(shell: readonly string[]): Bed {
  bed = makeBed({
    shell,
    services: [
      { unit: 'db.service', onStandby: 'stopped' },
      { unit: 'app.service', onStandby: 'stopped' },
      { unit: 'search.service', onStandby: 'running' },
    ],
  });
  return bed;
}

describe.each(shells)('under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);

  it('role: none, set, read, unchanged', () => {
    const { a } = newBed(words);
    expect(a.run('role')).toMatchObject({ status: 3, stdout: '' });
    expect(a.run('role', 'set', 'primary', '1')).toMatchObject({ status: 0, stdout: 'primary 1\n' });
    expect(a.read('var/lib/pairctl/shop/role')).toBe('primary 1\n');
    const journal = a.read('var/lib/pairctl/shop/journal.ndjson');
    expect(JSON.parse(journal)).toMatchObject({ job: 'role', result: 'primary', epoch: 1, host: 'host-a' });
    expect(a.run('role', 'set', 'primary', '1').status).toBe(0);
    expect(a.read('var/lib/pairctl/shop/journal.ndjson')).toBe(journal);
    expect(a.run('role').stdout).toBe('primary 1\n');
  });

  it('role: a lower epoch, and standby to primary at one epoch, are refused', () => {
    const { a } = newBed(words);
    a.run('role', 'set', 'standby', '5');
    for (const [role, epoch] of [
      ['primary', '4'],
      ['standby', '4'],
      ['primary', '5'],
    ] as const) {
      const answer = a.run('role', 'set', role, epoch);
      expect(answer.status).toBe(77);
      expect(answer.stderr).toMatch(/^guard role-conflict: host-a is standby at epoch 5/);
    }
    expect(a.run('role').stdout).toBe('standby 5\n');
    expect(a.run('role', 'set', 'primary', '6').status).toBe(0);
    expect(a.run('role', 'set', 'standby', '6').status).toBe(0);
  });

  it.each([
    ['primary'],
    ['primary 0'],
    ['primary 07'],
    ['primary 7 x'],
    ['boss 3'],
    ['primary -1'],
    ['primary 1e3'],
    [''],
  ])('role: the record %j is damaged, and nothing is decided by it', (text) => {
    const { a } = newBed(words);
    a.write('var/lib/pairctl/shop/role', `${text}\n`);
    expect(a.run('role').status).toBe(78);
    expect(a.run('role', 'set', 'primary', '9').status).toBe(78);
    expect(a.run('start-guard', 'app.service').status).not.toBe(0);
  });

  it.each([
    ['boss', '1'],
    ['primary', '0'],
    ['primary', '01'],
    ['primary', '1 2'],
    ['primary', '$(id)'],
    ['primary', '-1'],
    ['primary', '1234567890123456'],
  ])('role: set %s %s is a wrong command line', (role, epoch) => {
    const { a } = newBed(words);
    expect(a.run('role', 'set', role, epoch).status).toBe(64);
    expect(exists(a.state('role'))).toBe(false);
  });

  it('role: standby stops the guarded services in reverse, and those alone', () => {
    const { a } = newBed(words);
    a.run('role', 'set', 'primary', '1');
    for (const unit of ['db', 'app', 'search']) a.write(`units/${unit}.service`, 'active\n');
    expect(a.run('role', 'set', 'standby', '2').status).toBe(0);
    const stops = a
      .read('systemctl.log')
      .split('\n')
      .filter((line) => line.startsWith('stop'));
    expect(stops).toEqual(['stop -- app.service', 'stop -- db.service']);
    expect(a.status().services).toEqual({
      'db.service': 'inactive',
      'app.service': 'inactive',
      'search.service': 'active',
    });
  });

  it('status is one JSON document before anything was ever set, and writes nothing', () => {
    const { a } = newBed(words);
    const status = a.status();
    expect(status).toMatchObject({
      format: 1,
      pair: 'shop',
      host: 'host-a',
      role: null,
      epoch: null,
      peer: null,
      restored: null,
    });
    expect(exists(a.state())).toBe(false);
  });

  it('an unknown command, pair or settings: 64, 64, 78', () => {
    const { a } = newBed(words);
    expect(a.run('nonsense').status).toBe(64);
    expect(a.run('../../etc').status).toBe(64);
    a.write('etc/pairctl/shop/settings', '');
    expect(a.run('role').status).not.toBe(0);
  });
});
