import type { Change } from '../../model/change.ts';
import type { Command, Output } from '../../model/command.ts';
import type { Look } from '../../model/host.ts';
import type { JsonObject } from '../../model/json.ts';
import { lastWords } from '../parts.ts';
import type { DnsRecord } from '../rfc2136/answer.ts';
import { diffSeen, renderSets, type TimedSets } from '../rfc2136/diff.ts';
import { view, type DnsState, type SeenSet, type SeenView, type Server } from '../rfc2136/look.ts';
import { epochRecord } from '../rfc2136/settings.ts';
import { setsOf, wantedSets, type WantedSet } from '../rfc2136/sets.ts';
import { newestStamp, parseStamp, renderStamp } from '../rfc2136/stamp.ts';
import { explainWait, valuesOfDns } from '../rfc2136/values.ts';
import { verifyDns } from '../rfc2136/verify.ts';
import type { Explanation, SecretToken, TrafficTarget, Wanted } from '../target.ts';
import { writeScript, writeStatus } from './script.ts';

/** What the settings of every zone behind an HTTP interface have. */
export type ApiSettings = TimedSets & {
  readonly zone: string;
  /** Name servers of the zone that are asked after a switch; without them the interface's own word counts. */
  readonly nameServers?: readonly { readonly address: string; readonly port: number }[] | undefined;
};

