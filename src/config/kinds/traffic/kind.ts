import type { JSONSchema } from 'json-schema-to-ts';
import type { TrafficTarget } from '../../../model/traffic.ts';

/** One kind of traffic target: a file of its own here, and its lines in registry.ts. */
export interface TrafficKind<Written> {
  /** Its settings under its key in an entry of `failover.traffic`. */
  readonly schema: JSONSchema;
  /** Defaults filled in, names made full; `pair` is the pair's name, `hosts` are its two hosts. */
  readonly resolve: (written: Written, pair: string, hosts: readonly string[]) => TrafficTarget;
}
