import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/config/validate/nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['standy', 'standby'],
    ['prmary', 'primary'],
    ['pirmary', 'primary'],
    ['Primary', 'primary'],
    ['failver', 'failover'],
    ['x', undefined],
    ['completely', undefined],
    ['', undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, ['primary', 'standby', 'failover', 'services'])).toBe(expected);
  });

  it('is a distance: nothing to itself, the same both ways, no detour is shorter than one letter a step', () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(`${a}x`, `${b}x`)).toBe(editDistance(a, b));
      }),
    );
  });
});
