import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/model/host.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { makeSecret } from '../../../src/shell/secret.ts';
import { look, make, odd, thisMachine } from './harness.ts';

describe('modules that run and ask, carried out for real', () => {
  let host: Host;
  const root = mkdtempSync(join(tmpdir(), 'pairctl-modules-'));
  const at = (name: string): string => join(root, name);
  beforeAll(async () => {
    host = await thisMachine();
  });
  afterAll(async () => {
    await host.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('command and shell: words, folder, environment, standard input, and what is registered', async () => {
    const secret = makeSecret('xyzzy-plugh');
    const args = {
      argv: ['sh', '-c', 'cat; printf "%s %s\\n" "$PWD" "$A"; echo no >&2', 'x'],
      chdir: root,
      env: { A: odd },
      stdin: secret,
    };
    const { values } = await make(host, 'command', args);
    expect(values).toMatchObject({
      rc: 0,
      stdout: `xyzzy-plugh${root} ${odd}`,
      stderr: 'no',
      stderr_lines: ['no'],
    });
    const spoken = await make(host, 'command', { cmd: `printf '%s|' "a b" c\\ d '$HOME' ''` });
    expect(spoken.values).toMatchObject({ stdout: 'a b|c d|$HOME||' });
    expect((await make(host, 'shell', { cmd: 'echo 1; echo 2' })).values).toMatchObject({
      stdout_lines: ['1', '2'],
    });
    await expect(make(host, 'command', { cmd: 'pairctl-no-such-program' })).rejects.toThrow(
      'there is no program',
    );
    await expect(make(host, 'command', { cmd: `echo ${makeSecret('on the line')}` })).rejects.toThrow(
      'secret',
    );
  });

  it('command: its guards are asked and nothing is run', async () => {
    const ran = async (guard: JsonObject): Promise<string> =>
      (await make(host, 'shell', { cmd: 'true', ...guard })).change.action;
    writeFileSync(at('there'), '');
    expect(await ran({ creates: at('there') })).toBe('none');
    expect(await ran({ creates: at('gone') })).toBe('run');
    expect(await ran({ removes: at('gone') })).toBe('none');
    expect(await ran({ removes: at('there') })).toBe('run');
    expect(await ran({ unless: 'test -e there', chdir: root })).toBe('none');
    expect(await ran({ unless: 'pairctl-no-such-program' })).toBe('run');
    expect(await ran({ only_if: 'test -e gone', chdir: root })).toBe('none');
    expect(await ran({ only_if: 'test -e there', chdir: root })).toBe('run');
  });

  it('slurp: what is there, and what is there later', async () => {
    writeFileSync(at('f'), 'é\n');
    const content = Buffer.from('é\n').toString('base64');
    expect((await make(host, 'slurp', { src: at('f') })).values).toMatchObject({ content });
    const { change } = await look(host, 'slurp', { src: at('later') });
    expect(change).toMatchObject({ action: 'run', because: ['missing: would be read when it is there'] });
    await expect(make(host, 'slurp', { src: at('later') })).rejects.toThrow('is missing');
  });

  it('wait_for: a path and a port, both ways, and the end of patience', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect((await make(host, 'wait_for', { port })).change.action).toBe('none');
    await expect(make(host, 'wait_for', { port, state: 'stopped', timeout: 1 })).rejects.toThrow(
      'is still there after 1 s',
    );
    const waiting = make(host, 'wait_for', { port, state: 'stopped', sleep: 0.1 });
    setTimeout(() => server.close(), 300);
    expect((await waiting).change.action).toBe('run');
    await expect(make(host, 'wait_for', { port, timeout: 1, msg: 'no luck' })).rejects.toThrow('no luck');
    setTimeout(() => {
      writeFileSync(at('sign'), '');
    }, 300);
    await make(host, 'wait_for', { path: at('sign'), sleep: 0.1 });
    await expect(make(host, 'wait_for', {})).rejects.toThrow('either port or path');
  });

  it('uri: a GET is looked at, all else is sent once, and nothing of it stands on a command line', async () => {
    const seen: string[] = [];
    let status = 503;
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const args = spawnSync('sh', ['-c', 'cat /proc/[0-9]*/cmdline'], { encoding: 'utf8' }).stdout;
        seen.push(
          `${request.method ?? ''} ${request.headers['x-key']?.toString() ?? ''} ${body} ${String(args.includes('s3cr3t-"key"'))}`,
        );
        response.writeHead(status).end('{"a": 1}\n');
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/x?[1-2]`;
    const { change } = await look(host, 'uri', { url });
    expect(change).toMatchObject({
      action: 'run',
      because: [`${url} answered 503 instead of 200: would ask again`],
    });
    await expect(make(host, 'uri', { url })).rejects.toThrow('answered 503 instead of 200');
    status = 200;
    seen.length = 0;
    const got = await make(host, 'uri', { url, return_content: true });
    expect([got.change.action, got.values]).toEqual([
      'none',
      { url, status: 200, content: '{"a": 1}\n', json: { a: 1 } },
    ]);
    const headers = { 'X-Key': makeSecret('s3cr3t-"key"') };
    const body = 'line 1\n@file "quoted" \\ 100%';
    const sent = await make(host, 'uri', { url, method: 'POST', headers, body, status_code: [200, 201] });
    expect(sent.values).toEqual({ url, status: 200 });
    await make(host, 'uri', { url, headers });
    await make(host, 'uri', { url, method: 'HEAD' });
    expect(seen).toEqual([
      'GET   false',
      `POST s3cr3t-"key" ${body} false`,
      'GET s3cr3t-"key"  false',
      'HEAD   false',
    ]);
    server.close();
    await expect(make(host, 'uri', { url, method: 'POST' })).rejects.toThrow('did not answer');
  });
});
