import type { Fence, Pair } from './pair.ts';

/** Whether a line of a fence is for whichever host is to be switched off, whose name it finds in PAIRCTL_HOST. */
export function namesHost(line: string): boolean {
  return /\$(?:PAIRCTL_HOST\b|\{PAIRCTL_HOST\b)/.test(line);
}

/**
 * By what that host is switched off, with PAIRCTL_HOST set in its lines; undefined where nothing is declared for it. Lines that do not name PAIRCTL_HOST are for the
 * preferred primary alone: run for the other one, they would switch off the host that is to take over.
 */
export function fenceOf(pair: Pick<Pair, 'primary' | 'failover'>, host: string): Fence | undefined {
  const { fence } = pair.failover;
  if (fence === undefined) return undefined;
  if (!namesHost(fence.command)) return host === pair.primary ? fence : undefined;
  const about = (line: string): string => `PAIRCTL_HOST=${host}; export PAIRCTL_HOST; ${line}`;
  return {
    ...fence,
    command: about(fence.command),
    ...(fence.status === undefined ? {} : { status: about(fence.status) }),
  };
}
