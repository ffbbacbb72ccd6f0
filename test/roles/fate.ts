import type { Output } from '../../src/model/command.ts';
import { OutcomeUnknown } from '../../src/model/error.ts';

/**
 * What befalls an operator at the n-th command that is sent to a host (journal entries are such commands, too, so every place between an intent and the record of its
 * end is between two of them): `killed` dies after it was carried out and before the answer is read; `lost` loses only the answer; `unsent` loses it on the way there;
 * `meanwhile` nothing befalls the operator, but something happens in the world after it was carried out;
 * `torn` has the host lose its power in the midst of it, after so many of its durable steps, and come back.
 */
export interface Mishap {
  readonly kind: 'killed' | 'lost' | 'unsent' | 'meanwhile' | 'torn';
  /** Counted from 1; with `killed`, 0 is before any. */
  readonly at: number;
  /** With `torn`; 0 is before any of it was done. */
  readonly step?: number;
  readonly what?: () => void;
}

/** One operator's run: counts what is sent, and has the mishap. */
export interface Fate {
  /** Commands sent so far. */
  sent: number;
  dead: boolean;
  /** `carryOut` gets the step after which the host is to lose its power, if it is. */
  pass(host: string, carryOut: (tornAfter?: number) => Output): Promise<Output>;
}

/** Whether nothing comes from this operator any more. */
export function isDead(fate: Fate): boolean {
  return fate.dead;
}

/** An operator to whom this happens, or nothing. */
export function fateOf(mishap?: Mishap): Fate {
  const fate: Fate = {
    sent: 0,
    dead: false,
    pass(host, carryOut) {
      const gone = (): Promise<Output> => Promise.reject(new Error('the operator is gone'));
      if (fate.dead) return gone();
      fate.dead = mishap?.kind === 'killed' && mishap.at === 0;
      if (isDead(fate)) return gone();
      fate.sent += 1;
      const struck = fate.sent === mishap?.at;
      const unknown = (): Promise<Output> =>
        Promise.reject(new OutcomeUnknown(`the connection to ${host} broke`, { host }));
      if (struck && mishap.kind === 'unsent') return unknown();
      const output = carryOut(struck && mishap.kind === 'torn' ? (mishap.step ?? 0) : undefined);
      if (struck) mishap.what?.();
      if (!struck || mishap.kind === 'meanwhile') return Promise.resolve(output);
      if (mishap.kind !== 'killed') return unknown();
      fate.dead = true;
      return gone();
    },
  };
  return fate;
}
