import type { HostEvidence } from '../model/conflict.ts';
import { neutralLine } from './neutral.ts';

/** What each host knows of who was right, for people: some lines a host. */
export function conflictText(hosts: readonly HostEvidence[]): string {
  return hosts
    .flatMap((one) => [
      `${neutralLine(one.host)}: ${roleWords(one)}`,
      ...[activeWords(one), serviceWords(one), ...backupWords(one), peerWords(one), nameWords(one)].map(
        (line) => `  ${neutralLine(line)}`,
      ),
    ])
    .join('\n');
}

function roleWords({ role, epoch, since }: HostEvidence): string {
  if (role === null) return 'has no role';
  return `${role} at epoch ${String(epoch)}${since === null ? '' : ` since ${since}`}`;
}

function activeWords({ host, active }: HostEvidence): string {
  if (active === null) return 'who was active it does not know';
  const who = active.host === host ? 'it was active itself' : `it saw ${active.host} active`;
  return `${who} at epoch ${String(active.epoch)}, last at ${active.seen}`;
}

function serviceWords({ services }: HostEvidence): string {
  const states = Object.entries(services).map(([unit, state]) => `${unit} ${state}`);
  return states.length === 0 ? 'no services' : `services: ${states.join(', ')}`;
}

function backupWords({ backups }: HostEvidence): readonly string[] {
  return Object.entries(backups).map(
    ([plan, { newest, newestProven }]) =>
      `backups of ${plan}: newest ${newest ?? 'none'}, newest proven ${newestProven ?? 'none'}`,
  );
}

function peerWords({ peer }: HostEvidence): string {
  if (peer === null) return 'what it sees of the other host is not known';
  if (!peer.answered) return `it does not reach the other host: ${peer.why}`;
  return `it sees the other host as ${peer.role ?? 'one without a role'}${peer.epoch === null ? '' : ` at epoch ${String(peer.epoch)}`}`;
}

function nameWords({ name }: HostEvidence): string {
  return name === null
    ? 'no name server tells it whom clients are led to'
    : `clients are led to ${name.primary}, at epoch ${String(name.epoch)}`;
}
