import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/model/command.ts';
import { probeCall, probePrelude } from '../../src/shell/probes.ts';
import { quoteAll } from '../../src/shell/quote.ts';
import { readStats, Stats } from '../../src/transport/stats.ts';
import { hostShells, runIn, type TestShell } from '../shell/shells.ts';

function ask(shell: TestShell, words: readonly string[]): Output {
  const { status, stdout } = runIn(shell, `${probePrelude}\n${quoteAll(words)}\n`);
  return { status: status ?? -1, stdout: stdout.toString(), stderr: '' };
}

function populated(): { readonly paths: readonly string[]; readonly alone: readonly string[] } {
  const at = mkdtempSync(join(tmpdir(), 'pairctl-stats-'));
  const names = [
    'plain',
    "it's",
    'a b',
    '$(id)',
    '|pipe|',
    '-x',
    '3|x',
    'l|x',
    's|x',
    'é',
    `${'0'.repeat(64)}  x`,
  ];
  for (const name of names) writeFileSync(join(at, name), name);
  mkdirSync(join(at, 'dir'));
  symlinkSync('plain', join(at, 'link'));
  symlinkSync('s|1|2\n3|x\n', join(at, 'odd link'));
  symlinkSync('/nowhere', join(at, 'dangling'));
  execFileSync('mkfifo', [join(at, 'fifo')]);
  for (const name of ['line\nend', 'back\\slash']) writeFileSync(join(at, name), name);
  const here = [
    ...names,
    'dir',
    'link',
    'odd link',
    'dangling',
    'fifo',
    'absent',
    'dir/none/at all',
    'plain/below',
  ];
  return {
    paths: here.map((name) => join(at, name)),
    alone: ['line\nend', 'back\\slash'].map((name) => join(at, name)),
  };
}

for (const shell of hostShells)
  describe.skipIf(shell.missing)(`many looks at once in ${shell.name}`, () => {
    it.each([true, false])('answer what single ones do (hash: %s)', (hash) => {
      const { paths } = populated();
      const many = ask(shell, ['pc_stats', hash ? 'hash' : 'plain', ...paths]);
      const answers = readStats(many.stdout, hash);
      for (const path of paths)
        expect(answers.get(path), path).toEqual(ask(shell, probeCall({ probe: 'stat', path, hash })));
    });

    it('leave to single ones what they cannot tell', async () => {
      const { paths, alone } = populated();
      const calls: string[] = [];
      const stats = new Stats(true, {
        many: (late) => {
          calls.push('many');
          // As if it had vanished in between: the first path is left out.
          return new Promise((resolve) => {
            setImmediate(() => {
              resolve(ask(shell, ['pc_stats', 'hash', ...late().slice(1)]));
            });
          });
        },
        one: (path) => {
          calls.push(path);
          return Promise.resolve(ask(shell, probeCall({ probe: 'stat', path, hash: true })));
        },
      });
      const wanted = [...paths, ...alone, paths[1] ?? ''];
      const outputs = await Promise.all(wanted.map((path) => stats.probe(path)));
      expect(outputs).toEqual(
        wanted.map((path) => ask(shell, probeCall({ probe: 'stat', path, hash: true }))),
      );
      expect(calls.sort()).toEqual([...alone, paths[0], 'many'].sort());
    });
  });

describe('many looks', () => {
  it('begin anew where something is done in between', async () => {
    const batches: (readonly string[])[] = [];
    const stats = new Stats(false, {
      many: (late) =>
        new Promise((resolve) => {
          setImmediate(() => {
            batches.push(late());
            resolve({ status: 0, stdout: '3|/a\n3|/b\n', stderr: '' });
          });
        }),
      one: () => Promise.reject(new Error('not asked')),
    });
    const first = stats.probe('/a');
    stats.flush();
    const second = stats.probe('/b');
    expect((await Promise.all([first, second])).map((output) => output.status)).toEqual([3, 3]);
    expect(batches).toEqual([['/a'], ['/b']]);
  });

  it('reject each with what broke', async () => {
    const stats = new Stats(false, {
      many: () => Promise.reject(new Error('cut')),
      one: () => Promise.reject(new Error('cut')),
    });
    const results = await Promise.allSettled([stats.probe('/a'), stats.probe('/b'), stats.probe('/c\n')]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
