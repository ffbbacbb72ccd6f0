import { randomBytes } from 'node:crypto';
import type { Command } from '../model/command.ts';
import type { Host } from '../model/host.ts';
import type { Rfc2136Target } from '../model/traffic.ts';
import { recordsOf } from '../traffic/rfc2136/answer.ts';
import { explainUpdate } from '../traffic/rfc2136/explain.ts';
import { epochRecord, keyFilePath } from '../traffic/rfc2136/settings.ts';
import { setsOf } from '../traffic/rfc2136/sets.ts';
import { dns, rfc2136Targets, settingsOf, wantedOf } from './dns.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { reached, type Patient } from './patient.ts';

/** Runs one update at one server with the hosts' key. Standard input is the message without `server` and `send`. What failed goes to standard error as explainUpdate reads it. */
const updateScript = `
keyfile=$1 server=$2 port=$3
command -v nsupdate >/dev/null 2>&1 || { echo 'nsupdate is not installed' >&2; exit 127; }
[ -r "$keyfile" ] || { printf '%s cannot be read\\n' "$keyfile" >&2; exit 66; }
message=$(cat)
said=$(printf 'server %s %s\\n%s\\nsend\\n' "$server" "$port" "$message" | nsupdate -d -k "$keyfile" -t 12 -u 3 -r 2 2>&1) || {
  printf '@%s %s\\n' "$server" "$port" >&2
  printf '%s\\n' "$said" | tail -c 2500 >&2
  exit 1
}
`;

function update(
  pair: string,
  target: Rfc2136Target,
  server: Rfc2136Target['servers'][number],
  lines: readonly string[],
): Command {
  return {
    run: {
      script: updateScript,
      args: [keyFilePath(pair, target), server.address, String(server.port)],
    },
    stdin: [`zone ${target.zone}.`, ...lines, ''].join('\n'),
    timeoutSeconds: 30,
  };
}

/** A value that no host of a pair has (RFC 5737, RFC 3849, RFC 2606): deleting it deletes nothing. */
const nobody = { A: '192.0.2.254', AAAA: '2001:db8::dead:beef', CNAME: 'nobody.invalid.' } as const;

/** The key may change the name: each server is told to delete values that the name does not have, which needs the same right and changes nothing. */
export const mayMoveName: Check = {
  name: 'dns-right',
  group: 'Clients',
  acts: true,
  async ask(patient) {
    const said = await Promise.all(
      reached(patient).flatMap(({ host }) =>
        rfc2136Targets(patient).flatMap((target) =>
          target.servers.map((server) => tryRight(patient, host, target, server)),
        ),
      ),
    );
    return said;
  },
};

async function tryRight(
  patient: Patient,
  host: Host,
  target: Rfc2136Target,
  server: Rfc2136Target['servers'][number],
): Promise<Said> {
  const sets = setsOf(target);
  for (const { record, type } of sets) {
    const held = recordsOf(await dns(host, server.address, server.port, record, type), type) ?? [];
    if (held.some(({ data }) => data === nobody[type]))
      return unasked(
        `${record} holds ${nobody[type]}, which is nobody's: the right to change it was not tried`,
        host.name,
      );
  }
  const output = await host.exec(
    update(patient.pair.name, target, server, [
      ...sets.map(({ record, type }) => `update delete ${record}. IN ${type} ${nobody[type]}`),
      `update delete ${epochRecord(target)}. IN TXT "pairctl doctor ${randomBytes(6).toString('hex')}"`,
    ]),
  );
  if (output.status === 0)
    return ok(
      `with the key of this host ${server.address} would change ${sets.map(({ record, type }) => `${record} ${type}`).join(', ')}`,
      host.name,
    );
  const why = explainUpdate(settingsOf(target), output, wantedOf(patient));
  return failed(
    why.message,
    host.name === patient.standby.name
      ? 'a failover could not move the name'
      : 'after a failover this host could not move the name back',
    why.hint ?? 'see docs/dns.md',
    host.name,
  );
}

/** A record of our own beside the name is added, seen and deleted again, from the standby. */
export const testRecord: Check = {
  name: 'dns-test-record',
  group: 'Clients',
  acts: true,
  async ask(patient) {
    const { host } = patient.standby;
    if (host === undefined) return [];
    return await Promise.all(rfc2136Targets(patient).map((target) => tryRecord(patient, host, target)));
  },
};

async function tryRecord(patient: Patient, host: Host, target: Rfc2136Target): Promise<Said> {
  const record = `_pairctl-test.${target.record}`;
  const text = `"pairctl doctor ${randomBytes(6).toString('hex')}"`;
  const [server] = target.servers;
  if (server === undefined) return unasked('there is no name server', host.name);
  const added = await host.exec(
    update(patient.pair.name, target, server, [`update add ${record}. 5 IN TXT ${text}`]),
  );
  if (added.status !== 0) {
    const why = explainUpdate(settingsOf({ ...target, record }), added, wantedOf(patient));
    const grant = `grant ${target.key.name} name ${record}. TXT;`;
    return warning(
      `the test record could not be added: ${why.message}`,
      'that an update is made and seen could not be tried; the right for the name itself is check dns-right',
      added.stderr.includes('REFUSED')
        ? `for BIND, add to update-policy of ${target.zone}: ${grant}`
        : (why.hint ?? 'see docs/dns.md'),
      host.name,
    );
  }
  const seen = await dns(host, server.address, server.port, record, 'TXT');
  const deleted = await host.exec(
    update(patient.pair.name, target, server, [`update delete ${record}. IN TXT ${text}`]),
  );
  if (deleted.status !== 0)
    return warning(
      `the test record was added and could not be deleted: ${explainUpdate(settingsOf(target), deleted, wantedOf(patient)).message}`,
      'it does no harm',
      `delete ${record} by hand`,
      host.name,
    );
  if (recordsOf(seen, 'TXT')?.some(({ data }) => data === text) !== true)
    return warning(
      `a test record was added at ${server.address} and is not seen there`,
      'what a failover writes may not be what clients get',
      'is another server, or another view of it, behind that address?',
      host.name,
    );
  return ok(`a test record was added at ${server.address}, seen, and deleted`, host.name);
}
