import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { otherSeat, seats, type Patient, type Seat } from './patient.ts';

/** The operator reaches each host, and each shows the key that is trusted for it. */
export const operatorReaches: Check = {
  name: 'reachable',
  group: 'Hosts',
  ask: (patient) => seats(patient).map((seat) => judgeReach(seat, seat === patient.primary)),
};

function judgeReach(seat: Seat, primary: boolean): Said {
  const { why, name } = seat;
  if (why === undefined) return ok('a session is open, and its host key is the trusted one', name);
  if (why.why.startsWith('host-key-'))
    return failed(
      why.message,
      `pairctl does nothing on ${name} before somebody has looked at its key`,
      why.hint ?? `pairctl trust ${name}`,
      name,
    );
  return failed(
    `${why.message} (which does not mean that it is down)`,
    primary
      ? 'a failover could not stop the primary: it would need failover.fence, or a person at the machine'
      : 'nothing could take over',
    why.hint ?? `ssh to ${name} by hand and see what it says`,
    name,
  );
}

/** Each host reaches the other by the restricted channel of its pull key. */
export const peerAnswers: Check = {
  name: 'peer-answers',
  group: 'Pull channel',
  ask: (patient) => seats(patient).map((seat) => judgePeer(patient, seat)),
};

function judgePeer(patient: Patient, seat: Seat): Said {
  const other = otherSeat(patient, seat).name;
  const { peer, name } = seat;
  if (seat.host === undefined) return unasked(`${name} cannot be reached`, name);
  if (peer === undefined)
    return failed(
      'the host program is not set up',
      'nothing is pulled, and nothing guards the services',
      'pairctl apply',
      name,
    );
  if (peer.answered) return ok(`${other} answers it by the pull channel`, name);
  return failed(
    `it does not get an answer from ${other}: ${peer.why}`,
    seat === patient.standby
      ? 'mirrors and backups grow old, and the standby cannot tell what the primary does'
      : 'a primary that comes back cannot learn that it lost its role; after a change of roles nothing would be pulled',
    `on ${name}: ssh -F /etc/pairctl/${patient.pair.name}/ssh_config peer role; then pairctl apply, which puts keys and host keys right`,
    name,
  );
}

/** One primary, at one epoch that both know. */
export const rolesAgree: Check = {
  name: 'roles',
  group: 'Hosts',
  ask({ roles, pair, primary }) {
    switch (roles.kind) {
      case 'conflict':
        return [
          failed(
            roles.why,
            'everything but reading is refused',
            'find out which of them clients used; then pairctl resolve, or docs/hosts.md',
          ),
        ];
      case 'open':
        return [
          failed(
            `a change of roles from ${roles.from} to ${roles.to} was begun and not finished`,
            'nobody is primary',
            'pairctl run failover',
          ),
        ];
      case 'unset':
        return [failed('no role was ever set', 'there is nothing to fail over', 'pairctl apply')];
      case 'known':
        return [
          roles.outdated.length > 0
            ? warning(
                `${roles.outdated.join(', ')} bears an outdated role`,
                'it does not know yet who is primary',
                'pairctl apply',
              )
            : ok(`${primary.name} is primary at epoch ${String(roles.epoch)}`),
          ...(roles.primary === pair.primary
            ? []
            : [
                warning(
                  `${roles.primary} is primary, and the definition prefers ${pair.primary}`,
                  'none, if that is meant to be so',
                  'pairctl run failback, when it is convenient',
                ),
              ]),
        ];
    }
  },
};
