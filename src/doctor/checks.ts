import { mirrorOwners, serviceAccounts } from './accounts.ts';
import { clocksAgree, systemsAgree, zonesAgree } from './clocks.ts';
import { cronRuns } from './cron.ts';
import { badBackups, drilled, newestProven, roomForRestore } from './data.ts';
import { asDefined } from './defined.ts';
import { dependencies } from './dependencies.ts';
import { leadsToPrimary, serversAnswer, worstCase } from './dns.ts';
import { mayMoveName, testRecord } from './dns_rights.ts';
import { fenceWorks } from './fence.ts';
import type { Check } from './finding.ts';
import { healthHolds } from './health.ts';
import { mailLeaves } from './mail.ts';
import { mirrorsFresh } from './mirrors.ts';
import { databaseTools, hostProgram, packagesInstalled } from './programs.ts';
import { pullKeyShut } from './pull_key.ts';
import { operatorReaches, peerAnswers, rolesAgree, witnessSees } from './reach.ts';
import { runbookEqual } from './runbook.ts';
import { bootUnitEnabled, services } from './services.ts';

/** Every check of `pairctl doctor`, in the order in which they are shown. */
export const checks: readonly Check[] = [
  operatorReaches,
  rolesAgree,
  clocksAgree,
  zonesAgree,
  systemsAgree,
  hostProgram,
  packagesInstalled,
  cronRuns,
  asDefined,
  runbookEqual,
  peerAnswers,
  pullKeyShut,
  services,
  serviceAccounts,
  bootUnitEnabled,
  newestProven,
  badBackups,
  roomForRestore,
  mirrorsFresh,
  mirrorOwners,
  databaseTools,
  drilled,
  healthHolds,
  serversAnswer,
  leadsToPrimary,
  mayMoveName,
  testRecord,
  worstCase,
  fenceWorks,
  witnessSees,
  mailLeaves,
  dependencies,
];
