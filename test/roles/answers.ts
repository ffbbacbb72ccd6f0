import type { Output } from '../../src/model/command.ts';
import type { Role } from '../../src/model/role.ts';
import { failed, json, peer, said } from '../modules/own/answers.ts';

/** What every model of hosts answers alike, whatever its machines are made of. */
export const modelNow = Date.parse('2026-01-31T12:00:00Z');

/** The clock of a host that is so many seconds ahead of the operator's. */
export function systemAnswer(ahead = 0): Output {
  return said(`TIME=${String(modelNow / 1000 + ahead)}\nINIT=systemd\n`);
}

/** The unit of the application as systemd shows it. */
export function applicationUnit(unit: string, running: boolean): Output {
  return said(
    `Id=${unit}\nLoadState=loaded\nActiveState=${running ? 'active' : 'inactive'}\nUnitFileState=enabled\n`,
  );
}

/** What curl says of the application on a host; of none that is reached, that nobody listens. */
export function httpAnswer(
  host: { readonly running: boolean; readonly healthy: boolean } | undefined,
): Output {
  if (host?.running !== true) return failed(7, 'curl: (7) Failed to connect');
  return said(host.healthy ? '200\nhello\n' : '503\n\n');
}

/** What dig says of `app.example.test`: its address, or the text beside it; without a text there is none. */
export function dnsAnswer(
  { address, text, ttl = 60 }: { readonly address: string; readonly text: string; readonly ttl?: number },
  type: string,
): Output {
  const header = ';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n';
  if (type === 'A') return said(`${header}app.example.test. ${String(ttl)} IN A ${address}\n`);
  if (type !== 'TXT' || text === '') return said(header);
  return said(`${header}app.example.test. ${String(ttl)} IN TXT ${text}\n`);
}

/** What a host sees of its peer by the pull channel; undefined where that does not answer. */
export function peerAnswer(
  other:
    | {
        readonly role: Role | null;
        readonly epoch: number | null;
        readonly running: boolean;
        readonly offset: number;
      }
    | undefined,
): Output {
  if (other === undefined)
    return json(
      peer({
        answered: false,
        why: 'timed out',
        role: null,
        epoch: null,
        services: {},
        clockOffsetSeconds: null,
      }),
    );
  const { role, epoch, running, offset } = other;
  return json(peer({ role, epoch, services: servicesOf(running), clockOffsetSeconds: offset }));
}

export function servicesOf(running: boolean): Record<string, string> {
  return { 'app.service': running ? 'active' : 'inactive' };
}

/** What a pull would do; `refused` where there is no primary to pull from. */
export function previewSync(mirror: string, differ = true, refused = false): Output {
  return json({
    format: 1,
    mirror,
    ok: !refused,
    guard: refused ? 'role-conflict' : null,
    found: refused ? `mirror ${mirror}: there is no primary to pull from` : '',
    files: 9,
    create: differ ? 1 : 0,
    update: 0,
    delete: 0,
    accept: 0,
    bytes: 5,
    initial: false,
  });
}

/** What a restore would do. */
export function previewRestore(plan: string, name: string): Output {
  return json({
    format: 1,
    plan,
    name,
    ok: true,
    guard: null,
    found: '',
    takenAt: null,
    epoch: 7,
    seq: 1,
    items: [],
    needBytes: 1,
    freeBytes: 9,
  });
}
