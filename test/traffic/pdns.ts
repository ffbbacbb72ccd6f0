import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const schema = '/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql';

/** Whether a PowerDNS server with its SQLite backend is installed; tests that need it are skipped by name elsewhere. */
export const hasPdns =
  spawnSync('sh', ['-c', `command -v pdns_server && command -v sqlite3 && test -r ${schema}`]).status === 0;

export const apiKey = 'the-"key" of\\the test';

/** A real PowerDNS on loopback for one test: zone `example.test`, its HTTP API, and the zone over DNS. */
export async function startPdns(
  port: number,
): Promise<{ readonly url: string; readonly dnsPort: number; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'pairctl-pdns-'));
  const database = join(directory, 'zones.sqlite3');
  const made = spawnSync('sh', ['-c', `sqlite3 "$1" <${schema}`, 'sh', database]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  const dnsPort = port + 1;
  writeFileSync(
    join(directory, 'pdns.conf'),
    `launch=gsqlite3
gsqlite3-database=${database}
local-address=127.0.0.1
local-port=${String(dnsPort)}
webserver=yes
webserver-address=127.0.0.1
webserver-port=${String(port)}
webserver-allow-from=127.0.0.1
api=yes
api-key=${apiKey}
socket-dir=${directory}
query-cache-ttl=0
cache-ttl=0
negquery-cache-ttl=0
setuid=
setgid=
`,
  );
  const child = spawn('pdns_server', [`--config-dir=${directory}`, '--daemon=no', '--guardian=no'], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${String(port)}`;
  const headers = { 'X-API-Key': apiKey };
  for (let i = 0; ; i += 1) {
    if (child.exitCode !== null || i > 100) throw new Error('PowerDNS did not start');
    try {
      if ((await fetch(`${url}/api/v1/servers/localhost`, { headers })).ok) break;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const zone = { name: 'example.test.', kind: 'Native', nameservers: ['ns1.example.test.'] };
  const created = await fetch(`${url}/api/v1/servers/localhost/zones`, {
    method: 'POST',
    headers,
    body: JSON.stringify(zone),
  });
  if (!created.ok) throw new Error(await created.text());
  return {
    url,
    dnsPort,
    async stop() {
      if (child.exitCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await gone;
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
