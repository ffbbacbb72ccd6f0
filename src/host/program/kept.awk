# awk -f times.awk -f kept.awk -v from=SECONDS: of names `TIME` and `TIME-suffix`, prints those that are not older.
/^[0-9_-]+\+0000(-[a-z0-9-]+)?$/ && name_seconds(substr($0, 1, 24), "%Y-%m-%d_%H-%M-%S%z") >= from
