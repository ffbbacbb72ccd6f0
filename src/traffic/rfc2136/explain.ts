import type { Output } from '../../model/command.ts';
import type { Wanted } from '../target.ts';
import { updateStatus } from './message.ts';
import { epochRecord, keyFilePath } from './settings.ts';
import type { Rfc2136 } from './settings.ts';
import { setsOf } from './sets.ts';
import { newestStamp } from './stamp.ts';

interface Explanation {
  readonly message: string;
  readonly hint?: string;
}
/** What one server said to an update. */
interface Said {
  readonly server: string;
  readonly text: string;
}

/** Why an update was not made, by the response codes of RFC 2136 and RFC 8945 that nsupdate names, with a remedy for each. */
export function explainUpdate(settings: Rfc2136, output: Output, wanted: Wanted): Explanation {
  if (output.status === updateStatus.notInstalled)
    return {
      message: 'nsupdate and dig are not installed here',
      hint: 'install bind9-dnsutils (RHEL: bind-utils; Alpine: bind-tools), or run `pairctl apply`, which does',
    };
  if (output.status === updateStatus.noKey)
    return {
      message: `the TSIG key ${keyFilePath(wanted.pair, settings)} cannot be read`,
      hint: 'run `pairctl apply`, which puts it there',
    };
  if (output.status === 124)
    return { message: 'nsupdate did not end in time', hint: 'look at the record before running again' };
  const said = parseSaid(output.stderr);
  const told = said.map((one) => explainServer(settings, one, wanted));
  const chosen = told.find((one) => one.definite) ?? told[0];
  if (chosen === undefined)
    return { message: `nsupdate ended with status ${output.status}: ${lastLine(output.stderr)}` };
  return { message: told.map((one) => one.message).join('; '), hint: chosen.hint };
}

interface Told extends Explanation {
  readonly hint: string;
  /** The server decided; otherwise nothing is known but that the update was not found there afterwards. */
  readonly definite: boolean;
}

function explainServer(settings: Rfc2136, said: Said, wanted: Wanted): Told {
  const key = `${settings.key.name} (${settings.key.algorithm})`;
  const tell = (message: string, hint: string, definite = true): Told => ({
    message: `${said.server} ${message}`,
    hint,
    definite,
  });
  switch (responseCode(said.text)) {
    case 'NXRRSET':
    case 'YXRRSET':
    case 'NXDOMAIN':
    case 'YXDOMAIN':
      return explainLost(settings, said, wanted);
    case 'REFUSED':
      return tell(
        `refuses to change ${settings.record} with the key ${settings.key.name}`,
        `grant it there: update-policy { ${grants(settings)} };`,
      );
    case 'BADKEY':
      return tell(
        `does not know the key ${key}`,
        'name and algorithm must be the same in its configuration and in pair.yml',
      );
    case 'BADSIG':
      return tell(
        `has another secret for the key ${key}`,
        'compare the secret with the server’s, then `pairctl apply`',
      );
    case 'BADTIME':
      return tell(
        `sees a clock that is ${displaySkew(said.text)} on this host; a signature may be 300 s off`,
        'set the clocks of both by NTP, then run again',
      );
    case 'NOTAUTH':
      return tell(
        `is not authoritative for the zone ${settings.zone}`,
        'name the zone as that server serves it, or another server',
      );
    case 'NOTZONE':
      return tell(
        `says that ${settings.record} is not in the zone ${settings.zone}`,
        'correct zone or record in pair.yml',
      );
    case 'SERVFAIL':
      return tell(
        'could not carry the update out (SERVFAIL)',
        'its log says why; often it may not write the zone’s directory (journal file), or the zone failed to load',
        false,
      );
    case 'FORMERR':
      return tell(
        'does not understand the update (FORMERR)',
        'is it a name server that takes dynamic updates (RFC 2136)? A proxy or firewall between may damage them',
      );
    case 'NOTIMP':
      return tell(
        'does not take dynamic updates (NOTIMP)',
        'name the zone’s primary name server in pair.yml',
      );
    default:
      return explainSilence(said, tell);
  }
}

