import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { programSource } from '../../src/host/program.ts';
import { baseSeconds } from '../../src/host/schedule.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairctl-schedule-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const awks = [['awk'], ['busybox', 'awk']].filter(
  ([first = '', ...rest]) => spawnSync(first, [...rest, 'BEGIN { exit 0 }']).status === 0,
);
const thirty = '1h,1d/7d';
const seventeen = '5m,15m,1h,2h,4h,8h,1d/7d';
const start = 1_700_000_000;

/** One awk process drives a whole series of commands of simulate.awk. */
function simulate(lines: readonly string[], awk: readonly string[] = ['awk']): readonly string[] {
  const file = join(folder, 'commands');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { stdout, stderr, status } = spawnSync(
    awk[0] ?? '',
    [...awk.slice(1), '-f', join(programSource(), 'schedule.awk'), '-f', 'test/host/simulate.awk', file],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trimEnd().split('\n');
}

function explain(schedule: string): readonly string[] {
  const source = programSource();
  const { stdout } = spawnSync(
    'awk',
    ['-f', join(source, 'schedule.awk'), '-f', join(source, 'explain.awk'), '-v', `schedule=${schedule}`],
    { encoding: 'utf8', input: '' },
  );
  return stdout.trimEnd().split('\n');
}

/** What is kept, newest first, from a `prune` answer: `COUNT DROPPED : SEQ@TIME/LEVEL …`. */
function kept(answer: string | undefined): readonly { seq: number; time: number; level: number }[] {
  return (
    (answer ?? '')
      .split(' : ')[1]
      ?.split(' ')
      .map((entry) => {
        const [, seq, time, level] = /^(\d+)@(\d+)\/(-?\d+)$/.exec(entry) ?? [];
        return { seq: Number(seq), time: Number(time), level: Number(level) };
      }) ?? []
  );
}

describe.each(awks.map((words) => ({ name: words.join(' '), words })))('by $name', ({ words }) => {
  test('1h,1d/7d keeps exactly 30 and the vendor’s example exactly 17 (its own page says 14), with 0 to 20 s of jitter', () => {
    const lines = [0, 1, 2].flatMap((seed) => [
      'clear',
      `now ${String(start)}`,
      `schedule ${thirty}`,
      `runs 500 3600 20 ${String(seed)}`,
      'clear',
      `schedule ${seventeen}`,
      `runs 4200 300 20 ${String(seed)}`,
    ]);
    expect(simulate(lines, words)).toEqual([0, 1, 2].flatMap(() => ['30 30 30', '17 17 17']));
  });
});

test('any jitter below a minute, any seed: the number promised, always', () => {
  const cases = fc.sample(fc.tuple(fc.nat(59), fc.nat(1_000_000)), 30);
  const lines = cases.flatMap(([jitter, seed]) => [
    'clear',
    `now ${String(start)}`,
    `schedule ${seventeen}`,
    `runs 4100 300 ${String(jitter)} ${String(seed)}`,
  ]);
  expect(new Set(simulate(lines))).toEqual(new Set(['17 17 17']));
});

test('any valid schedule keeps as many as explain says', () => {
  const arbitrary = fc
    .tuple(
      fc.integer({ min: 1, max: 10 }),
      fc.array(fc.integer({ min: 2, max: 5 }), { maxLength: 3 }),
      fc.integer({ min: 2, max: 5 }),
    )
    .map(([base, factors, last]) => {
      let step = base;
      const intervals = [step, ...factors.map((factor) => (step *= factor))];
      return {
        base,
        total: step * last,
        text: `${intervals.map((i) => `${String(i)}m`).join(',')}/${String(step * last)}m`,
      };
    });
  const cases = fc.sample(arbitrary, 60);
  const lines = cases.flatMap(({ text, base, total }) => [
    'clear',
    `now ${String(start)}`,
    `schedule ${text}`,
    `runs ${String(Math.ceil((total / base) * 2.5) + 4)} ${String(base * 60)} 20 3`,
  ]);
  const counts = cases.map(({ text }) => Number(/^count (\d+)$/.exec(explain(text)[0] ?? '')?.[1]));
  expect(simulate(lines)).toEqual(
    counts.map((count) => `${String(count)} ${String(count)} ${String(count)}`),
  );
  for (const { text, base } of cases) expect(baseSeconds(text)).toBe(base * 60);
});

test('explain lists the slots of the vendor’s example: 0, 5, 10, 15, 30, 45 min, 1, 2, 4, 8, 16 h, 1 to 6 d', () => {
  const minutes = explain(seventeen)
    .flatMap((line) => /^slot (\d+)/.exec(line)?.[1] ?? [])
    .map((s) => Number(s) / 60);
  expect(minutes).toEqual([0, 5, 10, 15, 30, 45, 60, 120, 240, 480, 960, 1440, 2880, 4320, 5760, 7200, 8640]);
});

test.each([
  ['1h', 'error a rolling schedule is'],
  ['1h,90m/3h', 'error 90m is not a whole multiple of 1h'],
  ['1d,1h/7d', 'error 1h is not longer than 1d'],
  ['1h,1d/1d', 'error the total 1d is not longer than 1d'],
  ['1h,1d/36h', 'error the total 36h is not a whole multiple of 1d'],
  ['1x/2d', "error '1x' is no duration"],
  ['/7d', 'error there is no interval'],
  ['0h/7d', "error '0h' is no duration"],
])('the schedule %s is refused by name', (schedule, message) => {
  expect(explain(schedule)[0]).toContain(message);
});

test('missed runs leave gaps that close again', () => {
  const lines = [
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'runs 300 3600 20 1',
    // Nine hours without a run, then four days of runs that miss two of three.
    `now ${String(start + 309 * 3600)}`,
    'runs 32 10800 20 2',
    'runs 400 3600 20 3',
  ];
  const [before, during, after] = simulate(lines);
  expect(before).toBe('30 30 30');
  expect(Number(during?.split(' ')[0])).toBeGreaterThanOrEqual(12);
  expect(after).toBe('30 30 30');
});

test('no change of schedule empties a store or takes the newest', () => {
  const schedules = [thirty, seventeen, '1d/2d', '1m/2m', '1w/52w', '10m,1h/3h'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...schedules), { minLength: 2, maxLength: 6 }), (list) => {
      const lines = [`now ${String(start)}`, `schedule ${thirty}`, 'runs 200 3600 20 4'];
      const answers = simulate([
        ...lines,
        ...list.flatMap((schedule) => [`schedule ${schedule}`, 'prune']),
      ]).slice(1);
      for (const answer of answers) {
        expect(kept(answer).length).toBeGreaterThanOrEqual(1);
        expect(kept(answer)[0]?.seq).toBe(200);
      }
    }),
    { numRuns: 15 },
  );
});

