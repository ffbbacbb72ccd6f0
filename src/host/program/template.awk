# awk -f template.awk with `text`, `word` and `value` in the environment: prints text with every `{{ word }}` replaced by value as one quoted word of the shell.
BEGIN {
  text = ENVIRON["text"]
  value = ENVIRON["value"]
  quoted = "'"
  for (i = 1; i <= length(value); i++) {
    c = substr(value, i, 1)
    quoted = quoted (c == "'" ? "'\\''" : c)
  }
  quoted = quoted "'"
  out = ""
  while ((at = index(text, "{{")) > 0) {
    rest = substr(text, at + 2)
    end = index(rest, "}}")
    if (end == 0) break
    name = substr(rest, 1, end - 1)
    gsub(/[ \t]/, "", name)
    out = out substr(text, 1, at - 1) (name == ENVIRON["word"] ? quoted : "{{" substr(rest, 1, end - 1) "}}")
    text = substr(rest, end + 2)
  }
  printf "%s", out text
}
