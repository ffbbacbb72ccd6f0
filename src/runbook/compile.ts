import { fenceOf } from '../model/fence.ts';
import { runbookParts } from '../host/runbook.ts';
import { checkSeconds, placedAt, portsAt, type Check } from '../modules/check.ts';
import { networkFunctions } from '../shell/functions/network.ts';
import { quote, quoteAll } from '../shell/quote.ts';
import { epochRecord, keyFilePath } from '../traffic/rfc2136/settings.ts';
import { failoverSteps } from './failover.ts';
import type { Step } from './step.ts';
import { switchoverSteps } from './switchover.ts';
import { movable, notMovable, restored, type MovableTarget, type Takeover } from './input.ts';
import { setsFor } from './typed.ts';
import { tasksText } from './tasks.ts';

/**
 * `/usr/local/sbin/pairctl-PAIR` of the host that would take over: a procedure that needs nothing but that host's shell and the host program. Its steps are
 * those of the playbook, in their order.
 */
export function runbookFile(takeover: Takeover): string {
  const { pair, to, from } = takeover;
  return [
    '#!/bin/sh',
    `# pairctl-${pair.name} failover|switchover|status: the runbook of the pair ${pair.name} for ${to.name}. Compiled by pairctl from playbooks/failover.yml and switchover.yml; changes here are overwritten.`,
    '# It needs this host alone: no pairctl, no other machine. Exit codes: 0 done, 1 failed, 64 wrong command line, 75 another run, 77 refused by a guard.',
    '# shellcheck disable=SC2034',
    'set -eu',
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'LC_ALL=C',
    'export PATH LC_ALL',
    'unset CDPATH ENV BASH_ENV',
    'umask 077',
    '',
    assign('PAIR', pair.name),
    assign('HOST', to.name),
    assign('PEER', from.name),
    assign('SERVICES', pair.services.map(({ unit }) => unit).join('\n')),
    assign(
      'GUARDED',
      pair.services.flatMap(({ unit, onStandby }) => (onStandby === 'stopped' ? [unit] : [])).join('\n'),
    ),
    assign(
      'PLANS',
      restored(takeover)
        .map(({ name }) => name)
        .join('\n'),
    ),
    assign('SHARED_LOSS', sharedLoss(pair, from.name)),
    assign('MAX_LOSS', seconds(pair.failover.maxLossSeconds)),
    assign('HOLD_DOWN', seconds(pair.failover.holdDownSeconds)),
    assign('WITHIN', seconds(pair.failover.health?.withinSeconds)),
    ...fenceLines(takeover),
    assign('BEFORE', tasksText(pair.failover.before)),
    assign('AFTER', tasksText(pair.failover.after)),
    assign(
      'TARGETS_BY_HAND',
      notMovable(takeover)
        .map((target) => `${target.name}: lead clients to ${to.name} (${to.serviceAddress})`)
        .join('\n'),
    ),
    assign('MIRRORS', pair.mirrors.map(({ name }) => name).join('\n')),
    assign(
      'OWN_PLANS',
      restored(takeover)
        .flatMap(({ name, external }) => (external === undefined ? [name] : []))
        .join('\n'),
    ),
    assign('FAILOVER_STEPS', runs(failoverSteps(takeover))),
    assign('SWITCHOVER_STEPS', runs(switchoverSteps(takeover).filter(({ leaving }) => leaving !== true))),
    // The old primary looks first, and sees in the end that its role was taken.
    assign(
      'LEAVING_STEPS',
      `step_look_leaving\n${runs(switchoverSteps(takeover).filter(({ leaving }) => leaving === true))}\nstep_see_taken`,
    ),
    '',
    ...healthLines(takeover),
    ...targetLines(takeover),
    networkFunctions.trim(),
    '',
    ...runbookParts(),
  ].join('\n');
}

/** What a statement that the old primary is off puts at risk where both hosts mount one file system. */
function sharedLoss({ shared = [] }: Takeover['pair'], from: string): string {
  if (shared.length === 0) return '';
  const paths = shared.map(({ path }) => path).join(' and ');
  return `everything on ${paths}: both hosts mount it, and if ${from} still writes when this one starts, the data are destroyed; `;
}

function runs(steps: readonly Step[]): string {
  return steps.flatMap(({ run }) => (run === undefined ? [] : [run])).join('\n');
}

