import { expect, test } from 'vitest';
import { compileWords } from '../../src/cli/compile.ts';
import { playbookVariables, trialSeconds } from '../../src/cli/run_flags.ts';

test('flags of a playbook become its variables', () => {
  expect(playbookVariables('sync', { mirror: 'site', accept: '900', yes: true })).toEqual({
    only_mirror: 'site',
    accepted: 900,
  });
  expect(playbookVariables('restore', { at: '2h', atLeast: 'restored', plan: 'data' })).toEqual({
    taken_by: '2h',
    wanted_proof: 'restored',
    only_plan: 'data',
  });
  expect(playbookVariables('failover', { maxLoss: '30m', maxTime: '90s' })).toEqual({
    max_loss_seconds: 1800,
    max_time_seconds: 90,
  });
  expect(playbookVariables('./mine.yml', {})).toEqual({});
});

test.each([
  ['failover', { accept: '3' }, '--accept is for sync'],
  ['sync', { accept: '0' }, '--accept wants the count'],
  ['sync', { accept: 'all' }, '--accept wants the count'],
  ['restore', { at: 'yesterday' }, '--at wants a time'],
  ['restore', { at: '2099-13-01' }, '--at wants a time'],
  ['failover', { maxLoss: '30' }, '--max-loss wants a duration'],
  ['sync', { maxTime: '30m' }, '--max-time is for failover, switchover, failback'],
  ['restore', { atLeast: 'taken' }, '--at-least wants'],
])('%s with %j is refused', (playbook, flags, message) => {
  expect(() => playbookVariables(playbook, flags)).toThrow(message);
});

test('a trial takes some time, and is of a change of roles that leads away', () => {
  expect(trialSeconds('switchover', '15m')).toEqual({ trialSeconds: 900 });
  expect(trialSeconds('backup', undefined)).toEqual({});
  expect(() => trialSeconds('failover', '0s')).toThrow('--trial 0s would be over at once');
  expect(() => trialSeconds('failback', '15m')).toThrow('--trial is for failover and switchover');
});

test('a word that is nearly a playbook is not taken for the definition of a pair', () => {
  expect(compileWords('failover', undefined)).toEqual({ playbook: 'failover', pair: 'pair.yml' });
  expect(compileWords('failover.yml', undefined)).toEqual({ playbook: 'apply', pair: 'failover.yml' });
  expect(() => compileWords('failovr', undefined)).toThrow('did you mean failover?');
});
