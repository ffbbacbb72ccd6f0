import { readFile } from 'node:fs/promises';
import { Unreachable } from '../../model/error.ts';
import { fingerprint, knownName, lookUp, type HostKey, type KnownKeys } from './known_hosts.ts';
import type { SshOptions } from './options.ts';
import { whereIs } from './stages.ts';

/** What is known of a host's keys and how to speak of it. */
export interface KeyPolicy {
  /** The host's name in the inventory, for the advice to trust it. */
  readonly name: string;
  /** A key that the inventory pins: `ssh-ed25519 AAAA…`; then known_hosts has no say. */
  readonly pinned: string | undefined;
}

/** The name under which known_hosts files keep a host. */
export function nameInFiles(options: SshOptions): string {
  return options.alias?.toLowerCase() ?? knownName(options.address, options.port);
}

/** The keys that are trusted for a host: the inventory's, else those of the operator's known_hosts files. */
export async function knownKeys(options: SshOptions, policy: KeyPolicy): Promise<KnownKeys> {
  if (policy.pinned !== undefined) {
    const [type = '', key = ''] = policy.pinned.trim().split(/\s+/);
    return { trusted: [{ type, key }], revoked: [], authority: false };
  }
  const texts = await Promise.all(
    options.knownHostsFiles.map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return lookUp(texts.join('\n'), nameInFiles(options));
}

/** Type and base64 of a key as the server sent it (RFC 4253, 6.6: the type is its first string). */
export function offeredKey(blob: Buffer): HostKey {
  const length = blob.readUInt32BE(0);
  return { type: blob.subarray(4, 4 + length).toString(), key: blob.toString('base64') };
}

/** The signature algorithms to ask for, so that the server shows a key that is known; undefined when none is known. */
export function wantedAlgorithms(known: KnownKeys): readonly HostKeyAlgorithm[] | undefined {
  const types = new Set(known.trusted.map((key) => key.type));
  const wanted = algorithms.filter((each) => types.has(each.startsWith('rsa-sha2-') ? 'ssh-rsa' : each));
  return wanted.length === 0 ? undefined : wanted;
}

/** What ssh2 can verify, best first; not ssh-dss, and not RSA with SHA-1. */
const algorithms = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const;
type HostKeyAlgorithm = (typeof algorithms)[number];

/** Why an offered key is not to be trusted, or undefined when it is. */
export function judge(
  offered: HostKey,
  known: KnownKeys,
  options: SshOptions,
  policy: KeyPolicy,
): Unreachable | undefined {
  if (known.revoked.some((each) => each.key === offered.key)) return revoked(offered, options, policy);
  if (known.trusted.some((each) => each.key === offered.key)) return undefined;
  return known.trusted.length > 0
    ? changed(offered, known, options, policy)
    : unknown(offered, known, options, policy);
}

function revoked(offered: HostKey, options: SshOptions, { name }: KeyPolicy): Unreachable {
  return new Unreachable(
    'host-key-revoked',
    `${whereIs(name, options)}: its host key is marked @revoked in known_hosts; nothing was sent\n  offered: ${show(offered)}`,
    {
      host: name,
      hint: 'whoever holds this key may pretend to be the host: give the host a new key, and never trust this one again',
    },
  );
}

function changed(
  offered: HostKey,
  known: KnownKeys,
  options: SshOptions,
  { name, pinned }: KeyPolicy,
): Unreachable {
  const trusted = known.trusted.map(show).join(', ');
  return new Unreachable(
    'host-key-changed',
    `${whereIs(name, options)}: its host key is not the trusted one; nothing was sent\n  trusted: ${trusted}\n  offered: ${show(offered)}`,
    {
      host: name,
      hint:
        pinned === undefined
          ? `another machine may stand in its place. Only if you know that the host was set up anew: pairctl trust ${name}`
          : `another machine may stand in its place. The key is pinned by host_key in the inventory; change it there only if you know that the host was set up anew (pairctl trust ${name} shows what it offers)`,
    },
  );
}

function unknown(offered: HostKey, known: KnownKeys, options: SshOptions, { name }: KeyPolicy): Unreachable {
  const authority = known.authority
    ? 'known_hosts names a certificate authority for it, but host certificates cannot be checked here, so its key itself must be trusted. '
    : '';
  return new Unreachable(
    'host-key-unknown',
    `${whereIs(name, options)}: its host key is not known yet; nothing was sent\n  offered: ${show(offered)}`,
    {
      host: name,
      hint: `${authority}compare that fingerprint with what ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub prints on the host itself, then: pairctl trust ${name}`,
    },
  );
}

function show({ type, key }: HostKey): string {
  return `${fingerprint(key)} (${type})`;
}
