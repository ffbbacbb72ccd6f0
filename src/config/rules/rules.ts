import type { Problem } from '../../model/problem.ts';
import { backupRules, backupWarnings } from './backups.ts';
import type { InventoryContext, PairContext } from './context.ts';
import { databaseRules } from './databases.ts';
import { drillRules } from './drill.ts';
import { externalRules } from './external.ts';
import { failoverRules, failoverWarnings } from './failover.ts';
import { hostRules } from './hosts.ts';
import { mirrorWarnings } from './identity.ts';
import { inventoryRules } from './inventory.ts';
import { mirrorRules } from './mirrors.ts';
import { servableRules } from './servable.ts';
import { sharedRules } from './shared.ts';
import { serviceRules } from './services.ts';
import { trafficRules } from './traffic.ts';

const pairRules = [
  ...hostRules,
  ...serviceRules,
  ...mirrorRules,
  ...sharedRules,
  ...servableRules,
  ...databaseRules,
  ...backupRules,
  ...externalRules,
  ...failoverRules,
  ...drillRules,
  ...trafficRules,
];
const pairWarnings = [...mirrorWarnings, ...backupWarnings, ...failoverWarnings];

/** All that contradicts itself in a pair. */
export function checkPair(context: PairContext): readonly Problem[] {
  return pairRules.flatMap((rule) => rule(context));
}

/** What is allowed in a pair and still worth a word. */
export function warnPair(context: PairContext): readonly Problem[] {
  return pairWarnings.flatMap((rule) => rule(context));
}

/** All that contradicts itself in an inventory. */
export function checkInventory(context: InventoryContext): readonly Problem[] {
  return inventoryRules.flatMap((rule) => rule(context));
}
