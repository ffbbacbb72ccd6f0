import type { Look } from '../model/host.ts';

/** The host's clock in seconds since 1970, with its fraction; undefined when it did not tell. */
export async function readTime(look: Look): Promise<number | undefined> {
  const output = await look.probe({ probe: 'system' });
  const time = /^TIME=([0-9]+(?:\.[0-9]+)?)$/m.exec(output.stdout)?.[1];
  return time === undefined ? undefined : Number(time);
}
