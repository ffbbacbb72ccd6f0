import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, quoteAll } from '../../src/shell/quote.ts';
import { loginShells, runIn, shells } from './shells.ts';

/** Words of all characters but NUL, with those that mean something to a shell much more often. */
const special = fc.constantFrom(
  ...(' \t\n\r\'"\\$`!*?[]{}()<>|&;#~=%^-,.:@/+éß漢\u2063\u0001\u007f'.match(/./gsu) ?? []),
  '$(id)',
  '${x}',
  "'\\''",
  '--',
);
const plain = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 3 })
  .filter((text) => !text.includes('\0'));
const word = fc.array(fc.oneof(special, plain), { maxLength: 12 }).map((parts) => parts.join(''));

describe('fault-022 a quoted word stands for exactly its characters', () => {
  for (const shell of shells)
    it.skipIf(shell.missing)(`in ${shell.name}`, () => {
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
          const { stdout, status } = runIn(shell, `printf '%s\\0' ${quoteAll(words)}`);
          expect(status).toBe(0);
          expect(stdout.toString()).toBe(words.map((each) => `${each}\0`).join(''));
        }),
        { numRuns: 60 },
      );
    });

  // What a login shell is given are words of ours alone, never data; csh knows no line end within quotes.
  for (const shell of loginShells)
    it.skipIf(shell.missing)(`in ${shell.name}, a login shell, without line ends`, () => {
      const words = ["a'b", '$HOME "x"', '\\n', 'a&b;c|d<e>f', '*'];
      const line = `exec printf '%s|' ${quoteAll(words)}`;
      const { stdout } = runIn({ ...shell, command: [...shell.command, '-c', line] }, '');
      expect(stdout.toString()).toBe(words.map((each) => `${each}|`).join(''));
    });

  it('refuses NUL, which no argument can carry', () => {
    expect(() => quote('a\0b')).toThrow(RangeError);
  });

  it('leaves plain words as they are, for people', () => {
    expect(quoteAll(['ls', '-l', '/etc/hosts', "it's", ''])).toBe("ls -l /etc/hosts 'it'\\''s' ''");
  });
});
