import { afterEach, describe, expect, test } from 'vitest';
import { makeBed, missingTools, shells, type Bed } from './bed.ts';

const missing = missingTools();
let bed: Bed | undefined;
afterEach(() => {
  bed?.remove();
});

const unit = 'pairctl-shop-address-192.0.2.100.service';

/** Both hosts with an interface that is a file of addresses; `answers` is the machine that answers at the floating one. */
function pairWithAddress(shell: readonly string[]): Bed {
  bed = makeBed({ shell });
  const target = {
    provider: 'address',
    name: 'floating',
    on: 'standby',
    address: '192.0.2.100/24',
    interface: 'eth0',
    unit,
  } as const;
  bed.configure({ ...bed.pair, failover: { ...bed.pair.failover, traffic: [target] } });
  for (const host of [bed.a, bed.b]) {
    host.write('eth0', '');
    host.shim(
      'ip',
      `case "$*" in
*'addr show dev eth0'*) grep "^$8/" '${host.root}/eth0' ;;
*'addr add'*) printf '%s\\n' "$4" >>'${host.root}/eth0' ;;
*'addr del'*) : >'${host.root}/eth0' ;;
*'link show dev eth0'*) : ;;
*) exit 1 ;;
esac`,
    );
    host.shim(
      'arping',
      `[ "$1" != -V ] || { echo 'arping from iputils 20221126'; exit; }
[ "$1" = -D ] || exit 0
[ -s '${host.root}/answers' ] || exit 0
printf 'Unicast reply from 192.0.2.100 [%s]  0.6ms\\n' "$(cat '${host.root}/answers')"
exit 1`,
    );
  }
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  return bed;
}

describe.each(shells)('the floating address under $name', ({ words, here }) => {
  const it = test.skipIf(!here || missing.length > 0);
  const at = ['192.0.2.100/24', 'eth0'] as const;

  it('is taken, taken again without asking, and given up', () => {
    const { a } = pairWithAddress(words);
    expect(a.run('address', 'free', ...at).status).toBe(0);
    expect(a.run('address', 'hold', ...at)).toMatchObject({ status: 0 });
    expect(a.read('eth0')).toBe('192.0.2.100/24\n');
    a.write('answers', '02:00:00:00:00:01\n');
    expect(a.run('address', 'hold', ...at).status).toBe(0);
    expect(a.run('address', 'drop', ...at).status).toBe(0);
    expect(a.read('eth0')).toBe('');
    expect(a.run('address', 'drop', ...at).status).toBe(0);
  });

  it('held, it is no service that was not stopped for a switchover: it is given up with the role', () => {
    const { a } = pairWithAddress(words);
    a.write(`units/${unit}`, 'active\n');
    a.write('units/app.service', 'active\n');
    const running = a.run('transition', 'quiet');
    expect([running.status, running.stderr]).toEqual([
      1,
      expect.stringContaining('not stopped: app.service\n'),
    ]);
    a.write('units/app.service', 'inactive\n');
    expect(a.run('transition', 'quiet')).toMatchObject({ status: 0 });
  });

  it('is not taken while another machine answers at it, which is named', () => {
    const { a } = pairWithAddress(words);
    a.write('answers', '02:00:00:00:00:01\n');
    for (const act of ['free', 'hold']) {
      const refused = a.run('address', act, ...at);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain('another machine answers at 192.0.2.100: 02:00:00:00:00:01');
    }
    expect(a.read('eth0')).toBe('');
  });

  it.each([
    [['hold', '192.0.2.100', 'eth0']],
    [['hold', '192.0.2.100/24', '-a']],
    [['hold', 'x/24', 'eth0']],
    [['keep', ...at]],
  ])('words that are none: %j', (given) => {
    expect(pairWithAddress(words).a.run('address', ...given).status).toBe(64);
  });

  it('goes with the role: its unit is stopped first, and what is left of it is taken off', () => {
    const { a, b } = pairWithAddress(words);
    a.write('eth0', '192.0.2.100/24\n');
    a.write(`units/${unit}`, 'active\n');
    b.run('role', 'set', 'primary', '2');
    expect(a.run('heartbeat').stderr).toContain(
      'the address 192.0.2.100/24 was on eth0 of a host that is not primary',
    );
    expect(
      a
        .read('systemctl.log')
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('stop'))[0],
    ).toBe(`stop -- ${unit}`);
    expect(a.read('eth0')).toBe('');
    a.write('eth0', '192.0.2.100/24\n');
    expect(a.run('boot').status).toBe(0);
    expect(a.read('eth0')).toBe('');
  });
});
