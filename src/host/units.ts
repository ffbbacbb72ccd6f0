import type { Pair } from '../model/pair.ts';
import type { AddressTarget } from '../model/traffic.ts';
import { programDirectory } from './program.ts';

const program = `${programDirectory}/pairctl-host`;

/** The unit that asks the peer for its epoch at boot, before any guarded unit starts (systemd.unit(5)). It never fails: each unit's own guard decides. */
export function bootUnit(pair: Pair): string {
  return `[Unit]
Description=pairctl ${pair.name}: which role has this host
Wants=network-online.target
After=network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=${program} boot ${pair.name}
TimeoutStartSec=120
[Install]
WantedBy=multi-user.target
`;
}

/** `pairctl-PAIR-guard.service`: what timers, sockets and other units that know no ExecCondition require. Not to be enabled. */
export function guardUnit(pair: Pair): string {
  return `[Unit]
Description=pairctl ${pair.name}: may units start on this host
Wants=pairctl-${pair.name}.service
After=pairctl-${pair.name}.service
[Service]
Type=oneshot
ExecStart=${program} start-guard ${pair.name} ${guardUnitName(pair)}
`;
}

/** `pairctl-PAIR-watch.service`: follows the mirrors with `watch: true` where the role is standby, and waits where it is not. */
export function watchUnit(pair: Pair): string {
  return `[Unit]
Description=pairctl ${pair.name}: pulls mirrors as soon as they change
Wants=network-online.target
After=network-online.target pairctl-${pair.name}.service
[Service]
ExecStart=${program} watch ${pair.name}
Restart=always
RestartSec=5
SuccessExitStatus=143
Nice=5
[Install]
WantedBy=multi-user.target
`;
}

/** Name of the unit that `guardUnit` is the content of. */
export function guardUnitName(pair: Pair): string {
  return `pairctl-${pair.name}-guard.service`;
}

/** Whether a unit's drop-in leans on `guardUnit`, because only services have ExecCondition (systemd.service(5)). */
export function needsGuardUnit(unit: string): boolean {
  return !unit.endsWith('.service');
}

/** `/etc/systemd/system/UNIT.d/50-pairctl.conf`: the unit starts only where the role is primary, at boot and by hand. `+`: asked as root whatever the unit's own User= and sandbox are (systemd.service(5)). */
export function dropIn(pair: Pair, unit: string): string {
  const boot = `pairctl-${pair.name}.service`;
  if (needsGuardUnit(unit)) {
    const guard = guardUnitName(pair);
    return `[Unit]\nWants=${boot}\nRequires=${guard}\nAfter=${boot} ${guard}\n`;
  }
  return `[Unit]\nWants=${boot}\nAfter=${boot}\n[Service]\nExecCondition=+${program} start-guard ${pair.name} %n\n`;
}

/** The unit that holds a floating address while the role is primary; it takes it at boot, too, and drops it when it is stopped. */
export function addressUnit(pair: Pair, target: AddressTarget): string {
  const boot = `pairctl-${pair.name}.service`;
  const words = `${target.address} ${target.interface}`;
  return `[Unit]
Description=pairctl ${pair.name}: the address ${target.address} on ${target.interface}
Wants=${boot} network-online.target
After=${boot} network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecCondition=${program} start-guard ${pair.name} %n
ExecStart=${program} address ${pair.name} hold ${words}
ExecStop=${program} address ${pair.name} drop ${words}
TimeoutStartSec=60
[Install]
WantedBy=multi-user.target
`;
}
