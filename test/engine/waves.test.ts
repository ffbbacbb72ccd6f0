import { describe, expect, it } from 'vitest';
import { nextWave } from '../../src/engine/waves.ts';
import type { Resources } from '../../src/model/change.ts';
import { task } from './support.ts';

const entry = (host: string, path: string, resources: Resources | 'barrier', more = {}) => ({
  task: task(host, 'note', { path }, more),
  resources: () => resources,
});
const ids = (wave: ReturnType<typeof nextWave>) => wave.map((w) => w.task.id);
const path = (p: string, ...needs: string[]): Resources => ({ provides: [`path:${p}`], needs });

describe('nextWave', () => {
  it('lets independent tasks go together, however many there are', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      entry('a', `/x/${String(i)}`, path(`/x/${String(i)}`)),
    );
    expect(nextWave(many)).toHaveLength(400);
  });

  it('keeps a file behind its directory, and a removal of the directory behind the file', () => {
    expect(ids(nextWave([entry('a', '/d', path('/d')), entry('a', '/d/f', path('/d/f'))]))).toEqual([
      'a/note:/d',
    ]);
    expect(ids(nextWave([entry('a', '/d/f', path('/d/f')), entry('a', '/d', path('/d'))]))).toEqual([
      'a/note:/d/f',
    ]);
    expect(ids(nextWave([entry('a', '/d', path('/d')), entry('a', '/dd', path('/dd'))]))).toEqual([
      'a/note:/d',
      'a/note:/dd',
    ]);
  });

  it('lets nothing past a barrier on its host, and hosts do not wait for each other', () => {
    const wave = nextWave([
      entry('a', '/1', path('/1')),
      entry('a', '/b', 'barrier'),
      entry('a', '/2', path('/2')),
      entry('b', '/3', path('/3')),
    ]);
    expect(ids(wave)).toEqual(['a/note:/1', 'b/note:/3']);
  });

  it('waits for the task that registers what it reads, on whichever host', () => {
    const wave = nextWave([
      entry('a', '/k', path('/k'), { register: 'key' }),
      entry('b', '/u', path('/u'), { reads: ['key'] }),
    ]);
    expect(ids(wave)).toEqual(['a/note:/k']);
  });

  it('waits for what it needs', () => {
    expect(
      ids(
        nextWave([
          entry('a', '/x', { provides: ['user:app'], needs: [] }),
          entry('a', '/f', path('/f', 'user:app')),
        ]),
      ),
    ).toEqual(['a/note:/x']);
  });
});
