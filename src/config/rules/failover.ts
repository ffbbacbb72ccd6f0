import { namesHost } from '../../model/fence.ts';
import type { Problem } from '../../model/problem.ts';
import type { PairContext, Rule } from './context.ts';

/** A health address that nothing can answer, or that bears a secret. */
const healthAddress: Rule<PairContext> = (context) => {
  const { http, tcp } = context.pair.failover?.health ?? {};
  const at = context.at;
  if (typeof tcp === 'string' && !isPort(tcp.slice(tcp.lastIndexOf(':') + 1)))
    return [at.problem(['failover', 'health', 'tcp'], `${tcp}: a port is from 1 to 65535`)];
  if (http === undefined || http.includes('{{')) return [];
  const place = ['failover', 'health', 'http'];
  if (!URL.canParse(http))
    return [
      at.problem(place, `${JSON.stringify(http)} is not a web address`, 'for example http://127.0.0.1:8080/'),
    ];
  const url = new URL(http);
  if (url.port === '0')
    return [at.problem(place, 'nothing answers at port 0', 'write the port that the application listens on')];
  if (url.username !== '' || url.password !== '')
    return [
      at.problem(
        place,
        'a name or password must not stand in an address',
        'ask for a page that needs none, or use command',
      ),
    ];
  return [];
};

function isPort(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 65535;
}

/** `status` is what HTTP answers; the others have none. */
const statusWithoutHttp: Rule<PairContext> = (context) => {
  const health = context.pair.failover?.health;
  if (health?.status === undefined || health.http !== undefined) return [];
  return [context.at.keyProblem(['failover', 'health', 'status'], 'status goes with http only', 'remove it')];
};

/** The status must tell of the host that the command switches off. */
const fenceOfTwoHosts: Rule<PairContext> = (context) => {
  const fence = context.pair.failover?.fence;
  if (fence?.status === undefined || namesHost(fence.command) === namesHost(fence.status)) return [];
  const [naming, other] = namesHost(fence.command) ? ['command', 'status'] : ['status', 'command'];
  return [
    context.at.problem(
      ['failover', 'fence', other],
      `fence.${naming} names $PAIRCTL_HOST, and this line does not: it would be about one host whichever is to be switched off`,
      'name $PAIRCTL_HOST in both, or in neither',
    ),
  ];
};

export const failoverRules = [healthAddress, statusWithoutHttp, fenceOfTwoHosts] as const;

/** A fence that was sent is not a fence that worked. */
const fenceUnproven: Rule<PairContext> = (context) => {
  const fence = context.pair.failover?.fence;
  if (fence === undefined || fence.status !== undefined) return [];
  return [
    context.at.keyProblem(
      ['failover', 'fence'],
      'without fence.status nobody can tell whether the fence worked: a failover will ask for --override unfenced=REASON',
      'add status: a command whose status 0 proves that the primary is off',
    ),
  ];
};

/** Traffic that moves without a check of what it moves to. */
const trafficUnchecked: Rule<PairContext> = (context): readonly Problem[] => {
  const failover = context.pair.failover;
  if ((failover?.traffic ?? []).length === 0 || failover?.health !== undefined) return [];
  return [
    context.at.keyProblem(
      ['failover', 'traffic'],
      'there is no health check: traffic would move to an application that may not work',
      'add failover.health',
    ),
  ];
};

export const failoverWarnings = [fenceUnproven, trafficUnchecked] as const;
