import { open } from 'node:fs/promises';

/** Reads at most `maxBytes` bytes from the start of a file; rejects as node:fs does, with a `code` such as ENOENT. */
export type ReadFile = (path: string, maxBytes: number) => Promise<Uint8Array>;

/** The `ReadFile` of the operator's machine. */
export const readFileAtMost: ReadFile = async (path, maxBytes) => {
  const file = await open(path, 'r');
  try {
    const buffer = new Uint8Array(maxBytes);
    let filled = 0;
    while (filled < maxBytes) {
      const { bytesRead } = await file.read(buffer, filled, maxBytes - filled, null);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await file.close();
  }
};
