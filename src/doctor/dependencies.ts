import type { Look } from '../model/host.ts';
import type { SecretRef } from '../model/inventory.ts';
import { resolved } from './addresses.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import type { Patient } from './patient.ts';
import { ask } from './script.ts';

/** Something that a recovery needs, and where it is to be had. */
export interface Need {
  /** For people: `the resolver of web2`. */
  readonly what: string;
  /** Where it is had, one of them is enough; names or addresses. */
  readonly places: readonly string[];
  /** What happens when all of them are gone. */
  readonly without: string;
  readonly remedy: string;
}

/** What the standby itself leans on: lines `resolver ADDRESS`, `gateway ADDRESS`, `relay NAME`. */
const standbyScript = `
files=/etc/resolv.conf
if grep -q '^nameserver[[:space:]]*127\\.0\\.0\\.53' /etc/resolv.conf 2>/dev/null && [ -r /run/systemd/resolve/resolv.conf ]; then files=/run/systemd/resolve/resolv.conf; fi
awk '$1 == "nameserver" { print "resolver", $2 }' "$files" 2>/dev/null
ip route show default 2>/dev/null | awk '{ for (i = 1; i < NF; i++) if ($i == "via") print "gateway", $(i + 1) }'
ip -6 route show default 2>/dev/null | awk '{ for (i = 1; i < NF; i++) if ($i == "via") print "gateway", $(i + 1) }'
{
  postconf -h relayhost
  sed -n 's/^[[:space:]]*host[[:space:]][[:space:]]*//p' /etc/msmtprc
  sed -n 's/^[[:space:]]*\\([^#[:space:]][^[:space:]]*\\).*/\\1/p' /etc/nullmailer/remotes
  sed -n 's/^mailhub=//p' /etc/ssmtp/ssmtp.conf
  sed -n "s/^dc_smarthost='\\(.*\\)'/\\1/p" /etc/exim4/update-exim4.conf.conf
} 2>/dev/null | sed 's/[][]//g; s/:.*//' | awk 'NF { print "relay", $1 }'
:`;

/** What on the operator's machine leans on others: `remote URL`, and for each secret file `served FILE SOURCE` where it is on a network file system. */
const operatorScript = `
git -C "$1" remote -v 2>/dev/null | awk '$3 == "(fetch)" { print "remote", $2 }'
shift
for file; do findmnt -n -o SOURCE -T "$file" 2>/dev/null | awk -v file="$file" '/^[^\\/[].*:/ { print "served", file, $1 }'; done
:`;

/**
 * The circular dependency audit: nothing that the recovery needs is to be had on the primary alone, for then it is gone with it. Each need is looked up
 * where it would be used, the standby or the operator's machine.
 */
export const dependencies: Check = {
  name: 'dependencies',
  group: 'Dependencies',
  async ask(patient) {
    const { standby, primary, operator } = patient;
    const byStandby = standby.host === undefined ? undefined : await standbyNeeds(patient, standby.host);
    const byOperator = await operatorNeeds(patient, operator);
    const own = await primaryAddresses(patient);
    const seen = await Promise.all([
      standby.host === undefined
        ? new Map<string, readonly string[]>()
        : resolved(standby.host, placesOf(byStandby ?? [])),
      resolved(operator, placesOf(byOperator)),
    ]);
    return [
      ...(byStandby === undefined ? [unasked('what it leans on could not be looked at', standby.name)] : []),
      ...judgeNeeds(byStandby ?? [], own, seen[0], primary.name),
      ...judgeNeeds(byOperator, own, seen[1], primary.name),
      judgeOperator(patient, own),
    ];
  },
};

function placesOf(needs: readonly Need[]): readonly string[] {
  return [...new Set(needs.flatMap(({ places }) => places))];
}

async function standbyNeeds(patient: Patient, look: Look): Promise<readonly Need[]> {
  const { pair, standby, inventory } = patient;
  const lines = await ask(look, standbyScript);
  const of = (kind: string): readonly string[] =>
    (lines ?? []).flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(kind.length + 1)] : []));
  const { jump } = inventory.hosts[standby.name] ?? {};
  return [
    ...pair.failover.traffic.flatMap((target): readonly Need[] =>
      target.provider === 'rfc2136'
        ? [
            {
              what: `the name server of ${target.zone}`,
              places: target.servers.map(({ address }) => address),
              without: 'the name cannot be moved',
              remedy:
                'a name server elsewhere that takes updates, as primary of the zone; both hosts may serve as its copies',
            },
          ]
        : [],
    ),
    {
      what: `the resolver of ${standby.name} (/etc/resolv.conf)`,
      places: of('resolver'),
      without: 'the standby finds no names: packages, mail relay, databases by name',
      remedy: `name another resolver in /etc/resolv.conf of ${standby.name}`,
    },
    {
      what: `the default gateway of ${standby.name}`,
      places: of('gateway'),
      without: 'the standby reaches nobody beyond its own network, and nobody there reaches it',
      remedy: `route ${standby.name} by a router`,
    },
    {
      what: `the mail relay of ${standby.name}`,
      places: of('relay'),
      without: 'nothing that fails on the standby is heard of',
      remedy: 'a relay on a third host',
    },
    {
      what: `the jump host to ${standby.name}`,
      places:
        jump === undefined
          ? []
          : [inventory.hosts[jump]?.address ?? jump.replace(/^.*@/, '').replace(/:\d+$/, '')],
      without: 'the operator cannot reach the standby',
      remedy: 'another jump host in inventory.yml',
    },
  ].filter(({ places }) => places.length > 0);
}

