import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { record, zone, type Profile } from './host.ts';

/** The units that a profile starts at boot. */
export function unitsOf(profile: Profile): string {
  return profile === 'nameserver' ? 'ssh.service named.service' : 'ssh.service cron.service';
}

/** A TSIG secret: 32 random bytes in base64. */
export function tsigSecret(): string {
  return randomBytes(32).toString('base64');
}

/** Puts onto a host's disk, before it boots, what its profile has. */
export function furnish(
  root: string,
  profile: Profile,
  options: {
    readonly address: string;
    readonly primary: string;
    readonly tsig: string;
    readonly nameserver: string | undefined;
  },
): void {
  if (options.nameserver !== undefined)
    writeFileSync(join(root, 'etc/resolv.conf'), `nameserver ${options.nameserver}\n`);
  if (profile === 'service') furnishService(root);
  if (profile === 'nameserver') furnishNameserver(root, options);
}

/** A small application: it appends a numbered line to a file each second, synced, and tells over HTTP how many there are. Nothing in it knows of pairctl. */
function furnishService(root: string): void {
  put(root, 'usr/local/bin/counter', counter, 0o755);
  put(root, 'etc/systemd/system/counter.service', unit('Counts, once a second', '/usr/local/bin/counter'));
  put(
    root,
    'etc/systemd/system/counter-web.service',
    unit('Tells how far the count is', '/usr/bin/busybox httpd -f -p 8080 -h /srv/counter/www'),
  );
  put(root, 'etc/counter.conf', 'greeting=counting\n');
  mkdirSync(join(root, 'srv/counter/data'), { recursive: true });
  mkdirSync(join(root, 'srv/counter/www/cgi-bin'), { recursive: true });
  put(
    root,
    'srv/counter/www/cgi-bin/count',
    '#!/bin/sh\nprintf "Content-Type: text/plain\\r\\n\\r\\n"\ntail -n 1 /srv/counter/data/lines\n',
    0o755,
  );
  put(root, 'srv/counter/www/index.html', 'the counter is at /cgi-bin/count\n');
}

const counter = `#!/bin/sh
# One line a second: number, time, host. Each is on the disk before the next begins.
mkdir -p /srv/counter/data
file=/srv/counter/data/lines
number=$(tail -n 1 "$file" 2>/dev/null | cut -d ' ' -f 1)
number=\${number:-0}
while :; do
  number=$((number + 1))
  printf '%s %s %s\\n' "$number" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(cat /etc/hostname)" >>"$file"
  sync "$file"
  sleep 1
done
`;

function unit(description: string, command: string): string {
  return `[Unit]\nDescription=${description}\nAfter=network.target\n\n[Service]\nExecStart=${command}\nRestart=on-failure\n\n[Install]\nWantedBy=multi-user.target\n`;
}

function furnishNameserver(
  root: string,
  options: { readonly address: string; readonly primary: string; readonly tsig: string },
): void {
  put(
    root,
    'etc/bind/named.conf',
    `options { directory "/var/cache/bind"; recursion no; listen-on { any; }; listen-on-v6 { none; }; dnssec-validation no; };
key "pairctl" { algorithm hmac-sha256; secret "${options.tsig}"; };
zone "${zone}" { type primary; file "/var/lib/bind/zone"; update-policy { grant pairctl name ${record}. A TXT; grant pairctl name _pairctl-test.${zone}. TXT; }; };
`,
    0o644,
  );
  put(
    root,
    'var/lib/bind/zone',
    `$TTL 60\n@ IN SOA ns1 hostmaster 1 60 60 3600 5\n@ IN NS ns1\nns1 IN A ${options.address}\n${record}. IN A ${options.primary}\n`,
    0o666,
  );
  chmodSync(join(root, 'var/lib/bind'), 0o777);
  mkdirSync(join(root, 'etc/systemd/system/named.service.d'), { recursive: true });
  // The container gives named no more than it needs: it runs as its own user, without the sandbox that needs a machine of its own.
  put(
    root,
    'etc/systemd/system/named.service',
    '[Unit]\nDescription=BIND\nAfter=network.target\n\n[Service]\nExecStart=/usr/sbin/named -f -4\nRestart=on-failure\n\n[Install]\nWantedBy=multi-user.target\n',
  );
  symlink(
    root,
    'etc/systemd/system/multi-user.target.wants/named.service',
    '/etc/systemd/system/named.service',
  );
}

function put(root: string, path: string, content: string, mode = 0o644): void {
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
  chmodSync(at, mode);
}

function symlink(root: string, path: string, target: string): void {
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  try {
    symlinkSync(target, at);
  } catch {
    // It is there already.
  }
}
