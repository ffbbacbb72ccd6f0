/** YAML reads `key: {{ x }}` as a map that has a map for a key. */
export const templateMessage =
  'a value that begins with {{ must be in quotes: YAML reads a brace as the start of a map';
export const templateHint = 'write "{{ … }}"';

/** Whether a line has a value that begins with an unquoted `{{`. */
export function hasBareTemplate(line: string): boolean {
  return /(?:^|[:,[{-])\s*\{\{(?!.*\}\}["'])/.test(line) && !/^\s*#/.test(line);
}
