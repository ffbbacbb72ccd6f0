import type { Output } from '../../model/command.ts';

/** One record as dig prints it. */
export interface DnsRecord {
  readonly ttl: number;
  readonly type: string;
  /** In presentation form: addresses canonical, TXT with quotes, names with a final dot. */
  readonly data: string;
}

/** What one server said to one question. `none` is an answer too: the name or the type does not exist there. */
export type DnsAnswer =
  | { readonly kind: 'records'; readonly records: readonly DnsRecord[] }
  | { readonly kind: 'none'; readonly why: 'NXDOMAIN' | 'NOERROR' }
  /** No answer, or one that says nothing about the record: `REFUSED`, `SERVFAIL`, dig's own words. */
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'no-dig' };

/** Reads what the `dns` probe printed: dig's header comment with the response code, and the answer section. */
export function parseAnswer(output: Output): DnsAnswer {
  if (output.status === 127) return { kind: 'no-dig' };
  const status = /status: ([A-Z]+)/.exec(output.stdout)?.[1];
  if (output.status !== 0 || status === undefined) return { kind: 'unknown', why: digWords(output) };
  if (status === 'NXDOMAIN') return { kind: 'none', why: 'NXDOMAIN' };
  if (status !== 'NOERROR') return { kind: 'unknown', why: `it answered ${status}` };
  const records = output.stdout.split('\n').flatMap((line) => parseRecord(line) ?? []);
  return records.length === 0 ? { kind: 'none', why: 'NOERROR' } : { kind: 'records', records };
}

/** The records of one type in an answer; undefined when the server told nothing. */
export function recordsOf(answer: DnsAnswer, type: string): readonly DnsRecord[] | undefined {
  if (answer.kind === 'none') return [];
  if (answer.kind === 'records') return answer.records.filter((record) => record.type === type);
  return undefined;
}

function parseRecord(line: string): DnsRecord | undefined {
  const match = /^[^;\s]\S*\s+([0-9]+)\s+IN\s+([A-Z0-9]+)\s+(.+)$/.exec(line);
  if (match === null) return undefined;
  return { ttl: Number(match[1]), type: match[2] ?? '', data: match[3] ?? '' };
}

/** dig's exit status 9: no reply from the server (dig(1), RETURN CODES). */
function digWords(output: Output): string {
  if (output.status === 124) return 'it did not answer in time';
  const words = `${output.stdout}\n${output.stderr}`
    .split('\n')
    .map((line) => line.replace(/^;+ ?/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('<<>>') && !line.startsWith('global options'));
  const said = words.find((line) => /error|refused|timed out|unreachable|get address/.test(line)) ?? words[0];
  if (said !== undefined) return said.slice(0, 200);
  return output.status === 9 ? 'it did not answer' : `dig ended with status ${output.status}`;
}
