import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Client } from 'ssh2';
import { exitCode, PairctlError } from '../../model/error.ts';
import type { Inventory } from '../../model/inventory.ts';
import { offeredHostKey, type Patience } from './client.ts';
import { judge, knownKeys, nameInFiles } from './host_keys.ts';
import { fingerprint, forget } from './known_hosts.ts';
import { route } from './route.ts';

/** What a host showed as its key, for a person to compare and to trust. */
export interface OfferedKey {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  /** `ssh-ed25519`. */
  readonly type: string;
  /** `SHA256:…`, as ssh-keygen -l shows it. */
  readonly fingerprint: string;
  /** What is known of it until now; `revoked` is never to be trusted. */
  readonly standing: 'trusted' | 'unknown' | 'changed' | 'revoked';
  /** Fingerprints that were trusted before. */
  readonly before: readonly string[];
  /** The key as the inventory would pin it: `ssh-ed25519 AAAA…`. */
  readonly pin: string;
  /** The inventory pins a key for this host, so that known_hosts has no say. */
  readonly pinned: boolean;
  /** The known_hosts file that it goes into, the name it goes by there, and whether that is hashed. */
  readonly file: string;
  readonly name: string;
  readonly hashed: boolean;
}

/** Asks a host of the inventory for its key, through its jump hosts, without logging in to it. Rejects with `Unreachable`. */
export async function scanHostKey(
  inventory: Inventory,
  name: string,
  patience: Patience,
): Promise<OfferedKey> {
  const host = Object.hasOwn(inventory.hosts, name) ? inventory.hosts[name] : undefined;
  if (host === undefined)
    throw new PairctlError(`${name} is not in the inventory`, { exitCode: exitCode.definition, host: name });
  const opened: Client[] = [];
  try {
    const { options, way } = await route(inventory, host, patience, opened);
    const policy = { name, pinned: host.hostKey };
    const known = await knownKeys(options, policy);
    const offered = await offeredHostKey(options, name, way, patience, known);
    const why = judge(offered, known, options, policy)?.why;
    const standing =
      why === 'host-key-revoked'
        ? 'revoked'
        : why === 'host-key-changed'
          ? 'changed'
          : why === undefined
            ? 'trusted'
            : 'unknown';
    return {
      host: name,
      address: options.address,
      port: options.port,
      type: offered.type,
      fingerprint: fingerprint(offered.key),
      standing,
      before: known.trusted.map((each) => fingerprint(each.key)),
      pin: `${offered.type} ${offered.key}`,
      pinned: host.hostKey !== undefined,
      file: options.knownHostsFiles[0] ?? '',
      name: nameInFiles(options),
      hashed: options.hashKnownHosts,
    };
  } finally {
    for (const client of opened.reverse()) client.end();
  }
}

/** Writes a key into known_hosts, in place of those that the file has for that name. Refuses a revoked one, and a host whose key the inventory pins. */
export async function trustHostKey(offered: OfferedKey): Promise<void> {
  if (offered.standing === 'revoked')
    throw new PairctlError(
      `${offered.host}: this key is marked @revoked in known_hosts and is not trusted again`,
      {
        exitCode: exitCode.refused,
        host: offered.host,
        hint: 'give the host a new key',
      },
    );
  if (offered.pinned)
    throw new PairctlError(`${offered.host}: its key is pinned by host_key in the inventory`, {
      exitCode: exitCode.definition,
      host: offered.host,
      hint: `change it there: host_key: "${offered.pin}"`,
    });
  if (offered.standing === 'trusted') return;
  const { file } = offered;
  if (file === '')
    throw new PairctlError(`${offered.host}: your ssh configuration names no known_hosts file`, {
      exitCode: exitCode.failed,
      host: offered.host,
      hint: `pin the key in the inventory: host_key: "${offered.pin}"`,
    });
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const text = await readFile(file, 'utf8').catch(() => '');
  const kept = offered.standing === 'changed' ? forget(text, offered.name) : text;
  const line = `${offered.hashed ? hashed(offered.name) : offered.name} ${offered.pin}\n`;
  await replaceFile(file, kept === '' || kept.endsWith('\n') ? kept + line : `${kept}\n${line}`);
}

/** A hashed name (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): HMAC-SHA1 of it under a random salt. */
function hashed(name: string): string {
  const salt = randomBytes(20);
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const mode = await stat(file).then(
    (found) => found.mode & 0o777,
    () => 0o600,
  );
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(beside, text, { mode: 0o600, flag: 'wx' });
  await chmod(beside, mode);
  await rename(beside, file);
}
