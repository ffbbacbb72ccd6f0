/** The undo of a step that changes nothing. */
export const nothing = 'nothing was changed';

/** One step of a procedure, as it is printed for a binder and as the runbook on the hosts carries it out. */
export interface Step {
  /** The tasks of the playbook that it stands for, by their names as they are written there. */
  readonly tasks: readonly string[];
  /** What those tasks looked like when this step was last compared with them: `taskPin` of the playbook. A test fails where they have changed since. */
  readonly pin: string;
  /** The runbook's shell function; undefined where the host that takes over has nothing to do. */
  readonly run?: string;
  /** On the host that it is taken over from; by default on the one that takes over. */
  readonly leaving?: true;
  readonly title: string;
  /** What it is for, a sentence or two. */
  readonly why: string;
  /** Lines to type on the operator's machine, with the pair's own values. */
  readonly commands: readonly string[];
  /** How one sees that it went well, and what to do when it did not. */
  readonly check: string;
  /** How it is taken back. */
  readonly undo: string;
}
