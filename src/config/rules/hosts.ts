import type { Problem } from '../../model/problem.ts';
import { nearest } from '../validate/nearest.ts';
import { knownHosts, type PairContext, type Rule } from './context.ts';

const roles = ['primary', 'standby'] as const;

/** Both roles are held by hosts of the inventory. */
const unknownHosts: Rule<PairContext> = (context) => {
  const { hosts, groups } = context.inventory ?? {};
  if (hosts === undefined) return [];
  return roles.flatMap((role): readonly Problem[] => {
    const name = context.pair[role];
    if (name === undefined || Object.hasOwn(hosts, name)) return [];
    if (Object.hasOwn(groups ?? {}, name))
      return [context.at.problem([role], `${role}: ${name} is a group`, 'name one host of it')];
    const near = nearest(name, Object.keys(hosts));
    const hint = near === undefined ? knownHosts(hosts) : `did you mean ${near}?`;
    return [
      context.at.problem([role], `${role}: there is no host ${JSON.stringify(name)} in the inventory`, hint),
    ];
  });
};

/** A pair is two hosts. */
const oneHostOnly: Rule<PairContext> = (context) => {
  const { primary, standby } = context.pair;
  if (primary === undefined || standby === undefined) return [];
  if (primary === standby)
    return [
      context.at.problem(['standby'], `primary and standby are the same host, ${primary}`, 'name two hosts'),
    ];
  const hosts = context.inventory?.hosts ?? {};
  const place = (name: string): string | undefined => {
    if (!Object.hasOwn(hosts, name)) return undefined;
    const host = hosts[name];
    return host?.connection === 'local'
      ? 'local'
      : `${host?.address ?? name} port ${String(host?.port ?? 22)} jump ${host?.jump ?? ''}`;
  };
  const where = place(primary);
  if (where === undefined || where !== place(standby)) return [];
  return [
    context.at.problem(
      ['standby'],
      `${primary} and ${standby} are the same machine: both are ${where === 'local' ? 'this one' : `at ${hosts[primary]?.address ?? primary}`}`,
      'give each its own address in the inventory',
    ),
  ];
};

/** A witness stands elsewhere, or it sees what the pair's own hosts see. */
const witnessElsewhere: Rule<PairContext> = (context) => {
  const { primary, standby, failover } = context.pair;
  const witness = failover?.witness;
  const hosts = context.inventory?.hosts;
  if (witness === undefined || hosts === undefined) return [];
  const place = ['failover', 'witness'];
  if (witness === primary || witness === standby)
    return [
      context.at.problem(
        place,
        `${witness} is a host of the pair: it is asked anyway`,
        'name a third host, which reaches both on a way of its own, or leave it out',
      ),
    ];
  if (Object.hasOwn(hosts, witness)) return [];
  const near = nearest(witness, Object.keys(hosts));
  const hint = near === undefined ? knownHosts(hosts) : `did you mean ${near}?`;
  return [
    context.at.problem(place, `witness: there is no host ${JSON.stringify(witness)} in the inventory`, hint),
  ];
};

export const hostRules = [unknownHosts, oneHostOnly, witnessElsewhere] as const;
