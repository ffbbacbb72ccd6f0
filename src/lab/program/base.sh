# base.sh CACHE KEY PACKAGE… — makes the layer that lab hosts stand on: what apt-get installs over this machine's own root, in an ext4 image CACHE/KEY.
# An image, so that it can lie under any number of hosts, and so that the layer works where the cache itself is on an overlay.
set -eu
umask 022
LC_ALL=C
export LC_ALL
# Folders of this machine mean nothing to what runs inside.
unset TMPDIR TMP TEMP
cache=$1 key=$2
shift 2
[ ! -e "$cache/$key" ] || exit 0
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
[ ! -e "$cache/$key" ] || exit 0
# All mounts are seen by this process only, and go with it however it ends.
if [ "${LAB_BASE_APART:-}" = '' ]; then
  LAB_BASE_APART=yes exec unshare --mount --propagation private /bin/sh "$0" "$cache" "$key" "$@"
fi
image=$cache/$key.new
rm -f "$image"
truncate -s 8G "$image"
mkfs.ext4 -q -m 0 -E lazy_itable_init=1 "$image"
at=$cache/mnt
mkdir -p "$at"
mount -t tmpfs tmpfs "$at"
mkdir "$at/disk" "$at/root"
mount -o loop,discard "$image" "$at/disk"
mkdir "$at/disk/layer" "$at/disk/work"
root=$at/root
mount -t overlay overlay -o "lowerdir=/,upperdir=$at/disk/layer,workdir=$at/disk/work" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/tmp"
# Names are resolved as on this machine, also where the file is a link into /run or mounted over.
for file in resolv.conf hosts; do
  rm -f "$root/etc/$file"
  cat "/etc/$file" >"$root/etc/$file"
done
mkdir -p "$root/usr/sbin"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
export DEBIAN_FRONTEND=noninteractive
# One archive of several that cannot be reached need not matter: what is missing shows when it is to be installed.
chroot "$root" apt-get update -q </dev/null || echo "apt-get update: status $?" >&2
install_all() { chroot "$root" apt-get install -y -q --no-install-recommends -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold -- "$@" </dev/null; }
# An archive that is slow, or a machine that installs something at this moment: once more, from where it stopped.
install_all "$@" || {
  sleep 5
  chroot "$root" dpkg --configure -a </dev/null || :
  install_all "$@"
}
chroot "$root" apt-get clean
# Each database server gets empty data of its own, whatever this machine has. Without the syncs of a real installation: the image is unmounted below.
cd "$root"
# MariaDB brings gawk along; awk stays what it is on a plain Debian.
[ ! -e usr/bin/mawk ] || chroot . update-alternatives --set awk /usr/bin/mawk >/dev/null
if [ -d usr/lib/postgresql ]; then
  rm -rf var/lib/postgresql etc/postgresql
  chroot . install -d -o postgres -g postgres /var/lib/postgresql /etc/postgresql
  chroot . install -d -o root -g postgres -m 1775 /var/log/postgresql
  for version in usr/lib/postgresql/*; do newest=${version##*/}; done
  chroot . pg_createcluster --locale C.UTF-8 --encoding UTF8 "$newest" main -- --no-sync
fi
if [ -e usr/sbin/mariadbd ]; then
  rm -rf var/lib/mysql
  printf '[mariadbd]\ninnodb_buffer_pool_size=32M\ninnodb_log_file_size=8M\nskip_name_resolve\n' >etc/mysql/mariadb.conf.d/90-lab.cnf
  chroot . install -d -o mysql -g mysql -m 755 /var/lib/mysql
  chroot . mariadb-install-db --user=mysql --datadir=/var/lib/mysql --auth-root-authentication-method=socket --skip-test-db >/dev/null
fi
cd /
rm -f "$root/usr/sbin/policy-rc.d"
umount -R "$root"
rm -rf "$at/disk/layer/var/lib/apt/lists" "$at/disk/layer/var/cache/apt" "$at/disk/layer/var/log"
umount "$at/disk"
mv "$image" "$cache/$key"
