import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup } from '../../../src/modules/backup.ts';
import { mirror } from '../../../src/modules/mirror.ts';
import { pairStatus } from '../../../src/modules/pair_status.ts';
import { restore } from '../../../src/modules/restore.ts';
import { role } from '../../../src/modules/role.ts';
import type { Change, Module } from '../../../src/model/change.ts';
import type { Output } from '../../../src/model/command.ts';
import type { Look } from '../../../src/model/host.ts';
import { makeBed, mirror as bedMirror, missingTools, plan } from '../../host/bed.ts';
import type { Bed, BedHost } from '../../host/bed.ts';
import { said, words } from './answers.ts';
import { pathItem } from '../../../src/model/pair.ts';

const around = { pair: 'shop', host: 'host-b', now: Date.now() };

function lookAt(host: BedHost): Look {
  return {
    probe(probe) {
      if (probe.probe === 'system') return Promise.resolve(said(`TIME=${String(Date.now() / 1000)}\n`));
      if (probe.probe !== 'host-program') throw new Error(`no answer to a probe ${probe.probe}`);
      const { status, stdout, stderr } = host.run(probe.command, ...(probe.args ?? []));
      return Promise.resolve({ status: status ?? 128, stdout, stderr });
    },
  };
}

/** Looks, acts as the change says, and looks again: what the engine does with one task. */
async function carryOut<Spec, State>(module: Module<Spec, State>, host: BedHost, spec: Spec) {
  const look = lookAt(host);
  const state = await module.observe(look, spec, around);
  const change = module.diff(spec, state, around);
  const outputs: Output[] = [];
  if (change.action !== 'none') outputs.push(act(host, change));
  const after = await module.observe(look, spec, around);
  return {
    change,
    outputs,
    values: module.values?.(spec, after, outputs),
    after: module.diff(spec, after, around),
  };
}

function act(host: BedHost, change: Change): Output {
  const [, command = '', , ...args] = words(change);
  const { status, stdout, stderr } = host.run(command, ...args);
  return { status: status ?? 128, stdout, stderr };
}

describe.skipIf(missingTools().length > 0)('on the real host program', () => {
  let bed: Bed;
  beforeEach(() => {
    bed = makeBed({
      mirrors: (path) => [bedMirror(path('a', 'srv/site'), path('b', 'srv/site'))],
      plans: (path) => [plan({ items: [pathItem('state', path('b', 'srv/state'))] })],
    });
    bed.a.write('srv/site/index.html', 'hello');
    bed.b.write('srv/state/db', 'one');
  });
  afterEach(() => {
    bed.remove();
  });
  const setRoles = async () => {
    await carryOut(role, bed.a, { role: 'primary', epoch: 7 });
    await carryOut(role, bed.b, { role: 'standby', epoch: 7 });
  };
  /** Takes a backup that holds this text, and brings it to the standby. */
  const backUp = (text: string) => {
    bed.b.write('srv/state/db', text);
    expect(bed.a.run('backup', '--now').status).toBe(0);
    expect(bed.b.run('sync', '--backups').status).toBe(0);
  };

  test('a role is created, stays, changes by epoch, and is never taken back', async () => {
    const first = await carryOut(role, bed.b, { role: 'standby', epoch: 7 });
    expect(first.change).toMatchObject({ action: 'create' });
    expect(first.after).toEqual({ action: 'none' });
    const promoted = await carryOut(role, bed.b, { role: 'primary', epoch: 8 });
    expect(promoted.change).toMatchObject({ action: 'update' });
    expect(promoted.values).toEqual({ role: 'primary', epoch: 8 });
    const state = await role.observe(lookAt(bed.b), { role: 'standby', epoch: 7 }, around);
    expect(role.diff({ role: 'standby', epoch: 7 }, state, around)).toMatchObject({ action: 'fail' });
  });

  test('both views of a pair are read', async () => {
    await setRoles();
    expect((await carryOut(pairStatus, bed.b, {})).values).toMatchObject({
      installed: true,
      role: 'standby',
      epoch: 7,
    });
    expect((await carryOut(pairStatus, bed.b, { of: 'peer' })).values).toMatchObject({
      answered: true,
      role: 'primary',
      epoch: 7,
    });
    bed.b.cut(true);
    expect((await carryOut(pairStatus, bed.b, { of: 'peer' })).values).toMatchObject({ answered: false });
  });

  test('a mirror is pulled the first time and left alone after', async () => {
    await setRoles();
    const first = await carryOut(mirror, bed.b, { name: 'data', initial: true });
    expect(first.outputs.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
    ]);
    expect(first.after).toEqual({ action: 'none' });
    expect(bed.b.read('srv/site/index.html')).toBe('hello');
  });

  test('fault-080 one flipped bit in the newest backup: the next one is chosen, and restored', async () => {
    await setRoles();
    backUp('old');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    backUp('new');
    const store = bed.b.state('backups', 'app');
    const [older = '', newest = ''] = readdirSync(store)
      .filter((name) => name.startsWith('backup-'))
      .sort();
    flipBit(join(store, newest));

    const { values } = await carryOut(backup, bed.b, {});
    expect(values).toMatchObject({
      chosen: [{ plan: 'app', name: older }],
      rejected: [{ name: `app/${newest}` }],
    });

    const damaged = await restore.observe(lookAt(bed.b), { plan: 'app', name: newest }, around);
    expect(restore.diff({ plan: 'app', name: newest }, damaged, around)).toMatchObject({ action: 'fail' });
    const restored = await carryOut(restore, bed.b, { plan: 'app', name: older });
    expect(restored.change).toMatchObject({ action: 'update', risk: 'destructive' });
    expect(restored.outputs.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
    ]);
    expect(restored.after).toMatchObject({ action: 'none' });
    expect(bed.b.read('srv/state/db')).toBe('old');
  });
});

/** One bit in the middle of the first artifact. */
function flipBit(folder: string): void {
  const [name = ''] = readdirSync(folder).filter((file) => file !== 'MANIFEST' && file !== 'SEAL');
  const bytes = readFileSync(join(folder, name));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, name), bytes);
}
