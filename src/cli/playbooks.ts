/** The procedures that come with pairctl, by the names of their files in `playbooks/`. */
export const ownPlaybooks = ['failover', 'sync', 'mirror', 'backup', 'restore', 'drill'] as const;
