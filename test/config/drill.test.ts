import { describe, expect, it } from 'vitest';
import { define, defined, problems } from './support.ts';

const base = `databases:
  - { name: app, postgresql: { database: app } }
  - { name: own, command: { dump: x, restore: y } }
backup:
  plans:
    - { name: data, schedule: 1h/1d, include: [app, own] }
    - { name: off, schedule: 1h/1d, include: [{ path: /etc/x }], disabled: true }
`;
const drill = (text: string): string => `${base}drill: ${text}\n`;

describe('drill', () => {
  it.each([
    ['{ schedule: 0 4 * * 0, every: 1d }', 'schedule and every say the same thing twice'],
    ['{ schedule: 99 4 * * 0 }', '99'],
    ['{ plans: [dat] }', 'there is no backup plan "dat" (there are data, off)'],
    ['{ checks: [{ sql: SELECT 1, database: nothing }] }', 'there is no database "nothing"'],
    ['{ checks: [{ sql: SELECT 1, database: own }] }', 'command cannot be asked by sql'],
    [
      '{ plans: [off], checks: [{ sql: SELECT 1, database: app }] }',
      'no backup plan of the drill includes app',
    ],
    [
      '{ checks: [{ sql: SELECT 1, database: app, equals: 1, at_least: 1 }] }',
      'more than one of equals, at_least and tolerance',
    ],
    ['{ checks: [{ command: "true", at_least: 1 }] }', 'go with sql only'],
    [
      '{ checks: [{ http: "http://127.0.0.1/" }] }',
      'nothing listens in a drill until the application is started',
    ],
    ['{ checks: [{ sql: SELECT 1 }] }', 'database'],
  ])('%s: %s', async (text, said) => {
    expect((await problems(drill(text))).join('\n')).toContain(said);
  });

  it('has defaults, also where the pair says nothing of it', async () => {
    const silent = await define(base);
    expect(silent.ok && silent.value.pair.drill).toEqual({
      plans: ['data'],
      writable: [],
      withinSeconds: 120,
      checks: [],
    });
    const started = await define(
      `${drill('{ every: 1d, max_age: 10d, start: /opt/app }')}failover: { health: { http: "http://127.0.0.1:1/" } }\n`,
    );
    expect(started.ok && started.value.pair.drill).toMatchObject({
      maxAgeSeconds: 864_000,
      start: '/opt/app',
      checks: [{ name: 'the application is healthy', check: { kind: 'http', status: 200 } }],
    });
  });

  it('finds the plan of a database, and reads what a query must give', async () => {
    const checked = await define(
      drill(
        '{ checks: [{ sql: SELECT 1, database: app, equals: 1 }, { name: many, sql: SELECT 2, database: app, tolerance: 10% }, { command: "true" }] }',
      ),
    );
    expect(checked.ok && checked.value.pair.drill.checks).toEqual([
      {
        name: 'SELECT 1',
        check: { kind: 'sql', database: 'data/app', sql: 'SELECT 1', expect: { rule: 'equals', value: '1' } },
      },
      {
        name: 'many',
        check: {
          kind: 'sql',
          database: 'data/app',
          sql: 'SELECT 2',
          expect: { rule: 'tolerance', percent: 10 },
        },
      },
      { name: 'true', check: { kind: 'command', script: 'true' } },
    ]);
  });
});

it('a check of a database whose only plan is disabled is left out, and no error', async () => {
  const { pair } = await defined(
    'databases: [{ name: app, sqlite: { path: /srv/app.db } }]\nbackup:\n  plans: [{ name: p, schedule: 1h/1d, include: [app], disabled: true }, { name: q, schedule: 1h/1d, include: [{ path: /etc/app }] }]\ndrill: { checks: [{ sql: SELECT 1, database: app }, { command: "true" }] }\n',
  );
  expect(pair.drill.checks.map(({ name }) => name)).toEqual(['true']);
  expect(pair.drill.plans).toEqual(['q']);
});
