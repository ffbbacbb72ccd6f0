import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSecret } from '../../src/shell/secret.ts';
import { neutral, neutralLine } from '../../src/view/neutral.ts';

// What a terminal obeys or what turns text around; written apart from the code, by Unicode's own classes.
const hostile = /(?![\n\t])\p{Cc}|[\u{e0000}-\u{e007f}]|\p{Bidi_Control}|\p{Zl}|\p{Zp}|\p{Cs}/u;

const nasty = fc.array(
  fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\u001b',
      '\u009b',
      '\r',
      '\n',
      '\t',
      '\u0000',
      '\u007f',
      '\u202e',
      '\u2066',
      '\u2028',
      '\ud800',
    ),
    fc.constantFrom('\u001b[2J', '\u001b]0;x\u0007', '\u001b]52;c;aGk=\u001b\\', '\u061c', '\u{e0041}'),
  ),
);

describe('text from elsewhere', () => {
  it('has nothing left that a terminal obeys or that hides text', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const shown = neutral(parts.join(''));
        if (hostile.test(shown)) throw new Error(JSON.stringify(shown));
      }),
      { numRuns: 1000 },
    );
  });

  it('is one line where one line is wanted', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const shown = neutralLine(parts.join(''));
        if (shown.includes('\n') || hostile.test(shown)) throw new Error(JSON.stringify(shown));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays as it is where it is harmless, in every script', () => {
    for (const text of ['größer als 3 µs', 'データベース', 'نسخة', 'a\tb\nc', 'naïve 🙂', '\\u001b'])
      expect(neutral(text)).toBe(text);
  });

  it('shows what it replaces', () => {
    expect(neutral('\u001b[31m')).toBe('\\u001b[31m');
    expect(neutral('a\r\nb\rc')).toBe('a\nb\\rc');
    expect(neutralLine('a\r\nb')).toBe('a\\r\\nb');
  });

  it('shows no secret, also one that hostile characters are part of', () => {
    const value = 'pass\u001bword';
    const token = makeSecret(value);
    expect(neutral(`${token} ${value}`)).toBe('*** ***');
    expect(neutralLine(`${token} ${value}`)).toBe('*** ***');
  });
});
