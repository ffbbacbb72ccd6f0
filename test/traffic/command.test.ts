import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { CommandSettings } from '../../src/traffic/command/settings.ts';
import { command } from '../../src/traffic/command/target.ts';
import type { Wanted } from '../../src/traffic/target.ts';
import { commandOf, localStandby } from './local.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairctl-command-'));
const standby = localStandby();
afterAll(() => {
  standby.remove();
  rmSync(folder, { recursive: true });
});
const at = join(folder, 'leads-to');
const settings: CommandSettings = {
  provider: 'command',
  name: 'edge',
  look: `cat ${at}`,
  switch: `printf '%s\\n' "$PAIRCTL_ADDRESS" >${at}`,
  timeoutSeconds: 5,
};
const addresses = { web1: '203.0.113.10', web2: '203.0.113.20' };
const web1: Wanted = { pair: 'shop', primary: 'web1', epoch: 7, addresses };
const web2: Wanted = { pair: 'shop', primary: 'web2', epoch: 8, addresses };

async function diff(wanted: Wanted, more: Partial<CommandSettings> = {}) {
  const used = { ...settings, ...more };
  return command.diff(used, await command.look(standby, used, wanted), wanted);
}
async function move(wanted: Wanted, more: Partial<CommandSettings> = {}) {
  const used = { ...settings, ...more };
  const output = await standby.run(commandOf(await diff(wanted, more)));
  return { status: output.status, said: command.explain(used, output, wanted)?.message };
}

describe('a traffic target of the user’s own lines', () => {
  beforeEach(() => {
    writeFileSync(at, 'web1\n');
  });

  test('goes out and comes home; what it leads to already is left', async () => {
    expect(await diff(web1)).toMatchObject({ action: 'none' });
    expect(await diff(web2)).toMatchObject({
      action: 'update',
      risk: 'disruptive',
      because: ['web1 instead of web2'],
    });
    expect(await move(web2)).toMatchObject({ status: 0 });
    expect(readFileSync(at, 'utf8')).toBe('203.0.113.20\n');
    expect(await diff(web2)).toMatchObject({ action: 'none' });
    expect(await move(web1)).toMatchObject({ status: 0 });
    expect(await diff(web1)).toMatchObject({ action: 'none' });
  });

  test('the lines find everything in their environment, whatever is in it', async () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !/[\0\ud800-\udfff]/.test(text));
    const line = `printf '%s|' "$PAIRCTL_PAIR" "$PAIRCTL_PRIMARY" "$PAIRCTL_ADDRESS" "$PAIRCTL_OTHER" "$PAIRCTL_OTHER_ADDRESS" "$PAIRCTL_EPOCH" >${at}; exit 3`;
    await fc.assert(
      fc.asyncProperty(name, name, async (address, other) => {
        const wanted = { ...web2, addresses: { web1: other, web2: address } };
        const used = { ...settings, look: 'echo nobody', switch: line };
        const state = await command.look(standby, used, wanted);
        const output = await standby.run(commandOf(command.diff(used, state, wanted)));
        expect(output.status).toBe(3);
        expect(readFileSync(at, 'utf8')).toBe(`shop|web2|${address}|web1|${other}|8|`);
      }),
      { numRuns: 20 },
    );
  });

  test('each failure has its own words', async () => {
    expect(await diff(web2, { look: 'echo no such router >&2; exit 4' })).toEqual({
      action: 'fail',
      message: 'edge: its look ended with status 4: no such router',
      hint: expect.stringContaining('look must print') as string,
    });
    expect(await move(web2, { switch: 'echo refused >&2; exit 9' })).toEqual({
      status: 9,
      said: 'edge: its switch ended with status 9: refused',
    });
    expect(await move(web2, { switch: ':', timeoutSeconds: 1 })).toEqual({
      status: 70,
      said: 'edge: switch went well, but look still says web1 (status 0) and not web2',
    });
    expect(await move(web2, { switch: 'sleep 60', timeoutSeconds: 1 })).toMatchObject({
      status: 124,
      said: 'edge: its switch did not end in time',
    });
  });

  test('a switch that takes its time is waited for', async () => {
    const slow = { switch: `(sleep 1; echo web2 >${at}) >/dev/null 2>&1 &` };
    expect(await move(web2, slow)).toMatchObject({ status: 0 });
  });

  test('verify: look says so, or a line of its own', async () => {
    const state = await command.look(standby, settings, web2);
    const wait = command.verify(settings, state, web2, 0);
    expect(wait).toMatchObject({ action: 'run', because: ['web1 instead of web2'] });
    const output = await standby.run(commandOf(wait));
    expect(command.explain(settings, output, web2, 0)?.message).toBe(
      'after 0 s edge does not lead clients to web2: web1 (status 0)',
    );
    await move(web2);
    expect(await standby.run(commandOf(wait))).toMatchObject({ status: 0 });
    const asked = { ...settings, verify: '[ "$PAIRCTL_PRIMARY" = web2 ]' };
    const now = await command.look(standby, asked, web2);
    expect(await standby.run(commandOf(command.verify(asked, now, web2, 0)))).toMatchObject({ status: 0 });
    expect(await standby.run(commandOf(command.verify(asked, now, web1, 0)))).toMatchObject({ status: 1 });
  });
});
