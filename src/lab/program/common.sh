# common.sh DIRECTORY LAYER AUTHORIZED_KEY — the layer with what all hosts of a lab have beyond LAYER and this machine's own root, which are only read.
set -eu
umask 022
layer=$2 key=$3
mkdir "$1"
cd "$1"
mkdir -p root/.ssh home srv opt mnt media tmp run usr/local/bin usr/local/sbin usr/local/lib usr/local/share usr/sbin var/log/journal var/log/apt var/mail \
  var/spool/cron/crontabs etc/ssh etc/systemd/system/multi-user.target.wants etc/systemd/system/timers.target.wants \
  etc/cron.d etc/cron.hourly etc/cron.daily etc/cron.weekly etc/cron.monthly etc/sudoers.d
chmod 700 root root/.ssh
chmod 750 etc/sudoers.d
chmod 1777 tmp
chmod 2775 var/mail
chmod 1730 var/spool/cron/crontabs
printf '%s\n' "$key" >root/.ssh/authorized_keys
chmod 600 root/.ssh/authorized_keys
: >etc/machine-id
: >etc/fstab
: >etc/resolv.conf
echo UTC >etc/timezone
# PostgreSQL's own folder for its log; its group is that of its data.
if [ -d "$layer/var/lib/postgresql" ]; then
  mkdir var/log/postgresql
  chown "0:$(stat -c %g "$layer/var/lib/postgresql")" var/log/postgresql
  chmod 1775 var/log/postgresql
fi
[ ! -d "$layer/etc/nginx" ] || mkdir var/log/nginx
# Accounts stay, their passwords do not: nobody logs in but by key.
for file in passwd shadow; do
  from=$layer
  [ -e "$from/etc/$file" ] || from=
  cp -p "$from/etc/$file" etc/
done
sed -i 's/^\([^:]*\):[^:]*:/\1:*:/' etc/shadow
sed -i 's|^\(root:.*:\)[^:]*$|\1/bin/bash|' etc/passwd
# Mail goes no further than a file.
cat >usr/sbin/sendmail <<'END'
#!/bin/sh
# Keeps every message in /var/mail/messages.
{ printf 'From lab %s\n' "$(date -u)"; cat; echo; } >>/var/mail/messages
END
chmod 755 usr/sbin/sendmail
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
cd etc/systemd
printf '[Manager]\nDefaultTimeoutStartSec=20s\nDefaultTimeoutStopSec=10s\n' >system.conf
ln -s /lib/systemd/system/multi-user.target system/default.target
ln -s /lib/systemd/system/logrotate.timer system/timers.target.wants
# What a host without a screen, a seat or hardware does not need, and what would only make it slower.
for unit in systemd-networkd-wait-online.service systemd-resolved.service apt-daily.timer apt-daily-upgrade.timer console-getty.service getty.target \
  systemd-logind.service systemd-update-utmp.service systemd-update-utmp-runlevel.service systemd-sysusers.service systemd-remount-fs.service \
  systemd-tmpfiles-setup-dev.service sys-fs-fuse-connections.mount dev-hugepages.mount systemd-firstboot.service ldconfig.service; do
  ln -s /dev/null "system/$unit"
done
