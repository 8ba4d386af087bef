import { stringify } from "csv-stringify/browser/esm/sync";
import { plain } from "#rendering/plain";

/** Rows under the names of their columns. */
export function csvText(
  columns: readonly string[],
  rows: readonly { readonly [column: string]: string | number | undefined }[],
  delimiter: "," | ";" = ",",
): string {
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, typeof cell === "string" ? plain(cell) : cell])),
  );
  // Without the byte order mark Excel reads UTF-8 as the code page of the machine. A cell that starts with = + - @ would run as a
  // formula; RFC 4180 ends lines with CRLF.
  return stringify(safe, { bom: true, header: true, columns: [...columns], delimiter, escape_formulas: true, record_delimiter: "windows" });
}
