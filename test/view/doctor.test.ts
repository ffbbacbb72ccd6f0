import { expect, test } from 'vitest';
import { reportFindings } from '../../src/model/doctor.ts';
import { pipeView } from './support/view.ts';

const report = reportFindings('shop', [
  { check: 'clocks', group: 'Hosts', verdict: 'ok', found: 'the clocks are 0 s apart' },
  {
    check: 'dns-right',
    group: 'Clients',
    host: 'web2',
    verdict: 'failed',
    found: 'ns1 refuses\u001b[31m',
    means: 'the name cannot be moved',
    remedy: 'grant it',
  },
]);

test('for people: the group with the worst first, with meaning and remedy, made harmless', async () => {
  const { view, out } = await pipeView('text');
  view.showDoctor(report);
  const text = out();
  expect(text).not.toContain('\u001b[31m');
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    'Clients',
    expect.stringContaining('FAILED  dns-right web2: ns1 refuses') as string,
    'on the day: the name cannot be moved',
    'remedy: grant it',
    'Hosts',
    'ok      clocks the clocks are 0 s apart',
    'shop: a failover would not go well now (1 failed, 1 ok)',
    '',
  ]);
});

test('one document, or a line for each finding and one with the counts', async () => {
  const json = await pipeView('json');
  json.view.showDoctor(report);
  expect(JSON.parse(json.out())).toEqual(report);
  const ndjson = await pipeView('ndjson');
  ndjson.view.showDoctor(report);
  const lines = ndjson
    .out()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ event }) => event)).toEqual(['finding', 'finding', 'examined']);
  expect(lines[0]).toMatchObject({ check: 'dns-right', verdict: 'failed' });
  expect(lines[2]).toMatchObject({ state: 'failed', exitCode: 1 });
});
