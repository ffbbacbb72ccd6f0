import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPath } from '../../../src/modules/parts.ts';
import { isSystemPath } from '../../../src/modules/system_path.ts';
import { splitWords } from '../../../src/modules/words.ts';
import { quoteAll } from '../../../src/shell/quote.ts';

describe('words of a command line', () => {
  it('are what was quoted, whatever it was', () => {
    const word = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        expect(splitWords(quoteAll(words))).toEqual(words);
      }),
    );
  });

  it('are those that a shell makes of it, where there is nothing to expand', () => {
    const piece = fc.constantFrom('a', 'b c', ' ', "'", '"', '\\', '\n', '\\\n', 'é', '=', '%', '\t');
    const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(line, (text) => {
        // At the very end a shell takes a backslash for itself; for us something is missing.
        fc.pre(!/(?<!\\)(\\\\)*\\$/.test(text));
        const words = splitWords(text);
        // A newline ends a shell's command; for us it stands between words like a blank.
        const shellText = text.replaceAll(/\n/g, (newline, at: number) =>
          quotedAt(text, at) ? newline : ' ',
        );
        const shell = spawnSync('sh', ['-c', `printf '%s\\0' x ${shellText}`], { encoding: 'utf8' });
        if (words === undefined) expect(shell.status).not.toBe(0);
        else expect(['x', ...words].map((word) => `${word}\0`).join('')).toBe(shell.stdout);
      }),
      { numRuns: 150 },
    );
  });

  it('are none where a quote or an escape is open', () => {
    for (const line of ["'a", '"a', 'a\\', '"a\\"', `'a' "`]) expect(splitWords(line)).toBeUndefined();
  });
});

/** Whether a character stands within quotes. */
function quotedAt(text: string, at: number): boolean {
  return splitWords(text.slice(0, at)) === undefined;
}

describe('fault-022 paths', () => {
  it('have one spelling', () => {
    expect(['/', '//', '/a/', '//a///b//', '/a'].map(cleanPath)).toEqual(['/', '/', '/a', '/a/b', '/a']);
  });

  it('of the system itself are known, however they are written', () => {
    const own = [
      '/',
      '//',
      '/etc/',
      '//usr//lib',
      '/var/lib',
      '/home',
      '/etc/systemd/system/',
      '/proc/1',
      '/bin',
      '/var/lib/pairctl',
    ];
    const others = [
      '/srv/app',
      '/etc/app.conf',
      '/home/app',
      '/var/lib/app',
      '/opt/app',
      '/usr/local/lib/pairctl',
      '/data',
      '/etcetera',
    ];
    expect(own.filter((path) => !isSystemPath(path))).toEqual([]);
    expect(others.filter(isSystemPath)).toEqual([]);
  });
});
