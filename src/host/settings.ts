import type { InventoryHost } from '../model/inventory.ts';
import type { BackupItem, BackupPlan, Drill, DrillCheck, Mirror, Pair } from '../model/pair.ts';
import { floatingAddresses, trafficUnits, isDns, type DnsTarget } from '../model/traffic.ts';
import { quote } from '../shell/quote.ts';
import { unwatchedPaths } from './unwatched.ts';

/** A mirror's path on one host: `path` on the preferred primary, `standbyPath` on the other, whoever is active. */
export function hostPath(pair: Pair, host: InventoryHost, mirror: Mirror): string {
  return host.name === pair.primary ? mirror.path : mirror.standbyPath;
}

/**
 * `/etc/pairctl/PAIR/settings`, which the host program reads as shell text: assignments of quoted words, and functions that choose among them,
 * so that no name of a variable is ever put together at run time. Throws on NUL.
 */
export function settingsFile(pair: Pair, host: InventoryHost, peer: InventoryHost): string {
  const dns = pair.failover.traffic.find(isDns);
  const items = pair.backup.plans.flatMap((plan) => plan.items.map((item) => ({ plan, item })));
  const itemKeys = [...new Set(items.flatMap(({ item }) => Object.keys(item.settings)))].sort();
  const units = (where: 'stopped' | 'running'): string =>
    lines(pair.services.filter((service) => service.onStandby === where).map((service) => service.unit));
  return [
    '# Compiled by pairctl; changes here are overwritten.',
    assign('HOST', host.name),
    assign('PEER', peer.name),
    assign('NOTIFY_EMAIL', pair.notify.email ?? ''),
    assign('BACKUP_DIRECTORY', pair.backup.directory),
    // Started last and stopped first: nobody is to be led to an application that is being stopped.
    assign(
      'GUARDED_UNITS',
      lines([units('stopped'), ...trafficUnits(pair.failover.traffic)].filter(Boolean)),
    ),
    assign('FREE_UNITS', units('running')),
    assign('ADDRESSES', lines(floatingAddresses(pair.failover.traffic))),
    assign('DNS_RECORD', dns === undefined ? '' : epochRecord(dns)),
    assign('DNS_SERVERS', lines(serversOf(dns).map(({ address, port }) => `${address} ${port}`))),
    assign('RPO', seconds(pair.objectives.rpoSeconds)),
    assign('RTO', seconds(pair.objectives.rtoSeconds)),
    ...drillSettings(pair.drill),
    assign('MIRRORS', lines(pair.mirrors.map((mirror) => mirror.name))),
    assign('WATCHED', lines(pair.mirrors.filter(({ watch }) => watch === true).map(({ name }) => name))),
    assign('SHARED', lines((pair.shared ?? []).map(({ path }) => path))),
    assign(
      'SHARED_MOUNTED',
      lines((pair.shared ?? []).filter(({ requireMount }) => requireMount).map(({ path }) => path)),
    ),
    assign('PLANS', lines(pair.backup.plans.map((plan) => plan.name))),
    choice('mirror_settings', pair.mirrors, (mirror) => [mirror.name, mirrorSettings(pair, host, mirror)]),
    choice('mirror_filters', pair.mirrors, (mirror) => [mirror.name, mirrorFilters(mirror)], '\n  "$@"'),
    choice('plan_settings', pair.backup.plans, (plan) => [plan.name, planSettings(plan)]),
    choice('item_settings', items, ({ plan, item }) => [
      `${plan.name}/${item.name}`,
      itemSettings(item, itemKeys),
    ]),
    '',
  ].join('\n');
}

function mirrorSettings(pair: Pair, host: InventoryHost, mirror: Mirror): string {
  return [
    assign('MIRROR_PATH', hostPath(pair, host, mirror)),
    assign('MIRROR_KEEP', String(mirror.keepDeletedSeconds)),
    assign(
      'MIRROR_LIMIT',
      'percent' in mirror.maxDelete ? `${mirror.maxDelete.percent}%` : String(mirror.maxDelete.files),
    ),
    assign('MIRROR_MOUNT', mirror.requireMount ? '1' : '0'),
    assign('MIRROR_BANDWIDTH', mirror.bandwidthKiB === undefined ? '' : String(mirror.bandwidthKiB)),
    assign('MIRROR_COMPRESS', mirror.compress),
    ...(mirror.watch === true ? [assign('MIRROR_UNWATCHED', unwatched(pair, host, mirror))] : []),
  ].join(' ');
}

function unwatched(pair: Pair, host: InventoryHost, mirror: Mirror): string {
  return unwatchedPaths(hostPath(pair, host, mirror), mirror.exclude, `.pairctl-${pair.name}-${mirror.name}`);
}

/** Called as `mirror_filters NAME COMMAND…`: runs the command with a filter rule for each pattern; a rule takes all after its first blank as it is (rsync(1), FILTER RULES). */
function mirrorFilters(mirror: Mirror): string {
  return ['set -- "$@"', ...mirror.exclude.map((pattern) => quote(`--filter=- ${pattern}`))].join(' ');
}

