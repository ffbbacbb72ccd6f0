import type { Command } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import type { JsonObject } from '../model/json.ts';
import { readContent } from '../shell/read.ts';
import { ledgerPaths } from './ledger.ts';

/** One thing that pairctl put on a host: the module and arguments that take it off again. */
export interface Owned {
  readonly module: string;
  readonly args: JsonObject;
}

/** What the host's manifest lists, in the order in which it came there; empty when there is none. */
export async function readManifest(look: Look, pair: string): Promise<readonly Owned[]> {
  const text = await readContent(look, ledgerPaths(pair).manifest);
  return text === undefined ? [] : parseManifest(text);
}

/** Reads one entry a line; a line that is none is passed over, since removing by guess would be worse. */
export function parseManifest(text: string): readonly Owned[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    try {
      const entry = JSON.parse(line) as Partial<Owned> | null;
      return typeof entry?.module === 'string' && typeof entry.args === 'object'
        ? [{ module: entry.module, args: entry.args }]
        : [];
    } catch {
      return [];
    }
  });
}

/** The manifest's text: one JSON object a line. */
export function displayManifest(entries: readonly Owned[]): string {
  return entries.map((entry) => `${identify(entry)}\n`).join('');
}

/** Writes it whole, by rename; where nothing is listed any more it goes itself, and its folder when that is empty. */
export function writeManifestCommand(pair: string, entries: readonly Owned[]): Command {
  const { manifest } = ledgerPaths(pair);
  return {
    run: {
      script: `set -eu
directory=\${1%/*}
if [ "$2" = 0 ]; then
  rm -f -- "$1"
  rmdir -- "$directory" "\${directory%/*}" 2>/dev/null || :
  exit 0
fi
mkdir -p -m 0700 -- "$directory"
cat >"$1.new"
chmod 0600 -- "$1.new"
sync "$1.new" 2>/dev/null || sync
mv -f -- "$1.new" "$1"`,
      args: [manifest, String(entries.length)],
    },
    stdin: displayManifest(entries),
  };
}

/** Those of `old` that `wanted` does not list, last come first: what is to be removed. */
export function unwanted(old: readonly Owned[], wanted: readonly Owned[]): readonly Owned[] {
  const keep = new Set(wanted.map(identify));
  return old.filter((entry) => !keep.has(identify(entry))).reverse();
}

/** Both lists without repetition, `old` first. */
export function union(old: readonly Owned[], added: readonly Owned[]): readonly Owned[] {
  return [...new Map([...old, ...added].map((entry) => [identify(entry), entry])).values()];
}

/** Equal entries have equal text: keys in order. */
export function identify(entry: Owned): string {
  return JSON.stringify({ module: entry.module, args: sorted(entry.args) });
}

function sorted(args: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)));
}
