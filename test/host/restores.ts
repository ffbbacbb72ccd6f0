import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import type { BackupItem } from '../../src/model/pair.ts';
import { catalogue } from './backups.ts';
import { makeBed, plan, type Bed, type BedHost } from './bed.ts';
import { pathItem } from '../../src/model/pair.ts';
import { commandItem } from './bed.ts';

/** A standby that holds one backup of a directory, a file and a command’s dump, all at one place on both hosts. */
export function standbyWithBackup(
  shell: readonly string[],
  more: Partial<{ items: readonly BackupItem[]; restore: string; dump: string }> = {},
): { bed: Bed; name: string } {
  const bed = makeBed({
    shell,
    plans: (path) => [
      plan({
        items: more.items ?? [
          pathItem('tree', path('b', 'srv/tree')),
          pathItem('one-file', path('b', 'srv/one file')),
          commandItem(
            'db',
            more.dump ?? `cat '${path('b', 'db')}'`,
            more.restore ?? `cat >'${path('b', 'db')}'`,
          ),
        ],
      }),
    ],
  });
  const { a, b } = bed;
  fill(b, 'backed up');
  a.run('role', 'set', 'primary', '1');
  b.run('role', 'set', 'standby', '1');
  expect(a.run('backup', '--now')).toMatchObject({ status: 0, stderr: '' });
  expect(b.run('sync', '--backups')).toMatchObject({ status: 0, stderr: '' });
  const [entry] = catalogue(b);
  fill(b, 'newer');
  return { bed, name: entry?.name ?? '' };
}

export function fill(host: BedHost, text: string): void {
  host.write('srv/tree/file', text);
  host.write('srv/tree/deep/ü \'"$(x)', text);
  host.write('srv/one file', text);
  host.write('db', text);
}
export function content(host: BedHost): readonly string[] {
  return ['srv/tree/file', 'srv/tree/deep/ü \'"$(x)', 'srv/one file', 'db'].map((path) =>
    existsSync(host.path(path)) ? host.read(path) : 'gone',
  );
}
/** The four places, all with one content. */
export const all = (text: string): readonly string[] => [text, text, text, text];

/** For a shim: ends every shell of the program at once, from the outermost, so that none sees another's end. */
export const killProgram = `shells=''
shell=$PPID
while grep -q pairctl-host "/proc/$shell/cmdline"; do
  shells="$shell $shells"
  shell=$(awk '{ print $4 }' "/proc/$shell/stat")
done
kill -9 $shells`;
