import { readCatalogue } from '../backup/read.ts';
import { exitCode, type ExitCode } from '../model/error.ts';
import { createSession } from './open.ts';
import { requireHosts } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** `pairctl backups`: what each host holds, with the proof and the rule that keeps it. A host out of reach is named; 69 when both are. */
export async function runBackups(options: PairOptions, io: Io): Promise<ExitCode> {
  const definition = await definitionOf(options, io, true);
  const session = await createSession(definition, { ...options, preview: true }, io);
  try {
    const up = [...session.connections].flatMap(([name, connection]) =>
      connection.up ? [{ name, host: connection.host }] : [],
    );
    if (up.length === 0) requireHosts(session, [...session.connections.keys()]);
    for (const [name, connection] of session.connections)
      if (!connection.up) io.view.note(`${name}: ${connection.error.message}`);
    const catalogues = await Promise.all(
      up.map(
        async ({ name, host }) => [name, (await readCatalogue(host, definition.pair.name)) ?? []] as const,
      ),
    );
    io.view.showBackups(Object.fromEntries(catalogues));
    return exitCode.done;
  } finally {
    await session.close();
  }
}
