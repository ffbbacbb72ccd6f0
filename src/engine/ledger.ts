import type { Command } from '../model/command.ts';
import type { Look } from '../model/host.ts';
import type { JsonObject } from '../model/json.ts';
import { PairctlError, exitCode } from '../model/error.ts';
import { readContent } from '../shell/read.ts';

/** Where the engine keeps its books on a host. */
export function ledgerPaths(pair: string): {
  directory: string;
  journal: string;
  owed: string;
  manifest: string;
} {
  const directory = `/var/lib/pairctl/${pair}`;
  return {
    directory,
    journal: `${directory}/journal.ndjson`,
    owed: `${directory}/owed`,
    manifest: `/etc/pairctl/${pair}/manifest`,
  };
}

/** Handlers that an earlier run owed this host when it ended, by name. */
export async function readOwed(look: Look, pair: string): Promise<readonly string[]> {
  const text = await readContent(look, ledgerPaths(pair).owed);
  return text === undefined ? [] : text.split('\n').filter((line) => line !== '');
}

/** Appends entries to the journal and handlers to those owed, both synced to disk before it answers. */
export function recordCommand(
  pair: string,
  entries: readonly JsonObject[],
  owed: readonly string[],
): Command {
  const paths = ledgerPaths(pair);
  return {
    run: {
      script: `set -eu
mkdir -p -m 0700 -- "$1"
printf '%s' "$4" >>"$2"
if [ -n "$5" ]; then printf '%s' "$5" >>"$3"; sync "$3" 2>/dev/null || sync; fi
sync "$2" 2>/dev/null || sync`,
      args: [
        paths.directory,
        paths.journal,
        paths.owed,
        lines(entries.map((e) => JSON.stringify(e))),
        lines(owed),
      ],
    },
  };
}

/** Strikes a handler that has run off the list of those owed. */
export function settleCommand(pair: string, handler: string): Command {
  const paths = ledgerPaths(pair);
  return {
    run: {
      script: `set -eu
[ -e "$1" ] || exit 0
grep -Fxv -e "$2" -- "$1" >"$1.new" || [ $? -eq 1 ]
if [ -s "$1.new" ]; then mv -f -- "$1.new" "$1"; else rm -f -- "$1.new" "$1"; fi`,
      args: [paths.owed, handler],
    },
  };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** Fails loudly: a ledger that cannot be written means that nothing may be changed. */
export function requireRecorded(host: string, status: number, stderr: string): void {
  if (status === 0) return;
  throw new PairctlError(
    `${host}: the journal cannot be written (status ${String(status)}): ${stderr.trim()}`,
    {
      exitCode: exitCode.failed,
      host,
      hint: 'nothing was changed; look for a full disk or a read-only file system under /var/lib/pairctl',
    },
  );
}
