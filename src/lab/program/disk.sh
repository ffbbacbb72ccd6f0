# disk.sh make DIRECTORY LAYER KIND SIZE HOSTNAME AUTHORIZED_KEY UNITS HIDE… | open DIRECTORY LAYER | lose DIRECTORY
# A host's disk: an overlay over LAYER and this machine's own root. Its upper layer is on a tmpfs, or with KIND ext4 or xfs on an image, which loses what was
# not synced when the power is cut. `make` gives it an identity of its own and hides HIDE, paths of this machine; `open` mounts it; `lose` is the power cut.
set -eu
umask 022
action=$1 directory=$2
disk=$directory/disk root=$directory/root

# mountpoint(1) would ask the file system itself, and one that was shut down does not answer.
mounted() {
  grep -q "^[^ ]* $1 " /proc/self/mounts
}

open() {
  if ! mounted "$disk"; then
    # Never one loop device twice: a file system that was shut down would be found again, still shut down.
    loop=$(losetup --find --show "$directory/image")
    status=0
    mount -t "$(cat "$directory/kind")" "$loop" "$disk" || status=$?
    # It is detached in fact when its file system is unmounted.
    losetup -d "$loop"
    [ "$status" = 0 ] || exit "$status"
    : >"$disk/writable"
  fi
  mounted "$root" || mount -t overlay overlay -o "lowerdir=$1:/,upperdir=$disk/upper,workdir=$disk/work" "$root"
}

lose() {
  [ -e "$directory/image" ] || return 0
  tries=0
  for point in "$root" "$disk"; do
    while mounted "$point" && ! umount "$point" 2>/dev/null; do
      tries=$((tries + 1))
      if [ "$tries" -ge 100 ]; then umount -l "$point"; fi
      sleep 0.05
    done
  done
}

make() {
  layer=$1 kind=$2 size=$3 name=$4 key=$5 units=$6
  shift 6
  mkdir -p "$disk" "$root"
  printf '%s\n' "$kind" >"$directory/kind"
  if [ "$kind" = tmpfs ]; then
    mount -t tmpfs -o "size=$size,mode=755" tmpfs "$disk"
  else
    truncate -s "$size" "$directory/image"
    case $kind in
    ext4) mkfs.ext4 -q -E lazy_itable_init=0 "$directory/image" ;;
    xfs) mkfs.xfs -q "$directory/image" ;;
    esac
    mount -o loop "$directory/image" "$disk"
  fi
  upper=$disk/upper
  mkdir -p "$upper" "$disk/work"
  # A character device 0/0 in the upper layer hides what lies below (kernel documentation, overlayfs, whiteouts).
  for path in "$@"; do
    case $path in
    -*)
      path=${path#-}
      # Hidden only where it comes from this machine, not from the layer.
      [ ! -e "$layer$path" ] || continue
      ;;
    esac
    [ -e "$path" ] || [ -L "$path" ] || [ -e "$layer$path" ] || continue
    # What lies within something hidden is hidden already.
    mkdir -p "$upper${path%/*}" 2>/dev/null || continue
    [ -e "$upper$path" ] || mknod "$upper$path" c 0 0
  done
  open "$layer"
  cd "$root"
  mkdir -p root/.ssh home srv opt mnt media tmp usr/local/bin usr/local/sbin usr/local/lib usr/local/share var/log/journal var/mail var/spool/cron/crontabs \
    run etc/ssh etc/systemd/system/multi-user.target.wants etc/systemd/system/timers.target.wants \
    etc/cron.d etc/cron.hourly etc/cron.daily etc/cron.weekly etc/cron.monthly etc/sudoers.d
  chmod 700 root root/.ssh
  chmod 750 etc/sudoers.d
  chmod 1777 tmp
  chmod 2775 var/mail
  chmod 1730 var/spool/cron/crontabs
  printf '%s\n' "$key" >root/.ssh/authorized_keys
  chmod 600 root/.ssh/authorized_keys
  identity "$name"
  access
  boot_units "$units"
  if [ "$kind" != tmpfs ]; then sync -f "$disk"; fi
}

identity() {
  : >etc/machine-id
  printf '%s\n' "$1" >etc/hostname
  printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$1" >etc/hosts
  : >etc/fstab
  rm -f etc/resolv.conf etc/localtime
  : >etc/resolv.conf
  echo UTC >etc/timezone
  # Accounts stay, their passwords do not: nobody logs in but by key.
  sed -i 's/^\([^:]*\):[^:]*:/\1:*:/' etc/shadow
  sed -i 's|^\(root:.*:\)[^:]*$|\1/bin/bash|' etc/passwd
  # Mail goes no further than a file.
  cat >usr/sbin/sendmail <<'END'
#!/bin/sh
# Keeps every message in /var/mail/messages.
{ printf 'From lab %s\n' "$(date -u)"; cat; echo; } >>/var/mail/messages
END
  chmod 755 usr/sbin/sendmail
}

access() {
  ssh-keygen -q -t ed25519 -N '' -C "$(cat etc/hostname)" -f etc/ssh/ssh_host_ed25519_key
  cat >etc/ssh/sshd_config <<'END'
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
END
  cat >etc/sudoers <<'END'
Defaults env_reset, secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root ALL=(ALL:ALL) ALL
@includedir /etc/sudoers.d
END
  chmod 440 etc/sudoers
}

wanted_by() {
  case $1 in
  *.timer) echo timers.target.wants ;;
  *) echo multi-user.target.wants ;;
  esac
}

boot_units() {
  for unit in $1 logrotate.timer; do
    for at in lib/systemd/system usr/lib/systemd/system; do
      if [ -e "$at/$unit" ]; then ln -sf "/$at/$unit" "etc/systemd/system/$(wanted_by "$unit")"; fi
    done
  done
  ln -s /lib/systemd/system/multi-user.target etc/systemd/system/default.target
  # What a host without a screen, a seat or hardware does not need, and what would only make it slower.
  for unit in systemd-networkd-wait-online.service systemd-resolved.service apt-daily.timer apt-daily-upgrade.timer console-getty.service getty.target \
    systemd-logind.service systemd-update-utmp.service systemd-update-utmp-runlevel.service systemd-sysusers.service systemd-remount-fs.service \
    systemd-tmpfiles-setup-dev.service sys-fs-fuse-connections.mount dev-hugepages.mount systemd-firstboot.service ldconfig.service; do
    ln -sf /dev/null "etc/systemd/system/$unit"
  done
  printf '[Manager]\nDefaultTimeoutStartSec=20s\nDefaultTimeoutStopSec=10s\n' >etc/systemd/system.conf
}

shift 2
case $action in
make) make "$@" ;;
open) open "$@" ;;
lose) lose ;;
esac
