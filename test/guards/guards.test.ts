import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guards } from '../../src/model/error.ts';
import type { Place } from './place.ts';
import { places } from './places.ts';

/** What a test needs of the project, apart from its dependencies. */
const parts = ['src', 'test', 'playbooks', 'schemas', 'examples', 'package.json'];
const here = process.cwd();

/** Files in which guards refuse: the program, and what lives on hosts; not what only tells of them. */
function sources(): readonly string[] {
  const files = (folder: string, ending: RegExp): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => `${folder}/${name}`);
  return [
    ...files('src', /\.ts$/),
    ...files('src/host/program', /\.sh$/),
    ...files('src/host/runbook', /\.sh$/),
  ].filter((file) => !/^src\/(doctor|config)\/|model\/error\.ts$/.test(file));
}

/** The guards that a file refuses by, one for each place, as their words stand there. */
function refusalsIn(file: string): readonly string[] {
  const forms = file.endsWith('.ts')
    ? [/\bguard: '([a-z-]+)',$/]
    : [/\bforbid ([a-z-]+) "/, /\bGUARD=([a-z-]+) /, /\bguard ([a-z-]+): /, /\bguard ([a-z-]+) "/];
  const code = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(#|\/\/|\*|\/\*\*)/.test(line));
  return code.flatMap((line) => {
    const found = forms.map((form) => form.exec(line)?.[1]).find((name) => name !== undefined);
    return found !== undefined && Object.hasOwn(guards, found) ? [found] : [];
  });
}

describe('the list of guards', () => {
  test('each has a place at which it is taken out, and no other guard is there', () => {
    expect([...new Set(places.map(({ guard }) => guard))].sort()).toEqual(Object.keys(guards).sort());
  });

  test.each(places.map((place) => [place.file, place.text, place] as const))(
    '%s has once: %s',
    (file, text, place) => {
      expect(readFileSync(file, 'utf8').split(text)).toHaveLength(2);
      expect(place.without).not.toBe(text);
    },
  );

  test('each place at which a guard refuses is among them', () => {
    const missing = sources().flatMap((file) => {
      const found = refusalsIn(file);
      return [...new Set(found)].flatMap((guard) => {
        const known = places.filter(
          (place) => place.guard === guard && [place.file, place.says].includes(file),
        );
        const there = found.filter((name) => name === guard).length;
        return known.length >= there
          ? []
          : [`${file}: ${guard} (${String(there)}, known ${String(known.length)})`];
      });
    });
    expect(missing).toEqual([]);
  });
});

interface Ran {
  readonly results: readonly string[];
  readonly errors: readonly string[];
}

describe('with a guard taken out, its test fails', () => {
  let folder = '';
  let ran: readonly Ran[] = [];
  const whole = [
    ...new Map(places.map(({ test: [file, name] }) => [`${file} ${name}`, { file, name }])).values(),
  ];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pairctl-guards-'));
    const tree = (name: string): string => join(folder, name);
    mkdirSync(tree('whole'));
    for (const part of parts) cpSync(part, join(tree('whole'), part), { recursive: true });
    const asked = [
      ...whole.map((each) => ({ root: here, ...each })),
      ...places.map((place, index) => {
        execFileSync('cp', ['-al', tree('whole'), tree(String(index))]);
        symlinkSync(join(here, 'node_modules'), join(tree(String(index)), 'node_modules'));
        takeOut(tree(String(index)), place);
        const [file, name] = place.test;
        return { root: tree(String(index)), file, name };
      }),
    ];
    const child = spawnSync(process.execPath, ['test/guards/child.js'], {
      input: JSON.stringify(asked),
      encoding: 'utf8',
      maxBuffer: 1e8,
      // A run of its own, not a part of this one.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
    });
    expect(child.status, child.stderr).toBe(0);
    ran = JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '[]') as readonly Ran[];
  }, 900_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  test.each(whole.map((each, index) => [each.name, index] as const))(
    'as it is, it passes: %s',
    (_, index) => {
      expect(ran[index]).toEqual({ results: ['passed'], errors: [] });
    },
  );

  test.each(places.map((place, index) => [place.guard, place.file, place.test[1], index] as const))(
    '%s out of %s: %s',
    (_guard, _file, _name, index) => {
      expect(ran[whole.length + index]).toEqual({ results: ['failed'], errors: [] });
    },
  );
});

/** Hard links lead to one file: what is changed is written anew. */
function takeOut(root: string, { file, text, without }: Place): void {
  const path = join(root, file);
  const content = readFileSync(path, 'utf8');
  rmSync(path);
  writeFileSync(
    path,
    content.replace(text, () => without),
    { mode: 0o755 },
  );
}
