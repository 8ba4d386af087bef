/** A row of a table with a comment at the end of its last cell. */
export function inLastCell(row: string, comment: string): string {
  const words = comment.replaceAll("|", "\\|");
  return /(?<!\\)\|$/u.test(row) ? `${row.slice(0, -1).trimEnd()} ${words} |` : `${row} ${words}`;
}
