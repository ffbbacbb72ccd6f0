import { stringify } from 'yaml';

/** What a value may be, in words, from its schema. */
export function value(schema) {
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined && schema.type === undefined) return schema.anyOf.map(value).join(', or ');
  if (schema.type === undefined) return 'anything';
  if (Array.isArray(schema.type)) return schema.type.map(kind).join(' or ');
  if (schema.type === 'array')
    return schema.items === undefined ? 'list' : `list of ${plural(value(schema.items))}`;
  return kind(schema.type);
}

function kind(type) {
  return {
    string: 'text',
    boolean: '`true` or `false`',
    integer: 'whole number',
    number: 'number',
    object: 'map',
    array: 'list',
    null: 'nothing',
  }[type];
}

function plural(noun) {
  return { text: 'texts', map: 'maps', number: 'numbers', 'whole number': 'whole numbers' }[noun] ?? noun;
}

/** A table of Markdown; what stands in its cells is escaped. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

/** Data as YAML on one line, as code; nothing for nothing. */
export function inline(data) {
  if (data === undefined) return '';
  const text = stringify(data, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true });
  return `\`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\``;
}

/** Data as a block of YAML. */
export function block(data) {
  return `\`\`\`yaml\n${stringify(data, { lineWidth: 0 }).trimEnd()}\n\`\`\``;
}
