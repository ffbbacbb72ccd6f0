import type { Rfc2136Target } from '../model/traffic.ts';
import { checkSeconds, displayCheck, type Check } from '../modules/check.ts';
import { quote } from '../shell/quote.ts';
import { wantedSets, type WantedSet } from '../traffic/rfc2136/sets.ts';
import { epochRecord, keyFilePath } from '../traffic/rfc2136/settings.ts';
import { takeoverBy, type MovableTarget, type Takeover } from './input.ts';
import { on } from './ssh.ts';

/** What one types on the operator's machine to lead clients to the host that takes over. */
export function moveLines(takeover: Takeover, target: MovableTarget): readonly string[] {
  const { pair, to, from } = takeover;
  switch (target.provider) {
    case 'rfc2136':
      return updateLines(takeover, target);
    case 'address':
      return [on(takeover, to, `systemctl restart ${target.unit}`)];
    case 'command': {
      const around = `PAIRCTL_PAIR=${pair.name} PAIRCTL_PRIMARY=${to.name} PAIRCTL_ADDRESS=${to.serviceAddress} PAIRCTL_OTHER=${from.name} PAIRCTL_OTHER_ADDRESS=${from.serviceAddress} PAIRCTL_EPOCH=EPOCH`;
      return [on(takeover, to, `env ${around} sh -c ${quote(target.switch)}`)];
    }
  }
}

function updateLines(takeover: Takeover, target: Rfc2136Target): readonly string[] {
  const { pair, inventory, to, from } = takeover;
  const epoch = `${epochRecord(target)}.`;
  const [server] = target.servers;
  const stamp = (host: string, number: string): string => `"pairctl epoch=${number} primary=${host}"`;
  const [before, after] = [
    setsFor(takeoverBy(from.name, pair, inventory), target),
    setsFor(takeover, target),
  ];
  return [
    on(takeover, to, `nsupdate -k ${keyFilePath(pair.name, target)} <<'END'`),
    `server ${server?.address ?? ''} ${String(server?.port ?? 53)}`,
    `zone ${target.zone}.`,
    ...before.map(({ record, type, value }) => `prereq yxrrset ${record}. IN ${type} ${value}`),
    `prereq yxrrset ${epoch} IN TXT ${stamp(from.name, 'OLD-EPOCH')}`,
    ...after.flatMap(({ record, type, value }) => [
      `update delete ${record}. IN ${type}`,
      `update add ${record}. ${String(target.ttl)} IN ${type} ${value}`,
    ]),
    `update delete ${epoch} IN TXT ${stamp(from.name, 'OLD-EPOCH')}`,
    `update add ${epoch} ${String(target.ttl)} IN TXT ${stamp(to.name, 'EPOCH')}`,
    'send',
    'END',
  ];
}

/** What each record set of a target holds when clients are led to the host that takes over; what cannot stand in its set is left out, as pairctl refuses it. */
export function setsFor({ pair, to, from }: Takeover, target: Rfc2136Target): readonly WantedSet[] {
  const addresses = { [to.name]: to.serviceAddress, [from.name]: from.serviceAddress };
  const sets = wantedSets(target, { pair: pair.name, primary: to.name, epoch: 1, addresses });
  return 'action' in sets ? [] : sets;
}

/** A check as one would type it. */
export function asked(check: Check & { readonly hostHeader?: string }): string {
  switch (check.kind) {
    case 'http': {
      const header = check.hostHeader === undefined ? '' : ` -H ${quote(`Host: ${check.hostHeader}`)}`;
      return `curl -s -o /dev/null -w '%{http_code} ' -m ${String(checkSeconds)}${header} ${quote(check.url)}`;
    }
    case 'tcp':
      return `timeout ${String(checkSeconds)} bash -c ${quote(`exec 3<>/dev/tcp/${check.address}/${String(check.port)}`)}`;
    case 'command':
      return `sh -c ${quote(displayCheck(check))}`;
  }
}

/** What that must answer. */
export function wanted(check: Check): string {
  return check.kind === 'http' ? String(check.status) : 'exit status 0';
}
