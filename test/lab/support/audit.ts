import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Lab } from '../../../src/lab/lab.ts';
import { record } from '../../../src/lab/host.ts';
import { parseRole, type RoleRecord } from '../../../src/model/role.ts';
import { runLocal } from '../../../src/transport/local.ts';
import { processesOf } from './processes.ts';

export interface AuditOptions {
  /** No change of roles is under way: then the name leads to the primary, too. */
  readonly settled?: boolean;
}

export const hosts = ['web1', 'web2'] as const;
const guarded = /^\/bin\/sh \/usr\/local\/bin\/(?:counter$|rows )|^\/usr\/bin\/busybox httpd /;

/** What must hold at every moment: one primary, nothing served by a standby, no secret outside its file, private folders private. */
export async function audit(lab: Lab, { settled = false }: AuditOptions = {}): Promise<void> {
  const roles = Object.fromEntries(hosts.map((name) => [name, roleOn(lab, name)]));
  const newest = Math.max(0, ...Object.values(roles).map((role) => role?.epoch ?? 0));
  const primaries = hosts.filter((n) => roles[n]?.role === 'primary' && roles[n].epoch === newest);
  expect(primaries.length, `primaries at epoch ${String(newest)}: ${primaries.join(', ')}`).toBeLessThan(2);
  for (const name of hosts) {
    if (roles[name]?.role === 'standby' && lab.isOn(name))
      expect(await servingOn(lab, name), `${name} is standby`).toEqual([]);
    await auditSecrets(lab, name);
    auditModes(lab, name);
  }
  if (settled) await auditName(lab, roles);
}

/** The role that a host's disk records, also of a host that is off. */
export function roleOn(lab: Lab, name: string, pair = 'counter'): RoleRecord | undefined {
  const path = join(lab.root(name), 'var/lib/pairctl', pair, 'role');
  return existsSync(path) ? parseRole(readFileSync(path, 'utf8')) : undefined;
}

/** Processes of the pair's services that live on a host, without what they fork for a moment. */
export async function servingOn(lab: Lab, name: string): Promise<readonly string[]> {
  const found = (await processesOf(lab, name)).filter(({ command }) => guarded.test(command));
  const own = new Set(found.map(({ pid }) => pid));
  return found.filter(({ parent }) => !own.has(parent)).map(({ command }) => command);
}

/** What the zone's own name server answers for the pair's name. */
export async function nameIn(lab: Lab): Promise<{ address: string; text: string }> {
  const script = `for type in A TXT; do dig +short +norecurse @127.0.0.1 ${record} "$type"; done`;
  const { stdout } = await lab.console('ns1', ['/bin/sh', '-c', script]);
  const [address = '', text = ''] = stdout.split('\n');
  return { address, text: text.replaceAll('"', '') };
}

async function auditName(lab: Lab, roles: Readonly<Record<string, RoleRecord | undefined>>): Promise<void> {
  const { address, text } = await nameIn(lab);
  const [, epoch, primary = ''] = /^pairctl epoch=(\d+) primary=(\S+)$/.exec(text) ?? [];
  expect(epoch, `the TXT record of the name: ${text}`).toBeDefined();
  expect(roles[primary], `what ${primary} records, to whom the name leads`).toEqual({
    role: 'primary',
    epoch: Number(epoch),
  });
  expect(address).toBe(lab.host(primary).address);
}

async function auditSecrets(lab: Lab, name: string): Promise<void> {
  const root = lab.root(name);
  const secret = lab.tsig;
  const bearing = ['etc/pairctl', 'etc/cron.d', 'var/lib/pairctl', 'var/log', 'var/mail', 'root', 'usr/local']
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => contentOf(path)?.includes(secret) === true)
    .map((path) => path.slice(root.length));
  for (const path of bearing) {
    expect(path, `a file of ${name} that bears the secret`).toMatch(
      /^\/etc\/pairctl\/counter\/dns-[^/]*\.key$/,
    );
    expect(lstatSync(root + path).mode & 0o777, path).toBe(0o600);
  }
  const journal = await runLocal({
    run: ['journalctl', `--directory=${root}/var/log/journal`, '--no-pager', '-q', '-o', 'cat'],
  });
  expect(journal.stdout.includes(secret), `the journal of ${name} bears the secret`).toBe(false);
  const commands = await processesOf(lab, name);
  expect(commands.filter(({ command }) => command.includes(secret))).toEqual([]);
}

function auditModes(lab: Lab, name: string): void {
  const folder = join(lab.root(name), 'etc/pairctl');
  if (!existsSync(folder)) return;
  const wide = [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((n) => join(folder, n)),
  ]
    .map((path) => ({ path, stat: lstatSync(path) }))
    .filter(({ stat }) => (stat.mode & 0o777) !== (stat.isDirectory() ? 0o700 : 0o600))
    .map(({ path, stat }) => `${path} ${(stat.mode & 0o777).toString(8)}`);
  expect(wide, `too open on ${name}`).toEqual([]);
}

/** Regular files below a folder; what vanishes meanwhile is passed over. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
