/** The only way to the time: real in `cli/wire.ts`, a hand-turned one in tests. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
