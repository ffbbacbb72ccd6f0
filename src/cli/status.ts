import type { Connection } from '../engine/context.ts';
import { exitCode, type ExitCode } from '../model/error.ts';
import { assessStatus } from '../model/assess.ts';
import type { HostAnswer } from '../model/findings.ts';
import { readStatus } from '../backup/read.ts';
import { readSystem } from '../shell/read.ts';
import { createSession } from './open.ts';
import type { Io, PairOptions } from './types.ts';
import { definitionOf } from './wire.ts';

/** `pairctl status`: looks at both hosts and says how the pair is. Exit code 0 also when it is not well, but for `--detailed-exitcode`: then 2; 69 when no host answers. */
export async function runStatus(
  options: PairOptions & { readonly detailed: boolean },
  io: Io,
): Promise<ExitCode> {
  const definition = await definitionOf(options, io);
  const session = await createSession(definition, { ...options, preview: true }, io);
  try {
    const answers = Object.fromEntries(
      await Promise.all(
        [...session.connections].map(
          async ([name, connection]) => [name, await ask(connection, definition.pair.name, io)] as const,
        ),
      ),
    );
    const report = assessStatus(definition.pair, answers, io.clock.now());
    io.view.showStatus(report);
    if (!Object.values(answers).some((answer) => answer.reachable)) return exitCode.unreachable;
    return options.detailed && report.state !== 'working' ? exitCode.changesPending : exitCode.done;
  } finally {
    await session.close();
  }
}

async function ask(connection: Connection, pair: string, io: Io): Promise<HostAnswer> {
  if (!connection.up) return { reachable: false, why: connection.error.message };
  const sent = io.clock.now();
  const [status, system] = await Promise.all([
    readStatus(connection.host, pair),
    readSystem(connection.host),
  ]);
  const middle = (sent + io.clock.now()) / 2;
  return {
    reachable: true,
    status,
    clockOffsetSeconds: Math.round((Number(system['TIME']) - middle / 1000) * 100) / 100,
  };
}