function planSettings(plan: BackupPlan): string {
  return [
    assign('PLAN_SCHEDULE', plan.schedule),
    assign('PLAN_DISABLED', plan.disabled ? '1' : '0'),
    assign('PLAN_ITEMS', lines(plan.items.map((item) => item.name))),
    assign('PLAN_EXTERNAL', plan.external?.directory ?? ''),
    assign('PLAN_PATTERN', plan.external?.pattern ?? ''),
    assign('PLAN_COMPANION', plan.external?.companion ?? ''),
    assign('PLAN_RESTORE', plan.external?.restore ?? ''),
  ].join(' ');
}

function drillSettings(drill: Drill): readonly string[] {
  return [
    assign('DRILL_PLANS', lines(drill.plans)),
    assign('DRILL_START', drill.start ?? ''),
    assign('DRILL_WRITABLE', lines(drill.writable)),
    assign('DRILL_WITHIN', String(drill.withinSeconds)),
    assign('DRILL_CHECKS', lines(drill.checks.map((_, index) => String(index + 1)))),
    choice(
      'drill_check',
      drill.checks.map((check, index) => ({ check, number: String(index + 1) })),
      ({ check, number }) => [number, checkSettings(check)],
    ),
  ];
}

function checkSettings({ name, check }: DrillCheck): string {
  return [
    assign('CHECK_NAME', name),
    assign('CHECK_KIND', check.kind),
    ...asked(check).map(([key, value]) => assign(`CHECK_${key}`, value)),
  ].join(' ');
}

/** All keys for every kind, so that nothing is left of the check before. */
function asked(check: DrillCheck['check']): readonly (readonly [string, string])[] {
  const all = (text: string, status = '', database = '', expect = '', wanted = '') =>
    [
      ['TEXT', text],
      ['STATUS', status],
      ['DATABASE', database],
      ['EXPECT', expect],
      ['WANTED', wanted],
    ] as const;
  switch (check.kind) {
    case 'http':
      return all(check.url, String(check.status));
    case 'tcp':
      return all(check.address, String(check.port));
    case 'command':
      return all(check.script);
    case 'sql': {
      const { expect } = check;
      const wanted =
        expect.rule === 'any' ? '' : String(expect.rule === 'tolerance' ? expect.percent : expect.value);
      return all(check.sql, '', check.database, expect.rule === 'any' ? '' : expect.rule, wanted);
    }
  }
}

/** All keys that any item has, so that nothing is left of the item before. */
function itemSettings(item: BackupItem, keys: readonly string[]): string {
  return [
    assign('ITEM_KIND', item.kind),
    ...keys.map((key) => assign(`ITEM_${key}`, item.settings[key] ?? '')),
  ].join(' ');
}

/** A shell function that does by its first argument what a `case` says, and fails for any other. */
function choice<T>(
  name: string,
  all: readonly T[],
  branch: (one: T) => readonly [string, string],
  after = '',
): string {
  const branches = all.map(branch).map(([key, body]) => `  ${quote(key)}) shift; ${body} ;;`);
  return [`${name}() {`, '  case $1 in', ...branches, '  *) return 1 ;;', `  esac${after}`, '}'].join('\n');
}

function assign(name: string, value: string): string {
  return `${name}=${quote(value)}`;
}

function seconds(limit: number | undefined): string {
  return limit === undefined ? '' : String(limit);
}

function lines(words: readonly string[]): string {
  return words.join('\n');
}

/** The name servers that are asked for the epoch. */
function serversOf(
  target: DnsTarget | undefined,
): readonly { readonly address: string; readonly port: number }[] {
  if (target === undefined) return [];
  return target.provider === 'rfc2136' ? target.servers : (target.nameServers ?? []);
}

/** Name of the TXT record that bears the epoch: a CNAME suffers no other data at its name (RFC 1034, 3.6.2). */
function epochRecord(target: DnsTarget): string {
  return target.type === 'CNAME' ? `_pairctl.${target.record}` : target.record;
}

/**
 * `/etc/pairctl/PAIR/ssh_config` (ssh_config(5)): how the host program reaches its peer, under the name `peer`, and nothing else of the host's own
 * ssh configuration. The peer's host key stands in `known_hosts` under its name in the inventory.
 */
export function sshConfig(pair: Pair, _host: InventoryHost, peer: InventoryHost): string {
  const folder = `/etc/pairctl/${pair.name}`;
  return `# Compiled by pairctl; changes here are overwritten.
Host peer
  HostName ${peer.peerAddress}
  Port ${String(peer.port ?? 22)}
  User root
  HostKeyAlias ${peer.name}
  IdentityFile ${folder}/key
  IdentitiesOnly yes
  IdentityAgent none
  UserKnownHostsFile ${folder}/known_hosts
  GlobalKnownHostsFile /dev/null
  StrictHostKeyChecking yes
  UpdateHostKeys no
  CheckHostIP no
  BatchMode yes
  PreferredAuthentications publickey
  ForwardAgent no
  ClearAllForwardings yes
  RequestTTY no
  ConnectTimeout 5
  ServerAliveInterval 15
  ServerAliveCountMax 4
  LogLevel ERROR
`;
}
