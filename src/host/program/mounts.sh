# Which file systems hold a path, by the kernel's own list.
path_mounts() { path=$1 awk -f "$LIB/mounts.awk" /proc/self/mountinfo; }
is_mount_point() { path_mounts "$1" | awk '$1 == "path" { p = $2 } $1 == "on" { o = $2 } END { exit p != o }'; }