function fenceLines({ pair, from }: Takeover): readonly string[] {
  const fence = fenceOf(pair, from.name);
  // On the operator's machine it is nothing that this host could run.
  const here = fence?.on === 'standby' ? fence : undefined;
  const why =
    pair.failover.fence === undefined || here !== undefined
      ? ''
      : fence === undefined
        ? `the fence is declared for ${pair.primary}`
        : 'the fence is declared for the operator’s machine';
  return [
    assign('FENCE_COMMAND', here?.command ?? ''),
    assign('FENCE_STATUS', here?.status ?? ''),
    assign('FENCE_TIMEOUT', String(Math.ceil(here?.timeoutSeconds ?? 60))),
    assign('FENCE_ELSEWHERE', why),
  ];
}

function healthLines({ pair, from }: Takeover): readonly string[] {
  const check = pair.failover.health?.check;
  const addresses = [from.serviceAddress, from.peerAddress];
  const away = check === undefined ? [] : placedAt(check, addresses);
  const ports = check === undefined ? [] : portsAt(check, addresses);
  return [
    shellFunction('is_healthy', check === undefined ? [':'] : [holds(check)]),
    shellFunction('health_of_peer', [...away.map(alive), ':']),
    shellFunction('open_ports_of_peer', [
      ...ports.map(
        ({ address, port }) =>
          `if ${open(address, port)}; then printf '%s ' ${quote(`${address}:${String(port)}`)}; fi`,
      ),
      ':',
    ]),
  ];
}

const patience = String(checkSeconds);

function open(address: string, port: number): string {
  return `pc_tcp ${quoteAll([address, String(port), patience])} >/dev/null 2>&1`;
}

function holds(check: Check): string {
  switch (check.kind) {
    case 'http':
      return `[ "$(pc_http ${quoteAll([check.url, patience])} 2>/dev/null | head -n 1)" = ${String(check.status)} ]`;
    case 'tcp':
      return open(check.address, check.port);
    case 'command':
      return `timeout ${patience} sh -c ${quote(check.script)} </dev/null >/dev/null 2>&1 9>&-`;
  }
}

function alive(check: Check & { readonly hostHeader?: string }): string {
  switch (check.kind) {
    case 'http': {
      const headers = check.hostHeader === undefined ? [] : [`Host: ${check.hostHeader}`];
      const asked = `pc_http ${quoteAll([check.url, patience, ...headers])} 2>/dev/null | head -n 1`;
      return `case $(${asked}) in ${String(check.status)} | [1-4][0-9][0-9]) printf '%s ' ${quote(check.url)} ;; esac`;
    }
    case 'tcp':
      return `if ${open(check.address, check.port)}; then printf '%s ' ${quote(`${check.address}:${String(check.port)}`)}; fi`;
    case 'command':
      return ':';
  }
}

function targetLines(takeover: Takeover): readonly string[] {
  const targets = movable(takeover);
  const branches = targets.map(
    (target, index) => `  ${String(index + 1)}) ${targetWords(takeover, target)} ;;`,
  );
  return [
    assign('TARGETS', targets.map((_, index) => String(index + 1)).join(' ')),
    ['target() {', '  case $1 in', ...branches, '  *) return 1 ;;', '  esac', '}'].join('\n'),
  ];
}

/** Settings of one target; `KIND` says which of them there are. */
function targetWords(takeover: Takeover, target: MovableTarget): string {
  const { pair, to, from } = takeover;
  const words: Readonly<Record<string, string>> = { KIND: target.provider, TARGET: target.name };
  switch (target.provider) {
    case 'rfc2136':
      return assignAll({
        ...words,
        KEYFILE: keyFilePath(pair.name, target),
        ZONE: target.zone,
        RECORD: target.record,
        TTL: String(target.ttl),
        SETS: setsFor(takeover, target)
          .map(({ record, type, value }) => `${record} ${type} ${value}`)
          .join('\n'),
        EPOCH_RECORD: epochRecord(target),
        SERVERS: target.servers.map(({ address, port }) => `${address} ${String(port)}`).join('\n'),
      });
    case 'address':
      return assignAll({ ...words, ADDRESS_UNIT: target.unit });
    case 'command':
      return assignAll({
        ...words,
        SWITCH: target.switch,
        LOOK: target.look,
        PATIENCE: String(Math.ceil(target.timeoutSeconds)),
        MINE: to.serviceAddress,
        THEIRS: from.serviceAddress,
      });
  }
}

function assignAll(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => assign(name, value))
    .join(' ');
}

function shellFunction(name: string, body: readonly string[]): string {
  return [`${name}() {`, ...body.map((line) => `  ${line}`), '}'].join('\n');
}

function assign(name: string, value: string): string {
  return `${name}=${value === '' ? "''" : quote(value)}`;
}

function seconds(limit: number | undefined): string {
  return limit === undefined ? '' : String(Math.ceil(limit));
}
