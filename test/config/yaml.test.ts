import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Located } from '../../src/config/yaml/located.ts';
import { loadYaml } from '../../src/config/yaml/load.ts';
import { lines } from './support.ts';

function load(text: string): Located {
  const loaded = loadYaml(text, 'x.yml');
  if (!loaded.ok) throw new Error(lines(loaded).join('\n'));
  return loaded.value;
}
const faults = (text: string | Uint8Array) => lines(loadYaml(text, 'x.yml'));

describe('values', () => {
  it('reads YAML 1.2: yes and on are texts, 0644 is 644, times are texts', () => {
    expect(load('a: yes\nb: on\nc: 0644\nd: 12:30:45\ne: 0o17\nf: ~\ng: 2024-01-01\nh: true').value).toEqual({
      a: 'yes',
      b: 'on',
      c: 644,
      d: '12:30:45',
      e: 15,
      f: null,
      g: '2024-01-01',
      h: true,
    });
  });

  it('merges keys, those of the map itself first, then the earlier of several maps', () => {
    const { value } = load(
      'base: &b {x: 1, y: 2}\nc: {<<: *b, y: 3}\nd:\n  <<: [*b, {y: 9, z: 4}]\n  x: 0\n',
    );
    expect(value).toMatchObject({ c: { x: 1, y: 3 }, d: { x: 0, y: 2, z: 4 } });
  });

  it('takes __proto__, constructor and toString as plain keys', () => {
    const { value } = load('__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect((value as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes a merged __proto__ as plain data too', () => {
    const { value } = load('a: &a {__proto__: {polluted: 1}}\nb: {<<: *a}\n');
    expect(JSON.stringify(value)).toBe('{"a":{"__proto__":{"polluted":1}},"b":{"__proto__":{"polluted":1}}}');
  });

  it('drops a byte order mark and reads CR LF', () => {
    expect(load('\uFEFFa: 1\r\nb: 2\r\n').value).toEqual({ a: 1, b: 2 });
  });
});

describe('places', () => {
  it('knows where values and keys stand, also merged and in lists', () => {
    const source = load('a: &a\n  x: 1\nb:\n  - q\n  - {<<: *a, y: 2}\n');
    expect(source.place(['b', 1, 'y'])).toEqual({ file: 'x.yml', line: 5, column: 17 });
    expect(source.keyPlace(['b', 1, 'y'])).toEqual({ file: 'x.yml', line: 5, column: 14 });
    expect(source.place(['b', 1, 'x'])).toEqual({ file: 'x.yml', line: 2, column: 6 });
    expect(source.place(['b', 0])).toEqual({ file: 'x.yml', line: 4, column: 5 });
  });

  it('gives the nearest place known for what is not there', () => {
    const source = load('a:\n  b: {}\n');
    expect(source.place(['a', 'b', 'c', 0, 'd'])).toEqual({ file: 'x.yml', line: 2, column: 6 });
    expect(source.written(['a', 'b', 'c'])).toBeUndefined();
  });

  it('remembers how a plain scalar was written', () => {
    const source = load('mode: 0644\nother: "0644"\n');
    expect(source.written(['mode'])).toBe('0644');
    expect(source.written(['other'])).toBeUndefined();
  });

  it('draws a frame with a caret below the column', () => {
    const source = load('one: 1\ntwo: 2\nthree: [a,\tb]\nfour: 4\nfive: 5\n');
    expect(source.problem(['three', 1], 'x').frame).toBe(
      ['  1 | one: 1', '  2 | two: 2', '> 3 | three: [a,→b]', '    |            ^', '  4 | four: 4'].join(
        '\n',
      ),
    );
  });

  it('cuts long lines around the caret and shows nothing that a terminal obeys', () => {
    const source = load(`a: "${'x'.repeat(300)}"\nb: {k: "\u202Eevil", c: 1}\n`);
    const { frame = '' } = source.problem(['b', 'c'], 'x');
    expect(Math.max(...frame.split('\n').map((row) => row.length))).toBeLessThan(120);
    expect(frame).not.toContain('\u202E');
  });
});

describe('faults', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', 'x.yml:3:1 the key "a" stands here twice (remove or rename one)'],
    ['a: {x: 1, "x": 2}\n', 'x.yml:1:11 the key "x" stands here twice (remove or rename one)'],
    ['1: a\n"1": b\n', 'x.yml:2:1 the key "1" stands here twice (remove or rename one)'],
    ['', 'x.yml:1:1 the file is empty'],
    ['# only\n', 'x.yml:1:1 the file holds nothing but comments'],
    [
      'a: 1\n---\nb: 2\n',
      'x.yml:2:1 a second document begins here (one file holds one document: remove the --- line)',
    ],
    ['a: .inf\n', 'x.yml:1:4 .inf is not a number that can be worked with (put it in quotes if it is text)'],
    [
      'a: 12345678901234567890\n',
      'x.yml:1:4 12345678901234567890 has more digits than a number can hold exactly (put it in quotes)',
    ],
    ['? [a]\n: 1\n', 'x.yml:1:3 a key must be a word (put it in quotes)'],
    ['a: *b\n', 'x.yml:1:4 nothing is named &b above'],
    ['a: &a [*a]\n', 'x.yml:1:8 *a stands inside the value that it names'],
    ['a: {<<: 1}\n', 'x.yml:1:9 << takes a map, or a list of maps'],
    ['%YAML 1.1\n---\na: yes\n', 'x.yml:1:1 %YAML 1.1: only YAML 1.2 is read here (remove the directive)'],
    ['a: !ruby/object:X {}\n', 'x.yml:1:4 Unresolved tag: !ruby/object:X (leave the tag (!…) out)'],
    ['a: \0\n', 'x.yml:1:1 a NUL character: this is not a text file (is this the right file?)'],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it.each([
    'a: {{ x }}\n',
    'a: {{ x }}/bin\n',
    'l:\n  - {{ x }}\n',
    'a: {{ x | default("y") }}\n',
    '{{ x }}\n',
  ])('an unquoted template: %j', (text) => {
    expect(faults(text)).toHaveLength(1);
    expect(faults(text)[0]).toContain('a value that begins with {{ must be in quotes');
    expect(faults(text)[0]).toContain('write "{{ … }}"');
  });

  it('says that tabs do not indent', () => {
    expect(faults('a:\n\tb: 1\n')).toEqual([
      'x.yml:2:1 Tabs are not allowed as indentation (indent with spaces: YAML takes no tabs there)',
    ]);
  });

  it('reports all faults at once, in order', () => {
    expect(faults('a: {{ x }}\nb: 1\nb: 2\nc: .nan\n').map((fault) => fault.slice(0, 9))).toEqual([
      'x.yml:1:4',
      'x.yml:3:1',
      'x.yml:4:4',
    ]);
  });

  it('refuses what is not UTF-8, with its line', () => {
    expect(faults(new Uint8Array([0x61, 0x3a, 0x0a, 0xc3, 0x28]))).toEqual([
      'x.yml:2:1 not UTF-8 text (save the file as UTF-8)',
    ]);
  });

  it('lists no more than fifty and counts the others', () => {
    const found = faults(Array.from({ length: 80 }, () => 'a: 1').join('\n'));
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toBe('x.yml: and 29 more problems');
  });
});

describe('limits', () => {
  it('takes 64 levels and refuses 65', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(faults(nested(64))).toEqual([]);
    expect(faults(nested(65))[0]).toContain('x.yml:1:65 nested deeper than 64 levels');
  });

  it('counts levels that aliases make', () => {
    const deep = `a: &a ${'['.repeat(40)}x${']'.repeat(40)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}\n`;
    expect(faults(deep)[0]).toContain('nested deeper than 64 levels by aliases');
  });

  it('takes 256 KiB and refuses one byte more', () => {
    const filled = (size: number) => `a: "${'x'.repeat(size - 5)}"`;
    expect(faults(filled(256 * 1024))).toEqual([]);
    expect(faults(filled(256 * 1024 + 1))).toEqual([
      'x.yml:1:1 larger than 256 KiB: not read (is this the right file?)',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '{{',
    '"',
    "'",
    '&a',
    '*a',
    '<<',
    '#',
    '|',
    '>',
    '!',
    '%',
    '\t',
    '---',
    '...',
    '?',
    ',',
    '0644',
    '\\',
    '\u2028',
    '\uFEFF',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives a value or problems with places in it, and never throws', () => {
    fc.assert(
      fc.property(text, (input) => {
        const loaded = loadYaml(input, 'x.yml');
        if (loaded.ok) {
          expect(JSON.parse(JSON.stringify(loaded.value.value))).toEqual(loaded.value.value);
          return;
        }
        expect(loaded.problems.length).toBeGreaterThan(0);
        const rows = input.split('\n').length;
        for (const { place, message } of loaded.problems) {
          expect(message).not.toBe('');
          expect(place?.line ?? 1).toBeLessThanOrEqual(rows);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives bytes the same treatment', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const loaded = loadYaml(bytes, 'x.yml');
        expect(loaded.ok || loaded.problems.length > 0).toBe(true);
      }),
    );
  });

  it('reads back what JSON writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 }), (value) => {
        const whole = JSON.parse(JSON.stringify(value)) as unknown;
        const loaded = loadYaml(JSON.stringify(value), 'x.yml');
        if (loaded.ok) expect(loaded.value.value).toEqual(whole);
        else expect(JSON.stringify(value)).toMatch(/e\+?\d|\d{16}|\\u0000|[\uD800-\uDFFF\uFEFF]/);
      }),
    );
  });
});
