import type { JsonObject } from '../model/json.ts';

/** A past run as the hosts recorded it. */
export type HistoryRun = {
  readonly run: string;
  readonly time: string;
  readonly playbook: string;
  readonly operator: string;
  /** `open` where a host has a beginning and no end: the run died, or still goes. */
  readonly outcome: string;
  readonly hosts: readonly string[];
  readonly changed: number;
  readonly overrides: readonly string[];
};

/** Runs from the journals of several hosts, newest first; lines of the host program's own jobs and damaged ones are passed over. */
export function parseJournal(texts: readonly (readonly [string, string])[]): readonly HistoryRun[] {
  const runs = new Map<string, JsonObject[]>();
  for (const [host, text] of texts)
    for (const line of text.split('\n')) {
      const entry = parse(line);
      const run = entry?.['run'];
      if (entry === undefined || typeof run !== 'string') continue;
      const list = runs.get(run) ?? [];
      list.push({ ...entry, host });
      runs.set(run, list);
    }
  return [...runs]
    .map(([run, entries]) => summarize(run, entries))
    .sort((a, b) => (a.time < b.time ? 1 : -1));
}

function summarize(run: string, entries: readonly JsonObject[]): HistoryRun {
  const of = (event: string): readonly JsonObject[] => entries.filter((entry) => entry['event'] === event);
  const begin = of('begin')[0] ?? entries[0] ?? {};
  const hosts = [...new Set(of('begin').map((entry) => word(entry['host'])))];
  const ends = of('end').map((entry) => word(entry['outcome']));
  return {
    run,
    time: word(begin['time']),
    playbook: word(begin['playbook']),
    operator: word(begin['operator']),
    outcome: ends.length < hosts.length ? 'open' : (ends[0] ?? 'open'),
    hosts,
    changed: of('done').filter((entry) => entry['result'] === 'changed').length,
    overrides: [
      ...new Set(of('override').map((entry) => `${word(entry['guard'])}: ${word(entry['reason'])}`)),
    ],
  };
}

function parse(line: string): JsonObject | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null ? (entry as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
