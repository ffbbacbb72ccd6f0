import type { Place } from './place.ts';
import { runbookPlaces } from './runbook_places.ts';

const own = (name: string): string => `test/modules/own/${name}.test.ts`;
const host = (name: string): string => `test/host/${name}.test.ts`;
const refusals = 'test/guards/refusals.test.ts';

/** A guard of the host program that refuses by `forbid`: without it nothing is found. */
function unforbidden(file: string, text: string): Pick<Place, 'file' | 'text' | 'without'> {
  return { file: `src/host/program/${file}`, text, without: text.replace('forbid ', ': ') };
}

/** Every place at which a guard stands in the way. */
export const places: readonly Place[] = [
  {
    guard: 'primary-alive',
    file: 'src/modules/health.ts',
    text: 'if (alive.length === 0) return undefined;',
    without: 'return undefined;',
    test: [own('health'), 'an application that answers is refused by guard primary-alive'],
  },
  {
    guard: 'unfenced',
    file: 'src/modules/fence.ts',
    text: 'if (evidence.proven) return',
    without: 'if (evidence.proven || spec.command == null) return',
    test: [own('fence'), 'nobody reaches it and its port is silent: still refused'],
  },
  {
    guard: 'max-loss',
    file: 'src/modules/backup.ts',
    text: 'if (limit === undefined) return undefined;',
    without: 'return undefined;',
    test: [own('backup'), 'the loss is compared with the limit after that'],
  },
  {
    guard: 'max-loss',
    file: 'src/modules/outlook.ts',
    text: 'if (spec.max_loss == null || old.length === 0) return otherwise;',
    without: 'return otherwise;',
    test: [
      own('outlook'),
      'max_loss refuses copies of mirrors that are older, too, and both guards must be lifted',
    ],
  },
  {
    guard: 'max-time',
    file: 'src/modules/outlook.ts',
    text: 'if (spec.max_time == null || (expectedSeconds',
    without: 'if (true || (expectedSeconds',
    test: [own('outlook'), 'max_time refuses what is expected to take longer, or is not known'],
  },
  {
    guard: 'no-proven-backup',
    file: 'src/modules/backup.ts',
    text: 'if (without.length === 0) return undefined;',
    without: 'return undefined;',
    test: [own('backup'), 'when none verifies it is refused, with each verdict'],
  },
  {
    guard: 'hold-down',
    file: 'src/modules/pair_status.ts',
    text: 'if (age >= holdDown) return undefined;',
    without: 'return undefined;',
    test: [own('failover'), 'soon after a change of roles another one is refused, unless a reason is given'],
  },
  {
    guard: 'clock-skew',
    file: 'src/modules/pair_status.ts',
    text: 'if (apart === null || Math.abs(apart) <= limit) return undefined;',
    without: 'return undefined;',
    test: [own('pair_status'), 'clocks more than 30 s apart are refused, by either way of comparing'],
  },
  {
    guard: 'mass-change',
    file: 'src/modules/mirror.ts',
    text: "if (preview.guard === 'mass-change' && spec.accept != null && spec.accept === preview.accept)",
    without: "if (preview.guard === 'mass-change' && spec.accept != null)",
    test: [own('mirror'), '--accept lets exactly the count that was found happen, and no other'],
  },
  {
    guard: 'mass-change',
    file: 'src/modules/mirror.ts',
    text: 'if (preview.guard === null)\n      return refuseTakeover',
    without: 'if (preview.guard !== undefined)\n      return refuseTakeover',
    test: [
      own('mirror'),
      'mass-change is refused before anything is deleted; lifted, exactly that count is accepted',
    ],
  },
  {
    guard: 'mass-change',
    file: 'src/modules/mirror.ts',
    text: 'if (!preview.initial || spec.initial === true || replaced === 0) return undefined;',
    without: 'return undefined;',
    test: [own('mirror'), 'a first pull that may take over what is there says so, and that it replaces'],
  },
  {
    guard: 'mass-change',
    ...unforbidden(
      'pull.sh',
      'forbid mass-change "mirror $MIRROR: $MIRROR_PATH has content and was never mirrored',
    ),
    test: [
      host('mirror'),
      'a destination that has content and was never mirrored is taken over only with --initial, and then kept',
    ],
  },
  {
    guard: 'mass-change',
    ...unforbidden('pull.sh', 'forbid mass-change "mirror $MIRROR $mass_found'),
    test: [
      host('mirror_guards'),
      'more deletions than allowed: nothing is deleted, the count is said, and exactly that count can be accepted',
    ],
  },
  {
    guard: 'source-missing',
    file: 'src/modules/mirror.ts',
    text: "return spec.sync !== 'now' && preview.guard === 'source-missing';",
    without: "return preview.guard === 'source-missing';",
    test: [
      own('mirror'),
      'source-missing refuses a pull now; a first one is left to the host program, as the same run may mend the source',
    ],
  },
  {
    guard: 'source-missing',
    file: 'src/modules/role.ts',
    text: 'if (preview?.guard != null) return forbidden(preview.guard, preview.found);',
    without: '',
    test: [own('role'), 'a shared file system that forbids it refuses, and lifting that does not help'],
  },
  {
    guard: 'source-missing',
    ...unforbidden('pull.sh', 'forbid source-missing "mirror $MIRROR on $PEER'),
    test: [host('mirror_guards'), 'an absent source, and one that is another tree, delete nothing'],
  },
  {
    guard: 'source-missing',
    ...unforbidden('pull.sh', 'forbid source-missing "$PEER knows no mirror $MIRROR"'),
    test: [host('guards'), 'a mirror that the primary does not know is not pulled'],
  },
  {
    guard: 'source-missing',
    file: 'src/host/program/cmd-serve-guard.sh',
    text: `[ "$SOURCE_STATE" != missing ] || deny "guard source-missing: $SOURCE_WHY"`,
    without: ':',
    test: [host('guards'), 'nothing is given out of a source that is missing, whoever asks'],
  },
  {
    guard: 'source-missing',
    file: 'src/host/program/cmd-start-guard.sh',
    text: 'if [ -n "$SHARED_WHY" ]; then end 1 "not started: guard source-missing',
    without: 'if false; then end 1 "not started: guard source-missing',
    test: [host('shared'), 'where it is not mounted, or gone, nothing starts and nobody becomes primary'],
  },
  {
    guard: 'source-missing',
    file: 'src/host/program/shared.sh',
    text: 'GUARD=source-missing FOUND=',
    without: 'FOUND=',
    test: [host('shared'), 'where it is not mounted, or gone, nothing starts and nobody becomes primary'],
  },
  {
    guard: 'destination-missing',
    ...unforbidden('pull.sh', 'forbid destination-missing'),
    test: [host('guards'), 'a destination on another file system than before is not pulled into'],
  },
  {
    guard: 'role-conflict',
    file: 'src/cli/session.ts',
    text: "if (roles.kind === 'conflict')\n    return {",
    without: "if (roles.kind === 'conflict' && playbook === '')\n    return {",
    test: [refusals, 'two hosts that say primary at one epoch: nothing is done'],
  },
  {
    guard: 'role-conflict',
    file: 'src/cli/session.ts',
    text: "if (transition !== undefined && playbook !== 'failover' && playbook !== transition.playbook)",
    without: "if (transition !== undefined && playbook === '')",
    test: [refusals, 'while a change of roles is open, nothing else is begun'],
  },
  {
    guard: 'role-conflict',
    file: 'src/cli/session.ts',
    text: "if (transition === undefined && roles.kind === 'open' && playbook !== 'failover')",
    without: "if (transition === undefined && roles.kind === 'open' && playbook === '')",
    test: [refusals, 'with one host stepped down and nobody in its place, only a failover goes on'],
  },
  {
    guard: 'role-conflict',
    file: 'src/cli/session.ts',
    text: "if (roles.kind === 'known' && roles.forgotten === true && playbook !== 'failover')",
    without: "if (roles.kind === 'known' && roles.forgotten === true && playbook === '')",
    test: [refusals, 'a primary that has forgotten its role is not set up anew'],
  },
  {
    guard: 'role-conflict',
    file: 'src/host/program/cmd-role.sh',
    text: 'if [ "$3" -lt "$EPOCH" ] || {',
    without: 'if false && {',
    test: [host('role'), 'role: a lower epoch, and standby to primary at one epoch, are refused'],
  },
  {
    guard: 'role-conflict',
    file: 'src/host/program/cmd-sync.sh',
    text: 'if [ "$PEER_ROLE" != primary ] || [ "$PEER_EPOCH" -lt "$EPOCH" ]; then',
    without: 'if false; then',
    test: [host('guards'), 'backups are pulled from a primary only, and from none that lost its role'],
  },
  {
    guard: 'role-conflict',
    ...unforbidden('pull.sh', 'forbid role-conflict "mirror $MIRROR: $PEER is ${PEER_ROLE:-without a role}'),
    test: [host('guards'), 'a mirror is pulled from a primary only'],
  },
  {
    guard: 'role-conflict',
    ...unforbidden('pull.sh', 'forbid role-conflict "mirror $MIRROR: $PEER says primary at epoch'),
    test: [host('guards'), 'a mirror is not pulled from a primary that lost its role'],
  },
  {
    guard: 'role-conflict',
    file: 'src/host/program/shared.sh',
    text: 'GUARD=role-conflict FOUND=',
    without: 'FOUND=',
    test: [
      host('shared'),
      'nobody becomes primary against the share: another host at that epoch or a higher one, or a damaged file',
    ],
  },
  {
    guard: 'stale-plan',
    file: 'src/cli/planfile.ts',
    text: 'if (saved.digest === now.digest) return undefined;',
    without: 'return undefined;',
    test: [refusals, 'a saved plan is not carried out when what it was made from has changed'],
  },
  {
    guard: 'safety-copy',
    file: 'src/modules/safety.ts',
    text: 'if (spec.without !== true) return copy;',
    without: 'return copy;',
    test: [refusals, 'what cannot be copied is given up only by an override'],
  },
  {
    guard: 'safety-copy',
    file: 'src/host/program/restore.sh',
    text: 'if [ -e "$STATE/served" ] && ! has_word safety-copy "$LIFTED"; then',
    without: 'if false; then',
    test: [
      host('restore'),
      'a host that was primary does not restore over what cannot be copied first (guard safety-copy)',
    ],
  },
  {
    guard: 'space',
    file: 'src/modules/restore.ts',
    text: 'if (preview.ok) return act;',
    without: 'return act;',
    test: [own('restore'), 'no room is refused by guard space; lifted, the host program is told'],
  },
  {
    guard: 'space',
    file: 'src/host/program/restore.sh',
    text: 'GUARD=space FOUND=',
    without: 'FOUND=',
    test: [
      host('restore_refusals'),
      'a restore that cannot fit is refused before anything is touched (guard space)',
    ],
  },
  {
    guard: 'space',
    file: 'src/host/program/backup.sh',
    text: 'if [ "$((take_last + take_last / 10))" -gt "$take_free" ]; then',
    without: 'if false; then',
    test: [host('backup'), 'a backup that would not fit is not begun, and the reason is in the status'],
  },
  {
    guard: 'space',
    file: 'src/host/program/fetch.sh',
    text: 'if [ "$2" -gt "$fetch_free" ]; then',
    without: 'if false; then',
    test: [host('guards'), 'a backup that does not fit is not pulled'],
  },
  {
    guard: 'space',
    ...unforbidden('pull.sh', 'forbid space "mirror $MIRROR needs $PULL_SEND bytes'),
    test: [host('mirror_guards'), 'a pull that does not fit is refused before it begins (guard space)'],
  },
  {
    guard: 'space',
    ...unforbidden('pull.sh', 'forbid space "mirror $MIRROR needs $PULL_CREATE inodes'),
    test: [host('guards'), 'a pull that needs more inodes than there are is refused before it begins'],
  },
  {
    guard: 'space',
    file: 'src/host/program/undelete.sh',
    text: 'if [ "$UNDELETE_BYTES" -gt "$undelete_free" ]; then',
    without: 'if false; then',
    test: [host('guards'), 'what does not fit is not brought back'],
  },
  {
    guard: 'human-step',
    file: 'src/cli/runner.ts',
    says: 'src/engine/human.ts',
    text: '...(context.prompt === undefined ? humanSteps(planned) : []),',
    without: '',
    test: [refusals, 'a step for a person is found out before anything is done'],
  },
  {
    guard: 'human-step',
    file: 'src/engine/act.ts',
    text: 'if (context.prompt === undefined) throw new Refused(humanStep(task.host, task.name, prompt));\n  if (await context.prompt(prompt)) return;',
    without: 'if (context.prompt === undefined || (await context.prompt(prompt)) || true) return;',
    test: [own('failover'), 'a no ends the run with nothing touched, a yes goes on'],
  },
  {
    guard: 'consent',
    file: 'src/cli/runner.ts',
    text: 'if (grave.length === 0) return undefined;',
    without: 'return undefined;',
    test: [refusals, 'nothing that needs a yes is done without one'],
  },
  {
    guard: 'consent',
    file: 'src/view/view.ts',
    text: 'if (!interactive)\n        throw',
    without: 'if (!interactive) return true;\n      if (!interactive)\n        throw',
    test: ['test/view/documents.test.ts', 'asks nobody, even at a terminal, when a machine reads'],
  },
  ...runbookPlaces(),
];
