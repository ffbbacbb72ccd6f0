import type { Look } from '../../model/host.ts';
import { parseAnswer, recordsOf } from './answer.ts';
import type { DnsAnswer, DnsRecord } from './answer.ts';
import { epochRecord } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { setsOf, type DnsSets } from './sets.ts';

export interface Server {
  /** For people: `ns1.example.com` or an address. */
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** Takes updates; the others are only asked. */
  readonly updates: boolean;
}

/** What one server holds of one record set. */
export interface SeenSet {
  /** Records of the wanted type. */
  readonly records: readonly DnsRecord[];
  /** Where the name leads instead when it is a CNAME and none is wanted. */
  readonly alias?: string;
}

/** What one server holds, or why that is not known. */
export type View =
  | {
      readonly server: Server;
      readonly kind: 'seen';
      /** What it holds of each record set, in the settings' order. */
      readonly sets: readonly SeenSet[];
      /** All TXT records at the epoch's name, in presentation form. */
      readonly texts: readonly string[];
    }
  | { readonly server: Server; readonly kind: 'unknown'; readonly why: string };
export type SeenView = Extract<View, { kind: 'seen' }>;

export interface DnsState {
  /** False where dig is not (yet) installed: nothing could be asked. */
  readonly asked: boolean;
  /** Servers that take updates first, in their order. */
  readonly views: readonly View[];
}

/** Asks every update server and every authoritative server of the zone (its NS records) for the record and the epoch beside it. */
export async function lookAtServers(look: Look, settings: Rfc2136): Promise<DnsState> {
  const updating = settings.servers.map((server) => ({ ...server, name: server.address, updates: true }));
  const [views, ns] = await Promise.all([
    Promise.all(updating.map((server) => view(look, settings, server))),
    Promise.all(updating.map((server) => ask(look, server, settings.zone, 'NS'))),
  ]);
  if (ns.some((answer) => answer.kind === 'no-dig')) return { asked: false, views: [] };
  const index = ns.findIndex((answer) => (recordsOf(answer, 'NS')?.length ?? 0) > 0);
  const [base, answer] = [updating[index], ns[index]];
  if (base === undefined || answer === undefined) return { asked: true, views };
  const names = (recordsOf(answer, 'NS') ?? []).map((record) => record.data.replace(/\.$/, ''));
  const others = await Promise.all(names.map((name) => locate(look, base, name, updating)));
  const more = others.filter((server) => !updating.some((known) => same(known, server)));
  return {
    asked: true,
    views: [...views, ...(await Promise.all(more.map((server) => view(look, settings, server))))],
  };
}

/** The first update server that answered: its records are what an update is made from. */
export function baseView(state: DnsState): SeenView | undefined {
  return state.views.find((found): found is SeenView => found.server.updates && found.kind === 'seen');
}

/** What one server holds of the records and the epoch beside the first. */
export async function view(look: Look, settings: DnsSets, server: Server): Promise<View> {
  const wanted = setsOf(settings);
  const [text, ...answers] = await Promise.all([
    ask(look, server, epochRecord(settings), 'TXT'),
    ...wanted.map(({ record, type }) => ask(look, server, record, type)),
  ]);
  const sets: SeenSet[] = [];
  for (const [index, answer] of answers.entries()) {
    const type = wanted[index]?.type ?? 'A';
    const records = recordsOf(answer, type);
    if (records === undefined) return { server, kind: 'unknown', why: whyUnknown(answer) };
    const alias = type === 'CNAME' ? undefined : recordsOf(answer, 'CNAME')?.[0]?.data;
    sets.push(alias === undefined ? { records } : { records, alias });
  }
  const texts = recordsOf(text, 'TXT');
  if (texts === undefined) return { server, kind: 'unknown', why: whyUnknown(text) };
  return { server, kind: 'seen', sets, texts: texts.map((record) => record.data) };
}

/** Finds a server's address at the zone's own server, and leaves names of other zones to the host's resolver. */
async function locate(look: Look, base: Server, name: string, updating: readonly Server[]): Promise<Server> {
  const listed = updating.find((server) => server.address.toLowerCase() === name.toLowerCase());
  if (listed !== undefined) return listed;
  const [v4, v6] = await Promise.all([ask(look, base, name, 'A'), ask(look, base, name, 'AAAA')]);
  const found = recordsOf(v4, 'A')?.[0]?.data ?? recordsOf(v6, 'AAAA')?.[0]?.data;
  const address = found ?? name;
  // An update server on a port of its own is asked there, not at 53, where it may not listen.
  const port = updating.find((server) => server.address === address)?.port ?? 53;
  return { name, address, port, updates: false };
}

async function ask(look: Look, server: Server, record: string, type: string): Promise<DnsAnswer> {
  return parseAnswer(
    await look.probe({ probe: 'dns', server: server.address, port: server.port, record, type }),
  );
}

function same(a: Server, b: Server): boolean {
  return a.address === b.address && a.port === b.port;
}

function whyUnknown(answer: DnsAnswer): string {
  return answer.kind === 'unknown' ? answer.why : 'it gave no answer';
}
