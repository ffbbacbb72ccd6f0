import type { Look } from '../model/host.ts';
import { ask } from './script.ts';

/** Addresses of a host by its own word, without loopback and link-local; empty where it does not say. */
export async function ownAddresses(look: Look): Promise<readonly string[]> {
  const lines = await ask(
    look,
    `ip -o addr show 2>/dev/null | awk '$3 ~ /^inet6?$/ { sub("/.*", "", $4); print $4 }'`,
  );
  return (lines ?? []).filter((address) => !/^(?:127\.|169\.254\.|::1$|fe80:)/.test(address));
}

/** What names lead to, as that machine resolves them: `NAME ADDRESS` pairs; an address leads to itself. */
export async function resolved(
  look: Look,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(names.map((name) => [name, []]));
  if (names.length === 0) return found;
  const lines = await ask(
    look,
    `for name; do timeout 5 getent ahosts "$name" | awk -v name="$name" '{ print name, $1 }' | sort -u; done; :`,
    [...found.keys()],
    10 + 6 * names.length,
  );
  for (const line of lines ?? []) {
    const [name = '', address = ''] = line.split(' ');
    found.get(name)?.push(address);
  }
  return found;
}
