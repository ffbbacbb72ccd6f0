import { askCheck, portsAt } from '../modules/check.ts';
import { fenceOf } from '../model/fence.ts';
import { forgottenWords } from '../model/role.ts';
import { displayTransition } from '../model/transition.ts';
import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { otherSeat, seats, type Patient, type Seat } from './patient.ts';

/** The operator reaches each host, and each shows the key that is trusted for it. */
export const operatorReaches: Check = {
  name: 'reachable',
  group: 'Hosts',
  ask: (patient) => seats(patient).map((seat) => judgeReach(seat, patient)),
};

function judgeReach(seat: Seat, patient: Patient): Said {
  const { why, name } = seat;
  if (why === undefined) return ok('a session is open, and its host key is the trusted one', name);
  if (why.why.startsWith('host-key-'))
    return failed(
      why.message,
      `pairctl does nothing on ${name} before somebody has looked at its key`,
      why.hint ?? `pairctl trust ${name}`,
      name,
    );
  const found = `${why.message} (which does not mean that it is down)`;
  const remedy = why.hint ?? `ssh to ${name} by hand and see what it says`;
  if (seat !== patient.primary) return failed(found, 'nothing could take over', remedy, name);
  // That is what a failover is for, as long as it can be proven to be off.
  return fenceOf(patient.pair, name)?.status === undefined
    ? failed(
        found,
        'a failover could not stop the primary: it would need failover.fence, or a person at the machine',
        remedy,
        name,
      )
    : warning(
        found,
        'clients are not served; a failover would switch it off by its fence first',
        remedy,
        name,
      );
}

/** The witness can be reached, and sees the application where clients do: without its view there is one doubt more on the day. */
export const witnessSees: Check = {
  name: 'witness',
  group: 'Fence',
  async ask(patient) {
    const { witness, health } = patient.pair.failover;
    if (witness === undefined) return [];
    const { serviceAddress } = patient.primary.inventory;
    const check = health?.check;
    return await patient.onHost(witness, async (host) => {
      if (host instanceof Error)
        return [
          warning(
            `the witness cannot be reached: ${host.message}`,
            'its view of a primary that does not answer is missing',
            host.hint ?? `ssh to ${witness} by hand and see what it says`,
            witness,
          ),
        ];
      const ports = check === undefined ? [] : portsAt(check, [serviceAddress]);
      const seen = await Promise.all(ports.map((port) => askCheck(host, port)));
      const closed = seen.filter(({ alive }) => !alive);
      if (closed.length === 0)
        return [
          ok(
            `the witness answers${seen.length === 0 ? '' : `, and sees ${seen.map(({ what }) => what).join(', ')} open`}`,
            witness,
          ),
        ];
      return [
        warning(
          `the witness does not see the application: ${closed.map(({ what, said }) => `${what}: ${said}`).join('; ')}`,
          'what it cannot see now, it cannot miss on the day',
          'let it through the firewall, or name a witness that stands where clients do',
          witness,
        ),
      ];
    });
  },
};

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
  // One that you do not reach either is a fault that is told already.
  const tell = otherSeat(patient, seat).why === undefined ? failed : warning;
  return tell(
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
  ask({ roles, pair, primary, transition }) {
    if (transition !== undefined && roles.kind !== 'conflict')
      return [
        failed(
          `a change of roles was begun and not finished: ${displayTransition(transition)}`,
          'the pair is between two states',
          'pairctl resume goes on, pairctl resume --abort goes back',
        ),
      ];
    switch (roles.kind) {
      case 'conflict':
        return [
          failed(
            roles.why,
            'everything but reading is refused',
            'pairctl resolve shows what both know; then pairctl resolve --keep HOST',
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
        if (roles.forgotten === true)
          return [
            failed(
              forgottenWords(roles),
              'all that it served, if it were made primary as it is',
              'pairctl run failover lets the standby take over; then pairctl apply',
            ),
          ];
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
