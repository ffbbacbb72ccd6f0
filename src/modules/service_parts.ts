import type { Risk } from '../model/change.ts';
import type { Step } from '../model/command.ts';
import { exec, script } from './parts.ts';
import type { Shown } from './unit.ts';

/** What of a unit is wanted; undefined leaves it. */
interface WantedUnit {
  readonly state?: 'started' | 'stopped' | 'restarted' | 'reloaded';
  readonly enabled?: boolean;
  readonly masked?: boolean;
}

/** One thing that has to be done about a unit. */
export interface Part {
  readonly because: string;
  readonly risk: Risk;
  readonly step: Step;
  /** It cannot be seen afterwards whether it was done. */
  readonly opaque?: boolean;
}

/** Whether it can be started at all. */
export function masking(spec: WantedUnit, name: string, shown: Shown): readonly Part[] {
  const masked = shown['LoadState'] === 'masked' || (shown['UnitFileState'] ?? '').startsWith('masked');
  if (spec.masked === undefined || spec.masked === masked) return [];
  const because = masked ? 'masked' : 'not masked';
  return [{ because, risk: 'safe', step: exec(['systemctl', masked ? 'unmask' : 'mask', '--', name]) }];
}

/** Units that cannot be enabled or disabled are left as they are: systemctl(1), is-enabled. */
const fixed = new Set(['static', 'indirect', 'generated', 'transient', 'alias']);

/** Whether a UnitFileState means that it starts at boot. */
export function isEnabled(state: string): boolean {
  return state === 'enabled' || state === 'alias';
}

/** Whether it starts at boot. */
export function enabling(spec: WantedUnit, name: string, shown: Shown): readonly Part[] {
  const { enabled } = spec;
  const state = shown['UnitFileState'] ?? '';
  const missing = shown['LoadState'] === 'not-found';
  if (enabled === undefined || enabled === isEnabled(state) || fixed.has(state)) return [];
  if (state === '' && !missing) return [];
  if (missing && !enabled) return [];
  const because = enabled ? 'not enabled at boot' : 'enabled at boot';
  return [{ because, risk: 'safe', step: exec(['systemctl', enabled ? 'enable' : 'disable', '--', name]) }];
}

const limits = { timeoutSeconds: 300 } as const;

/** What it does now. */
export function running(spec: WantedUnit, name: string, shown: Shown): readonly Part[] {
  const missing = shown['LoadState'] === 'not-found';
  const state = missing ? 'not there yet' : (shown['ActiveState'] ?? 'inactive');
  const active = ['active', 'activating', 'reloading', 'refreshing'].includes(state);
  const risk: Risk = active ? 'disruptive' : 'safe';
  if (spec.state === undefined) return [];
  switch (spec.state) {
    case 'started':
      return active ? [] : [{ because: state, risk: 'safe', step: start(name), opaque: endsByItself(shown) }];
    case 'stopped':
      // A unit on its way down is waited for; an automatic restart is called off.
      return !active && state !== 'deactivating'
        ? []
        : [{ because: state, risk: 'disruptive', step: exec(['systemctl', 'stop', '--', name], limits) }];
    case 'restarted':
      return [{ because: `restart wanted, is ${state}`, risk, step: start(name, 'restart'), opaque: true }];
    case 'reloaded':
      return [
        { because: `reload wanted, is ${state}`, risk, step: start(name, 'reload-or-restart'), opaque: true },
      ];
  }
}

/** A oneshot that does not remain is never seen active: it can only be run (systemd.service(5), Type=). */
function endsByItself(shown: Shown): boolean {
  return shown['Type'] === 'oneshot' && shown['RemainAfterExit'] !== 'yes';
}

/**
 * Starts a unit. systemctl succeeds also when a condition, such as the guard of roles, keeps the unit from starting: then it is a failure that shows the unit's
 * own last words. Status 5 is systemctl's for a unit that is not there. A oneshot that has ended is unloaded and its properties with it: whether it ran stands
 * in the journal alone, by the numbers of its messages (sd-messages.h: STARTING without SKIPPED). --after-cursor would leave out the first that matches.
 */
const starting = `verb=$1 unit=$2
before=$(journalctl -q -n 0 --show-cursor 2>/dev/null | sed -n 's/^-- cursor: //p')
wrote() { [ -n "$(journalctl -q --cursor="$before" _PID=1 UNIT="$unit" MESSAGE_ID="$1" -n 1 -o cat 2>/dev/null)" ]; }
show() { systemctl show -p "$1" --value -- "$unit"; }
systemctl "$verb" -- "$unit" || { status=$?; journalctl -q -n 5 --no-pager -o cat -u "$unit" >&2; exit "$status"; }
case $(show ActiveState) in active | activating | reloading | refreshing) exit 0 ;; esac
if [ "$(show Type)" = oneshot ] && [ "$(show Result)" = success ]; then
  [ -n "$before" ] || exit 0
  journalctl -q --sync 2>/dev/null
  if wrote 7d4958e842da4a758f6c1cdc7b36dcc5 && ! wrote 0e4284a0caca4bfc81c0bb6786972673; then exit 0; fi
fi
journalctl -q -n 5 --no-pager -o cat -u "$unit" >&2
echo "it did not start (it is $(show ActiveState))" >&2
exit 1`;

function start(name: string, verb: 'start' | 'restart' | 'reload-or-restart' = 'start'): Step {
  return script(starting, [verb, name], limits);
}
