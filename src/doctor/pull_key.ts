import type { Command } from '../model/command.ts';
import { failed, ok, unasked, type Check, type Said } from './finding.ts';
import { otherSeat, reached, type Patient, type Seat } from './patient.ts';

/** What is tried with the pull key, besides what it is for: none of it may work. */
const tries: Readonly<Record<string, string>> = {
  shell: 'runs commands',
  console: 'opens a shell',
  path: 'reads files outside of the mirrors',
  write: 'writes files',
  module: 'writes into a mirror or a backup store',
  forward: 'forwards ports of the other host',
  listen: 'opens a listening port on the other host',
};

/**
 * Tries it from the host that has the key. First the control, without which a refusal proves nothing. Nothing is written, also where it could be: rsync
 * runs dry. Each prints a line `NAME opened` or `NAME shut`.
 */
const script = `
config=$1 target=$2 module=$3 epoch=$4
try() { timeout 15 "$@" 2>/dev/null | head -c 4096; }
say() { if [ -n "$2" ]; then echo "$1 opened"; else echo "$1 shut"; fi; }
control=$(timeout 15 ssh -F "$config" peer role </dev/null 2>&1 | head -c 4096)
shell=$(try ssh -F "$config" peer 'printf %s-%s pairctl shell' </dev/null | grep -F pairctl-shell)
say shell "$shell"
# A line without its forced command answers no question of ours either: then the shell is what tells it from a host that is away.
case $control/$shell in *'pairctl 1'*/*) echo 'control opened' ;; */) exit 0 ;; esac
say console "$(echo 'printf %s-%s pairctl console' | try ssh -F "$config" -T peer | grep -F pairctl-console)"
status() { if timeout 15 "$@" </dev/null >/dev/null 2>&1; then echo yes; fi; }
say path "$(status rsync --list-only -e "ssh -F $config" peer:/etc/passwd)"
say write "$(status rsync -n -e "ssh -F $config" "$config" peer:/run/pairctl-doctor)"
[ -z "$module" ] || say module "$(status rsync -n --rsync-path="pull $epoch" -e "ssh -F $config" "$config" "peer::$module/")"
say forward "$({ sleep 2; } | try ssh -F "$config" -W "$target" peer | head -n 1 | grep '^SSH-')"
say listen "$(try ssh -F "$config" -o ClearAllForwardings=no -o ExitOnForwardFailure=yes -R 0:127.0.0.1:9 peer role </dev/null | grep -F 'pairctl 1')"
`;

/** With the pull key nothing opens but the few questions that it is for: tried in both directions, as a broken-in peer would. */
export const pullKeyShut: Check = {
  name: 'pull-key',
  group: 'Pull channel',
  acts: true,
  async ask(patient) {
    return await Promise.all(
      reached(patient).map(async (seat) => {
        const { stdout } = await seat.host.exec(tryCommand(patient, seat));
        return judgeTries(stdout, seat.name, otherSeat(patient, seat).name, patient.pair.name);
      }),
    );
  },
};

function tryCommand({ pair, epoch, ...patient }: Patient, seat: Seat): Command {
  const { peerAddress, port = 22 } = (seat === patient.primary ? patient.standby : patient.primary).inventory;
  const target = `${peerAddress.includes(':') ? `[${peerAddress}]` : peerAddress}:${String(port)}`;
  const [mirror] = pair.mirrors;
  const [plan] = pair.backup.plans;
  const module =
    mirror === undefined ? (plan === undefined ? '' : `backup-${plan.name}`) : `mirror-${mirror.name}`;
  const args = [`/etc/pairctl/${pair.name}/ssh_config`, target, module, String(Math.max(1, epoch))];
  return { run: { script, args }, timeoutSeconds: 150 };
}

/** What the tries of `host` with its key for `peer` came to. Pure. */
export function judgeTries(stdout: string, host: string, peer: string, pair: string): Said {
  const lines = stdout.split('\n').map((line) => line.split(' '));
  const of = (result: string): readonly string[] =>
    lines.flatMap(([name = '', said]) => (said === result ? [name] : []));
  if (of('opened').length === 0)
    return unasked(`what its key opens on ${peer} could not be tried: ${peer} does not answer it`, host);
  const opened = [...new Set(of('opened'))].filter((name) => name !== 'control');
  if (opened.length === 0)
    return ok(
      `its key opens nothing on ${peer} but pairctl's own questions (tried: ${[...new Set(of('shut'))].join(', ')})`,
      host,
    );
  return failed(
    `its key ${opened.map((name) => tries[name] ?? name).join(', ')} on ${peer}`,
    `whoever breaks into ${host} has ${peer}, and its backups, too`,
    `pairctl apply --limit ${peer}, which puts its line right; then look on ${peer} for a second line with that key: grep -n pairctl-${pair} /root/.ssh/authorized_keys`,
    peer,
  );
}
