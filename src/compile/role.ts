import type { JsonObject } from '../model/json.ts';
import type { CompileInput } from './input.ts';

/** Each host records its role. The standby's comes first: at no instant do both say primary. */
export function roleTasks(input: CompileInput): readonly JsonObject[] {
  const order = Object.entries(input.roles).sort(
    ([, a], [, b]) => Number(a.role === 'primary') - Number(b.role === 'primary'),
  );
  return order.map(([name, record]) => ({
    name: `${name} is ${record.role} at epoch ${String(record.epoch)}`,
    when: `inventory_hostname == ${JSON.stringify(name)}`,
    role: {
      role: record.role,
      epoch: record.epoch,
      ...(input.pair.shared === undefined || record.role === 'standby' ? {} : { shared: true }),
    },
  }));
}
