import { expect, test } from 'vitest';
import { playbookVariables } from '../../src/cli/run_flags.ts';

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
