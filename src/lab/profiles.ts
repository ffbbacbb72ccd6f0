import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applicationOf, record, zone, type LabHost } from './host.ts';

/** The units that a host starts at boot. */
export function unitsOf(host: LabHost): string {
  const usual = host.profile === 'nameserver' ? ['ssh'] : ['ssh', 'cron'];
  const own = host.profile === 'balancer' ? ['haproxy'] : [];
  return [...usual, ...own, ...host.servers].map((name) => `${name}.service`).join(' ');
}

/** Puts onto a host's disk, before it boots, what its profile has. `files` is the folder of this room; `tsig` the secret of the zone's key. */
export function furnish(
  root: string,
  host: LabHost,
  lab: { readonly hosts: readonly LabHost[]; readonly files: string; readonly tsig: string },
): void {
  const servers = lab.hosts.filter((each) => each.profile === 'nameserver');
  if (servers.length > 0) put(root, 'etc/resolv.conf', resolver(lab.hosts));
  if (host.profile === 'service') furnishService(root, join(lab.files, 'service'));
  if (host.servers.length > 0) furnishRows(root, host, join(lab.files, 'service'));
  if (host.profile === 'nameserver') furnishNameserver(root, host, lab);
  if (host.profile === 'balancer') furnishBalancer(root, lab);
}

/** What resolv.conf(5) says within the lab; empty where it has no name server. */
export function resolver(hosts: readonly LabHost[]): string {
  const servers = hosts.filter((host) => host.profile === 'nameserver');
  if (servers.length === 0) return '';
  return `search ${zone}\noptions timeout:2 attempts:1\n${servers.map((host) => `nameserver ${host.address}\n`).join('')}`;
}

/** A small application: it appends a numbered line to a file each second, synced, and tells the newest over HTTP. Nothing in it knows of pairctl. */
function furnishService(root: string, files: string): void {
  const file = (name: string): string => readFileSync(join(files, name), 'utf8');
  put(root, 'usr/local/bin/counter', file('counter'), 0o755);
  put(root, 'etc/counter.conf', file('counter.conf'));
  for (const unit of ['counter.service', 'counter-web.service'])
    put(root, `etc/systemd/system/${unit}`, file(unit));
  // Busybox asks index.cgi for / where there is no index.html.
  for (const name of ['count', 'index.cgi'])
    put(root, `srv/counter/www/cgi-bin/${name}`, file('count.cgi'), 0o755);
  mkdirSync(join(root, 'srv/counter/data'), { recursive: true });
}

/** An application for each database server: it enters numbered rows and keeps what was acknowledged. Nothing in it knows of pairctl. */
function furnishRows(root: string, host: LabHost, files: string): void {
  put(root, 'usr/local/bin/rows', readFileSync(join(files, 'rows'), 'utf8'), 0o755);
  for (const server of host.servers)
    put(
      root,
      `etc/systemd/system/${applicationOf[server]}.service`,
      readFileSync(join(files, 'rows.service'), 'utf8')
        .replaceAll('@SERVER@', server)
        .replaceAll('@NAME@', applicationOf[server]),
    );
}

function furnishBalancer(
  root: string,
  lab: { readonly hosts: readonly LabHost[]; readonly files: string },
): void {
  const servers = lab.hosts
    .filter(({ profile }) => profile === 'service')
    .map(({ name, address }) => `  server ${name} ${address}:8080\n`);
  const text = readFileSync(join(lab.files, 'balancer/haproxy.cfg'), 'utf8');
  put(root, 'etc/haproxy/haproxy.cfg', text.replace('@SERVERS@\n', servers.join('')));
  mkdirSync(join(root, 'var/lib/haproxy'), { recursive: true });
}

function furnishNameserver(
  root: string,
  host: LabHost,
  lab: { readonly hosts: readonly LabHost[]; readonly files: string; readonly tsig: string },
): void {
  const first = lab.hosts.find((each) => each.profile === 'nameserver') ?? host;
  const file = (name: string): string =>
    readFileSync(join(lab.files, 'nameserver', name), 'utf8')
      .replaceAll('@SECRET@', lab.tsig)
      .replaceAll('@ZONE@', zone)
      .replaceAll('@RECORD@', record)
      .replaceAll('@FIRST@', first.address);
  put(root, 'etc/bind/named.conf', file(host === first ? 'primary.conf' : 'copy.conf'));
  if (host === first) put(root, 'var/lib/bind/zone', zoneFile(lab.hosts));
  else mkdirSync(join(root, 'var/lib/bind'), { recursive: true });
  // Debian's own unit shuts named into a sandbox that needs a machine of its own.
  put(root, 'etc/systemd/system/named.service', file('named.service'));
  symlinkSync('../named.service', join(root, 'etc/systemd/system/multi-user.target.wants/named.service'));
}

/** RFC 1035, master file: every host by its name, every name server, and the record of the pair, which leads to the first host. */
function zoneFile(hosts: readonly LabHost[]): string {
  const servers = hosts.filter((host) => host.profile === 'nameserver');
  return [
    '$TTL 60',
    `@ IN SOA ${servers[0]?.name ?? ''} hostmaster 1 60 60 3600 5`,
    ...servers.map((host) => `@ IN NS ${host.name}`),
    ...hosts.map((host) => `${host.name} IN A ${host.address}`),
    `${record}. IN A ${hosts.find((host) => host.profile !== 'nameserver')?.address ?? ''}`,
    '',
  ].join('\n');
}

function put(root: string, path: string, content: string, mode = 0o644): void {
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
  chmodSync(at, mode);
}
