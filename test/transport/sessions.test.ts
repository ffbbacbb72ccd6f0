import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { transportOf } from './exam.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

describe.skipIf(sshdMissing !== undefined)('the sessions of one connection', () => {
  let sshd: Sshd | undefined;
  afterEach(() => {
    sshd?.stop();
  });

  it('are never more than a server allows, however many long commands are asked at once', async () => {
    sshd = await startSshd();
    const host = await transportOf(sshd.inventory()).connect('box');
    await host.lock(`many-${String(process.pid)}`, 'many');
    const script = 'sleep 0.3; echo "$1"';
    const outputs = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        host.exec({ run: { script, args: [String(i)] }, stream: 'lines' }),
      ),
    );
    expect(outputs.map((output) => output.stdout)).toEqual(outputs.map((_, i) => `${String(i)}\n`));
    await host.close();
  });

  it('let nobody wait for a look at a machine that is silent', async () => {
    sshd = await startSshd();
    const host = await transportOf(sshd.inventory()).connect('box');
    const order: string[] = [];
    const script = 'sleep 1';
    await Promise.all([
      host
        .probe({ probe: 'test', script, timeoutSeconds: 5, elsewhere: true })
        .then(() => order.push('other')),
      host.probe({ probe: 'system' }).then(() => order.push('own')),
    ]);
    expect(order).toEqual(['own', 'other']);
    await host.close();
  });

  it('may be a single one: long commands go in line with the others then', async () => {
    sshd = await startSshd({ config: 'MaxSessions 1' });
    const host = await transportOf(sshd.inventory()).connect('box');
    await host.lock(`single-${String(process.pid)}`, 'single');
    const lines: (string | undefined)[] = [];
    const run = { script: 'echo one; echo two', args: [] };
    const output = await host.exec({ run, stream: 'lines' }, (progress) => lines.push(progress.line));
    expect([output.stdout, lines]).toEqual(['one\ntwo\n', ['one', 'two']]);
    await host.close();
  });

  it('are closed when what runs cannot be stopped for lack of one, and its end is unknown', async () => {
    sshd = await startSshd({ config: 'MaxSessions 1' });
    const controller = new AbortController();
    const host = await transportOf(sshd.inventory(), controller.signal).connect('box');
    const marker = join(mkdtempSync(join(tmpdir(), 'pairctl-single-')), 'begun');
    const running = host.exec({ run: { script: 'touch "$1"; sleep 2', args: [marker] } });
    await expect.poll(() => existsSync(marker)).toBe(true);
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    await host.close();
  });

  it('make room for stopping when the watchdog has the last one', async () => {
    sshd = await startSshd({ config: 'MaxSessions 2' });
    const controller = new AbortController();
    const host = await transportOf(sshd.inventory(), controller.signal).connect('box');
    await host.lock(`two-${String(process.pid)}`, 'two');
    await host.probe({ probe: 'system' });
    const running = host.exec({ run: ['sleep', '10'] });
    setTimeout(() => {
      controller.abort();
    }, 500);
    expect((await running).status).not.toBe(0);
    expect((await host.exec({ run: ['echo', 'still here'] })).stdout).toBe('still here\n');
    await host.close();
  });

  it('begin nothing more once the run is interrupted: neither what waits for a place nor what was asked in that turn', async () => {
    sshd = await startSshd();
    const controller = new AbortController();
    const host = await transportOf(sshd.inventory(), controller.signal).connect('box');
    const folder = mkdtempSync(join(tmpdir(), 'pairctl-waiting-'));
    const run = { script: 'touch "$1"; sleep 10', args: [] as string[] };
    const long = Array.from({ length: 12 }, (_, i) =>
      host.exec({ run: { ...run, args: [join(folder, String(i))] }, stream: 'lines' }),
    );
    const settled = Promise.allSettled(long);
    await expect.poll(() => readdirSync(folder).length, { timeout: 10_000 }).toBe(6);
    const last = host.exec({ run: { ...run, args: [join(folder, 'last')] } });
    controller.abort();
    await expect(last).rejects.toMatchObject({ exitCode: 130 });
    const results = await settled;
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(6);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ exitCode: 130 });
    expect(readdirSync(folder)).toHaveLength(6);
    await host.close();
  });
});
