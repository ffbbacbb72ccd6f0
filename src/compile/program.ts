import type { JsonObject } from '../model/json.ts';
import { cronFile, isWarm } from '../host/cron.ts';
import { logrotateFile } from '../host/logrotate.ts';
import { hostProgramFiles } from '../host/program.ts';
import { runbookPath } from '../host/runbook.ts';
import { rsyncdConf } from '../host/rsyncd.ts';
import { settingsFile, sshConfig } from '../host/settings.ts';
import { watchUnit } from '../host/units.ts';
import { privateFile } from './access.ts';
import { bothHosts, peerOf, type CompileInput } from './input.ts';
import { literal } from './literal.ts';

const root = { owner: 'root', group: 'root' } as const;

/** The host program, the same on both hosts, and the folders that it works in. */
export function programTasks(input: CompileInput): readonly JsonObject[] {
  const { pair } = input;
  const folder = (path: string, mode: string): JsonObject => ({
    name: `Folder ${path}`,
    owned: true,
    directory: { path, mode, ...root },
  });
  return [
    folder('/usr/local/lib/pairctl', '0755'),
    { ...folder('/etc/pairctl', '0700'), owned: false },
    folder(`/etc/pairctl/${pair.name}`, '0700'),
    { ...folder(`/var/lib/pairctl/${pair.name}`, '0700'), owned: false },
    { ...folder('/var/log/pairctl', '0750'), owned: false },
    ...hostProgramFiles().map((file) => ({
      name: `The host program: ${file.path}`,
      owned: true,
      copy: { dest: file.path, content: literal(file.content), mode: file.mode, ...root },
    })),
  ];
}

/** What the host program needs to know of this pair on this host. */
export function settingsTasks(input: CompileInput): readonly JsonObject[] {
  const { pair } = input;
  return bothHosts(input).flatMap((host) => {
    const peer = peerOf(input, host.name);
    const file = (name: string, content: string): JsonObject => ({
      name: `${name} of ${host.name}`,
      when: `inventory_hostname == ${JSON.stringify(host.name)}`,
      owned: true,
      copy: { dest: `/etc/pairctl/${pair.name}/${name}`, content: literal(content), ...privateFile },
    });
    return [
      file('settings', settingsFile(pair, host, peer)),
      file('rsyncd.conf', rsyncdConf(pair, host)),
      file('ssh_config', sshConfig(pair, host, peer)),
      {
        name: `The runbook of ${host.name}`,
        when: `inventory_hostname == ${JSON.stringify(host.name)}`,
        owned: true,
        copy: {
          dest: runbookPath(pair.name),
          content: literal(input.runbook(host.name)),
          mode: '0700',
          ...root,
        },
      },
    ];
  });
}

/** What makes the host program run, and the rotation of its log. */
export function cronTasks(input: CompileInput): readonly JsonObject[] {
  const { pair } = input;
  return [
    {
      name: 'The log is rotated',
      owned: true,
      copy: {
        dest: `/etc/logrotate.d/pairctl-${pair.name}`,
        content: literal(logrotateFile(pair)),
        mode: '0644',
        ...root,
      },
    },
    // Before cron, which is so taken away first: what is dropped is not made again.
    ...(isWarm(pair)
      ? [{ name: 'Databases are restored ahead on the standby', owned: true, warm: { state: 'present' } }]
      : []),
    {
      name: 'Sync, backups, retention, verification and heartbeat by cron',
      owned: true,
      cron: { name: `pairctl-${pair.name}`, content: literal(cronFile(pair)) },
    },
    ...watchTasks(input),
  ];
}

/** What follows the mirrors with `watch: true`, the same on both hosts. It starts anew by itself when its settings change. */
function watchTasks({ pair }: CompileInput): readonly JsonObject[] {
  if (!pair.mirrors.some((mirror) => mirror.watch === true)) return [];
  const name = `pairctl-${pair.name}-watch.service`;
  return [
    {
      name: `Unit ${name}`,
      owned: true,
      systemd_unit: { name, content: literal(watchUnit(pair)), enabled: true },
    },
    { name: 'Mirrors are followed as they change', service: { name, state: 'started' } },
  ];
}
