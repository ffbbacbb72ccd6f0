import { ageSeconds, displayAge } from '../backup/age.ts';
import { displayBytes } from '../backup/bytes.ts';
import { previewRestore, readCatalogue } from '../backup/read.ts';
import type { BackupEntry } from '../model/hoststatus.ts';
import type { RestorePreview } from '../model/previews.ts';
import { assessDrills } from '../model/rehearsed.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { reached, seats, type Patient } from './patient.ts';

const proven = (entry: BackupEntry): boolean =>
  entry.bad === undefined && (entry.proof === 'intact' || entry.proof === 'restored');

/** Each plan has a proven backup on the standby, young enough for the objectives. */
export const newestProven: Check = {
  name: 'newest-proven',
  group: 'Data',
  async ask(patient) {
    const plans = patient.pair.backup.plans.filter(({ disabled }) => !disabled);
    if (plans.length === 0) return [noPlans(patient)];
    const { standby } = patient;
    if (standby.host === undefined) return [unasked('its backups could not be looked at', standby.name)];
    const entries = await readCatalogue(standby.host, patient.pair.name);
    if (entries === undefined)
      return [unasked('the host program is not set up', standby.name, 'pairctl apply')];
    return plans.map((plan) =>
      judgeNewest(
        plan.name,
        entries.filter((entry) => entry.plan === plan.name),
        {
          host: standby.name,
          now: patient.now,
          rpo: patient.pair.objectives.rpoSeconds,
          maxLoss: patient.pair.failover.maxLossSeconds,
        },
      ),
    );
  },
};

function noPlans({ pair }: Patient): Said {
  if (pair.mirrors.length > 0)
    return warning(
      'there is no backup plan',
      'a failover restores nothing: what is not in a mirror is lost, and what a mistake destroys is destroyed in the copy, too',
      'declare one in pair.yml under backup.plans',
    );
  return failed(
    'there is neither a mirror nor a backup plan',
    'everything is lost with the primary',
    'declare them in pair.yml',
  );
}

/** Whether a failover has something to restore, and how much it would lose. Pure. */
export function judgeNewest(
  plan: string,
  entries: readonly BackupEntry[],
  limits: {
    readonly host: string;
    readonly now: number;
    readonly rpo: number | undefined;
    readonly maxLoss: number | undefined;
  },
): Said {
  const { host, now, rpo, maxLoss } = limits;
  const [newest] = entries.filter(proven).toSorted((a, b) => b.takenAt.localeCompare(a.takenAt));
  if (newest === undefined)
    return failed(
      `plan ${plan} has no proven backup${entries.length === 0 ? '' : ` among ${String(entries.length)}`}`,
      'guard no-proven-backup refuses a failover',
      `pairctl run backup; then, on ${host}: pairctl-host verify PAIR ${plan}`,
      host,
    );
  const age = ageSeconds(newest.takenAt, now);
  const said = `plan ${plan}: the newest proven backup is ${displayAge(age)} old (${newest.name}, ${newest.proof})`;
  if (maxLoss !== undefined && age > maxLoss)
    return failed(
      `${said}; failover.max_loss is ${displayAge(maxLoss)}`,
      'guard max-loss refuses a failover',
      'pairctl status says which job is late; pairctl run backup takes one now',
      host,
    );
  if (rpo !== undefined && age > rpo)
    return warning(
      `${said}; objectives.rpo is ${displayAge(rpo)}`,
      'a failover would lose more than the objective allows',
      'pairctl status says which job is late; pairctl run backup takes one now',
      host,
    );
  return ok(said, host);
}

/** Backups that are spoilt, or that wait too long for a proof, on either host. */
export const badBackups: Check = {
  name: 'bad-backups',
  group: 'Data',
  async ask(patient) {
    const found = await Promise.all(
      reached(patient).map(async ({ host, name }) =>
        judgeStore(name, (await readCatalogue(host, patient.pair.name)) ?? [], patient.now),
      ),
    );
    return found.flat();
  },
};

