/** The procedures that come with pairctl, by the names of their files in `playbooks/`. */
export const ownPlaybooks = [
  'failover',
  'switchover',
  'failback',
  'sync',
  'mirror',
  'backup',
  'restore',
  'drill',
  'diverged',
] as const;

/** Those that change roles, with what is asked before they do; `return` is how `pairctl resume --abort` goes back. */
export const roleQuestions: Readonly<Record<string, string>> = {
  failover: 'Fail over now?',
  switchover: 'Switch over now?',
  failback: 'Go back now?',
  return: 'Go back now?',
};
