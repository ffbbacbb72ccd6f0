import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the one backup in a store: a function that fills the store with so many copies of it, ten minutes apart into the past, each with a manifest and a seal of its own. */
export function copies(store: string): (count: number) => void {
  const [name = ''] = readdirSync(store).filter((entry) => entry.startsWith('backup-'));
  const files = readdirSync(join(store, name)).map(
    (file) => [file, readFileSync(join(store, name, file))] as const,
  );
  return (count) => {
    rmSync(store, { recursive: true, force: true });
    const now = Math.floor(Date.now() / 60_000);
    for (let i = 0; i < count; i += 1) {
      const iso = new Date((now - (count - i) * 10) * 60_000).toISOString().replace(/\.\d+Z/, 'Z');
      const own = (text: string): string =>
        text
          .replaceAll(/^(@ )?seq \d+$/gm, `$1seq ${String(i + 1)}`)
          .replaceAll(/^(@ )?taken .*$/gm, `$1taken ${iso}`);
      const folder = join(
        store,
        `backup-${iso.replace('T', '_').replaceAll(':', '-').replace('Z', '+0000')}`,
      );
      mkdirSync(folder, { recursive: true });
      let sum = '';
      // MANIFEST comes before SEAL.
      for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (file !== 'MANIFEST' && file !== 'SEAL') {
          writeFileSync(join(folder, file), content);
          continue;
        }
        const text = own(content.toString()).replace(/^manifest .*$/m, `manifest ${sum}`);
        if (file === 'MANIFEST') sum = createHash('sha256').update(text).digest('hex');
        writeFileSync(join(folder, file), text);
      }
    }
  };
}
