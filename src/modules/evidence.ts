/** How the old primary, or its peer, was seen; keys as `pair_status` registers them, all of them absent when it was not. */
interface Seen {
  readonly reachable?: boolean;
  readonly answered?: boolean;
  readonly why?: string;
  readonly role?: string | null;
  readonly epoch?: number | null;
  readonly active?: readonly string[];
}

/** What the witness saw, as `view` registers it; `unreachable` where the witness could not be asked. */
interface Witnessed {
  readonly from?: string;
  readonly ports?: readonly string[];
  readonly open?: readonly string[];
  readonly pinged?: readonly string[] | null;
  readonly unreachable?: boolean;
  readonly skipped?: boolean;
}

/** What is known from elsewhere. */
export interface Found {
  /** Ports that were tried, and those among them that took a connection. */
  readonly ports: readonly string[];
  readonly open: readonly string[];
  /** What `fence.status` says; undefined where none is declared. */
  readonly off: boolean | undefined;
}

/**
 * The ladder: F1 stopped over ssh and seen closed from elsewhere, F2 switched off and read back, F0 everything less.
 * (F4 is an operator's statement: a lifted guard.)
 */
export interface Evidence {
  readonly level: 'F0' | 'F1' | 'F2';
  readonly proven: boolean;
  /** What is known, in a sentence: part of the plan, the refusal and the report. */
  readonly sentence: string;
}

interface Question {
  readonly primary: string;
  readonly epoch: number;
  readonly stopped?: Seen;
  readonly peer?: Seen;
  /** Units that run whatever the role of a host is. */
  readonly on_both?: readonly string[];
  /** The witness's name, and what it saw. */
  readonly witness?: string | null;
  readonly witnessed?: Witnessed;
}

/** Weighs what was seen of a primary that shall be out of service. Unreachable is never taken for down. */
export function weigh(question: Question, found: Found): Evidence {
  const { primary } = question;
  const view = witnessView(question);
  const seen = view === undefined ? '' : `; ${view.words}`;
  if (found.off === true)
    return {
      level: 'F2',
      proven: true,
      sentence: `F2: ${primary} is switched off, as its fence status says${seen}`,
    };
  const doubts = doubtsOf(question, found);
  if (doubts.length > 0 || view?.serving === true)
    return {
      level: 'F0',
      proven: false,
      sentence: `F0: ${[...doubts, ...(view === undefined ? [] : [view.words])].join('; ')}`,
    };
  const teller = question.stopped?.reachable === true ? question.stopped : question.peer;
  const closed = found.ports.length === 0 ? '' : `, and ${found.ports.join(', ')} is closed`;
  return {
    level: 'F1',
    proven: true,
    sentence: `F1: ${primary} is standby at epoch ${String(teller?.epoch)}, its services are stopped${closed}${seen}`,
  };
}

/** Everything that keeps the evidence below F1, the heaviest first. The pull channel is ssh too: what the standby sees by it counts. */
function doubtsOf(question: Question, found: Found): readonly string[] {
  const { primary, stopped, peer } = question;
  const told = stopped?.reachable === true ? stopped : undefined;
  const doubts = told === undefined ? peerDoubts(question, peer) : roleDoubts(question, told);
  return [
    ...(told !== undefined || doubts.length === 0
      ? doubts
      : [`${primary} cannot be reached from here, and unreachable is not down`, ...doubts]),
    ...(found.open.length > 0 ? [`${found.open.join(', ')} still takes connections`] : []),
    ...(found.off === false ? [`its fence status does not say that it is off`] : []),
  ];
}

function roleDoubts({ primary, epoch, on_both: onBoth = [] }: Question, seen: Seen): readonly string[] {
  const doubts: string[] = [];
  if (seen.role !== 'standby' || (seen.epoch ?? 0) < epoch)
    doubts.push(
      `${primary} still records the role ${seen.role ?? 'of nobody'} at epoch ${String(seen.epoch ?? 0)}`,
    );
  const active = (seen.active ?? []).filter((unit) => !onBoth.includes(unit));
  if (active.length > 0) doubts.push(`${active.join(', ')} still runs on ${primary}`);
  return doubts;
}

/** The standby's own view, which can tell more than the operator's. */
function peerDoubts(question: Question, peer: Seen | undefined): readonly string[] {
  if (peer?.answered === true) {
    const doubts = roleDoubts(question, peer);
    return doubts.length === 0 ? [] : ['the standby reaches it, so it is alive', ...doubts];
  }
  if (peer?.answered === false)
    return [
      `the standby does not reach it either${peer.why === undefined || peer.why === '' ? '' : ` (${peer.why})`}`,
    ];
  return ['what the standby sees of it is not known'];
}

/** What the witness saw, in words; undefined where the pair has none. Its silence proves nothing either. */
function witnessView({
  primary,
  witness,
  witnessed,
}: Question): { readonly serving: boolean; readonly words: string } | undefined {
  if (witness == null) return undefined;
  const who = `the witness ${witness}`;
  if (witnessed?.from === undefined) return { serving: false, words: `${who} could not be asked` };
  const open = witnessed.open ?? [];
  const pinged = witnessed.pinged ?? [];
  const serving = open.length > 0;
  if (serving || pinged.length > 0)
    return {
      serving,
      words: `${who} reaches ${primary}: ${[
        ...(serving ? [`${open.join(', ')} takes connections`] : []),
        ...(pinged.length > 0 ? [`${pinged.join(', ')} answers ping`] : []),
      ].join(', ')}`,
    };
  const tried = [
    ...((witnessed.ports ?? []).length > 0 ? [`${(witnessed.ports ?? []).join(', ')} is closed`] : []),
    ...(witnessed.pinged == null ? [] : ['no ping is answered']),
  ];
  return {
    serving: false,
    words: `${who} sees nothing of ${primary}${tried.length === 0 ? '' : ` (${tried.join(', ')})`}`,
  };
}
