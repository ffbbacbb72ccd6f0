import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nameIn, roleOn } from './support/audit.ts';
import { describeLab, type Ran } from './support/bed.ts';

const failover = ['run', 'failover', '--yes', '--timeout', '3'] as const;

describeLab('two operators on two machines start a failover at once', 'operators', (bed) => {
  const homes = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `pairctl-operator-${name}-`)));
  afterAll(() => {
    for (const home of homes) rmSync(home, { recursive: true, force: true });
  });
  /** Each from a home of its own, with an inventory of its own. */
  const both = (args: readonly string[], inventories: readonly string[] = []): Promise<readonly Ran[]> =>
    Promise.all(
      homes.map((home, index) => {
        const inventory = inventories[index];
        return bed.pairctl([...args, ...(inventory === undefined ? [] : ['--inventory', inventory])], {
          env: { HOME: home },
        });
      }),
    );
  /** Runs of a failover that did something on a host, by their names. */
  const runsOn = (host: string): readonly string[] => {
    const journal = readFileSync(join(bed.lab.root(host), 'var/lib/pairctl/counter/journal.ndjson'), 'utf8');
    return journal
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { readonly event?: string; readonly playbook?: string; readonly run?: string },
      )
      .flatMap(({ event, playbook, run }) =>
        event === 'begin' && playbook === 'failover' && run !== undefined ? [run] : [],
      );
  };
  const expectWinner = async (winner: 'web1' | 'web2', epoch: number): Promise<void> => {
    expect(roleOn(bed.lab, winner)).toEqual({ role: 'primary', epoch });
    expect(await nameIn(bed.lab)).toEqual({
      address: bed.lab.host(winner).address,
      text: `pairctl epoch=${String(epoch)} primary=${winner}`,
    });
    await bed.audit({ settled: true });
  };
  const noFence = (text: string): string => text.replace(/ {2}fence:\n(?: {4}.*\n)+/, '');
  const held = (text: string): string => noFence(text).replace('hold_down: 0s', 'hold_down: 1h');

  test('a pair is set up, and a backup reaches the standby', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
  });

  test('fault-009 each reaches another host only: who reaches only the primary changes nothing', async () => {
    bed.definePair(noFence);
    await bed.must('web1', 'systemctl stop counter-web');
    const away = (host: string): string => {
      const path = bed.path(`without-${host}.yml`);
      const text = readFileSync(bed.path('inventory.yml'), 'utf8');
      writeFileSync(path, text.replaceAll(bed.lab.host(host).address, '192.0.2.200'));
      return path;
    };
    // The standby reaches the primary, which is alive: without a statement nobody takes over.
    const refused = await both(failover, [away('web2'), away('web1')]);
    expect(
      refused.map(({ status }) => status),
      refused.map(({ said }) => said).join('\n'),
    ).toEqual([69, 77]);
    expect(refused[1]?.said).toContain('unfenced');
    expect(roleOn(bed.lab, 'web1')).toEqual({ role: 'primary', epoch: 1 });
    expect(roleOn(bed.lab, 'web2')).toEqual({ role: 'standby', epoch: 1 });
    await bed.must('web1', 'systemctl start counter-web');
    await bed.audit({ settled: true });
  });

  test('fault-009 both reach both: one wins, the other changes nothing and says who has it', async () => {
    bed.definePair(held);
    await bed.must('web1', 'systemctl stop counter-web');
    const ran = await both([...failover, '--output', 'json']);
    const [lost] = ran.filter(({ status }) => status !== 0);
    expect(ran.map(({ status }) => status).sort(), ran.map(({ said }) => said).join('\n')).toEqual([0, 75]);
    expect(lost?.said).toMatch(/another run .*root@\S+ pid \d+ since 20/);
    expect(runsOn('web2')).toHaveLength(1);
    await expectWinner('web2', 2);
    // Who comes later, or waited, is told who is primary now, and does not turn it round.
    const late = await bed.expectPairctl(77, [...failover, '--output', 'json']);
    const found = late.report().refusals.map(({ guard, found: words }) => `${guard}: ${words}`);
    expect(found.join('\n')).toMatch(/hold-down: the roles changed .* ago: web2 is primary, epoch 2/);
    expect(runsOn('web1').length + runsOn('web2').length).toBe(2);
  });

  test('fault-009 the primary is dead: the standby’s lock and the name arbitrate', async () => {
    bed.definePair();
    await bed.expectPairctl(0, ['apply', '--yes']);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    const before = runsOn('web1').length;
    await bed.lab.cut('web2');
    const ran = await both([...failover, '--lock-wait', '60', '--output', 'json']);
    // The one that waited finds web1 primary and serving: it can do nothing.
    const [won, lost] = ran.toSorted((a, b) => a.status - b.status);
    expect([won?.status, lost?.status], ran.map(({ said }) => said).join('\n')).toEqual([0, 77]);
    expect(lost?.said).toMatch(/waiting for it/);
    expect(lost?.report().refusals).toMatchObject([{ guard: 'primary-alive' }]);
    expect(runsOn('web1').length).toBe(before + 1);
    await expectWinner('web1', 3);
  });
});
