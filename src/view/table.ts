/** Columns as wide as their widest cell, two spaces apart; `right` lists the columns that are set flush right. Cells are plain text: colour comes after. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly (readonly string[])[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  return rows.map((row) =>
    row.map((cell, column) => {
      const fill = ' '.repeat((widths[column] ?? 0) - width(cell));
      if (right.includes(column)) return `${fill}${cell}`;
      return column === row.length - 1 ? cell : `${cell}${fill}`;
    }),
  );
}

/** Rows of aligned cells as lines. */
export function tableLines(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  return alignColumns(rows, right).map((row) => row.join('  ').trimEnd());
}

/** Letters, as nearly as they can be counted without a table of wide ones. */
function width(text: string): number {
  return Array.from(text).length;
}
