import type { Command } from '../model/command.ts';
import type { Progress } from '../model/host.ts';

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** One line of `rsync --info=progress2`: `1,234,567  45%   12.34MB/s    0:01:23`; undefined when it is none. */
export function parseProgress(line: string): Progress | undefined {
  const match = /^\s*([\d,.]+)\s+(\d+)%\s+([\d.]+)(B|kB|MB|GB|TB)\/s\s+(\d+):(\d\d):(\d\d)/.exec(line);
  if (match === null) return undefined;
  const [, bytes = '0', percent = '0', rate = '0', unit = 'B', h = '0', m = '0', s = '0'] = match;
  return {
    bytes: Number(bytes.replaceAll(/[,.]/g, '')),
    fraction: Number(percent) / 100,
    rate: Number(rate) * (units[unit] ?? 1),
    secondsLeft: Number(h) * 3600 + Number(m) * 60 + Number(s),
  };
}

/** Makes progress of a command's output as it comes: rsync's own figures, or each line. rsync ends its lines by carriage returns. */
export function watchProgress(
  stream: Command['stream'],
  onProgress: (progress: Progress) => void,
): ((bytes: Buffer) => void) | undefined {
  if (stream === undefined) return undefined;
  let rest = '';
  return (bytes) => {
    const lines = (rest + bytes.toString()).split(/[\r\n]/);
    rest = (lines.pop() ?? '').slice(-4096);
    for (const line of lines) {
      const progress = stream === 'rsync' ? parseProgress(line) : { line };
      if (progress !== undefined) onProgress(progress);
    }
  };
}
