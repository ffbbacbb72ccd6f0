# base.sh CACHE KEY PACKAGE… — makes the layer that lab hosts stand on: what apt-get installs over this machine's own root, kept in CACHE/KEY.
set -eu
LC_ALL=C
export LC_ALL
cache=$1 key=$2
shift 2
[ ! -e "$cache/$key/complete" ] || exit 0
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
[ ! -e "$cache/$key/complete" ] || exit 0
rm -rf "${cache:?}/$key"
mkdir -p "$cache/$key/layer" "$cache/$key/work" "$cache/$key/root"
root=$cache/$key/root
undo() {
  for point in dev/pts dev proc sys ''; do umount -l "$root/$point" 2>/dev/null || :; done
}
trap undo EXIT
mount -t overlay overlay -o "lowerdir=/,upperdir=$cache/$key/layer,workdir=$cache/$key/work" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount --bind /dev "$root/dev"
mkdir -p "$root/usr/sbin"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
export DEBIAN_FRONTEND=noninteractive
chroot "$root" apt-get update -q </dev/null
chroot "$root" apt-get install -y -q --no-install-recommends -o Dpkg::Options::=--force-confold -- "$@" </dev/null
rm -f "$root/usr/sbin/policy-rc.d"
chroot "$root" apt-get clean
undo
trap - EXIT
touch "$cache/$key/complete"
