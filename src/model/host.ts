import type { Command, FilePut, Output } from './command.ts';
import type { Probe } from './probe.ts';

/** Can only read: what a preview is handed. */
export interface Look {
  probe(probe: Probe): Promise<Output>;
}

/** Progress of a streaming command. `fraction` is 0..1; bytes and seconds where known. */
export interface Progress {
  readonly fraction?: number;
  readonly bytes?: number;
  /** Bytes per second. */
  readonly rate?: number;
  readonly secondsLeft?: number;
  readonly line?: string;
}

/** A reader by name. Probes asked within one tick share one round trip. */
export interface HostReader extends Look {
  readonly name: string;
}

/**
 * A host that can be changed. `exec` resolves with whatever status the command had; it rejects with `Unreachable` when nothing was sent,
 * and with `OutcomeUnknown` when the command was sent and its end is not proven.
 */
export interface Host extends HostReader {
  exec(command: Command, onProgress?: (progress: Progress) => void): Promise<Output>;
  put(file: FilePut): Promise<void>;
  /** Takes the pair's lock until the connection ends; rejects with exit code 75 and the holder's words when another run has it. */
  lock(pair: string, holder: string): Promise<void>;
  /** Number of round trips so far: script sent, frames answered. */
  readonly roundTrips: number;
  close(): Promise<void>;
}

/** How hosts are reached: one adapter for ssh, one for the local machine, fakes in tests. */
export interface Transport {
  /** Opens the connection to a host of the inventory; rejects with `Unreachable`. */
  connect(name: string): Promise<Host>;
}
