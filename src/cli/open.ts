import type { Definition } from '../config/definition.ts';
import { exitCode, PairctlError } from '../model/error.ts';
import { openSession, type Session, type SessionRequest } from './session.ts';
import type { Io, PairOptions } from './types.ts';
import { operatorOf, transportOf } from './wire.ts';

/** A session for a run: a preview takes no lock, all else does, and waits for another run as long as `--lock-wait` says. */
export async function createSession(
  definition: Definition,
  options: PairOptions,
  io: Io,
  meanwhile?: SessionRequest['meanwhile'],
): Promise<Session> {
  const transport = transportOf(definition, options, io);
  const beside = meanwhile === undefined ? {} : { meanwhile };
  if (options.preview) return await openSession(definition, transport, beside);
  const until = io.clock.now() + options.lockWait * 1000;
  let told = false;
  for (;;) {
    try {
      return await openSession(definition, transport, {
        ...beside,
        lock: { holder: operatorOf(io), wait: options.lockWait },
      });
    } catch (error) {
      const held = error instanceof PairctlError && error.exitCode === exitCode.locked;
      if (!held || io.clock.now() >= until) throw error;
      if (!told) io.view.note(`${error.message}; waiting for it`);
      told = true;
      await io.clock.sleep(1000, io.signal);
    }
  }
}
