import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { labProgram, must } from './system.ts';

/** What lab hosts have beyond a plain Debian; installed into a layer of its own, never onto this machine. */
const packages: readonly string[] = [
  'openssh-server',
  'openssh-client',
  'rsync',
  'cron',
  'logrotate',
  'zstd',
  'curl',
  'bind9',
  'bind9-dnsutils',
  'nftables',
  'sudo',
  'busybox',
  'procps',
  'iproute2',
  'iputils-ping',
  'systemd',
  'systemd-sysv',
  'dbus',
  'util-linux',
  'postgresql',
  'postgresql-client',
  'mariadb-server',
  'mariadb-client',
  'sqlite3',
  'iputils-arping',
  'haproxy',
  'socat',
  'inotify-tools',
  'nginx',
];
/** Grows when base.sh makes another layer of the same packages. */
const recipe = 3;
const cache = '/var/cache/pairctl-lab';

/**
 * The image of the layer that all hosts stand on; makes it when there is none for these packages on this version of Debian, which takes a minute or two.
 * It lies over this machine's own root, so a newer C library or systemd there wants a new one.
 */
export async function makeBase(
  programs: string,
  more: readonly string[],
  say: (text: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const wanted = [...new Set([...packages, ...more])];
  const versions = await must(['sh', '-c', 'cat /etc/os-release; dpkg-query -W libc6 libsystemd0']);
  const key = createHash('sha256')
    .update([versions.stdout, `recipe ${String(recipe)}`, ...wanted].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const image = join(cache, `${key}.ext4`);
  if (!existsSync(image)) say(`making the base of lab hosts, once (Debian packages, kept in ${cache})`);
  await labProgram(programs, 'base', [cache, `${key}.ext4`, ...wanted], { timeoutSeconds: 1800, signal });
  return image;
}
