import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transportOf } from './exam.ts';
import { startRelay } from './relay.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

describe.skipIf(sshdMissing !== undefined).concurrent('a connection that breaks', () => {
  let sshd: Sshd;
  beforeAll(async () => {
    sshd = await startSshd();
  });
  afterAll(() => {
    sshd.stop();
  });
  const open = async () => {
    const relay = await startRelay(sshd.port);
    const inventory = sshd.inventory({ port: relay.port });
    return { relay, inventory, host: await transportOf(inventory, undefined, 1).connect('box') };
  };
  const mark = (): string => join(mkdtempSync(join(tmpdir(), 'pairctl-lost-')), 'done');
  const touch = (path: string, seconds = 0) => ({
    run: { script: 'sleep "$2"; touch "$1"', args: [path, String(seconds)] },
  });

  it('fault-003 a reply that is lost: the step is unknown, and was done', async () => {
    const { relay, host, inventory } = await open();
    const path = mark();
    relay.lose('to the operator');
    await expect(host.exec(touch(path))).rejects.toMatchObject({
      name: 'OutcomeUnknown',
      host: 'box',
      exitCode: 69,
    });
    expect(existsSync(path)).toBe(true);
    relay.stop();
    // Only looking again settles it, by a new session.
    await expect(host.probe({ probe: 'stat', path })).rejects.toMatchObject({ name: 'Unreachable' });
    const again = await transportOf({ ...inventory, hosts: sshd.inventory().hosts }).connect('box');
    expect((await again.probe({ probe: 'stat', path })).status).toBe(0);
    await again.close();
  });

  it('fault-043 cut in mid-command, both ways: unknown', async () => {
    const { relay, host } = await open();
    const running = host.exec(touch(mark(), 1));
    setTimeout(() => {
      relay.lose('both ways');
    }, 300);
    await expect(running).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    relay.stop();
  });

  it('fault-043 cut in mid-command, to the host only: its end is proven, what comes after is unknown', async () => {
    const { relay, host } = await open();
    const path = mark();
    const running = host.exec(touch(path, 1));
    setTimeout(() => {
      relay.lose('to the host');
    }, 300);
    expect((await running).status).toBe(0);
    const after = mark();
    await expect(host.exec(touch(after))).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    expect([existsSync(path), existsSync(after)]).toEqual([true, false]);
    relay.stop();
  });

  it('fault-043 a reset: what was sent is unknown, what was not is not done', async () => {
    const { relay, host } = await open();
    const running = host.exec(touch(mark(), 5));
    const streaming = host.exec({ ...touch(mark(), 5), stream: 'lines' });
    const results = Promise.allSettled([running, streaming]);
    setTimeout(() => {
      relay.reset();
    }, 700);
    expect(
      (await results).map((result) =>
        result.status === 'rejected' ? (result.reason as Error).name : 'done',
      ),
    ).toEqual(['OutcomeUnknown', 'OutcomeUnknown']);
    const path = mark();
    await expect(host.exec(touch(path))).rejects.toMatchObject({ name: 'Unreachable' });
    await expect(
      host.put({ path, content: 'x', mode: '0600', owner: 'root', group: 'root' }),
    ).rejects.toMatchObject({ name: 'Unreachable' });
    expect(existsSync(path)).toBe(false);
    await host.close();
    relay.stop();
  });

  it('names host, step and remedy', async () => {
    const { relay, host } = await open();
    relay.lose('both ways');
    await expect(host.exec({ run: ['touch', '/tmp/x'] })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^box: whether "touch \/tmp\/x" was done is not known: the connection was lost/,
      ) as string,
      hint: expect.stringMatching(/run it again/) as string,
    });
    relay.stop();
  });
});
