import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankHosts, displayRole, mergeRoles, parseRole, type RoleRecord } from '../../src/model/role.ts';

const names = ['a', 'b'] as const;
const record = fc.record({
  role: fc.constantFrom('primary' as const, 'standby' as const),
  epoch: fc.integer({ min: 1, max: 1e9 }),
});
const maybe = fc.option(record, { nil: undefined });

describe('mergeRoles', () => {
  it('follows the higher epoch, whichever host has it', () => {
    expect(mergeRoles(names, { a: { role: 'primary', epoch: 1 }, b: { role: 'primary', epoch: 2 } })).toEqual(
      { kind: 'known', primary: 'b', epoch: 2, outdated: ['a'] },
    );
    expect(mergeRoles(names, { a: { role: 'primary', epoch: 3 }, b: { role: 'standby', epoch: 3 } })).toEqual(
      { kind: 'known', primary: 'a', epoch: 3, outdated: [] },
    );
  });

  it('trusts a lone survivor, and infers the other host from a lone standby', () => {
    expect(mergeRoles(names, { a: undefined, b: { role: 'primary', epoch: 2 } })).toMatchObject({
      kind: 'known',
      primary: 'b',
    });
    expect(mergeRoles(names, { a: undefined, b: { role: 'standby', epoch: 2 } })).toMatchObject({
      kind: 'known',
      primary: 'a',
    });
  });

  it('sees a primary that has forgotten that it is one, but not a first apply that was cut off', () => {
    const standby = (epoch: number): RoleRecord => ({ role: 'standby', epoch });
    const blank = (b: RoleRecord | undefined, active: boolean): readonly string[] =>
      blankHosts({ a: { record: undefined, active: false }, b: { record: b, active } });
    expect(blank(undefined, false)).toEqual([]);
    expect(blank(standby(1), false)).toEqual([]);
    expect(blank(standby(1), true)).toEqual(['a']);
    expect(blank(standby(2), false)).toEqual(['a']);
    // One that does not answer is not known to have forgotten anything.
    expect(blankHosts({ b: { record: standby(2), active: true } })).toEqual([]);
    const merged = (b: RoleRecord, hosts: readonly string[]) => mergeRoles(names, { a: undefined, b }, hosts);
    expect(merged(standby(2), ['a'])).toMatchObject({ kind: 'known', primary: 'a', forgotten: true });
    expect(merged(standby(2), [])).not.toHaveProperty('forgotten');
    expect(merged({ role: 'primary', epoch: 2 }, ['a'])).not.toHaveProperty('forgotten');
  });

  it('sees a change of roles that stopped half-way, so that nobody is made primary without its data', () => {
    expect(mergeRoles(names, { a: { role: 'standby', epoch: 8 }, b: { role: 'standby', epoch: 7 } })).toEqual(
      { kind: 'open', from: 'a', to: 'b', epoch: 8 },
    );
  });

  it('never chooses between two hosts that say the same at one epoch', () => {
    fc.assert(
      fc.property(record, ({ role, epoch }) => {
        expect(mergeRoles(names, { a: { role, epoch }, b: { role, epoch } }).kind).toBe('conflict');
      }),
    );
  });

  it('names a primary only where no record at the highest epoch contradicts it', () => {
    fc.assert(
      fc.property(maybe, maybe, (a, b) => {
        const merged = mergeRoles(names, { a, b });
        const known = [a, b].filter((r): r is RoleRecord => r !== undefined);
        if (merged.kind !== 'known') return;
        const top = Math.max(...known.map((r) => r.epoch));
        expect(merged.epoch).toBe(top);
        for (const [name, r] of [
          ['a', a],
          ['b', b],
        ] as const)
          if (r?.epoch === top) expect(r.role).toBe(name === merged.primary ? 'primary' : 'standby');
      }),
    );
  });
});

describe('a role file', () => {
  it('is read as it was written, and anything else is not read', () => {
    fc.assert(
      fc.property(record, (r) => {
        expect(parseRole(displayRole(r))).toEqual(r);
      }),
    );
    for (const text of [
      '',
      'primary',
      'primary 0',
      'primary -1',
      'primary 1 2',
      'Primary 1',
      ' primary 1',
      'primary 1\n\n',
      'primary 1e3',
      'primary 99999999999999999999',
    ])
      expect(parseRole(text)).toBeUndefined();
  });
});