/** Pure. */
export function judgeStore(host: string, entries: readonly BackupEntry[], now: number): readonly Said[] {
  const bad = entries.filter((entry) => entry.bad !== undefined);
  const waiting = entries.filter(
    (entry) => entry.bad === undefined && !proven(entry) && ageSeconds(entry.takenAt, now) > 3600,
  );
  const some = (list: readonly BackupEntry[]): string =>
    `${list
      .slice(0, 3)
      .map(({ plan, name, bad: why }) => `${plan} ${name}${why === undefined ? '' : ` (${why})`}`)
      .join('; ')}${list.length > 3 ? '; …' : ''}`;
  const said = [
    ...(bad.length > 0
      ? [
          warning(
            `${String(bad.length)} of ${String(entries.length)} backups are bad: ${some(bad)}`,
            'they are passed over: the next older one is restored',
            'look at the disk (smartctl, dmesg); a good one is fetched again where the other host has it',
            host,
          ),
        ]
      : []),
    ...(waiting.length > 0
      ? [
          warning(
            `${String(waiting.length)} backups are older than an hour and not proven: ${some(waiting)}`,
            'a failover does not restore what is not proven',
            'pairctl backups verify',
            host,
          ),
        ]
      : []),
  ];
  return said.length > 0 || entries.length === 0
    ? said
    : [ok(`none of ${String(entries.length)} backups is bad`, host)];
}

/** The newest proven backup of each plan verifies on the standby, and there is room to restore it. */
export const roomForRestore: Check = {
  name: 'restore-room',
  group: 'Data',
  async ask({ pair, standby }) {
    const { host, name } = standby;
    if (host === undefined) return [unasked('whether a restore fits could not be looked at', name)];
    const entries = (await readCatalogue(host, pair.name)) ?? [];
    const said = await Promise.all(
      pair.backup.plans.map(async (plan) => {
        const [newest] = entries
          .filter((entry) => entry.plan === plan.name && proven(entry))
          .toSorted((a, b) => b.takenAt.localeCompare(a.takenAt));
        if (newest === undefined) return [];
        const preview = await previewRestore(host, pair.name, plan.name, newest.name);
        return preview === undefined ? [] : [judgeRoom(preview, name)];
      }),
    );
    return said.flat();
  },
};

/** Pure. */
export function judgeRoom(preview: RestorePreview, host: string): Said {
  const { plan, name, needBytes, freeBytes, ok: well, found } = preview;
  const room = `${displayBytes(needBytes)} needed, ${displayBytes(freeBytes)} free`;
  if (!well)
    return failed(
      `a restore of plan ${plan} from ${name} would not go: ${found} (${room})`,
      'the failover stops there, or goes to an older backup',
      preview.guard === 'space'
        ? `make room on ${host}: df -h; older backups go with pairctl backups prune`
        : 'pairctl backups verify',
      host,
    );
  if (needBytes * 1.2 > freeBytes)
    return warning(
      `a restore of plan ${plan} just fits: ${room}`,
      'the next backup may not fit any more',
      `make room on ${host}`,
      host,
    );
  return ok(`a restore of plan ${plan} fits: ${room}`, host);
}

/** A drill was held, passed, and is not too old. */
export const drilled: Check = {
  name: 'drill',
  group: 'Data',
  ask(patient) {
    const { pair, now } = patient;
    if (pair.backup.plans.length === 0) return [];
    const statuses = Object.fromEntries(seats(patient).map(({ name, status }) => [name, status]));
    const { drill, findings } = assessDrills(pair, statuses, now);
    const means = 'that a backup restores, and how long it takes, is hope';
    if (findings.length > 0) return findings.map((finding) => warning(finding, means, 'pairctl run drill'));
    if (drill.ageSeconds === null)
      return [
        warning('no drill was ever held', means, 'pairctl run drill; and drill: { schedule: … } in pair.yml'),
      ];
    return [
      ok(
        `the last drill passed ${displayAge(drill.ageSeconds)} ago, and served after ${displayAge(drill.serveSeconds ?? 0)}`,
      ),
    ];
  },
};
