# disk.sh DIRECTORY BASE HOSTNAME AUTHORIZED_KEY UNITS HIDE… — a host's root: an overlay over the base, its upper layer on a tmpfs,
# with an identity of its own. HIDE are paths of this machine that the host must not see.
set -eu
directory=$1 base=$2 name=$3 key=$4 units=$5
shift 5
mkdir -p "$directory/disk" "$directory/root"
mountpoint -q "$directory/disk" || mount -t tmpfs -o size=2g,mode=755 tmpfs "$directory/disk"
upper=$directory/disk/upper
mkdir -p "$upper" "$directory/disk/work"
# A character device 0/0 in the upper layer hides what lies below (kernel documentation, overlayfs, whiteouts).
for path in "$@"; do
  [ -e "$base$path" ] || continue
  mkdir -p "$upper${path%/*}"
  mknod "$upper$path" c 0 0
done
mount -t overlay overlay -o "lowerdir=$base,upperdir=$upper,workdir=$directory/disk/work" "$directory/root"
cd "$directory/root"
mkdir -p root/.ssh home srv tmp var/log/journal etc/systemd/system etc/cron.d var/spool/cron/crontabs run
chmod 700 root root/.ssh
chmod 1777 tmp
printf '%s\n' "$key" >root/.ssh/authorized_keys
chmod 600 root/.ssh/authorized_keys
: >etc/machine-id
printf '%s\n' "$name" >etc/hostname
printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$name" >etc/hosts
: >etc/fstab
rm -f etc/resolv.conf
: >etc/resolv.conf
rm -rf etc/ssh/sshd_config.d
mkdir -p etc/ssh
ssh-keygen -q -t ed25519 -N '' -C "$name" -f etc/ssh/ssh_host_ed25519_key
cat >etc/ssh/sshd_config <<'EOF'
HostKey /etc/ssh/ssh_host_ed25519_key
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UseDNS no
UsePAM no
MaxStartups 200:30:400
MaxSessions 20
PrintMotd no
Subsystem sftp internal-sftp
EOF
mkdir -p etc/systemd/system/multi-user.target.wants
for unit in $units; do
  for at in lib/systemd/system usr/lib/systemd/system; do
    if [ -e "$at/$unit" ]; then ln -sf "/$at/$unit" "etc/systemd/system/multi-user.target.wants/$unit"; fi
  done
done
ln -sf /dev/null etc/systemd/system/systemd-networkd-wait-online.service
ln -sf /dev/null etc/systemd/system/systemd-resolved.service
ln -sf /dev/null etc/systemd/system/apt-daily.timer
ln -sf /dev/null etc/systemd/system/apt-daily-upgrade.timer
printf '[Manager]\nDefaultTimeoutStartSec=20s\nDefaultTimeoutStopSec=10s\n' >etc/systemd/system.conf
