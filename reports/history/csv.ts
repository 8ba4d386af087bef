import { stringify } from "csv-stringify/browser/esm/sync";
import type { ClosedGap, Gap, History } from "#history";
import { plain } from "#rendering/plain";

/** Ids, not words: a spreadsheet that reads the columns works in both languages. */
const COLUMNS = [
  "state",
  "pair",
  "leads",
  "block",
  "since",
  "commit",
  "author",
  "subject",
  "days",
  "later_commits",
  "closed",
  "closed_by",
  "old",
  "new",
  "update_path",
  "update_line",
  "update_text",
] as const;

type Row = { readonly [C in (typeof COLUMNS)[number]]?: string | number };

/** One gap a row, open ones first. */
export function historyCsv({ gaps, closed }: History): string {
  const rows = [...gaps.map(openRow), ...closed.map(closedRow)];
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, typeof cell === "string" ? plain(cell) : cell])),
  );
  // A cell that starts with = + - @ would run as a formula; RFC 4180 ends lines with CRLF.
  return stringify(safe, { header: true, columns: [...COLUMNS], escape_formulas: true, record_delimiter: "windows" });
}

function openRow({ also, old, new: now, update, ...gap }: Gap): Row {
  return {
    state: "open",
    ...shared(gap),
    later_commits: also.map(({ commit }) => commit ?? "").join(" "),
    old: old ?? "",
    new: now ?? "",
    update_path: update.path,
    update_line: update.line ?? "",
    update_text: update.text ?? "",
  };
}

function closedRow({ by, withdrawn, ...gap }: ClosedGap): Row {
  return { state: withdrawn ? "withdrawn" : "closed", ...shared(gap), closed: by.date, closed_by: by.commit ?? "" };
}

function shared({ pair, leads, block, since, days }: Pick<Gap, "pair" | "leads" | "block" | "since" | "days">): Row {
  return { pair, leads, block, since: since.date, commit: since.commit ?? "", author: since.author ?? "", subject: since.subject, days };
}
