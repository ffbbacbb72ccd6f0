# The rolling schedule `D1,D2,…,Dk/T`, the one implementation of it (used by retention.awk on hosts and by explain.awk for `schedule explain`).
# Each D is a whole multiple of the one before, T is longer than Dk and a multiple of it. Di serves the ages from its own start up to D(i+1), the last one up to T.
# Ages are counted in whole slots of D1, in integers: runs that start some seconds late then keep exactly the number promised.
#
# Globals: SK number of intervals, SD[i] their seconds, SNAME[i] as written, ST seconds of T, STNAME as written.

# Reads a schedule; returns an empty string, or what is wrong with it.
function schedule_parse(text,    slash, list, i, n) {
  gsub(/[ \t]/, "", text)
  slash = index(text, "/")
  if (slash == 0) return "a rolling schedule is INTERVALS/TOTAL, such as 1h,1d/7d"
  STNAME = substr(text, slash + 1)
  ST = schedule_seconds(STNAME)
  n = split(substr(text, 1, slash - 1), list, ",")
  if (n == 0) return "there is no interval before the /"
  SK = n
  for (i = 1; i <= n; i++) {
    SNAME[i] = list[i]
    SD[i] = schedule_seconds(list[i])
    if (SD[i] <= 0) return "'" list[i] "' is no duration: a whole number and one of s, m, h, d, w"
    if (i > 1 && SD[i] <= SD[i - 1]) return list[i] " is not longer than " list[i - 1]
    if (i > 1 && SD[i] % SD[i - 1] != 0) return list[i] " is not a whole multiple of " list[i - 1]
  }
  if (ST <= 0) return "'" substr(text, slash + 1) "' is no duration: a whole number and one of s, m, h, d, w"
  if (ST <= SD[n]) return "the total " substr(text, slash + 1) " is not longer than " list[n]
  if (ST % SD[n] != 0) return "the total " substr(text, slash + 1) " is not a whole multiple of " list[n]
  return ""
}

# Seconds of a duration such as 15m; 0 when it is none.
function schedule_seconds(text,    unit, count) {
  unit = substr(text, length(text))
  count = substr(text, 1, length(text) - 1)
  if (count !~ /^[0-9]+$/ || length(count) > 9) return 0
  if (unit == "s") return count * 1
  if (unit == "m") return count * 60
  if (unit == "h") return count * 3600
  if (unit == "d") return count * 86400
  if (unit == "w") return count * 604800
  return 0
}

# The tier that serves an age: the last whose interval is not longer than it.
function schedule_tier(age,    i) {
  for (i = SK; i > 1; i--) if (age >= SD[i]) return i
  return 1
}

# How many backups a full store keeps.
function schedule_count(    i, sum, start, end) {
  sum = 0
  for (i = 1; i <= SK; i++) {
    start = i == 1 ? 0 : SD[i]
    end = i == SK ? ST : SD[i + 1]
    sum += (end - start) / SD[i]
  }
  return sum
}

function schedule_slot(seconds) { return int(seconds / SD[1]) }

# Decides over a plan's backups 1..n, which stand in their order (epoch, then sequence number; newest last).
# Reads BT[i] seconds since 1970, BEPOCH[i], BLEVEL[i] (below 0 bad, 0 taken, 1 complete, 2 intact, 3 restored), BPIN[i]; NOW.
# Sets KEEP[i]: the rules that keep it, apart by `, `, the weightiest first; or an empty string.
# Of one that goes, STANDS[i] is the one that stands for the same slot, 0 when it is too old for any, and STIER[i] the tier of that slot.
function schedule_decide(n, now,    i, ref, good, age, tier, bucket, best, newest, proven, restored, floor_left, diverged, above, lowest, epoch) {
  split("", KEEP)
  split("", STANDS)
  split("", STIER)
  split("", best)
  # Dated in the future: reported, neither counted nor pruned. Two minutes are forgiven to the clocks of two hosts.
  ref = -1
  good = 0
  for (i = 1; i <= n; i++) {
    KEEP[i] = ""
    if (BT[i] > now + 120) { KEEP[i] = "future"; continue }
    if (BLEVEL[i] < 1) continue
    good++
    if (schedule_slot(BT[i]) > ref) ref = schedule_slot(BT[i])
  }
  # Taken by a host that had lost its role, after what the new one has taken: evidence, which stays its time and takes nobody's place.
  split("", diverged)
  above = lowest = -1
  for (i = n; i >= 1; i--) {
    if (KEEP[i] == "future" || BLEVEL[i] < 1) continue
    if (BEPOCH[i] != epoch) {
      if (lowest >= 0 && (above < 0 || lowest < above)) above = lowest
      epoch = BEPOCH[i]
      lowest = -1
    }
    if (above >= 0 && BT[i] >= above) diverged[i] = 1
    if (lowest < 0 || BT[i] < lowest) lowest = BT[i]
  }
  newest = proven = restored = 0
  for (i = 1; i <= n; i++) {
    if (KEEP[i] == "future") continue
    if (BLEVEL[i] >= 1) newest = i
    if (BLEVEL[i] >= 2) proven = i
    if (BLEVEL[i] >= 3) restored = i
    age = (ref - schedule_slot(BT[i])) * SD[1]
    if (BLEVEL[i] < 1) {
      # A bad one does not count and pushes nothing out; it is kept to be looked at until its time is over, or while nothing good is there.
      if (good == 0 || ref < 0 || age < ST) KEEP[i] = "bad"
      continue
    }
    if (age >= ST) continue
    if (i in diverged) { KEEP[i] = "diverged"; continue }
    STIER[i] = tier = schedule_tier(age)
    STANDS[i] = bucket = tier ":" int(age / SD[tier])
    if (!(bucket in best) || schedule_better(i, best[bucket])) best[bucket] = i
  }
  for (bucket in best) {
    tier = bucket
    sub(/:.*/, "", tier)
    KEEP[best[bucket]] = SNAME[tier]
  }
  for (i in STANDS) STANDS[i] = best[STANDS[i]]
  # Whatever the clock said: the newest, the newest at each proof level, and the last few proven ones stay.
  floor_left = SK > 1 ? SD[2] / SD[1] : ST / SD[1]
  if (floor_left > 3) floor_left = 3
  for (i = n; i >= 1 && floor_left > 0; i--) {
    if (KEEP[i] == "future" || BLEVEL[i] < 2) continue
    if (KEEP[i] == "") KEEP[i] = "one of the last proven"
    floor_left--
  }
  if (restored > 0) also(restored, "newest restored")
  if (proven > 0) also(proven, "newest proven")
  if (newest > 0) also(newest, "newest")
  for (i = 1; i <= n; i++) if (BPIN[i] + 0 > 0) also(i, "pinned")
}

# One more reason for keeping it; the weightiest stands first.
function also(i, rule) { KEEP[i] = KEEP[i] == "" ? rule : rule ", " KEEP[i] }

# Of two in one bucket: the proven before the unproven, then the older one.
function schedule_better(a, b,    pa, pb) {
  pa = BLEVEL[a] >= 2 ? 1 : 0
  pb = BLEVEL[b] >= 2 ? 1 : 0
  if (pa != pb) return pa > pb
  return BT[a] < BT[b]
}

# Whether a backup is due: none of the good ones, dated in the future left out, is in the slot of `now`.
function schedule_due(n, now,    i) {
  for (i = 1; i <= n; i++)
    if (BLEVEL[i] >= 1 && BT[i] <= now + 120 && schedule_slot(BT[i]) >= schedule_slot(now)) return 0
  return 1
}
