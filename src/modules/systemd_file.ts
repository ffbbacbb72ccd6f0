import type { Act, Change } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import { diffFile, observeFile, type FoundFile, type WholeFile } from './file_content.ts';
import { exec, parentOf } from './parts.ts';
import { observeUnit, withoutSystemd, type FoundUnit, type Shown } from './unit.ts';

/** A file of systemd's as it is, and what systemd knows of the unit that it belongs to. */
export interface FoundSystemdFile {
  readonly file: FoundFile;
  readonly unit: FoundUnit;
}

/** A file below /etc/systemd/system as wanted: mode 0644, owner root; one without content is not read, as it is to go. */
export function systemdFile(name: string, content: string | undefined): WholeFile {
  return {
    path: `/etc/systemd/system/${name}`,
    content: content ?? '',
    mode: '0644',
    owner: 'root',
    group: 'root',
    onlyMissing: content === undefined,
  };
}

/** Looks at the file and at its unit, at once. */
export async function observeSystemdFile(
  look: Look,
  wanted: WholeFile,
  unit: string,
): Promise<FoundSystemdFile> {
  const [file, found] = await Promise.all([observeFile(look, wanted), observeUnit(look, unit)]);
  return { file, unit: found };
}

/**
 * Puts the file, its directory first, and has systemd read it. A run that died between the two is made good: the file is right, but systemd goes by what it
 * read before.
 */
export function diffSystemdFile(wanted: WholeFile, unit: string, found: FoundSystemdFile): Change {
  if (!found.unit.systemd) return withoutSystemd(unit, found.unit.init);
  const change = diffFile(wanted, found.file);
  if (change.action === 'none') return isRead(wanted.path, found.unit.shown) ? change : unread;
  if (change.action === 'fail' || change.action === 'refuse') return change;
  const parent = exec(['mkdir', '-p', '-m', '0755', '--', parentOf(wanted.path)]);
  return { ...change, steps: [parent, ...change.steps, reload] };
}

/** Takes the file off, `before` and `after` done around it, and has systemd forget it. */
export function removeSystemdFile(
  path: string,
  unit: string,
  found: FoundSystemdFile,
  around: { readonly before?: readonly Step[]; readonly after?: readonly Step[] } = {},
): Change {
  const { file } = found;
  if (!found.unit.systemd)
    return file.stat.kind === 'absent' ? { action: 'none' } : withoutSystemd(unit, found.unit.init);
  if (file.stat.kind === 'directory') return { action: 'fail', message: `${path} is a directory` };
  if (file.stat.kind === 'absent') return knows(path, found.unit.shown) ? unread : { action: 'none' };
  const { before = [], after = [] } = around;
  return {
    action: 'remove',
    because: ['present'],
    risk: 'safe',
    steps: [...before, exec(['rm', '-f', '--', path]), ...after, reload],
  };
}

const reload = exec(['systemctl', 'daemon-reload']);
const unread: Act = {
  action: 'update',
  because: ['systemd has not read the change yet'],
  risk: 'safe',
  steps: [reload],
};

function knows(path: string, shown: Shown): boolean {
  return shown['FragmentPath'] === path || (shown['DropInPaths'] ?? '').split(' ').includes(path);
}

/** Nothing can be said of a drop-in whose unit is not there yet: systemd reads it together with the unit. */
function isRead(path: string, shown: Shown): boolean {
  if (shown['NeedDaemonReload'] === 'yes') return false;
  return knows(path, shown) || shown['LoadState'] !== 'loaded';
}
