import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { evaluate } from '../../src/playbook/template/render.ts';

const values: JsonObject = {
  path: '/etc/app/app.conf.j2',
  word: 'backup-2015-12-23',
  list: [3, 1, [2, [4]], null],
  map: { a: { x: 1 }, b: 2 },
  done: { changed: true, failed: false, rc: 0 },
  skipped: { changed: false, failed: false, skipped: true },
  broken: { changed: false, failed: true, unreachable: true },
};

const variables = {
  get: (name: string) => values[name],
  hosts: [],
  of: () => undefined,
  names: () => Object.keys(values),
  environment: () => undefined,
};

/** Expected values are what Ansible 2.16 gives for the same expression. */
const cases: readonly (readonly [string, Json])[] = [
  ['path | basename', 'app.conf.j2'],
  ['path | dirname', '/etc/app'],
  ["'/x' | dirname", '/'],
  ["'x' | dirname", ''],
  ["'/a/b/' | basename", ''],
  ["'/a/b/' | dirname", '/a/b'],
  ['path | splitext', ['/etc/app/app.conf', '.j2']],
  ["'/a.d/file' | splitext", ['/a.d/file', '']],
  ["'.profile' | splitext", ['.profile', '']],
  ["['/a', 'b/', 'c'] | path_join", '/a/b/c'],
  ["['a', '/b'] | path_join", '/b'],
  [String.raw`word | regex_replace('(\d+)-(\d+)', '\\2.\\1')`, 'backup-12.2015-23'],
  [String.raw`word | regex_replace('^(?P<w>\w+)-', '\\g<w>=')`, 'backup=2015-12-23'],
  ["'a$b' | regex_replace('b', '$&$1')", 'a$$&$1'],
  [String.raw`word | regex_search('\d{4}')`, '2015'],
  [String.raw`word | regex_search('(\d+)-(\d+)', '\\1', '\\2')`, ['2015', '12']],
  ["word | regex_search('x') is none", true],
  [String.raw`word | regex_findall('\d+')`, ['2015', '12', '23']],
  ["'ABC' | regex_search('b', ignorecase=True)", 'B'],
  ["'a.b' | regex_escape", 'a\\.b'],
  ["word is match('back')", true],
  ["word is match('up')", false],
  ["word is search('up')", true],
  ["'ABC' is match('(?i)abc')", true],
  ["word is regex('^backup')", true],
  ["'it''s' | quote", 'its'],
  ['"it\'s $x" | quote', "'it'\\''s $x'"],
  ["'abc' | hash('sha256') | length", 64],
  ["'abc' | hash('md5')", '900150983cd24fb0d6963f7d28e17f72'],
  ["'true' | bool", true],
  ["'no' | bool", false],
  ["'On' | bool", true],
  ["'12abc' | int", 12],
  ["'x' | int", 0],
  ["'x' | int(5)", 5],
  ["'ff' | int(0, 16)", 255],
  ['7.9 | int', 7],
  ["'1.5' | float", 1.5],
  ['map | to_json', '{"a":{"x":1},"b":2}'],
  ['{"a": 1} | to_nice_json(indent=2)', '{\n  "a": 1\n}'],
  ['\'[1, {"a": null}]\' | from_json', [1, { a: null }]],
  ["map | combine({'a': {'y': 2}})", { a: { y: 2 }, b: 2 }],
  ["map | combine({'a': {'y': 2}}, recursive=True)", { a: { x: 1, y: 2 }, b: 2 }],
  ["map | combine({'a': 1}, {'a': 2})", { a: 2, b: 2 }],
  [
    'map | dict2items',
    [
      { key: 'a', value: { x: 1 } },
      { key: 'b', value: 2 },
    ],
  ],
  ['map | dict2items | items2dict', { a: { x: 1 }, b: 2 }],
  ["{'k': 1} | dict2items(key_name='n', value_name='v')", [{ n: 'k', v: 1 }]],
  ['list | flatten', [3, 1, 2, 4]],
  ['list | flatten(levels=1)', [3, 1, 2, [4]]],
  ['[1, 2] | union([2, 3])', [1, 2, 3]],
  ['[1, 2, 2] | intersect([2])', [2]],
  ['[1, 2] | difference([2])', [1]],
  ['[1, 2] | symmetric_difference([2, 3])', [1, 3]],
  [
    "[1, 2] | zip(['a', 'b', 'c']) | list",
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  ["['b'] | map('extract', map) | list", [2]],
  ["true | ternary('y', 'n')", 'y'],
  ["none | ternary('y', 'n', 'none')", 'none'],
  ["'' | default('d')", ''],
  ["'' | default('d', true)", 'd'],
  ["['/a/b', '/c'] | map('basename') | list", ['b', 'c']],
  ["['ab', 'cd'] | select('match', 'a') | list", ['ab']],
  ["[{'n': 'ab'}, {'n': 'cd'}] | selectattr('n', 'search', 'd') | map(attribute='n') | list", ['cd']],
  ["['ab'] | map('regex_replace', 'a', 'x') | list", ['xb']],
  ['done is changed and done is succeeded and done is not failed', true],
  ['skipped is skipped and skipped is not changed', true],
  ['broken is failed and broken is unreachable', true],
  ["'1.10' is version('1.9', '>=')", true],
  ["'1.0rc1' is version('1.0', '<')", true],
  ["'2.0' is version('2', '==')", true],
  ['[1] is subset([1, 2]) and [1, 2] is superset([1])', true],
  ['[1, 2] is contains(1)', true],
  ["'' is falsy and 'x' is truthy", true],
  ['[0, 1] is any and [0, 1] is not all', true],
  ['map | type_debug', 'a map'],
];

test.each(cases)('%s', (expression, expected) => {
  expect(evaluate(expression, variables)).toEqual(expected);
});

test.each([
  ['none | mandatory', /a mandatory value is missing/],
  ["none | mandatory('say where')", /say where/],
  ["'x' | hash('sha7')", /there is no hash called "sha7"/],
  ["1 is version('1', '~')", /no comparison "~"/],
  ["'x' is changed", /it wants what a task registered, not a string/],
  ["'x' | from_json", /the text is no JSON/],
  ['1 | flatten', /it wants a list, not a number/],
] as const)('%s says what it wants', (expression, words) => {
  expect(() => evaluate(expression, variables)).toThrow(words);
});
