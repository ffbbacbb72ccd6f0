import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { health } from '../../../src/modules/health.ts';
import { commandOf, localStandby } from '../../traffic/local.ts';
import { answering, around, failed, said } from './answers.ts';
import type { Output } from '../../../src/model/command.ts';

type Spec = Parameters<typeof health.diff>[0];
async function look(spec: Spec, answers: Readonly<Record<string, Output>>) {
  const state = await health.observe(answering(answers), spec, around);
  return { change: health.diff(spec, state, around), values: health.values?.(spec, state, []) };
}

test('healthy at once is nothing to wait for', async () => {
  const { change, values } = await look(
    { http: 'http://127.0.0.1/' },
    { 'http http://127.0.0.1/': said('200\nhello') },
  );
  expect(change).toEqual({ action: 'none' });
  expect(values).toMatchObject({ healthy: true });
});

test('not yet healthy waits, and says why', async () => {
  const { change } = await look(
    { http: 'http://127.0.0.1/', within: 5 },
    { 'http http://127.0.0.1/': said('503\n') },
  );
  expect(change).toMatchObject({
    action: 'run',
    risk: 'safe',
    because: ['wait up to 5 s for http://127.0.0.1/: it answered 503'],
  });
});

describe('expect: silent', () => {
  const check = { kind: 'http', url: 'http://127.0.0.1:8080/x?y=1', status: 200 } as const;
  const spec: Spec = { check, expect: 'silent', of: 'web1', at: ['10.0.0.1', '2001:db8::1', '10.0.0.1'] };

  test('asks at each address of the other host, once', async () => {
    const silent = failed(7, 'curl: (7) Failed to connect');
    const answers = {
      'http http://10.0.0.1:8080/x?y=1': silent,
      'http http://[2001:db8::1]:8080/x?y=1': silent,
    };
    expect((await look(spec, answers)).change).toEqual({ action: 'none' });
  });

  test('an application that answers is refused by guard primary-alive', async () => {
    const answers = {
      'http http://10.0.0.1:8080/x?y=1': said('302\n'),
      'http http://[2001:db8::1]:8080/x?y=1': failed(7),
    };
    expect((await look(spec, answers)).change).toMatchObject({
      action: 'refuse',
      refusal: {
        guard: 'primary-alive',
        found:
          'the application of web1 answers: http://10.0.0.1:8080/x?y=1, asked from web2: it answered 302',
      },
      otherwise: { action: 'none' },
    });
  });

  test('one that only answers that it is broken is not alive', async () => {
    const answers = {
      'http http://10.0.0.1:8080/x?y=1': said('503\n'),
      'http http://[2001:db8::1]:8080/x?y=1': failed(7),
    };
    expect((await look(spec, answers)).change).toEqual({ action: 'none' });
  });

  test('a name in the URL is kept as Host header; behind https the open port counts', async () => {
    const named = { kind: 'http', url: 'http://app.example.test/', status: 200 } as const;
    const at = ['10.0.0.1'];
    expect(
      (
        await look(
          { check: named, expect: 'silent', at },
          { 'http http://10.0.0.1/ Host: app.example.test': said('200\n') },
        )
      ).change.action,
    ).toBe('refuse');
    const tls = { kind: 'http', url: 'https://app.example.test/', status: 200 } as const;
    expect(
      (await look({ check: tls, expect: 'silent', at }, { 'tcp 10.0.0.1 443': said('') })).change.action,
    ).toBe('refuse');
  });

  test('a command cannot be asked from elsewhere', async () => {
    const { change, values } = await look({ command: 'app-check', expect: 'silent', at: ['10.0.0.1'] }, {});
    expect(change).toEqual({ action: 'none' });
    expect(values).toMatchObject({ msg: 'there is nothing to ask from here' });
  });
});

describe('fault-107 the wait for health, in a real shell', () => {
  const standby = localStandby();
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });
  /** A server that gives these statuses one after the other, the last one for ever. */
  async function serve(statuses: readonly number[]): Promise<string> {
    let asked = 0;
    const server = createServer((_request, response) => {
      response.statusCode = statuses[Math.min(asked, statuses.length - 1)] ?? 200;
      asked += 1;
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => server.close());
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  }
  async function waited(spec: Spec) {
    const state = await health.observe(standby, spec, around);
    const change = health.diff(spec, state, around);
    const output = await standby.run(commandOf(change));
    return { output, told: health.explain?.(spec, state, output) };
  }

  test('fault-107 it becomes healthy in time', async () => {
    expect((await waited({ http: await serve([503, 503, 200]), within: 8 })).output.status).toBe(0);
  });

  test('fault-107 it never does: the last answer is told, and that DNS was not touched', async () => {
    const http = await serve([503]);
    const { output, told } = await waited({ http, within: 1 });
    expect(output.status).toBe(1);
    expect(told?.message).toBe(`the application on web2 was not healthy within 1 s: ${http} answered 503`);
    expect(told?.hint).toContain('the name is unchanged');
  });

  test('fault-107 it flaps: healthy once is not healthy', async () => {
    const { output } = await waited({ http: await serve([503, 200, 503, 200, 503, 200, 503]), within: 3 });
    expect(output.status).toBe(1);
  });

  test('fault-107 nothing listens, and a command that fails', async () => {
    const refused = await waited({ http: 'http://127.0.0.1:9/', within: 0 });
    expect(refused.told?.message).toContain('http://127.0.0.1:9/ did not answer: curl: (7)');
    const command = await waited({ command: 'echo broken >&2; exit 3', within: 0 });
    expect(command.told?.message).toBe(
      'the application on web2 was not healthy within 0 s: the check ended with status 3: broken',
    );
    const tcp = await waited({ tcp: '127.0.0.1:9', within: 0 });
    expect(tcp.told?.message).toContain('no connection to 127.0.0.1 port 9 could be made');
  });
});