/** The request that writes all records at once. */
export interface WriteRequest {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

/** One HTTP interface to a zone: what differs between them. */
export interface Api<Settings extends ApiSettings> {
  readonly provider: string;
  readonly schema: JsonObject;
  /** For people: `PowerDNS at http://…`. */
  title(settings: Settings): string;
  /** Options of curl that sign or authorise every request (curl(1), -K); only this file bears the secret. */
  options(settings: Settings, secret: SecretToken): string | undefined;
  /** Where one record set is read. */
  readUrl(settings: Settings, record: string, type: string): string;
  /** Its records as dig would print them; undefined when the body is none of this interface's. */
  parse(settings: Settings, body: string, record: string, type: string): readonly DnsRecord[] | undefined;
  /** What must stand in the answer for an epoch in it to be that of the record. */
  marker?(settings: Settings): string;
  write(settings: Settings, seen: SeenView, body: Body, raw: ReadonlyMap<string, string>): WriteRequest;
  /** What may be wrong, by HTTP status. */
  hint(code: string, settings: Settings): string;
}

/** What shall stand there: record sets, and all TXT records at the epoch's name. */
export interface Body {
  readonly sets: readonly WantedSet[];
  readonly epochName: string;
  readonly texts: readonly string[];
}

interface State extends DnsState {
  readonly seen: SeenView | undefined;
  /** What was answered, by `RECORD TYPE`. */
  readonly raw: ReadonlyMap<string, string>;
  readonly fault?: Explanation;
  /** The file of curl's options, or curl itself, is not (yet) there: an earlier task may bring it. */
  readonly early: boolean;
}

/** Where the hosts keep the options of curl, with the secret: `/etc/pairctl/PAIR/PROVIDER-ZONE.curl`. */
export function optionsPath(pair: string, provider: string, zone: string): string {
  return `/etc/pairctl/${pair}/${provider}-${zone.toLowerCase()}.curl`;
}

/** A traffic target from what is particular to one interface. */
export function apiTarget<Settings extends ApiSettings>(api: Api<Settings>): TrafficTarget<Settings, State> {
  return {
    provider: api.provider,
    schema: api.schema,
    files(pair, settings, secret) {
      const content = api.options(settings, secret);
      return content === undefined ? [] : [{ path: optionsPath(pair, api.provider, settings.zone), content }];
    },
    look: (look, settings, wanted) => lookAt(api, look, settings, wanted),
    diff(settings, state, wanted) {
      if (state.early) return notYetAsked(settings, state.fault, wanted);
      if (state.seen === undefined)
        return { action: 'fail', ...(state.fault ?? { message: 'nothing is known' }) };
      const { seen, raw } = state;
      return diffSeen(settings, seen, wanted, (sets) => writing(api, settings, { seen, raw, sets, wanted }));
    },
    verify(settings, state, wanted, within) {
      if (state.views.length > 0) return verifyDns(settings, state, wanted, within);
      const change = this.diff(settings, state, wanted);
      if (change.action === 'none' || change.action === 'fail') return change;
      return { action: 'fail', message: `${api.title(settings)} does not hold what was written` };
    },
    values: (settings, state, wanted, outputs) => valuesOfDns(settings, state, state.seen, wanted, outputs),
    explain: (settings, output, wanted, within) =>
      within === undefined ? explain(api, settings, output, wanted) : explainWait(output, within),
  };
}

/** What will be asked once it can be; it may turn out to be a move, and nothing riskier than was shown is done later. */
function notYetAsked(settings: ApiSettings, fault: Explanation | undefined, wanted: Wanted): Change {
  const sets = wantedSets(settings, wanted);
  if ('action' in sets) return sets;
  const why = fault?.message ?? '';
  return {
    action: 'update',
    because: [`what ${settings.record} holds cannot be asked yet: ${why}`],
    risk: 'disruptive',
    steps: [{ do: 'exec', command: { run: { script: 'printf "%s\\n" "$1" >&2; exit 66', args: [why] } } }],
    diff: { before: '', after: renderSets(settings, sets), label: `DNS ${settings.record}` },
  };
}

async function lookAt<Settings extends ApiSettings>(
  api: Api<Settings>,
  look: Look,
  settings: Settings,
  { pair }: Wanted,
): Promise<State> {
  const config = optionsPath(pair, api.provider, settings.zone);
  const wanted = [...setsOf(settings), { record: epochRecord(settings), type: 'TXT' }];
  const servers: readonly Server[] = (settings.nameServers ?? []).map((server) => ({
    ...server,
    name: server.address,
    updates: false,
  }));
  const [outputs, views] = await Promise.all([
    Promise.all(
      wanted.map(({ record, type }) =>
        look.probe({
          probe: 'http',
          url: api.readUrl(settings, record, type),
          timeoutSeconds: 15,
          config,
        }),
      ),
    ),
    Promise.all(servers.map((server) => view(look, settings, server))),
  ]);
  const raw = new Map<string, string>();
  const sets: SeenSet[] = [];
  for (const [index, { record, type }] of wanted.entries()) {
    const output = outputs[index];
    const [code, body] = split(output?.stdout ?? '');
    const records =
      output?.status === 0 && code === '200' ? api.parse(settings, body, record, type) : undefined;
    if (records === undefined)
      return {
        asked: true,
        early: output?.status === writeStatus.noConfig || output?.status === writeStatus.notInstalled,
        views,
        raw,
        seen: undefined,
        fault: unread(api, settings, config, output),
      };
    raw.set(`${record} ${type}`, body);
    sets.push({ records });
  }
  const texts = sets.pop()?.records.map(({ data }) => data) ?? [];
  const server = { name: api.title(settings), address: '', port: 0, updates: true };
  return { asked: true, early: false, views, raw, seen: { server, kind: 'seen', sets, texts } };
}

function writing<Settings extends ApiSettings>(
  api: Api<Settings>,
  settings: Settings,
  now: {
    readonly seen: SeenView;
    readonly raw: ReadonlyMap<string, string>;
    readonly sets: readonly WantedSet[];
    readonly wanted: Wanted;
  },
): Command {
  const { seen, sets, wanted, raw } = now;
  const epochName = epochRecord(settings);
  const stamp = renderStamp(wanted);
  const texts = [...seen.texts.filter((text) => parseStamp(text) === undefined), stamp];
  const request = api.write(settings, seen, { sets, epochName, texts }, raw);
  const bare = (text: string): string => text.replaceAll('"', '');
  const stamps = seen.texts.filter((text) => parseStamp(text) !== undefined).map(bare);
  const args = [
    optionsPath(wanted.pair, api.provider, settings.zone),
    api.readUrl(settings, epochName, 'TXT'),
    api.marker?.(settings) ?? '',
    bare(stamp),
    [...new Set(stamps)].sort().join('\n'),
    (seen.sets[0]?.records ?? []).map(({ data }) => data).join(' '),
    request.type,
    request.method,
    request.url,
    request.body,
  ];
  return { run: { script: writeScript, args }, timeoutSeconds: 90 };
}

/** HTTP status and body, as the probe gives them. */
function split(text: string): readonly [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

function unread<Settings extends ApiSettings>(
  api: Api<Settings>,
  settings: Settings,
  config: string,
  output: Output | undefined,
): Explanation {
  const title = api.title(settings);
  if (output === undefined || output.status === writeStatus.notInstalled)
    return { message: 'curl is not installed here', hint: 'install the package curl' };
  if (output.status === writeStatus.noConfig)
    return { message: `${config} cannot be read`, hint: 'run `pairctl apply`, which puts it there' };
  if (output.status !== 0)
    return {
      message: `${title} does not answer: ${lastWords(output, 1)}`,
      hint: 'does it run, and is its port open from this host?',
    };
  const [code, body] = split(output.stdout);
  return refused(api, settings, code, body);
}

function refused<Settings extends ApiSettings>(
  api: Api<Settings>,
  settings: Settings,
  code: string,
  body: string,
): Explanation {
  const said = body.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  return {
    message: `${api.title(settings)} answered ${code}${said === '' ? '' : `: ${said}`}`,
    hint: api.hint(code, settings),
  };
}

function explain<Settings extends ApiSettings>(
  api: Api<Settings>,
  settings: Settings,
  output: Output,
  wanted: Wanted,
): Explanation {
  if (output.status === writeStatus.refused) {
    const [code, body] = split(output.stderr);
    return refused(api, settings, code, body);
  }
  if (output.status === writeStatus.lost) {
    const winner = newestStamp([...output.stderr.matchAll(/pairctl epoch=.*/g)].map(([text]) => `"${text}"`));
    const ours = winner !== undefined && winner.epoch >= wanted.epoch;
    return {
      message: `${api.title(settings)}: somebody else has changed ${settings.record} since it was looked at${winner === undefined ? '' : `; ${winner.primary} is primary there at epoch ${winner.epoch}`}`,
      hint: ours
        ? 'look at both hosts with `pairctl status` before anything else'
        : 'run again, which looks again',
    };
  }
  if (output.status === writeStatus.silent)
    return {
      message: `${api.title(settings)} gave no clear answer: ${lastWords(output, 1)}`,
      hint: 'what it holds could not be read either; look at the record, then run again',
    };
  return unread(api, settings, optionsPath(wanted.pair, api.provider, settings.zone), output);
}
