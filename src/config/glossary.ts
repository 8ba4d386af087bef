import type { Term } from "#config/config";

/** Terms, or the line, from 1, that is wrong. */
export type ParsedGlossary = { readonly ok: true; readonly terms: readonly Term[] } | { readonly ok: false; readonly line: number };

/**
 * Reads a glossary in columns (RFC 4180, or tabs): the first line names `en` and `fr`, and `not-en` and `not-fr` where there are wrong
 * translations; several terms in a cell are parted by `|`. Other columns are left alone.
 */
export function parseGlossary(text: string, separator: "," | "\t"): ParsedGlossary {
  const [header, ...rows] = rowsOf(text.replace(/^\uFEFF/u, ""), separator);
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const [en, fr, notEn, notFr] = ["en", "fr", "not-en", "not-fr"].map((name) => names.indexOf(name));
  if (en === undefined || en < 0 || fr === undefined || fr < 0) return { ok: false, line: 1 };
  const terms: Term[] = [];
  for (const { cells, line } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const at = (column: number | undefined) => wordsOf(cells[column ?? -1]);
    if (at(en).length === 0 || at(fr).length === 0) return { ok: false, line };
    const not = { ...(at(notEn).length > 0 && { en: at(notEn) }), ...(at(notFr).length > 0 && { fr: at(notFr) }) };
    terms.push({ en: at(en), fr: at(fr), ...(Object.keys(not).length > 0 && { not }) });
  }
  return { ok: true, terms };
}

const wordsOf = (cell = "") => cell.split("|").flatMap((word) => word.trim() || []);

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Cells in quotation marks may hold separators, line ends and doubled quotation marks. */
function rowsOf(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r?\\n|$)`, "uy");
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text);
    // An unclosed quotation mark: a row with one cell lacks a side, and so names its line.
    if (!match) return [...rows, { cells: ["?"], line }];
    const [whole, quotedText, plain = "", end] = match;
    cells.push(quotedText === undefined ? plain : quotedText.replaceAll('""', '"'));
    line += whole.split("\n").length - 1;
    if (end === separator) continue;
    rows.push({ cells, line: first });
    cells = [];
    first = line;
    if (end === "") break;
  }
  return rows;
}
