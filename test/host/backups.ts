import { expect } from 'vitest';
import type { BackupEntry } from '../../src/model/hoststatus.ts';
import type { BackupPlan } from '../../src/model/pair.ts';
import { makeBed, plan, type Bed, type BedHost } from './bed.ts';
import { pathItem } from '../../src/model/pair.ts';
import { commandItem } from './bed.ts';

/** host-a primary with a plan of one directory and one dump, host-b its standby. */
export function backedPair(shell: readonly string[], more: Partial<BackupPlan> = {}): Bed {
  const bed = makeBed({
    shell,
    plans: (path) => [
      plan({
        items: [
          pathItem('conf', path('a', 'srv/conf')),
          commandItem('db', `cat '${path('a', 'db')}'`, 'cat >/dev/null'),
        ],
        ...more,
      }),
    ],
  });
  bed.a.write('srv/conf/app.ini', 'setting = 1\n');
  bed.a.write('db', 'rows\n');
  bed.a.run('role', 'set', 'primary', '1');
  bed.b.run('role', 'set', 'standby', '1');
  return bed;
}

export function catalogue(host: BedHost): readonly BackupEntry[] {
  return JSON.parse(host.run('catalogue').stdout) as readonly BackupEntry[];
}

/** Takes a backup now; its name. */
export function take(host: BedHost): string {
  const { stdout, stderr, status } = host.run('backup', 'app', '--now');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return /^app (backup-\S+)\n$/.exec(stdout)?.[1] ?? '';
}

export function store(host: BedHost, ...parts: readonly string[]): string {
  return host.state('backups/app', ...parts);
}

/** The program sees another time: a `date` that is so many seconds ahead. */
export function clock(host: BedHost, seconds: number): void {
  host.shim(
    'date',
    `case "$*" in *-d*) exec /usr/bin/date "$@" ;; esac
eval "last=\\\${$#}"
case $last in +*) exec /usr/bin/date -u -d "@$(($(/usr/bin/date +%s) + ${String(seconds)}))" "$last" ;; *) exec /usr/bin/date "$@" ;; esac`,
  );
}
