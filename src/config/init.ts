/** A file that `pairctl init` writes. */
export interface InitFile {
  readonly name: string;
  readonly content: string;
}

const inventory = `# The machines, and how they are reached. What is left out is asked of your ssh configuration (~/.ssh/config).
# No secret is written here: where one is needed, { env: NAME }, { file: PATH } or { command: [PROGRAM, …] } says where it is.

hosts:
  machine-a:
    address: 192.0.2.10              # name or address that you connect to
    user: root                       # or another user, with become: true for sudo
    # become: { method: sudo, password: { env: SUDO_PASSWORD } }
    # jump: ops@bastion.example.com  # through this host
    # service_address: 203.0.113.10  # what clients reach, where it is not the address above
    # peer_address: 10.0.0.10        # what the other host uses to reach it, where it is not the address above
  machine-b:
    address: 192.0.2.20
    user: root
`;

const pair = `# A pair: machine-a does the work, machine-b is able to take over.
# Change what is here, uncomment what you need, then:
#   pairctl validate      is it well-formed?
#   pairctl plan          what would be changed on them?
#   pairctl apply         do it

name: app                            # lower-case letters, digits and -; names files on the hosts
primary: machine-a                   # hosts of inventory.yml
standby: machine-b
# objectives: { rpo: 30m, rto: 10m } # at most this much may be lost, and this long may it take

# services:                          # systemd units that run only where the role is primary, in the order they are started
#   - app.service

# mirror:                            # directory trees that the standby pulls
#   - path: /srv/app
#     exclude: [cache/, logs/]       # patterns of rsync
#     every: 30m                     # or schedule: "0,30 * * * *"
#     keep_deleted: 7d               # what was deleted or overwritten is kept this long
#     max_delete: 25%                # a run that would delete more is held back

# databases:                         # what is dumped and loaded by a program
#   - name: data
#     command: { dump: /opt/app/bin/dump, restore: "/opt/app/bin/load {{ artifact }}" }

# backup:
#   plans:
#     - name: data
#       schedule: 1h,1d/7d           # every hour for a day, then every day for a week: pairctl schedule explain 1h,1d/7d
#       include: [data, { path: /etc/app }]

# failover:
#   health: { http: "http://127.0.0.1:8080/", within: 2m }   # must hold on the standby before clients are sent there
#   traffic:                         # the name that clients use, moved by a signed dynamic update (RFC 2136)
#     - dns:
#         provider: rfc2136
#         server: ns1.example.com
#         zone: example.com
#         record: app
#         key: { name: pairctl., secret: { env: TSIG_SECRET } }
#   fence: { command: "ipmitool -H bmc-a chassis power off", status: "ipmitool -H bmc-a chassis power status | grep -q 'is off'" }
#   max_loss: 30m                    # an older backup is not restored without an override

# notify: { email: ops@example.com } # who is told when a sync or backup fails
`;

/** Commented inventory.yml and pair.yml to start from; they are valid as they stand, and as they are with every comment of a key taken away. */
export function initFiles(): readonly InitFile[] {
  return [
    { name: 'inventory.yml', content: inventory },
    { name: 'pair.yml', content: pair },
  ];
}
