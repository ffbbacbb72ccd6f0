# awk -f mounts.awk FILE…, the path in the environment as `path`; FILE is /proc/self/mountinfo (proc(5)).
# Prints `path PATH`, then `on MOUNTPOINT FSTYPE`, the mount that holds the path, then `below MOUNTPOINT` for each mounted file system inside it that holds data of its own.
# Mount points are printed as the kernel writes them: blanks, newlines and backslashes as octal escapes.
function escaped(text,    i, c, out) {
  out = ""
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (c == " ") c = "\\040"
    else if (c == "\t") c = "\\011"
    else if (c == "\n") c = "\\012"
    else if (c == "\\") c = "\\134"
    out = out c
  }
  return out
}
BEGIN { path = escaped(ENVIRON["path"]); best = -1 }
{
  point = $5
  for (i = 6; i <= NF && $i != "-"; i++);
  type = $(i + 1)
  inside = point == "/" || point == path || index(path, point "/") == 1
  # Of two mounts on one point the later one is on top.
  if (inside && length(point) >= best) { best = length(point); on = point; fstype = type }
  if (index(point, path "/") == 1 && type !~ /^(tmpfs|ramfs|overlay|aufs|proc|sysfs|nsfs|devpts|devtmpfs|mqueue|cgroup|cgroup2|autofs|squashfs|fusectl|tracefs|debugfs|securityfs|binfmt_misc|fuse\..*)$/) below[point] = 1
}
END {
  print "path " path
  print "on " on " " fstype
  for (point in below) print "below " point
}
