import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fenceOf, namesHost } from '../../src/model/fence.ts';
import type { Fence } from '../../src/model/pair.ts';

function pair(command: string, status?: string) {
  const fence: Fence = {
    command,
    ...(status === undefined ? {} : { status }),
    on: 'standby',
    timeoutSeconds: 60,
  };
  return { primary: 'web1', failover: { traffic: [], before: [], after: [], fence } };
}

test('a line that names no host is for the preferred primary alone', () => {
  const written = pair('ipmitool -H bmc-a chassis power off');
  expect(fenceOf(written, 'web1')).toEqual(written.failover.fence);
  expect(fenceOf(written, 'web2')).toBeUndefined();
});

test.each(['web1', 'web2'])('one that names it is for %s, and finds its name', (host) => {
  const found = fenceOf(pair('echo off-$PAIRCTL_HOST', 'sh -c \'echo "is ${PAIRCTL_HOST}"\''), host);
  const said = [found?.command, found?.status].map((line) =>
    spawnSync('sh', ['-c', line ?? 'false'], { encoding: 'utf8' }).stdout.trim(),
  );
  expect(said).toEqual([`off-${host}`, `is ${host}`]);
});

test('nothing that only looks like its name counts', () => {
  for (const line of ['off $PAIRCTL_HOSTS', 'off PAIRCTL_HOST', 'off ${PAIRCTL_HOSTNAME}', 'off $HOST'])
    expect(namesHost(line), line).toBe(false);
  for (const line of ['off $PAIRCTL_HOST', 'off "${PAIRCTL_HOST}-mgmt"', 'off ${PAIRCTL_HOST:?}'])
    expect(namesHost(line), line).toBe(true);
});
