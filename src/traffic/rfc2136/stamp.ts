/** What the TXT record beside the address says: who is primary, since which epoch. */
interface Stamp {
  readonly epoch: number;
  readonly primary: string;
}

/** The TXT record in presentation form, quotes included: `"pairctl epoch=8 primary=web2"`. */
export function renderStamp(stamp: Stamp): string {
  return `"pairctl epoch=${stamp.epoch} primary=${stamp.primary}"`;
}

/** Reads one TXT record in presentation form; undefined when it is somebody else's. */
export function parseStamp(text: string): Stamp | undefined {
  const match = /^"pairctl epoch=([1-9][0-9]{0,14}) primary=([A-Za-z0-9._-]+)"$/.exec(text);
  if (match === null) return undefined;
  return { epoch: Number(match[1]), primary: match[2] ?? '' };
}

/** The stamp with the highest epoch among the TXT records of a name. */
export function newestStamp(texts: readonly string[]): Stamp | undefined {
  return texts
    .flatMap((text) => parseStamp(text) ?? [])
    .reduce<Stamp | undefined>(
      (best, stamp) => (best && best.epoch >= stamp.epoch ? best : stamp),
      undefined,
    );
}
