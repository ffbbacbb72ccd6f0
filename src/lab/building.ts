import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, PairctlError } from '../model/error.ts';
import { hide } from './hidden.ts';
import {
  disks,
  operatorAddress,
  type DatabaseServer,
  type Disk,
  type LabHost,
  type LabState,
} from './host.ts';
import { labDirectory, prefixOf, saveState } from './place.ts';
import { layersOf } from './power.ts';
import { furnish, resolver, unitsOf } from './profiles.ts';
import { labProgram, must } from './system.ts';

export interface HostRequest {
  readonly name: string;
  readonly profile: LabHost['profile'];
  /** Default: tmpfs. */
  readonly disk?: Disk;
  /** As truncate(1) and tmpfs(5) take it; default 2G. */
  readonly size?: string;
  /** Default: none. */
  readonly servers?: readonly DatabaseServer[];
}

/** Hosts with their addresses, 192.0.2.11 and up, name servers 192.0.2.53 and up; throws where a name does not fit into an interface's. */
export function addressed(requests: readonly HostRequest[]): readonly LabHost[] {
  const bad = requests.find(
    ({ name }, index) =>
      !/^[a-z][a-z0-9-]{0,11}$/.test(name) ||
      ['op', 'operator', 'base'].includes(name) ||
      requests.findIndex((other) => other.name === name) !== index,
  );
  if (bad !== undefined)
    throw new PairctlError(`"${bad.name}" cannot name a lab host`, {
      exitCode: exitCode.usage,
      hint: 'small letters, digits and hyphens, at most 12, each name once',
    });
  return requests.map(({ name, profile, servers = [] }, index) => ({
    name,
    profile,
    servers,
    address: `192.0.2.${String((profile === 'nameserver' ? 53 : 11) + index)}`,
  }));
}

/** Makes a lab's network and disks, in the order that `down` can undo at any point. */
export async function build(
  state: LabState,
  requests: readonly HostRequest[],
  from: {
    readonly image: string;
    readonly programs: string;
    readonly hide: readonly string[];
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const { programs, signal } = from;
  const directory = labDirectory(state.name);
  await must(['sh', '-c', mounts, 'sh', directory, from.image], { signal });
  saveState(state);
  const tsig = randomBytes(32).toString('base64');
  writeFileSync(join(directory, 'tsig'), `${tsig}\n`, { mode: 0o600 });
  writeFileSync(join(directory, 'resolv.conf'), resolver(state.hosts));
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'operator', '-f', join(directory, 'key')]);
  const [common, hidden, base] = layersOf(state.name);
  const links = state.hosts.map((host) => `${host.name}=${host.address}`);
  const key = readFileSync(join(directory, 'key.pub'), 'utf8').trim();
  await Promise.all([
    labProgram(programs, 'net', ['up', prefixOf(state.name), `op=${operatorAddress}`, ...links], { signal }),
    labProgram(programs, 'common', [common, base, key], { signal }),
    hide(hidden, base, from.hide),
  ]);
  await Promise.all(
    state.hosts.map(async (host, index) => {
      await makeDisk(state, host, { ...requests[index], programs, signal });
    }),
  );
  writeKnownHosts(state);
}

/** Makes a host's disk, with an identity of its own and what its profile has. */
async function makeDisk(
  state: LabState,
  host: LabHost,
  from: {
    readonly disk?: Disk;
    readonly size?: string;
    readonly programs: string;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const { disk = 'tmpfs', size = '2G', programs, signal } = from;
  const directory = labDirectory(state.name);
  const at = join(directory, host.name);
  const words = ['make', at, layersOf(state.name).join(':'), disk, size, host.name, unitsOf(host)];
  await labProgram(programs, 'disk', words, { signal });
  const tsig = readFileSync(join(directory, 'tsig'), 'utf8').trim();
  furnish(join(at, 'root'), host, { hosts: state.hosts, files: join(programs, '..'), tsig });
}

/** Puts an empty disk of the same kind into a host that is off: a Debian anew, with other keys and no data. */
export async function replaceDisk(state: LabState, host: LabHost, programs: string): Promise<void> {
  const at = join(labDirectory(state.name), host.name);
  const disk = disks.find((kind) => kind === readFileSync(join(at, 'kind'), 'utf8').trim()) ?? 'tmpfs';
  await labProgram(programs, 'disk', ['discard', at]);
  await makeDisk(state, host, { disk, programs });
  writeKnownHosts(state);
}

function writeKnownHosts(state: LabState): void {
  writeFileSync(
    join(labDirectory(state.name), 'known_hosts'),
    state.hosts.map((host) => `${host.address} ${hostKey(state.name, host.name)}\n`).join(''),
  );
}

/**
 * The lab's own tmpfs, and in it the hosts' common layer. Shared, so that what is unmounted here is unmounted within hosts that started later, too:
 * otherwise they would keep a disk alive that has lost its power.
 */
const mounts = `set -eu
mount -t tmpfs -o mode=700 tmpfs "$1"
mount --make-private "$1"
mount --make-shared "$1"
mkdir "$1/base"
mount -o loop,ro,noload "$2" "$1/base"`;

/** A host's public key, as `ssh-ed25519 AAAA…`. */
export function hostKey(lab: string, host: string): string {
  const path = join(labDirectory(lab), host, 'root/etc/ssh/ssh_host_ed25519_key.pub');
  return readFileSync(path, 'utf8').split(' ').slice(0, 2).join(' ').trim();
}

/** Takes down whatever bears a lab's name: processes, mounts, namespaces, files; also what a crash left. Safe to repeat. */
export async function takeDown(name: string, programs: string): Promise<void> {
  const directory = labDirectory(name);
  await must(['sh', '-c', undo, 'sh', directory, prefixOf(name), programs], { timeoutSeconds: 120 });
}

const undo = `for kind in "$1"/*/kind; do
  host=\${kind%/*}
  [ ! -e "$kind" ] || /bin/sh "$3/power.sh" off "$host" "$2-\${host##*/}" &
done
wait
/bin/sh "$3/net.sh" down "$2"
if [ -d "$1" ]; then
  for point in $(awk -v d="$1" '$2 == d || index($2, d "/") == 1 { print $2 }' /proc/self/mounts | sort -r); do
    umount "$point" 2>/dev/null || umount -l "$point"
  done
  rm -rf --one-file-system -- "$1"
fi`;
