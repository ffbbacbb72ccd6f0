import type { DrillReport, DrillStatus } from '../model/drill.ts';
import { guards } from '../model/error.ts';
import type { GuardName } from '../model/error.ts';
import type {
  BackupEntry,
  Contents,
  DatabasePrograms,
  HostStatus,
  JobStatus,
  LevelCounts,
  MirrorStatus,
  PeerView,
  PlanStatus,
  WatchStatus,
} from '../model/hoststatus.ts';
import type { Role } from '../model/role.ts';
import type { Transition } from '../model/transition.ts';
import { flag, list, nullable, number, object, one, record, text, word } from './decode.ts';
import type { Decode } from './decode.ts';

/** The documents that the host program prints, as decoders: what a host answers is checked before it is believed. */
const role: Decode<Role> = word('primary', 'standby');
/** A guard by its name. */
export const guard: Decode<GuardName> = word(...(Object.keys(guards) as GuardName[]));

const job = {
  started: text,
  ended: nullable(text),
  result: word('ok', 'warning', 'failed', 'refused', 'running', 'died'),
  message: text,
  guard: nullable(guard),
  lastSuccess: nullable(text),
  epoch: number,
  skipped: number,
} as const;

const jobStatus: Decode<JobStatus> = object<JobStatus>(job);
const mirrorStatus: Decode<MirrorStatus> = object<
  Omit<MirrorStatus, 'incompleteSince' | 'watch'>,
  { incompleteSince: string | null; watch: WatchStatus }
>(
  { ...job, files: number, bytes: number, deleted: number },
  {
    incompleteSince: nullable(text),
    watch: object<WatchStatus>({
      state: word('live', 'waiting', 'down', 'off'),
      since: nullable(text),
      why: text,
    }),
  },
);
const planStatus: Decode<PlanStatus> = object<Omit<PlanStatus, 'levels'>, { levels: LevelCounts }>(
  { ...job, count: number, newest: nullable(text), newestProven: nullable(text), bad: number },
  { levels: object<LevelCounts>({ complete: number, intact: number, restored: number }) },
);

const transition: Decode<Transition> = object<Transition>({
  playbook: text,
  from: text,
  to: text,
  epoch: number,
  since: text,
  backup: nullable(text),
});

export const hostStatus: Decode<HostStatus> = object<
  Omit<HostStatus, 'changed' | 'active' | 'own' | 'quiet' | 'transition' | 'shared' | 'trial'>,
  Required<Pick<HostStatus, 'changed' | 'active' | 'own' | 'quiet' | 'transition' | 'shared' | 'trial'>>
>(
  {
    format: one,
    pair: text,
    host: text,
    time: text,
    program: text,
    role: nullable(role),
    epoch: nullable(number),
    services: record(text),
    mirrors: record(mirrorStatus),
    plans: record(planStatus),
    pull: nullable(jobStatus),
    peer: nullable(object({ seen: text, role: nullable(role), epoch: nullable(number) })),
    restored: nullable(object({ backups: record(text), epoch: number })),
    restoring: nullable(text),
    drill: nullable(
      object<DrillStatus>({
        ended: text,
        outcome: word('passed', 'failed'),
        lastPassed: nullable(text),
        serveSeconds: nullable(number),
        chain: flag,
      }),
    ),
  },
  {
    changed: nullable(text),
    active: nullable(object({ host: text, epoch: number, seen: text })),
    own: nullable(text),
    quiet: flag,
    transition: nullable(transition),
    trial: nullable(object({ ends: text, returning: flag })),
    shared: object({ why: nullable(text), holder: nullable(text), epoch: number }),
  },
);

export const drillReport: Decode<DrillReport> = object<DrillReport>({
  format: one,
  pair: text,
  host: text,
  epoch: number,
  started: text,
  ended: text,
  outcome: word('passed', 'failed'),
  lossSeconds: number,
  serveSeconds: number,
  objectives: object({ rpoSeconds: nullable(number), rtoSeconds: nullable(number) }),
  why: list(text),
  plans: list(
    object({
      plan: text,
      backup: nullable(text),
      takenAt: nullable(text),
      items: list(
        object({
          kind: text,
          name: text,
          result: word('ok', 'failed', 'left'),
          seconds: number,
          message: text,
        }),
      ),
    }),
  ),
  checks: list(object({ name: text, result: word('ok', 'failed'), seconds: number, message: text })),
  rejected: list(object({ plan: text, name: text, why: text })),
  previous: nullable(text),
});

export const contentsDocument: Decode<Contents> = object<Contents>({
  format: one,
  host: text,
  items: list(
    object({
      plan: text,
      name: text,
      kind: text,
      why: nullable(text),
      parts: list(object({ name: text, count: number, sum: nullable(text) })),
    }),
  ),
});

export const peerView: Decode<PeerView> = object<
  Omit<PeerView, 'name' | 'taking'>,
  Required<Pick<PeerView, 'name' | 'taking'>>
>(
  {
    answered: flag,
    why: text,
    role: nullable(role),
    epoch: nullable(number),
    clockOffsetSeconds: nullable(number),
    services: record(text),
  },
  { name: nullable(object({ primary: text, epoch: number })), taking: number },
);

export const catalogue: Decode<readonly BackupEntry[]> = list(
  object<Omit<BackupEntry, 'provenAt' | 'bad' | 'keptBy'>, { provenAt: string; bad: string; keptBy: string }>(
    {
      plan: text,
      name: text,
      seq: number,
      takenAt: text,
      epoch: number,
      bytes: number,
      proof: word('taken', 'complete', 'intact', 'restored'),
    },
    { provenAt: text, bad: text, keptBy: text },
  ),
);

export const databasePrograms: Decode<readonly DatabasePrograms[]> = list(
  object<DatabasePrograms>({
    plan: text,
    name: text,
    kind: text,
    tool: nullable(text),
    server: nullable(text),
    level: nullable(text),
    why: nullable(text),
  }),
);

/** The whole answer of `pairctl-host databases`. */
export const databaseDocument: Decode<{
  readonly format: 1;
  readonly databases: readonly DatabasePrograms[];
}> = object({ format: one, databases: databasePrograms });
