import type { Change } from '../model/change.ts';
import type { Look } from '../model/host.ts';
import { listDirectory, readStat, type Stat } from '../shell/read.ts';
import { exec, script } from './parts.ts';
import { isSystemPath } from './system_path.ts';

/** What stands at a path, and of a directory how much it holds. */
export interface FoundPath {
  readonly stat: Stat;
  readonly entries?: number;
}

/** Looks at what would be removed. */
export async function observePath(look: Look, path: string): Promise<FoundPath> {
  const stat = await readStat(look, path);
  if (stat.kind !== 'directory') return { stat };
  return { stat, entries: (await listDirectory(look, path))?.length ?? 0 };
}

/**
 * Removes a tree unless anything is mounted on it or within: known before the first file is gone, where rm alone would stop half-way, and bind mounts of one
 * file system would not stop it at all. Paths in /proc/self/mounts have blanks as octal escapes (proc_pid_mounts(5)). Busybox has no --one-file-system.
 */
const removeTree = `set -eu
TOP=$1; export TOP
mounted=$(awk '{ path = $2; gsub(/\\\\040/, " ", path); gsub(/\\\\011/, "\\t", path); gsub(/\\\\012/, "\\n", path); gsub(/\\\\134/, "\\\\", path) }
  path == ENVIRON["TOP"] || index(path, ENVIRON["TOP"] "/") == 1 { print path }' /proc/self/mounts)
if [ -n "$mounted" ]; then printf 'a file system is mounted at %s: unmount it first; nothing was removed\\n' "$mounted" >&2; exit 1; fi
if rm -f --one-file-system 2>/dev/null; then exec rm -rf --one-file-system -- "$1"; fi
exec rm -rf -- "$1"`;

/** Removes what stands at a path, a directory with all that is in it but no other file system; a link itself, never what it points to. Pure. */
export function removePath(path: string, { stat, entries = 0 }: FoundPath): Change {
  if (stat.kind === 'absent') return { action: 'none' };
  if (isSystemPath(path))
    return {
      action: 'fail',
      message: `${path} belongs to the system and is not removed`,
      hint: 'name what is to be removed more closely',
    };
  if (stat.kind !== 'directory')
    return { action: 'remove', because: ['present'], risk: 'safe', steps: [exec(['rm', '-f', '--', path])] };
  if (entries === 0)
    return {
      action: 'remove',
      because: ['present, empty'],
      risk: 'safe',
      steps: [exec(['rmdir', '--', path])],
    };
  return {
    action: 'remove',
    because: [`present, ${holds(entries)}`],
    risk: 'destructive',
    steps: [script(removeTree, [path])],
  };
}

/** Removes a path only where nothing is lost with it: a directory that holds anything is left as it is. Pure. */
export function removeIfEmpty(path: string, found: FoundPath): Change {
  if (found.stat.kind === 'directory' && (found.entries ?? 0) > 0)
    return { action: 'none', note: `${path} ${holds(found.entries ?? 0)} and is left` };
  return removePath(path, found);
}

function holds(entries: number): string {
  return `holds ${String(entries)} ${entries === 1 ? 'entry' : 'entries'}`;
}
