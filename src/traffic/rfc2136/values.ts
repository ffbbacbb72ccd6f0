import type { Output } from '../../model/command.ts';
import type { Json } from '../../model/json.ts';
import type { Explanation, Wanted } from '../target.ts';
import type { DnsState, SeenView, View } from './look.ts';
import { hostsHeld, wantedSets, type DnsSets } from './sets.ts';

/** Why name servers did not agree in time. */
export function explainWait(output: Output, within: number): Explanation {
  if (output.status === 127) return { message: output.stderr.trim() };
  return {
    message: `after ${String(within)} s not all name servers agree: ${output.stderr.trim().replaceAll('\n', '; ')}`,
    hint: `clients may still be led elsewhere; the record itself was moved: mend these servers or their zone transfer. Nothing needs to be undone`,
  };
}

/** `before` and `after` are what the first record holds, `hosts` whom it leads to; `servers` tells what each holds, or why that is not known. */
export function valuesOfDns(
  settings: DnsSets,
  state: DnsState,
  seen: SeenView | undefined,
  wanted: Wanted,
  outputs: readonly Output[],
): Json {
  const now = seen?.sets[0]?.records.map((record) => record.data) ?? [];
  const sets = wantedSets(settings, wanted);
  // The update's script repeats what was there before it.
  const before = outputs[0] === undefined ? now : words(outputs[0].stdout);
  return {
    record: settings.record,
    type: settings.type,
    before,
    after: 'action' in sets ? [] : sets.slice(0, 1).map(({ value }) => value),
    hosts: hostsHeld(settings, before, wanted),
    servers: Object.fromEntries(state.views.map((view) => [view.server.name, displayView(view)])),
  };
}

function displayView(view: View): Json {
  if (view.kind === 'unknown') return { known: false, why: view.why };
  return { known: true, holds: view.sets.flatMap(({ records }) => records.map((record) => record.data)) };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
