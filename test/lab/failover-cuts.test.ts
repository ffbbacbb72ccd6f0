import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameIn, roleOn, servingOn } from './support/audit.ts';
import { describeLab } from './support/bed.ts';
import { killedAt } from './support/killed.ts';
import { seeded } from './support/rows.ts';

const failover = ['run', 'failover', '--yes', '--timeout', '2', '--lock-wait', '90'] as const;
const resume = ['resume', '--yes', '--timeout', '2', '--lock-wait', '90'] as const;
/** Every place takes hours: PAIRCTL_EVERY_CUT=1 asks for all, a sample is always tried. */
const every = process.env['PAIRCTL_EVERY_CUT'] === '1';
const random = seeded(20261122);

/** dead: its power is cut; frozen: it answers nothing until the fence has cut its power; sick: it is reached, and its application does not answer. */
const ails = ['dead', 'frozen', 'sick'] as const;
type Ail = (typeof ails)[number];

describeLab('a failover that is killed on its way, and gone on with', 'cuts', (bed) => {
  const lines = (host: string): readonly string[] => {
    const path = join(bed.lab.root(host), 'srv/counter/data/lines');
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  };
  const isPrimary = (host: string): boolean => roleOn(bed.lab, host)?.role === 'primary';
  const afflict: Readonly<Record<Ail, (host: string) => Promise<unknown>>> = {
    dead: (host) => bed.lab.cut(host),
    frozen: (host) => bed.lab.freeze(host),
    sick: (host) => bed.must(host, 'systemctl stop counter-web'),
  };
  /** A backup that the standby holds, and then the primary fails; gives the lines that were in the backup at least. */
  const fail = async (ail: Ail, from: string): Promise<readonly string[]> => {
    const held = lines(from);
    await bed.expectPairctl(0, ['run', 'backup', '--yes']);
    await afflict[ail](from);
    return held;
  };
  /** The standby serves all that the backup held and nothing twice; clients are led to it, and nobody else serves. */
  const takenOver = async (from: string, to: string, held: readonly string[]): Promise<void> => {
    expect(isPrimary(to)).toBe(true);
    expect(lines(to).slice(0, held.length)).toEqual(held);
    expect(await servingOn(bed.lab, to)).not.toEqual([]);
    expect((await nameIn(bed.lab)).address).toBe(bed.lab.host(to).address);
    expect(existsSync(join(bed.lab.root(to), 'var/lib/pairctl/counter/transition'))).toBe(false);
    await bed.audit({ settled: true });
    await bed.lab.boot(from);
    await expect.poll(() => roleOn(bed.lab, from)?.role, { timeout: 40_000 }).toBe('standby');
    await bed.expectPairctl(0, ['apply', '--yes', '--lock-wait', '90']);
    expect(await servingOn(bed.lab, from)).toEqual([]);
    await bed.audit({ settled: true });
  };
  const turn = (): readonly [string, string] => (isPrimary('web1') ? ['web1', 'web2'] : ['web2', 'web1']);

  test('a pair is set up', async () => {
    await bed.expectPairctl(0, ['apply', '--yes']);
    await expect.poll(() => lines('web1').length, { timeout: 20_000 }).toBeGreaterThan(1);
  });

  test.each(every ? ails : (['dead', 'frozen', 'sick'] as const))(
    'fault-001 killed at some step while the old primary is %s: the same command again, or resume, ends it',
    async (ail) => {
      // As many as a failover has, and more: it has ended then.
      const places = every
        ? Array.from({ length: 90 }, (_, n) => n + 1)
        : ail === 'dead'
          ? [35, 38 + Math.floor(8 * random())]
          : [28 + Math.floor(16 * random())];
      const seen = new Set<string>();
      for (const [index, place] of places.entries()) {
        const [from, to] = turn();
        const held = await fail(ail, from);
        const last = await killedAt(bed, [...failover, '--output', 'ndjson'], place);
        seen.add(last);
        const served = isPrimary(to) ? lines(to) : [];
        await bed.audit();
        const again = await bed.pairctl(index % 2 === 0 ? resume : failover);
        // Killed at its end, or before it had recorded anything.
        if (last !== 'the end') expect(again.status, `killed at ${last}\n${again.said}`).toBe(0);
        if (!isPrimary(to)) await bed.expectPairctl(0, failover);
        expect(lines(to).slice(0, served.length), 'written since it took over').toEqual(served);
        await takenOver(from, to, held);
        if (last === 'the end') break;
      }
      console.log(`${ail}: killed at ${String(seen.size)} places: ${[...seen].join('; ')}`);
    },
    14_400_000,
  );
});
