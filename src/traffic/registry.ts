import { rfc2136 } from './rfc2136/target.ts';
import type { TrafficTarget } from './target.ts';

/** Every traffic target by its provider: the one place that knows them all. */
export const trafficTargets: Readonly<Record<string, TrafficTarget>> = {
  [rfc2136.provider]: rfc2136,
};
