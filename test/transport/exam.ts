import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Host, Transport } from '../../src/model/host.ts';
import { createTransport } from '../../src/transport/transport.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import { readContent, readStat } from '../../src/shell/read.ts';
import { makeSecret } from '../../src/shell/secret.ts';

export const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

/** A transport for tests. */
export function transportOf(
  inventory: Inventory,
  signal = new AbortController().signal,
  timeoutSeconds = 5,
): Transport {
  return createTransport({
    inventory,
    secret: () => Promise.resolve('sesame'),
    clock,
    signal,
    timeoutSeconds,
  });
}

/** What every adapter of `Host` must do; sat by ssh and by the local machine. */
export function examine(connect: (signal?: AbortSignal) => Promise<Host>): void {
  const using = async (work: (host: Host) => Promise<void>): Promise<void> => {
    const host = await connect();
    try {
      await work(host);
    } finally {
      await host.close();
    }
  };

  it('puts everything that is asked in one turn into one round trip', () =>
    using(async (host) => {
      const directory = mkdtempSync(join(tmpdir(), 'pairctl-exam-'));
      for (let i = 0; i < 400; i += 1) writeFileSync(join(directory, String(i)), `content ${String(i)}`);
      const stats = await Promise.all(
        Array.from({ length: 400 }, (_, i) => readStat(host, join(directory, String(i)), { hash: true })),
      );
      expect(stats.every((s) => s.kind === 'file' && s.sha256?.length === 64)).toBe(true);
      expect(new Set(stats.map((s) => (s.kind === 'file' ? s.sha256 : ''))).size).toBe(400);
      expect(host.roundTrips).toBe(1);
    }));

  it('keeps status, both streams and order, whatever a command does to its shell', () =>
    using(async (host) => {
      const run = (script: string, ...args: string[]) => host.exec({ run: { script, args } });
      const answers = await Promise.all([
        run('printf out; printf err >&2; exit 7'),
        run('exit 0'),
        run('kill -9 $$'),
        run('cat; read x; printf "%s" "${x-none}"'),
        run('printf "no newline"'),
        run('printf "%s" "$1"', 'a\'b$(id)\n"\\é*'),
        run('exec 1>&-'),
        host.exec({ run: ['/does/not/exist'] }),
      ]);
      expect(answers.map((a) => a.status)).toEqual([7, 0, 137, 0, 0, 0, 0, 127]);
      expect([answers[0].stdout, answers[0].stderr]).toEqual(['out', 'err']);
      expect([answers[4].stdout, answers[5].stdout]).toEqual(['no newline', 'a\'b$(id)\n"\\é*']);
    }));

  it('proves absence, and says where nothing is proven', () =>
    using(async (host) => {
      const directory = mkdtempSync(join(tmpdir(), 'pairctl-exam-'));
      expect(await readStat(host, join(directory, 'a/b/c'))).toEqual({ kind: 'absent' });
      expect(await readContent(host, join(directory, 'x'))).toBeUndefined();
      await expect(readContent(host, directory)).rejects.toThrow('no conclusive answer');
    }));

  it('puts files whole, with mode, secrets opened, odd names and bytes kept', () =>
    using(async (host) => {
      const path = join(mkdtempSync(join(tmpdir(), 'pairctl-exam-')), "od'd $(name)\n-é");
      const secret = makeSecret('open sesame');
      await host.put({
        path,
        content: `a\n'${secret}' $HOME \\n`,
        mode: '0640',
        owner: 'root',
        group: 'root',
      });
      expect(readFileSync(path, 'utf8')).toBe("a\n'open sesame' $HOME \\n");
      expect(statSync(path).mode & 0o777).toBe(0o640);
      const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 256));
      await host.put({
        path,
        content: { base64: bytes.toString('base64') },
        mode: '0600',
        owner: 'root',
        group: 'root',
      });
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }));

  it('feeds standard input, environment and folder, and stops at the time limit', () =>
    using(async (host) => {
      const answers = await Promise.all([
        host.exec({ run: ['cat'], stdin: 'x\0y' }),
        host.exec({
          run: { script: 'printf "%s %s" "$A" "$PWD"', args: [] },
          env: { A: 'é b' },
          cwd: '/tmp',
        }),
        host.exec({ run: ['sleep', '20'], timeoutSeconds: 1 }),
      ]);
      expect(answers.map((a) => a.status)).toEqual([0, 0, 124]);
      expect([answers[0].stdout, answers[1].stdout]).toEqual(['x\0y', 'é b /tmp']);
    }));

  it('streams progress of a long command on a shell of its own while others are answered', () =>
    using(async (host) => {
      const lines: string[] = [];
      let ended = false;
      const long = host.exec(
        { run: { script: 'for i in 1 2 3; do echo "step $i"; sleep 0.2; done', args: [] }, stream: 'lines' },
        (p) => lines.push(p.line ?? ''),
      );
      void long.then(() => {
        ended = true;
      });
      await host.probe({ probe: 'system' });
      expect(ended).toBe(false);
      expect((await long).status).toBe(0);
      expect(lines.filter((line) => line.startsWith('step'))).toEqual(['step 1', 'step 2', 'step 3']);
    }));

  it('holds the lock until the session ends, and tells the second who has it', async () => {
    const pair = `exam-${String(process.pid)}`;
    const [first, second] = [await connect(), await connect()];
    await first.lock(pair, 'first since noon');
    await expect(second.lock(pair, 'second')).rejects.toMatchObject({
      exitCode: 75,
      message: expect.stringContaining('first since noon') as string,
    });
    void first.exec({ run: ['sleep', '3'], stream: 'lines' }).catch(() => undefined);
    await first.probe({ probe: 'system' });
    await first.close();
    await expect
      .poll(
        () =>
          second.lock(pair, 'second').then(
            () => 'locked',
            () => 'held',
          ),
        { timeout: 5000 },
      )
      .toBe('locked');
    await second.close();
  });

  it('runs what is asked in one turn in the order asked', () =>
    using(async (host) => {
      const path = join(mkdtempSync(join(tmpdir(), 'pairctl-exam-')), 'file');
      const file = { path, content: 'one', mode: '0644', owner: 'root', group: 'root' };
      const trips = host.roundTrips;
      const [before, , between, , after] = await Promise.all([
        readStat(host, path, { hash: true }),
        host.put(file),
        readStat(host, path, { hash: true }),
        host.exec({ run: ['rm', path] }),
        readStat(host, path, { hash: true }),
      ]);
      expect([before.kind, between.kind, after.kind]).toEqual(['absent', 'file', 'absent']);
      expect(host.roundTrips - trips).toBe(1);
    }));

  it('keeps what was there, dated, when told to', () =>
    using(async (host) => {
      const folder = mkdtempSync(join(tmpdir(), 'pairctl-exam-'));
      const file = { path: join(folder, 'file'), mode: '0644', owner: 'root', group: 'root', backup: true };
      for (const content of ['one', 'two']) await host.put({ ...file, content });
      const names = readdirSync(folder).sort();
      expect(names).toEqual(['file', expect.stringMatching(/^file\.\d{8}T\d{6}~$/)]);
      expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['two', 'one']);
    }));

  it('says why a file cannot be written, and leaves nothing behind', () =>
    using(async (host) => {
      const folder = mkdtempSync(join(tmpdir(), 'pairctl-exam-'));
      const file = { content: 'x', mode: '0644', owner: 'root', group: 'root' };
      await expect(host.put({ ...file, path: join(folder, 'none/file') })).rejects.toThrow(
        /none\/file could not be written/,
      );
      await expect(host.put({ ...file, path: join(folder, 'file'), owner: 'no-such-user' })).rejects.toThrow(
        /no-such-user/,
      );
      await expect(host.put({ ...file, path: folder })).rejects.toThrow(/directory/);
      expect(readdirSync(folder)).toEqual([]);
    }));

  it('shows a secret to nobody who lists processes', () =>
    using(async (host) => {
      const secret = makeSecret('canary-in-the-mine');
      const script = `[ "$SECRET" = "$(cat)" ] && cat /proc/[0-9]*/cmdline 2>/dev/null | tr "\\0" " " | grep -c "canary-in-the[-]mine"`;
      const file = {
        path: join(mkdtempSync(join(tmpdir(), 'pairctl-exam-')), 'x'),
        mode: '0600',
        owner: 'root',
        group: 'root',
      };
      const [output] = await Promise.all([
        host.exec({ run: { script, args: [] }, env: { SECRET: secret }, stdin: secret, stream: 'lines' }),
        host.put({ ...file, content: secret }),
      ]);
      expect(output.stdout).toBe('0\n');
      await expect(host.exec({ run: ['echo', secret] })).rejects.toThrow(/secret/);
    }));

  it('bounds a flood of output and says so', () =>
    using(async (host) => {
      const script = 'head -c 20000000 /dev/zero | tr "\\0" x; echo end >&2';
      const output = await host.exec({ run: { script, args: [] } });
      expect([output.status, output.stdout.length]).toEqual([0, 16 * 1024 * 1024]);
      expect(output.stderr).toMatch(/^end\n[^]*only the first 16 MiB/);
    }));

  it('stops what runs when it is interrupted, skips what was not begun, and keeps session and lock', async () => {
    const controller = new AbortController();
    const host = await connect(controller.signal);
    const other = await connect();
    const pair = `interrupted-${String(process.pid)}`;
    await host.lock(pair, 'the first');
    const folder = mkdtempSync(join(tmpdir(), 'pairctl-exam-'));
    const at = (name: string): string => join(folder, name);
    // It has a child of its own, and takes its time to stop.
    const script =
      'trap "sleep 0.5; echo stopped >$1; exit 9" TERM; (sleep 1.5; echo late >$1.child) & while :; do sleep 0.1; done';
    const running = host.exec({ run: { script, args: [at('short')] } });
    const skipped = host.exec({ run: ['touch', at('skipped')] });
    const long = host.exec({ run: { script, args: [at('long')] }, stream: 'lines' });
    const all = Promise.allSettled([running, skipped, long]);
    setTimeout(() => {
      controller.abort();
    }, 600);
    const [first, second, third] = await all;
    expect(first).toMatchObject({
      status: 'fulfilled',
      value: { status: expect.toSatisfy((status) => status !== 0) as number },
    });
    expect(second).toMatchObject({ status: 'rejected', reason: { exitCode: 130 } });
    expect(third).toMatchObject({ status: 'fulfilled' });
    expect(readdirSync(folder).sort()).toEqual(['long', 'short']);
    await expect(other.lock(pair, 'the second')).rejects.toMatchObject({ exitCode: 75 });
    expect((await host.exec({ run: { script: 'sleep 1; touch "$1"', args: [at('journal')] } })).status).toBe(
      0,
    );
    expect(readdirSync(folder).sort()).toEqual(['journal', 'long', 'short']);
    await host.close();
    await other.lock(pair, 'the second');
    await other.close();
  });
}