async function operatorNeeds({ pair, inventory, directory }: Patient, look: Look): Promise<readonly Need[]> {
  const files = secretFiles([...pair.failover.traffic, ...Object.values(inventory.hosts)]);
  const lines = (await ask(look, operatorScript, [directory, ...files])) ?? [];
  const remotes = lines
    .flatMap((line) => (line.startsWith('remote ') ? [hostOfRemote(line.slice(7))] : []))
    .filter((h) => h !== '');
  const served = lines.flatMap((line) => {
    const [kind, file = '', source = ''] = line.split(' ');
    return kind === 'served' ? [{ file, host: source.replace(/:[^:]*$/, '').replace(/^\/\//, '') }] : [];
  });
  const beside = (what: string, name: string, without: string, remedy: string): readonly Need[] => {
    const host = inventory.hosts[name];
    return host === undefined ? [] : [{ what, places: [host.address], without, remedy }];
  };
  return [
    ...pair.failover.traffic.flatMap((target) =>
      beside(
        `${target.on}, where ${target.name} is switched`,
        target.on,
        'clients cannot be led to the standby',
        'a load balancer of its own, or another traffic target',
      ),
    ),
    ...beside(
      'the witness',
      pair.failover.witness ?? '',
      'its view is missing when it is wanted',
      'a third host',
    ),
    ...(remotes.length === 0
      ? []
      : [
          {
            what: 'the git remote of the definition',
            places: remotes,
            without: 'nobody but who has a clone has the definition',
            remedy: 'a remote elsewhere, and a clone on the machine of whoever is called',
          },
        ]),
    ...served.map(({ file, host }) => ({
      what: `the secret file ${file}`,
      places: [host],
      without: 'pairctl apply cannot be run; a failover can, as the hosts have their keys',
      remedy: 'keep a copy on a disk of the operator’s machine',
    })),
  ];
}

/** Paths of all secrets that are in files, wherever they are declared. */
export function secretFiles(within: unknown): readonly string[] {
  if (Array.isArray(within)) return within.flatMap(secretFiles);
  if (typeof within !== 'object' || within === null) return [];
  const own = within as Partial<Extract<SecretRef, { readonly file: string }>>;
  if (typeof own.file === 'string' && Object.keys(within).length === 1) return [own.file];
  return Object.values(within).flatMap(secretFiles);
}

/** The host of a git URL (git-clone(1), GIT URLS); empty for a path. */
export function hostOfRemote(url: string): string {
  const match =
    /^[a-z+]+:\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(url) ??
    /^(?:[^@/:]*@)?(\[[^\]]+\]|[^:/]+):(?!\/\/)/.exec(url);
  if (match === null || url.startsWith('file:')) return '';
  return (match[1] ?? '').replace(/^\[|\]$/g, '');
}

/** All that leads to the primary: what the inventory says, and what the host itself says. */
async function primaryAddresses({ primary, operator }: Patient): Promise<ReadonlySet<string>> {
  const { address, peerAddress, serviceAddress } = primary.inventory;
  const given = [address, peerAddress, serviceAddress];
  const found = await resolved(operator, given);
  return new Set([...given, ...[...found.values()].flat(), ...primary.addresses]);
}

/** What is gone with the primary: a need whose places are all its own; where only some are, a warning. Pure. */
export function judgeNeeds(
  needs: readonly Need[],
  own: ReadonlySet<string>,
  seen: ReadonlyMap<string, readonly string[]>,
  primary: string,
): readonly Said[] {
  return needs.map(({ what, places, without, remedy }) => {
    const lost = places.filter(
      (place) => own.has(place) || (seen.get(place) ?? []).some((address) => own.has(address)),
    );
    const where = places.join(', ');
    if (lost.length === 0) return ok(`${what} is not on ${primary}: ${where}`);
    if (lost.length < places.length)
      return warning(
        `${what}: ${lost.join(', ')} is ${primary}; ${places.filter((place) => !lost.includes(place)).join(', ')} is not`,
        'it works on the day, after the time that asking in vain takes',
        remedy,
      );
    return failed(
      `${what} is ${primary} alone: ${where}`,
      `with ${primary} it is gone, too: ${without}`,
      remedy,
    );
  });
}

function judgeOperator({ operatorAddresses, primary, inventory }: Patient, own: ReadonlySet<string>): Said {
  const local = inventory.hosts[primary.name]?.connection === 'local';
  if (!local && !operatorAddresses.some((address) => own.has(address)))
    return ok(`this machine is not ${primary.name}`);
  return failed(
    `this machine is ${primary.name}, the primary`,
    'with it pairctl, the definition and the operator’s keys are gone, too',
    'keep the definition in git elsewhere, and run pairctl from a third machine; the standby has a runbook of its own',
  );
}
