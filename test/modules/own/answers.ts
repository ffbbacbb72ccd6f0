import type { Change } from '../../../src/model/change.ts';
import type { Output } from '../../../src/model/command.ts';
import type { Look } from '../../../src/model/host.ts';
import type {
  BackupEntry,
  HostStatus,
  JobStatus,
  MirrorStatus,
  PeerView,
} from '../../../src/model/hoststatus.ts';
import type { Probe } from '../../../src/model/probe.ts';

export const around = { pair: 'shop', host: 'web2', now: Date.parse('2026-01-31T12:00:00Z') };

/** An answer with status 0. */
export function said(stdout: string, stderr = ''): Output {
  return { status: 0, stdout, stderr };
}
export function failed(status: number, stderr = ''): Output {
  return { status, stdout: '', stderr };
}
export function json(value: object | readonly object[]): Output {
  return said(JSON.stringify(value));
}

/** Answers by question; a question that has none fails the test. Questions are displayed as `status`, `check data backup-1`, `tcp 10.0.0.1 80`. */
export function answering(answers: Readonly<Record<string, Output>>): Look & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    probe(probe) {
      const question = displayQuestion(probe);
      asked.push(question);
      const answer = answers[question];
      return answer === undefined
        ? Promise.reject(new Error(`no answer to the question ${JSON.stringify(question)}`))
        : Promise.resolve(answer);
    },
  };
}

function displayQuestion(probe: Probe): string {
  switch (probe.probe) {
    case 'host-program':
      return [probe.command, ...(probe.args ?? [])].join(' ');
    case 'tcp':
      return `tcp ${probe.address} ${String(probe.port)}`;
    case 'http':
      return ['http', probe.url, ...(probe.headers ?? [])].join(' ');
    case 'test':
      return `test ${probe.script}`;
    case 'dns':
      return `dns ${probe.server} ${probe.record} ${probe.type}`;
    default:
      return probe.probe;
  }
}

const job: JobStatus = {
  started: '2026-01-31T11:30:00Z',
  ended: '2026-01-31T11:31:00Z',
  result: 'ok',
  message: '',
  guard: null,
  lastSuccess: '2026-01-31T11:30:00Z',
  epoch: 7,
  skipped: 0,
};
const mirrorStatus: MirrorStatus = { ...job, files: 10, bytes: 1000, deleted: 0 };

export function status(more: Partial<HostStatus> = {}): HostStatus {
  return {
    format: 1,
    pair: 'shop',
    host: 'web2',
    time: '2026-01-31T12:00:00Z',
    program: '0123456789ab',
    role: 'standby',
    epoch: 7,
    services: { 'app.service': 'inactive' },
    mirrors: { site: mirrorStatus },
    plans: {},
    pull: null,
    peer: null,
    restored: null,
    restoring: null,
    drill: null,
    ...more,
  };
}

export function peer(more: Partial<PeerView> = {}): PeerView {
  return {
    answered: true,
    why: '',
    role: 'primary',
    epoch: 7,
    clockOffsetSeconds: 0,
    services: { 'app.service': 'active' },
    ...more,
  };
}

/** A backup of plan `data`, taken so many minutes before `around.now`. */
export function entry(seq: number, minutesAgo: number, more: Partial<BackupEntry> = {}): BackupEntry {
  return {
    plan: 'data',
    name: `backup-${String(seq)}`,
    seq,
    takenAt: new Date(around.now - minutesAgo * 60_000).toISOString(),
    epoch: 7,
    bytes: 1000,
    proof: 'intact',
    ...more,
  };
}

/** Words of the one command of a change that acts. */
export function words(change: Change): readonly string[] {
  if (change.action === 'none' || change.action === 'refuse' || change.action === 'fail')
    throw new Error(`it does not act: ${JSON.stringify(change)}`);
  const [step] = change.steps;
  if (step?.do !== 'exec' || !Array.isArray(step.command.run)) throw new Error('no plain command');
  return step.command.run as readonly string[];
}