test('a longer schedule takes nothing away', () => {
  const answers = simulate([
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'runs 400 3600 20 4',
    'schedule 1h,1d/14d',
    'prune',
  ]);
  expect(answers[1]?.split(' : ')[0]).toBe('30 0');
});

test('fault-082 the clock goes back to 1970 or ahead to 2038: order by sequence number, future ones stay, a few proven ones always do', () => {
  const back = simulate([
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'runs 300 3600 20 5',
    'now 86400',
    'take 2',
    'prune',
  ]);
  // All others are dated in the future now: reported, not counted, not pruned.
  expect(kept(back[1])).toHaveLength(31);
  const ahead = simulate([
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'runs 300 3600 20 5',
    'now 2145916800',
    'take 2',
    'prune',
    `now ${String(start + 301 * 3600)}`,
    'take 2',
    'prune',
  ]);
  const survivors = kept(ahead[1]);
  expect(survivors.length).toBeGreaterThanOrEqual(3);
  const after = kept(ahead[2]);
  expect(after.map((entry) => entry.seq)).toContain(301);
  expect(after.filter((entry) => entry.time < start + 302 * 3600).length).toBeGreaterThanOrEqual(2);
});

test('fault-082 whatever the clock does between runs: the last three stay after every run, and so does what lies ahead of it', () => {
  const clocks = fc.oneof(
    fc.integer({ min: start - 2_000_000, max: start + 2_000_000 }),
    fc.constantFrom(0, 60, 86_400, 2_145_916_800, 2_147_483_647),
  );
  fc.assert(
    fc.property(
      fc.array(clocks, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(thirty, seventeen),
      (times, schedule) => {
        const runs = times.flatMap((time) => [`now ${String(time)}`, 'take 2', 'prune']);
        const answers = simulate([`schedule ${schedule}`, ...runs]).map((answer) =>
          kept(answer).map((entry) => entry.seq),
        );
        let before: readonly number[] = [];
        answers.forEach((seqs, run) => {
          for (const seq of [run + 1, run, run - 1]) if (seq > 0) expect(seqs).toContain(seq);
          for (const seq of before)
            if ((times[seq - 1] ?? 0) > (times[run] ?? 0) + 120) expect(seqs).toContain(seq);
          before = seqs;
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('fault-083 whatever unproven and bad ones lie among the proven: the same proven ones stay as without them', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 40 });
  const others = fc.array(
    fc.record({ part: fc.integer({ min: 0, max: 1000 }), level: fc.constantFrom(-2, -1, 1) }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(steps, others, fc.constantFrom(thirty, seventeen, '1d/2d'), (apart, among, schedule) => {
      let time = start;
      const proven = apart.map((step) => ({ time: (time += step), level: 2 }));
      const rest = among.map(({ part, level }) => ({
        time: start + Math.floor(((time - start) * part) / 1000),
        level,
      }));
      const story = (entries: readonly { readonly time: number; readonly level: number }[]) => [
        'clear',
        ...entries
          .toSorted((a, b) => a.time - b.time)
          .flatMap((entry) => [`now ${String(entry.time)}`, `take ${String(entry.level)}`]),
        `now ${String(time)}`,
        'prune',
      ];
      const [alone, mixed] = simulate([
        `schedule ${schedule}`,
        ...story(proven),
        ...story([...proven, ...rest]),
      ]).map((answer) => kept(answer).flatMap((entry) => (entry.level >= 2 ? [entry.time] : [])));
      expect(mixed).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});

test('fault-083 unproven and bad backups never push out proven ones', () => {
  const answers = simulate([
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'runs 300 3600 20 6',
    `now ${String(start + 300 * 3600)}`,
    'runs 30 3600 20 6 1',
    'prune',
  ]);
  const proven = kept(answers[2]).filter((entry) => entry.level >= 2);
  expect(proven.map((entry) => entry.seq)).toContain(300);
  expect(proven.length).toBeGreaterThanOrEqual(6);
  const bad = simulate([
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'runs 10 3600 20 6',
    'runs 200 3600 20 6 -1',
    'prune',
  ]);
  expect(kept(bad[2]).filter((entry) => entry.level >= 2)).toHaveLength(10);
});

test.each(awks.map((words) => ({ name: words.join(' '), words })))(
  'why one goes is told: too old, or another stands for it ($name)',
  ({ words }) => {
    const lines = [
      'old 1 1 1000000 2 0',
      ...[0, 1, 2, 3, 4].map(
        (n) => `${'abcde'[n] ?? ''} 1 ${String(n + 2)} ${String(1_900_000 + n * 60)} 2 0`,
      ),
    ];
    const source = programSource();
    const decide = (more: readonly string[]): string =>
      spawnSync(
        words[0] ?? '',
        [
          ...words.slice(1),
          ...['schedule.awk', 'retention.awk'].flatMap((part) => ['-f', join(source, part)]),
          ...['-v', `schedule=${thirty}`, '-v', 'now=1900500', ...more],
        ],
        { encoding: 'utf8', input: `${lines.join('\n')}\n` },
      ).stdout;
    expect(decide(['-v', 'reasons=1'])).toContain(
      'drop old older than 7d\nkeep a 1h\ndrop b a stands for its 1h\nkeep c one of the last proven\n',
    );
    expect(decide([])).toContain('drop old\nkeep a 1h\ndrop b\n');
  },
);

test('backups of a host that had lost its role take nobody’s place', () => {
  const answers = simulate([
    `now ${String(start)}`,
    `schedule ${thirty}`,
    'epoch 1',
    'runs 300 3600 20 6',
    'epoch 2',
    'runs 40 3600 20 6',
    // The old primary went on taking some after the new one had begun.
    ...[320, 321, 322].flatMap((hour, index) => [
      `now ${String(start + hour * 3600)}`,
      `insert ${String(6 + index)} 1`,
    ]),
    `now ${String(start + 340 * 3600 + 60)}`,
    'prune',
    `now ${String(start + 339 * 3600)}`,
    'runs 400 3600 20 6',
  ]);
  expect(answers[1]).toBe('30 30 30');
  expect(answers[2]?.split(' : ')[0]).toBe('33 0');
  expect(answers[3]).toBe('30 30 30');
});

test('what is pinned, the newest, and the newest at each proof level stay whatever comes', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          step: fc.integer({ min: -90_000, max: 400_000 }),
          level: fc.constantFrom(-1, 1, 2, 3),
          pin: fc.boolean(),
        }),
        {
          minLength: 1,
          maxLength: 40,
        },
      ),
      fc.constantFrom(thirty, seventeen, '1d/2d'),
      (taken, schedule) => {
        let clock = start;
        const lines = [`schedule ${schedule}`];
        taken.forEach(({ step, level, pin }, index) => {
          clock += step;
          lines.push(`now ${String(clock)}`, `take ${String(level)}`);
          if (pin) lines.push(`pin ${String(index + 1)}`);
        });
        const seqs = kept(simulate([...lines, 'prune'])[0]).map((entry) => entry.seq);
        const last = (at: number): number =>
          taken.findLastIndex((one, index) => one.level >= at && timeOf(taken, index) <= clock + 120) + 1;
        for (const level of [1, 2, 3]) if (last(level) > 0) expect(seqs).toContain(last(level));
        taken.forEach((one, index) => {
          if (one.pin) expect(seqs).toContain(index + 1);
          if (timeOf(taken, index) > clock + 120) expect(seqs).toContain(index + 1);
        });
      },
    ),
    { numRuns: 60 },
  );
});

function timeOf(taken: readonly { readonly step: number }[], index: number): number {
  return taken.slice(0, index + 1).reduce((sum, { step }) => sum + step, start);
}

describe('400 days of runs every five minutes', () => {
  const day = 86_400;
  /** Jitter all the time, outages, both changes of daylight saving in local time, a clock set back and one set ahead. */
  const story = [
    'clear',
    // 2026-01-01T00:00:00Z
    'now 1767225600',
    `schedule ${seventeen}`,
    ...Array.from({ length: 400 }, (_, index) => storyOf(index)).flat(),
  ];
  function storyOf(index: number): readonly string[] {
    const midnight = 1_767_225_600 + index * day;
    const runs = (count: number): string => `runs ${String(count)} 300 40 ${String(index)}`;
    const at = (seconds: number): string => `now ${String(midnight + seconds)}`;
    switch (index) {
      // Three days without power, and one with a host that is on for an hour only.
      case 17:
      case 18:
      case 19:
        return ['prune'];
      case 20:
        return [at(day - 3600), runs(12), 'prune'];
      // In spring a scheduler in local time leaves an hour out, in autumn it runs one twice: 2026-03-29 and 2026-10-25 in Europe.
      case 87:
        return [at(0), runs(12), at(2 * 3600), runs(264), 'prune'];
      case 297:
        return [at(0), runs(24), at(3600), runs(276), 'prune'];
      // The clock is set back two days, and right again a day later.
      case 200:
        return [at(-2 * day), runs(288), 'prune'];
      // It stands in 2038 for an hour, and is right again.
      case 250:
        return ['now 2147000000', runs(12), at(3600), runs(276), 'prune'];
      default:
        return [at(0), runs(288), 'prune'];
    }
  }

  const answersOf = (lines: readonly string[], words?: readonly string[]): readonly string[] =>
    simulate(lines, words).filter((line) => line.includes(' : '));

  test('are pinned by checksum; no mishap empties the store or makes it grow for long', () => {
    const answers = answersOf(story);
    expect(answers).toHaveLength(400);
    for (const answer of answers) {
      const store = kept(answer);
      // What stands in the future and the few that always stay come on top.
      expect(store.length).toBeGreaterThanOrEqual(5);
      expect(store.length).toBeLessThanOrEqual(17 + 12 + 3);
      expect(store.filter(({ level }) => level >= 2).length).toBeGreaterThanOrEqual(3);
    }
    // The 17 that were promised, and six of the hour in 2038, which no clock of today may judge.
    expect(answers.at(-1)?.split(' ')[0]).toBe('23');
    expect(createHash('sha256').update(answers.join('\n')).digest('hex')).toBe(
      '18e0cf85c4b74f35475b444ca4963aa4481c404a40e21a44de731eba2a893989',
    );
  }, 120_000);

  test.each(awks.slice(1).map((words) => ({ name: words.join(' '), words })))(
    'are the same by $name',
    ({ words }) => {
      const days = story.slice(0, story.indexOf('prune', 200) + 1);
      expect(answersOf(days, words)).toEqual(answersOf(days));
    },
    120_000,
  );
});
