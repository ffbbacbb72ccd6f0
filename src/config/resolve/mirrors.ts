import type { DeleteLimit, Mirror } from '../../model/pair.ts';
import { identityPatterns } from '../identity.ts';
import { nameOfPath, normalizePath } from '../paths.ts';
import { readCron } from '../schedule/cron.ts';
import { cronOfEvery } from '../schedule/every.ts';
import type { WrittenMirror } from '../schema/mirror.ts';
import { durationSeconds, rateKiB } from '../units.ts';
import { given } from './inventory.ts';

const week = '7d';

/** A mirror with every default; its schedule has been checked. */
export function resolveMirror(written: WrittenMirror): Mirror {
  const path = normalizePath(written.path);
  const standbyPath = normalizePath(written.standby_path ?? path);
  return {
    name: written.name ?? nameOfPath(path),
    path,
    standbyPath,
    exclude: excludeOf(written, standbyPath),
    cron: cronOf(written),
    ...given('compareCron', compareOf(written)),
    keepDeletedSeconds: keepSeconds(written.keep_deleted ?? week),
    maxDelete: deleteLimit(written.max_delete ?? '25%'),
    requireMount: written.require_mount ?? false,
    ...given('bandwidthKiB', written.bandwidth === undefined ? undefined : rateKiB(written.bandwidth)),
    compress: written.compress ?? 'none',
    ...given('watch', written.watch === true ? true : undefined),
  };
}

/** What is left out: as written, and what makes the standby itself. */
function excludeOf(
  { exclude = [], include_identity }: WrittenMirror,
  standbyPath: string,
): readonly string[] {
  const own = include_identity === true ? [] : identityPatterns(standbyPath);
  return [...exclude, ...own.filter((pattern) => !exclude.includes(pattern))];
}

function cronOf({ schedule, every }: WrittenMirror): string {
  const read = schedule === undefined ? cronOfEvery(every ?? '1h') : readCron(schedule);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

function compareOf({ compare }: WrittenMirror): string | null | undefined {
  if (compare === undefined) return undefined;
  if (compare === 'never') return null;
  const read = readCron(compare);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

function keepSeconds(written: string | number): number {
  return typeof written === 'number' ? written : durationSeconds(written);
}

function deleteLimit(written: string | number): DeleteLimit {
  return typeof written === 'number' ? { files: written } : { percent: Number(written.slice(0, -1)) };
}
