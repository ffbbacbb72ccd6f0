import type { Definition } from '../config/definition.ts';
import { nearest } from '../model/nearest.ts';
import { hostWords, selectHosts } from '../playbook/hosts.ts';
import { castOf, type Session } from './session.ts';
import type { PairOptions } from './types.ts';
import { usage } from './usage.ts';

/** `--limit` in names of hosts, whatever roles or groups it was given in; unchanged without one. Exit code 64 for words that name nothing. */
export function namedLimit(
  options: PairOptions,
  session: Pick<Session, 'roles' | 'definition' | 'transition'>,
): PairOptions {
  if (options.limit === undefined) return options;
  const { inventory } = session.definition;
  const { hosts, unknown } = selectHosts(options.limit, inventory, castOf(session));
  const [word] = unknown;
  if (word !== undefined) {
    const meant = nearest(word, hostWords(inventory));
    throw usage(
      `--limit: there is no host, role or group "${word}"${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      `--limit ${session.definition.pair.standby}`,
    );
  }
  return { ...options, limit: hosts };
}

/** The hosts of the pair that are worked on: both, or those that a named limit leaves; exit code 64 when that is none. */
export function pairHosts(options: PairOptions, { pair }: Definition): readonly string[] {
  const both = [pair.primary, pair.standby];
  const hosts = both.filter((host) => options.limit?.includes(host) !== false);
  if (hosts.length === 0) throw usage('--limit leaves neither host of the pair', `--limit ${both.join(',')}`);
  return hosts;
}
