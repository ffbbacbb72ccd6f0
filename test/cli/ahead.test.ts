import { afterEach, describe, expect, test } from 'vitest';
import { planAhead, type Ahead } from '../../src/cli/ahead.ts';
import { openSession } from '../../src/cli/session.ts';
import { loadDefinition, type Definition } from '../../src/config/definition.ts';
import { Unreachable } from '../../src/model/error.ts';
import type { Host } from '../../src/model/host.ts';
import { context, FolderHost, play, task } from '../engine/support.ts';

const texts: Readonly<Record<string, string>> = {
  'inventory.yml': 'hosts:\n  web1: { address: 203.0.113.10 }\n  web2: { address: 203.0.113.20 }\n',
  'pair.yml': `name: shop
primary: web1
standby: web2
services: [app.service]
backup: { plans: [{ name: data, schedule: 1h/1d, include: [{ path: /srv/data }] }] }
`,
};

async function definition(): Promise<Definition> {
  const read = await loadDefinition({
    pairPath: 'pair.yml',
    readFile: (path) => Promise.resolve(Buffer.from(texts[path] ?? '')),
  });
  if (!read.ok) throw new Error('the definition of this test is wrong');
  return read.value;
}

const hosts: FolderHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function hostWith(name: string, role: string): FolderHost {
  const host = new FolderHost(name);
  hosts.push(host);
  host.write('/var/lib/pairctl/shop/role', `${role}\n`);
  return host;
}

/** A dial of web1 that ends when the test says so, beside a web2 that answers at once. */
function dialling() {
  const web2 = hostWith('web2', 'standby 7');
  let end: { answer(host: Host): void; fail(error: Error): void } | undefined;
  const dial = new Promise<Host>((answer, fail) => {
    end = { answer, fail };
  });
  const transport = { connect: (name: string) => (name === 'web1' ? dial : Promise.resolve(web2)) };
  return {
    web2,
    transport,
    answer: (): void => end?.answer(hostWith('web1', 'primary 7')),
    stayOut: (why: 'timeout' | 'network' = 'timeout'): void =>
      end?.fail(new Unreachable(why, 'web1 does not answer', { host: 'web1' })),
  };
}

/** Plans one note on web2; `begun` settles when it is prepared. */
function aheadOf(sleep: () => Promise<void> = () => Promise.resolve()) {
  const seen: string[] = [];
  let tell: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const ahead: Ahead = planAhead(
    'failover',
    (session) => {
      seen.push([...session.connections].map(([name, { up }]) => `${name} ${up ? 'up' : 'down'}`).join(', '));
      tell();
      return Promise.resolve({
        name: 'failover',
        context: { ...context([]), connections: session.connections },
        plays: [play([task('web2', 'note', { path: '/etc/note', text: 'x' })])],
        options: {} as never,
      });
    },
    { now: () => 0, sleep },
  );
  return { ahead, begun, seen };
}

describe('while the old primary is being dialled', () => {
  test('all is planned for the case that it stays silent, and counts when it does', async () => {
    const { transport, stayOut } = dialling();
    const { ahead, begun, seen } = aheadOf();
    const opening = openSession(await definition(), transport, { meanwhile: ahead.meanwhile });
    await begun;
    stayOut();
    const session = await opening;
    expect(seen).toEqual(['web1 down, web2 up']);
    const taken = await ahead.taken(session);
    expect(taken?.planned.plan.changes.map(({ id }) => id)).toEqual(['web2/note:/etc/note']);
    // The same map: what is carried out meets the reason why there is no session.
    expect(taken?.prepared.context.connections.get('web1')).toMatchObject({
      up: false,
      error: { message: 'web1 does not answer' },
    });
    expect(session.roles).toMatchObject({ kind: 'known', primary: 'web1' });
  });

  test('what was planned without it counts for nothing when it answers after all', async () => {
    const { transport, answer } = dialling();
    const { ahead, begun } = aheadOf();
    const opening = openSession(await definition(), transport, { meanwhile: ahead.meanwhile });
    await begun;
    answer();
    const session = await opening;
    expect(session.connections.get('web1')).toMatchObject({ up: true });
    expect(await ahead.taken(session)).toBeUndefined();
  });

  test('nothing is planned ahead for one that answers within a moment', async () => {
    const { transport, answer } = dialling();
    let over: () => void = () => undefined;
    const moment = new Promise<void>((resolve) => {
      over = resolve;
    });
    const { ahead, seen } = aheadOf(() => moment);
    const opening = openSession(await definition(), transport, { meanwhile: ahead.meanwhile });
    answer();
    const session = await opening;
    over();
    expect(await ahead.taken(session)).toBeUndefined();
    expect(seen).toEqual([]);
  });

  test('a lock that another run holds is told once the dial is over, and the session is closed', async () => {
    const { transport, web2, answer } = dialling();
    const closed: string[] = [];
    web2.lock = () => Promise.reject(new Error('another run holds the pair'));
    web2.close = () => {
      closed.push('web2');
      return Promise.resolve();
    };
    const opening = openSession(await definition(), transport, { lock: { holder: 'op', wait: 0 } });
    answer();
    await expect(opening).rejects.toThrow('another run holds the pair');
    expect(closed).toEqual(['web2']);
  });
});
