import type { Change } from '../../model/change.ts';
import type { Command, Output } from '../../model/command.ts';
import type { Look } from '../../model/host.ts';
import type { Json } from '../../model/json.ts';
import { lastWords } from '../parts.ts';
import type { Explanation, TrafficTarget, Wanted } from '../target.ts';
import { commandSchema, type CommandSettings } from './settings.ts';

/** What `look` answered. */
interface State {
  readonly output: Output;
  /** What it printed, first line, without blanks around it. */
  readonly now: string;
}

/** Whatever else sends clients somewhere: shell lines of the user's own, which find what they need to know in their environment. */
export const command: TrafficTarget<CommandSettings, State> = {
  provider: 'command',
  schema: commandSchema,
  files: () => [],
  async look(look: Look, settings, wanted) {
    const output = await look.probe({
      probe: 'test',
      script: within,
      args: [settings.look, ...environment(wanted)],
      timeoutSeconds: settings.timeoutSeconds,
    });
    return { output, now: firstLine(output.stdout) };
  },
  diff(settings, { output, now }, wanted) {
    if (output.status !== 0) return lookFailed(settings, output);
    if (names(wanted).includes(now)) return { action: 'none', note: `clients reach ${now}` };
    return {
      action: 'update',
      because: [`${now === '' ? 'nobody' : now} instead of ${wanted.primary}`],
      risk: 'disruptive',
      steps: [{ do: 'exec', command: switching(settings, wanted) }],
      diff: { before: `${now}\n`, after: `${wanted.primary}\n`, label: titleOf(settings) },
    };
  },
  verify(settings, { output, now }, wanted, seconds): Change {
    const settled = settings.verify === undefined && output.status === 0 && names(wanted).includes(now);
    if (settled) return { action: 'none', note: `clients reach ${now}` };
    return {
      action: 'run',
      because: [settings.verify === undefined ? `${now} instead of ${wanted.primary}` : 'verify is asked'],
      risk: 'safe',
      steps: [{ do: 'exec', command: waiting(settings, wanted, seconds) }],
    };
  },
  values: (_settings, { now }, wanted): Json => ({ before: [now], after: [wanted.primary] }),
  explain: (settings, output, wanted, seconds) =>
    seconds === undefined
      ? explainSwitch(settings, output, wanted)
      : {
          message: `after ${String(seconds)} s ${titleOf(settings)} does not lead clients to ${wanted.primary}: ${lastWords(output)}`,
          hint: 'it was switched; look at what it leads to by hand',
        },
};

/** First parameter: the user's line; the rest: what it finds in its environment. */
const exported = `
PAIRCTL_PAIR=$2 PAIRCTL_PRIMARY=$3 PAIRCTL_ADDRESS=$4 PAIRCTL_OTHER=$5 PAIRCTL_OTHER_ADDRESS=$6 PAIRCTL_EPOCH=$7
export PAIRCTL_PAIR PAIRCTL_PRIMARY PAIRCTL_ADDRESS PAIRCTL_OTHER PAIRCTL_OTHER_ADDRESS PAIRCTL_EPOCH`;
const within = `${exported}
exec /bin/sh -c "$1" </dev/null`;

/** Runs `switch`, then asks `look` each second until it names the primary: what a switch starts may take a while. */
const switchScript = `${exported}
line=$1 look=$8 timeout=$9
timeout -k 5 "$timeout" /bin/sh -c "$line" </dev/null >&2 || exit
end=$(($(date +%s) + timeout))
while :; do
  status=0
  now=$(timeout -k 5 "$timeout" /bin/sh -c "$look" </dev/null) || status=$?
  now=$(printf '%s\\n' "$now" | sed -n '1s/^[[:space:]]*//;1s/[[:space:]]*$//;1p')
  if [ "$status" = 0 ] && { [ "$now" = "$PAIRCTL_PRIMARY" ] || [ "$now" = "$PAIRCTL_ADDRESS" ]; }; then exit 0; fi
  [ "$(date +%s)" -lt "$end" ] || break
  sleep 1
done
printf 'look still says %s\\n' "\${now:-nothing} (status $status)" >&2
exit 70
`;

const verifyScript = `${exported}
line=$1 verify=$8 timeout=$9
end=$(($(date +%s) + \${10}))
while :; do
  status=0
  now=$(timeout -k 5 "$timeout" /bin/sh -c "\${verify:-$line}" </dev/null) || status=$?
  now=$(printf '%s\\n' "$now" | sed -n '1s/^[[:space:]]*//;1s/[[:space:]]*$//;1p')
  if [ "$status" = 0 ] && { [ -n "$verify" ] || [ "$now" = "$PAIRCTL_PRIMARY" ] || [ "$now" = "$PAIRCTL_ADDRESS" ]; }; then exit 0; fi
  [ "$(date +%s)" -lt "$end" ] || break
  sleep 1
done
printf '%s (status %s)\\n' "\${now:-nothing was said}" "$status" >&2
exit 1
`;

function switching(settings: CommandSettings, wanted: Wanted): Command {
  const timeout = Math.ceil(settings.timeoutSeconds);
  const args = [settings.switch, ...environment(wanted), settings.look, String(timeout)];
  return { run: { script: switchScript, args }, timeoutSeconds: 3 * timeout + 20 };
}

function waiting(settings: CommandSettings, wanted: Wanted, seconds: number): Command {
  const timeout = Math.ceil(settings.timeoutSeconds);
  const asked = [settings.look, ...environment(wanted), settings.verify ?? '', String(timeout)];
  return {
    run: { script: verifyScript, args: [...asked, String(seconds)] },
    timeoutSeconds: seconds + timeout + 20,
  };
}

/** In the order of `exported`. */
function environment({ pair, primary, epoch, addresses }: Wanted): readonly string[] {
  const other = Object.keys(addresses).find((name) => name !== primary) ?? '';
  return [pair, primary, addresses[primary] ?? '', other, addresses[other] ?? '', String(epoch)];
}

/** What `look` may call the primary. */
function names({ primary, addresses }: Wanted): readonly string[] {
  return [primary, addresses[primary] ?? primary];
}

function lookFailed(settings: CommandSettings, output: Output): Change {
  return {
    action: 'fail',
    message: `${titleOf(settings)}: its look ended with status ${String(output.status)}${output.stderr === '' ? '' : `: ${lastWords(output)}`}`,
    hint: 'look must print the name or address of the host that clients reach now, and end with status 0',
  };
}

function explainSwitch(settings: CommandSettings, output: Output, wanted: Wanted): Explanation {
  const title = titleOf(settings);
  if (output.status === 70)
    return {
      message: `${title}: switch went well, but ${lastWords(output, 1)} and not ${wanted.primary}`,
      hint: 'run its look by hand; a look must print nothing but a host or its address',
    };
  return {
    message: `${title}: its switch ${output.status === 124 ? 'did not end in time' : `ended with status ${String(output.status)}: ${lastWords(output)}`}`,
    hint: 'clients may still be led elsewhere; run it by hand, or run the same again',
  };
}

function titleOf(settings: CommandSettings): string {
  return settings.name ?? 'command';
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').trim();
}
