import type { Change } from '../../model/change.ts';
import type { Output } from '../../model/command.ts';
import type { Json } from '../../model/json.ts';
import { lastWords } from '../parts.ts';
import type { Explanation, TrafficTarget, Wanted } from '../target.ts';
import { addressSchema, type AddressSettings } from './settings.ts';

interface State {
  /** What the unit is: `active`, `inactive`, `failed`, `not-found`, …. */
  readonly unit: string;
  readonly held: boolean;
  /** Why the interface cannot be asked. */
  readonly fault?: string;
}

/**
 * A floating address: the primary holds it beside its own. It is held by a unit on both hosts that is guarded as services are, so whatever stops
 * a host's services (a change of roles, a higher epoch that was learnt, a boot as standby) takes the address off, too.
 */
export const address: TrafficTarget<AddressSettings, State> = {
  provider: 'address',
  schema: addressSchema,
  files: () => [],
  async look(look, settings) {
    const { stdout, stderr, status } = await look.probe({
      probe: 'test',
      script: seen,
      args: [settings.unit, bare(settings), settings.interface],
      timeoutSeconds: 20,
    });
    const [unit = 'unknown', held] = stdout.trim().split(' ');
    return { unit, held: held === 'held', ...(status === 0 ? {} : { fault: stderr.trim() }) };
  },
  diff(settings, { unit, held, fault }, wanted): Change {
    if (fault !== undefined)
      return {
        action: 'fail',
        message: `${wanted.primary}: ${fault}`,
        hint: `interface of ${titleOf(settings)} must be one that both hosts have`,
      };
    if (wanted.asked !== undefined && wanted.asked !== wanted.primary)
      return given(settings, { unit, held }, wanted.asked);
    if (unit === 'active' && held) return { action: 'none', note: `${wanted.primary} holds it` };
    return {
      action: 'update',
      because: [held ? `held, but ${settings.unit} is ${unit}` : `${wanted.primary} does not hold it`],
      risk: 'disruptive',
      steps: [
        {
          do: 'exec',
          command: {
            run: { script: take, args: [settings.unit, wanted.pair] },
            timeoutSeconds: 90,
          },
        },
      ],
      diff: {
        before: held ? `${settings.address}\n` : '',
        after: `${settings.address}\n`,
        label: `${settings.interface} of ${wanted.primary}`,
      },
    };
  },
  // What was looked at is the interface itself: there is nobody else to ask.
  verify(settings, state, wanted) {
    const change = this.diff(settings, state, wanted);
    if (change.action === 'none' || change.action === 'fail') return change;
    return {
      action: 'run',
      because: [`${wanted.primary} does not hold it`],
      risk: 'safe',
      steps: [
        { do: 'exec', command: { run: { script: holds, args: [bare(settings), settings.interface] } } },
      ],
    };
  },
  values: (settings, { held }, wanted): Json => ({
    address: settings.address,
    before: held ? [wanted.asked ?? wanted.primary] : [],
    after: [wanted.primary],
  }),
  explain: (settings, output, wanted) => explain(settings, output, wanted),
};

/** On a host that is not the primary, it is to be off. */
function given(settings: AddressSettings, { unit, held }: State, asked: string): Change {
  if (unit !== 'active' && !held) return { action: 'none', note: `${asked} does not hold it` };
  return {
    action: 'update',
    because: [`${asked} is not primary and holds it`],
    risk: 'disruptive',
    steps: [
      {
        do: 'exec',
        command: {
          run: {
            script: giveUp,
            args: [settings.unit, bare(settings), settings.interface, settings.address],
          },
          timeoutSeconds: 60,
        },
      },
    ],
    diff: { before: `${settings.address}\n`, after: '', label: `${settings.interface} of ${asked}` },
  };
}

const holding = 'ip -o -4 addr show dev "$2" to "$1" 2>/dev/null | grep -q .';
const seen = `
unit=$1; shift
ip link show dev "$2" >/dev/null 2>&1 || { printf 'there is no network interface %s\\n' "$2" >&2; exit 1; }
state=$(systemctl is-active -- "$unit" 2>/dev/null) || :
if ${holding}; then held=held; else held=free; fi
printf '%s %s\\n' "\${state:-unknown}" "$held"
`;
const giveUp = `
unit=$1; shift
systemctl stop -- "$unit" >&2 || exit
if ${holding}; then ip -4 addr del "$3" dev "$2"; fi
`;
const holds = `${holding} || { echo 'it is not there' >&2; exit 1; }`;

/** What the unit's own program said stands in its journal; a unit whose guard says no is skipped, and its start is no failure to systemd. */
const take = `
said() { journalctl -u "$1" -n 30 --no-pager -o cat 2>/dev/null | sed -n "s/^pairctl $2: [^:]*: //p" | tail -n 1; }
words=$(systemctl restart -- "$1" 2>&1) || { said "$@" | grep . >&2 || printf '%s\\n' "$words" >&2; exit 1; }
systemctl is-active -q -- "$1" && exit 0
said "$@" >&2
exit 71
`;

function explain(settings: AddressSettings, output: Output, wanted: Wanted): Explanation {
  if (output.status === 71)
    return {
      message: `${wanted.primary} may not hold ${settings.address}: ${lastWords(output)}`,
      hint: `its role is asked by the guard of ${settings.unit}: journalctl -u ${settings.unit}`,
    };
  return {
    message: `${wanted.primary} cannot take ${titleOf(settings)}: ${lastWords(output)}`,
    hint: 'where another machine answers at the address, take it off there (ip addr del), or switch that machine off; then run the same again',
  };
}

function bare({ address: text }: AddressSettings): string {
  return text.split('/')[0] ?? text;
}

function titleOf(settings: AddressSettings): string {
  return settings.name ?? `${settings.address} on ${settings.interface}`;
}
