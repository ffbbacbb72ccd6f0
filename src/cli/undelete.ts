import { durationSeconds } from '../config/units.ts';
import type { ExitCode } from '../model/error.ts';
import { nearest } from '../model/nearest.ts';
import type { WrittenPlaybook } from '../model/playbook.ts';
import { namedLimit, pairHosts } from './limit.ts';
import { createSession } from './open.ts';
import { playsOf } from './plays.ts';
import { carryOut } from './runner.ts';
import { castOf, requireHosts, requireTrusted } from './session.ts';
import type { Definition } from '../config/definition.ts';
import type { Io, PairOptions } from './types.ts';
import { usage } from './usage.ts';
import { contextOf, definitionOf } from './wire.ts';

/** What `pairctl undelete` is asked for, as its flags say it. */
export interface Undelete {
  readonly since: string;
  readonly mirror?: string;
  readonly path?: string;
  readonly to?: string;
  readonly overwrite?: boolean;
  readonly oldest?: boolean;
}

/** `pairctl undelete`: on the primary, which asks the standby for what it kept; elsewhere only with `--limit` and beside (`--to`). */
export async function runUndelete(asked: Undelete, options: PairOptions, io: Io): Promise<ExitCode> {
  if (!/^[1-9]\d{0,8}[smhdw]$/.test(asked.since))
    throw usage(`--since wants a duration such as 2h, not "${asked.since}"`, 'pairctl undelete --since 2h');
  if (asked.to !== undefined && !asked.to.startsWith('/'))
    throw usage(`--to wants a path that begins with /, not "${asked.to}"`, '--to /root/found');
  const definition = await definitionOf(options, io);
  const mirrors = mirrorsOf(asked, definition);
  const session = await createSession(definition, options, io);
  try {
    requireTrusted(session);
    const wanted = namedLimit(options, session);
    const hosts = wanted.limit === undefined ? [castOf(session).primary] : pairHosts(wanted, definition);
    if (asked.to === undefined && hosts.some((host) => host !== castOf(session).primary))
      throw usage(
        'on the standby the next pull would delete again what came back',
        'leave --limit out, or bring it back beside with --to DIR',
      );
    requireHosts(session, hosts);
    const { since, path, to, overwrite, oldest } = asked;
    const more = { path, to, overwrite, oldest };
    const plays = [
      {
        name: 'Bring back what was deleted',
        hosts,
        tasks: mirrors.map((mirror) => ({
          name: `Bring back what was deleted of ${mirror}`,
          undelete: { mirror, since: durationSeconds(since), ...more },
        })),
      },
    ] as unknown as WrittenPlaybook;
    return await carryOut({
      context: contextOf(session, 'undelete', wanted, io, false),
      plays: await playsOf({ plays, file: 'pairctl undelete', name: 'undelete' }, session, wanted, io),
      options: wanted,
      io,
      ask: 'any',
      question: asked.overwrite === true ? 'Replace them?' : 'Bring them back?',
    });
  } finally {
    await session.close();
  }
}

function mirrorsOf({ mirror }: Undelete, { pair }: Definition): readonly string[] {
  const names = pair.mirrors.map(({ name }) => name);
  if (mirror === undefined && names.length > 0) return names;
  if (mirror !== undefined && names.includes(mirror)) return [mirror];
  const meant = mirror === undefined ? undefined : nearest(mirror, names);
  throw usage(
    mirror === undefined
      ? 'the pair has no mirrors'
      : `there is no mirror "${mirror}"${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    `mirrors: ${names.join(', ')}`,
  );
}
