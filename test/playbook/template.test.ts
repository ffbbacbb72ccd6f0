import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { analyseTemplate } from '../../src/playbook/template/analyse.ts';
import { TemplateError } from '../../src/playbook/template/error.ts';
import { lexTemplate } from '../../src/playbook/template/lex.ts';
import { evaluate, holds, isTemplate, render, renderText } from '../../src/playbook/template/render.ts';
import type { Variables } from '../../src/playbook/template/variables.ts';

function variables(values: JsonObject): Variables {
  return {
    get: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
    hosts: [],
    of: () => undefined,
    names: () => Object.keys(values),
    environment: () => undefined,
  };
}

/** Text with much of what templates, shells and engines give a meaning to. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '{#',
        '#}',
        '-',
        ' ',
        'x',
        '"',
        "'",
        '\\',
        '\n',
        '$(',
        '`',
        '1',
        '|',
        '.',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const data = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }) as fc.Arbitrary<Json>;

function normal(value: Json): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('values go through unchanged', () => {
  test('any text, alone and in text, with and without the engine', () => {
    fc.assert(
      fc.property(hostile, (v) => {
        expect(render('{{ v }}', variables({ v }))).toBe(v);
        expect(render('{{ (v) }}', variables({ v }))).toBe(v);
        expect(render('<{{ v }}>', variables({ v }))).toBe(`<${v}>`);
        expect(render('<{{ (v) }}>', variables({ v }))).toBe(`<${v}>`);
        expect(render('{{ v }}', variables({ v: { v } }))).toEqual({ v });
      }),
      { numRuns: 300 },
    );
  });

  test('any plain data', () => {
    fc.assert(
      fc.property(data, (v) => {
        expect(normal(render('{{ v }}', variables({ v })))).toEqual(normal(v));
        fc.pre(!/[\uD800-\uDFFF]|[0-9]{16}|e\+/.test(JSON.stringify(v)));
        expect(normal(render('{{ [v][0] if true else none }}', variables({ v })))).toEqual(normal(v));
      }),
      { numRuns: 300 },
    );
  });

  test('a text with no marker is not looked at', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(!isTemplate(text));
        expect(render(text, variables({}))).toBe(text);
      }),
    );
  });

  test('quote, b64 and json lead back to the same text', () => {
    fc.assert(
      fc.property(hostile, (v) => {
        fc.pre(!v.includes('\0') && !/\p{Surrogate}/u.test(v));
        expect(evaluate('v | b64encode | b64decode', variables({ v }))).toBe(v);
        expect(evaluate('v | to_json | from_json', variables({ v }))).toBe(v);
        expect(evaluate('(v | quote)[-1:]', variables({ v }))).toMatch(/^['\w./:=@%+,-]$/);
      }),
    );
  });
});

describe('a template is read as the engine reads it', () => {
  test('what is lexed, joined again, is the template', () => {
    const piece = fc.constantFrom(
      'a',
      '{{ x }}',
      '{{- x.y[0] | f("}}") -}}',
      '{% if a %}',
      "{%- for i in {'a': {}} -%}",
      '{# }} #}',
      '{% raw %}{{{% endraw %}',
      '\n',
      '{',
      '}',
      '{{ \'{{\' ~ "}}" }}',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const parts = lexTemplate(text);
        fc.pre(parts !== undefined);
        const joined = parts.map((part) =>
          'text' in part
            ? part.text
            : part.open +
              part.tokens.map((token) => token.before + token.text).join('') +
              part.after +
              part.close,
        );
        expect(joined.join('')).toBe(text);
      }),
    );
  });

  test('hostile text is a template error or text, never anything else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          expect(typeof renderText(text, variables({ x: 1 }))).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError);
        }
      }),
      { numRuns: 500 },
    );
  });

  const mentioned: readonly (readonly [string, readonly string[]])[] = [
    ['{{ a.b["c"].d }}', ['a.b["c"].d']],
    ["{{ a | f(b, k=c) | map('x') }}", ['a', 'b', 'c']],
    ['{{ a.b(c).d }}', ['a', 'c']],
    ['{{ f(a)[b] }}', ['a', 'b']],
    ['{{ a[b.c][1:d] }}', ['b.c', 'a[b.c]', 'd']],
    ['{{ a is defined and b is not none or c in d }}', ['a', 'b', 'c', 'd']],
    ['{{ {"k": a, b: 1} }}', ['a', 'b']],
    ['{{ "a" ~ \'b\' }}{# c #}{% raw %}{{ d }}{% endraw %}', []],
    ['{% for i, j in a if i %}{{ i.x }}{% endfor %}', ['a', 'i', 'i.x']],
    ['{% set q = a %}{% with r = b %}{% endwith %}', ['a', 'b']],
    ['{% macro m(p, q=a) %}{% endmacro %}{{ m(b) }}', ['a', 'b']],
  ];
  test.each(mentioned)('%s mentions %j', (text, expected) => {
    expect(analyseTemplate(text).uses.references.map((reference) => reference.text)).toEqual(expected);
  });
});

describe('the engine survives', () => {
  const deep = (levels: number): Json => Array.from({ length: levels }).reduce<Json>((inner) => [inner], 1);

  test.each([
    ['data nested deeper than it can take', '{{ v | length }}', { v: deep(5000) }, /nested deeper/],
    [
      'the same made by a filter',
      '{{ v | from_json | length }}',
      { v: '['.repeat(3000) + ']'.repeat(3000) },
      /nested deeper/,
    ],
    ['brackets without end', `{{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}`, {}, /recursion/],
    [
      'a loop without end',
      '{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}',
      {},
      /fuel/,
    ],
    ['a divisor of 0', '{{ 1 is divisibleby 0 }}', {}, /nothing is divisible by 0/],
    ['a bad regular expression', "{{ 'x' is match('(') }}", {}, /no regular expression/],
    [
      'a filter that wants something else',
      '{{ 1 | combine({}) }}',
      {},
      /filter combine: it wants a map, not a number/,
    ],
    ['another file', "{% include '/etc/passwd' %}", {}, /template not found/],
  ] as const)('%s, with words', (_what, text, values, words) => {
    expect(() => renderText(text, variables(values))).toThrow(words);
    expect(renderText('{{ 1 + 1 }}', variables({}))).toBe('2');
  });
});

describe('a missing variable is never taken for false, empty or different', () => {
  test.each([
    'not gone',
    'gone == 1',
    'gone != 1',
    'm.gone < 1',
    "m.gone in ['x']",
    'gone is none',
    "gone ~ 'x' == 'x'",
    'gone | upper == ""',
    '[gone]',
    "{'a': m.gone} == 1",
    'm["gone"]',
    'not (m.gone)',
    'l[3]',
    'gone.x is none',
    'm.gone.deeper',
    '(m.gone if true else 1)',
  ])('%s', (expression) => {
    expect(() => holds(expression, variables({ m: {}, l: [] }))).toThrow(/is not defined/);
  });

  test.each([
    ['gone is defined', false],
    ['gone is not defined', true],
    ['m.gone.deeper is undefined', true],
    ["gone | default('d') == 'd'", true],
    ['(m.gone.x) | d(1) == 1', true],
    ['gone is defined and gone.x', false],
    ['m.a == 1 or gone', true],
    ['(gone if false else true)', true],
  ] as const)('%s is %s: it need not be there', (expression, expected) => {
    expect(holds(expression, variables({ m: { a: 1 } }))).toBe(expected);
  });
});
