import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fence } from '../../../src/modules/fence.ts';
import { commandOf, localStandby } from '../../traffic/local.ts';
import { around } from './answers.ts';

/** A power switch: the host is on as long as a file is there. */
let directory: string;
let on: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pairctl-fence-'));
  on = join(directory, 'on');
  writeFileSync(on, '');
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const standby = localStandby();
type Spec = Parameters<typeof fence.diff>[0];
const question = (more: Partial<Spec>): Spec => ({
  primary: 'web1',
  epoch: 8,
  stopped: {},
  timeout: 1,
  ...more,
});

async function send(spec: Spec) {
  const state = await fence.observe(standby, spec, around);
  const output = await standby.run(commandOf(fence.diff(spec, state, around)));
  return { output, told: fence.explain?.(spec, state, output) };
}
async function judge(spec: Spec) {
  const judged = { ...spec, command: null };
  return fence.diff(judged, await fence.observe(standby, judged, around), around).action;
}

test('fault-103 a command that works is believed only for what the status says', async () => {
  const spec = question({ command: `rm ${on}`, status: `test ! -e ${on}` });
  expect((await send(spec)).output.status).toBe(0);
  expect(existsSync(on)).toBe(false);
  expect(await judge(spec)).toBe('none');
});

test('fault-103 a command that ends well without effect is found out', async () => {
  const spec = question({ command: 'true', status: `test ! -e ${on}` });
  const { output, told } = await send(spec);
  expect(output.status).toBe(1);
  expect(told?.message).toBe('the fence command ended with status 1: fence.status does not say off');
  expect(await judge(spec)).toBe('refuse');
});

test('fault-103 a command whose answer is lost, but which worked, is found out too', async () => {
  const spec = question({
    command: `rm ${on}; echo 'no answer from the board' >&2; exit 4`,
    status: `test ! -e ${on}`,
  });
  expect((await send(spec)).output.status).toBe(0);
  expect(await judge(spec)).toBe('none');
});

test('fault-103 a command that fails keeps its own words', async () => {
  const spec = question({ command: "echo 'no route to the board' >&2; exit 4", status: `test ! -e ${on}` });
  const { told } = await send(spec);
  expect(told?.message).toBe('the fence command ended with status 4: no route to the board');
  expect(await judge(spec)).toBe('refuse');
});

test('fault-103 a command that hangs is stopped', async () => {
  const spec = question({ command: 'sleep 30', status: `test ! -e ${on}` });
  expect((await send(spec)).output.status).toBe(124);
});
