# disk.sh make DIRECTORY LAYERS KIND SIZE HOSTNAME UNITS | open DIRECTORY LAYERS | lose DIRECTORY | discard DIRECTORY
# A host's disk: an overlay over LAYERS and this machine's own root. Its upper layer is on a tmpfs, or with KIND ext4 or xfs on an image, which loses what was
# not synced when the power is cut. `make` gives it an identity of its own; `open` mounts it; `lose` is the power cut; `discard` takes it out for good.
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
  take_out
}

discard() {
  take_out
  rm -rf --one-file-system -- "$directory"
}

take_out() {
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
  layers=$1 kind=$2 size=$3 name=$4 units=$5
  mkdir "$directory" "$disk" "$root"
  printf '%s\n' "$kind" >"$directory/kind"
  case $kind in
  tmpfs) mount -t tmpfs -o "size=$size,mode=755" tmpfs "$disk" ;;
  *)
    truncate -s "$size" "$directory/image"
    case $kind in
    ext4) mkfs.ext4 -q -E lazy_itable_init=0 "$directory/image" ;;
    xfs) mkfs.xfs -q "$directory/image" ;;
    esac
    mount -o loop "$directory/image" "$disk"
    ;;
  esac
  mkdir "$disk/upper" "$disk/work"
  open "$layers"
  cd "$root"
  printf '%s\n' "$name" >etc/hostname
  printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$name" >etc/hosts
  ssh-keygen -q -t ed25519 -N '' -C "$name" -f etc/ssh/ssh_host_ed25519_key
  for unit in $units; do
    for at in lib/systemd/system usr/lib/systemd/system; do
      if [ -e "$at/$unit" ]; then ln -sf "/$at/$unit" etc/systemd/system/multi-user.target.wants; fi
    done
  done
  if [ "$kind" != tmpfs ]; then sync -f "$disk"; fi
}

shift 2
case $action in
make) make "$@" ;;
open) open "$@" ;;
lose) lose ;;
discard) discard ;;
esac
