import type { Step } from '../model/command.ts';
import { exec, script } from './parts.ts';

type Manager = 'apt' | 'dnf' | 'apk';

/** No questions, no pager of changes, and no services restarted behind the roles' back (needrestart(1): l lists only). */
const silent = {
  env: { DEBIAN_FRONTEND: 'noninteractive', APT_LISTCHANGES_FRONTEND: 'none', NEEDRESTART_MODE: 'l' },
  timeoutSeconds: 1800,
} as const;

/** Configuration files of the administrator stay; another apt at work is waited for (apt.conf(5), dpkg(1)). */
const apt = [
  '-y',
  '-q',
  '-o',
  'Dpkg::Options::=--force-confdef',
  '-o',
  'Dpkg::Options::=--force-confold',
  '-o',
  'DPkg::Lock::Timeout=120',
] as const;

/**
 * Fetches apt's lists when there are none, when they are older than a day, or when they do not know a package. When they were fetched shows on `partial`:
 * the lists themselves bear the server's times. The lock of the lists is not waited for by apt itself: three tries.
 */
const aptLists = `known() { for name do apt-cache show --no-all-versions -- "$name" >/dev/null 2>&1 || return 1; done; }
fresh() { find /var/lib/apt/lists/partial /var/lib/apt/periodic/update-success-stamp -maxdepth 0 -mtime -1 2>/dev/null | grep -q .; }
if fresh && known "$@"; then exit 0; fi
for pause in 10 20 0; do
  status=0
  apt-get update -q -o DPkg::Lock::Timeout=120 || status=$?
  [ "$status" -ne 0 ] || exit 0
  sleep "$pause"
done
exit "$status"`;

/** Steps that install what is missing. */
export function installSteps(manager: Manager, wanted: readonly string[]): readonly Step[] {
  switch (manager) {
    case 'apt':
      return [
        script(aptLists, wanted, silent),
        exec(['apt-get', 'install', ...apt, '--no-install-recommends', '--', ...wanted], silent),
      ];
    case 'dnf':
      return [exec(['dnf', 'install', '-y', '-q', '--', ...wanted], silent)];
    case 'apk':
      return [exec(['apk', 'add', '--wait', '120', '--', ...wanted], silent)];
  }
}

/** Steps that remove what is there; configuration files stay. */
export function removeSteps(manager: Manager, unwanted: readonly string[]): readonly Step[] {
  switch (manager) {
    case 'apt':
      return [exec(['apt-get', 'remove', ...apt, '--', ...unwanted], silent)];
    case 'dnf':
      return [exec(['dnf', 'remove', '-y', '-q', '--', ...unwanted], silent)];
    case 'apk':
      return [exec(['apk', 'del', '--wait', '120', '--', ...unwanted], silent)];
  }
}
