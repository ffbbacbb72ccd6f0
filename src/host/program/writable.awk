# mountinfo(5) of a process: the first mount point below which something can be written, besides WORK, devices, and file systems of the kernel's own.
BEGIN {
  kernel = "^(proc|sysfs|devtmpfs|devpts|mqueue|cgroup2?|securityfs|debugfs|tracefs|bpf|pstore|efivarfs|configfs|fusectl|hugetlbfs|binfmt_misc|autofs|nsfs)$"
}
{
  for (i = 7; $i != "-"; i++) { }
  n++
  id[n] = $1
  number[$1] = n
  parent[$1] = $2
  point[n] = $5
  # Per mount, and of the file system as a whole.
  writable[n] = ("," $6 ",") ~ /,rw,/ && ("," $(i + 3) ",") ~ /,rw,/ && $(i + 1) !~ kernel
}
END {
  for (m = 1; m <= n; m++) {
    if (!writable[m] || point[m] == work || under(point[m], work) || point[m] == "/dev" || under(point[m], "/dev")) continue
    if (hidden(m)) continue
    print point[m]
    exit
  }
}
function under(path, top) { return index(path, top == "/" ? "/" : top "/") == 1 && path != top }
# Whether a path leads elsewhere: another mount lies on it, or on the way to it, or the mount that it stands on is hidden itself.
function hidden(m,    k, deep) {
  for (deep = 0; deep < 100; deep++) {
    for (k = 1; k <= n; k++) {
      if (parent[id[k]] == id[m] && point[k] == point[m]) return 1
      if (k != m && parent[id[k]] == parent[id[m]] && under(point[m], point[k])) return 1
    }
    if (!(parent[id[m]] in number)) return 0
    m = number[parent[id[m]]]
    if (point[m] == "/") return 0
  }
  return 0
}