/** The rights that an update needs, as BIND's update-policy has them. */
function grants(settings: Rfc2136): string {
  const sets = [...setsOf(settings), { record: epochRecord(settings), type: 'TXT' }];
  return sets.map(({ record, type }) => `grant ${settings.key.name} name ${record}. ${type};`).join(' ');
}

/** The code of the reply as `nsupdate -d` shows it; that of its TSIG record, when it bears an error, says more than NOTAUTH. */
function responseCode(text: string): string | undefined {
  const reply = /^Reply from update query:\n([^]*)$/m.exec(text)?.[1] ?? '';
  const signature = /\sTSIG\s.* (BADSIG|BADKEY|BADTIME|BADTRUNC) [0-9]/.exec(reply)?.[1];
  return signature ?? /opcode: UPDATE, status: ([A-Z]+)/.exec(reply)?.[1];
}

function explainSilence(said: Said, tell: (message: string, hint: string, definite?: boolean) => Told): Told {
  const again = 'the record there is unchanged; run again when it answers';
  if (said.text.includes('connection refused'))
    return tell(
      'has nothing that listens on that port (connection refused)',
      `start the name server; ${again}`,
      false,
    );
  if (said.text.includes('timed out'))
    return tell(
      'did not answer in time',
      `UDP and TCP to that port must be open from this host; ${again}`,
      false,
    );
  if (said.text.includes('TSIG error') || said.text.includes('tsig verify failure'))
    return tell(
      'gave an answer that is not signed, or not by this key; it was ignored',
      `is something between that answers in its place? ${again}`,
      false,
    );
  if (said.text.includes("couldn't get address"))
    return tell(
      'is a name that this host cannot resolve',
      'give its address in pair.yml, or mend the resolver',
      false,
    );
  return tell(`gave no clear answer: ${lastLine(said.text)}`, again, false);
}

/** The compare-and-swap was lost: tells by what the server holds now who won. */
function explainLost(settings: Rfc2136, said: Said, wanted: Wanted): Told {
  const lines = said.text.split('\n');
  const holds = lines.flatMap((line) => (line.startsWith('holds ') ? [line.slice(6)] : []));
  const winner = newestStamp(lines.flatMap((line) => /^(?:text )?(".*")$/.exec(line)?.[1] ?? []));
  const now = holds.filter((value) => value !== '').join(', ');
  const ours = winner !== undefined && winner.epoch >= wanted.epoch;
  return {
    definite: true,
    message:
      `${said.server}: somebody else has changed ${settings.record} since it was looked at; ` +
      (ours
        ? `${winner.primary} won, as primary at epoch ${winner.epoch}`
        : `it holds ${now === '' ? 'no such record' : now}`) +
      '; nothing was changed by this run',
    hint: ours
      ? 'look at both hosts with `pairctl status` before anything else'
      : 'run again, which looks again; if it repeats, the name may be answered by a wildcard, or by another view of the server',
  };
}

/** Seconds between the signature's time and the server's, which a BADTIME answer bears as its other data (RFC 8945, 5.2.3). */
function displaySkew(text: string): string {
  const match = /TSIG\s+\S+\s+([0-9]+)\s+[0-9]+\s.*BADTIME 6 ([A-Za-z0-9+/]{8})/.exec(text);
  if (match === null) return 'more than 300 s off';
  const theirs = Buffer.from(match[2] ?? '', 'base64').readUIntBE(0, 6);
  const seconds = Number(match[1]) - theirs;
  return `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`;
}

function parseSaid(stderr: string): readonly Said[] {
  return stderr.split(/^@/m).flatMap((part) => {
    const match = /^(\S+) ([0-9]+)\n([^]*)$/.exec(part);
    return match === null
      ? []
      : [{ server: `${match[1] ?? ''} port ${match[2] ?? ''}`, text: match[3] ?? '' }];
  });
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 200);
}
