import { loadDefinition, type Definition } from '../../src/config/definition.ts';
import type { ReadFile } from '../../src/config/files.ts';
import type { Checked, Problem } from '../../src/model/problem.ts';

/** An inventory that no test finds fault with. */
export const goodInventory = 'hosts:\n  a: { address: 192.0.2.1 }\n  b: { address: 192.0.2.2 }\n';
/** The head of a pair that no test finds fault with. */
export const head = 'name: app\nprimary: a\nstandby: b\n';

/** Files by name; anything else is not there. */
export function filesOf(files: Readonly<Record<string, string | Uint8Array>>): ReadFile {
  return (path, maxBytes) => {
    const content = files[path];
    if (content === undefined)
      return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return Promise.resolve(bytes.subarray(0, maxBytes));
  };
}

/** Loads a pair, written from the third line on, with an inventory. */
export function define(pair: string, inventory = goodInventory): Promise<Checked<Definition>> {
  return loadDefinition({
    readFile: filesOf({ 'pair.yml': `${head}${pair}`, 'inventory.yml': inventory }),
    pairPath: 'pair.yml',
  });
}

/** The definition, or an error that shows its problems. */
export async function defined(pair: string, inventory = goodInventory): Promise<Definition> {
  const checked = await define(pair, inventory);
  if (!checked.ok) throw new Error(checked.problems.map(line).join('\n'));
  return checked.value;
}

/** What is wrong, one line for each problem; empty when nothing is. */
export async function problems(pair: string, inventory = goodInventory): Promise<readonly string[]> {
  return lines(await define(pair, inventory));
}

export function lines(checked: Checked<unknown>): readonly string[] {
  return checked.ok ? [] : checked.problems.map(line);
}

/** `pair.yml:4:3 message (hint)`. */
export function line({ place, message, hint }: Problem): string {
  const where = place === undefined ? '' : `${place.file}:${String(place.line)}:${String(place.column)} `;
  return `${where}${message}${hint === undefined ? '' : ` (${hint})`}`;
}

/** What is worth a word in a pair without fault. */
export async function warnings(pair: string): Promise<readonly string[]> {
  const checked = await define(pair);
  if (!checked.ok) throw new Error(checked.problems.map(line).join('\n'));
  return checked.warnings.map(line);
}
