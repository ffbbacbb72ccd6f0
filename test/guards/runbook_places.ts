import type { GuardName } from '../../src/model/error.ts';
import type { Place } from './place.ts';

/** The runbook has guards of its own, in the same words. */
export function runbookPlaces(): readonly Place[] {
  const place = (guard: GuardName, part: string, text: string, without: string, name: string): Place => ({
    guard,
    file: `src/host/runbook/${part}.sh`,
    text,
    without,
    test: ['test/guards/runbook.test.ts', `${guard} refuses a ${name}`],
  });
  const skew = 'if [ "${PEER_SKEW#-}" -gt 30 ]; then';
  const primaries = 'if [ "$PEER_ROLE" = primary ] && [ "$PEER_EPOCH" -ge "$EPOCH" ]; then';
  return [
    place(
      'hold-down',
      'failover',
      'if [ "$changed_ago" -lt "$HOLD_DOWN" ]; then',
      'if false; then',
      'failover soon after another change',
    ),
    place('clock-skew', 'failover', skew, 'if false; then', 'failover with clocks apart'),
    place(
      'primary-alive',
      'failover',
      '[ -n "$alive" ] || return 0',
      'return 0',
      'failover while the application answers',
    ),
    place(
      'no-proven-backup',
      'failover',
      'if [ -z "$NAME" ]; then',
      'if false; then',
      'failover without a backup',
    ),
    place(
      'max-loss',
      'failover',
      'if [ -n "$MAX_LOSS" ] && [ "$AGE" -gt "$MAX_LOSS" ]; then',
      'if false; then',
      'failover with an old backup',
    ),
    place(
      'max-loss',
      'failover',
      'if [ -n "$MAX_LOSS" ] && { [ -z "$mirror_time" ]',
      'if false && { [ -z "$mirror_time" ]',
      'failover with a mirror never pulled',
    ),
    place(
      'unfenced',
      'failover',
      'if [ "$PEER_ANSWERED" != true ] && [ -z "$FENCE_COMMAND" ] && ! is_off; then',
      'if false; then',
      'failover without a fence',
    ),
    place(
      'unfenced',
      'failover',
      '  guard unfenced "$EVIDENCE"',
      '  : unfenced "$EVIDENCE"',
      'failover whose fence did nothing',
    ),
    place('role-conflict', 'failover', primaries, 'if false; then', 'failover with two primaries'),
    place(
      'role-conflict',
      'dns',
      'if [ "${known%% *}" -ge "$NEW" ]',
      'if false',
      'failover where the name knows better',
    ),
    place(
      'max-loss',
      'switchover',
      'if [ "$AGE" -gt "${MAX_LOSS:-0}" ]; then',
      'if false; then',
      'switchover with an old backup of an application that writes its own',
    ),
    place('clock-skew', 'switchover', skew, 'if false; then', 'switchover with clocks apart'),
    place(
      'role-conflict',
      'switchover',
      '*) end 77 "guard role-conflict: $PEER is standby at epoch',
      '*) : "guard role-conflict: $PEER is standby at epoch',
      'switchover that was never begun',
    ),
    place(
      'role-conflict',
      'switchover',
      '[ "$PEER_ROLE $PEER_EPOCH" = "primary $EPOCH" ] || end 77',
      '[ "$PEER_ROLE $PEER_EPOCH" = "primary $EPOCH" ] || :',
      'switchover from a lower epoch',
    ),
    place('role-conflict', 'switchover', primaries, 'if false; then', 'switchover with two primaries'),
    place(
      'role-conflict',
      'switchover',
      '[ "$PEER_ROLE" = standby ] || end 77',
      '[ "$PEER_ROLE" = standby ] || :',
      'switchover away from here, to a primary',
    ),
    {
      guard: 'consent',
      file: 'src/host/runbook/lib.sh',
      text: 'if ! [ -t 0 ]; then',
      without: 'if ! [ -t 0 ]; then return 0',
      test: ['test/guards/runbook.test.ts', 'consent refuses what nobody has said yes to'],
    },
  ];
}
