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

/** Those that only a command may run, because it looks first whether there is a reason: what a healthy pair would lose by them is not theirs to see. */
export const ownCommands: Readonly<Record<string, string>> = {
  return: 'pairctl resume --abort',
  resolve: 'pairctl resolve --keep HOST',
};
