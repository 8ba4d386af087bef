import { defineHistoryFormat, type FormatOptions } from "#format";
import type { ClosedGap, Forge, Gap, History, PairStatus } from "#history";
import { csvText } from "../csv/text.ts";
import { commitLink, fileAddress } from "./links.ts";

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
  "severity",
  "commit_url",
  "update_url",
] as const;

/** Of a row a pair. */
const PAIR_COLUMNS = [
  "pair",
  "path_en",
  "path_fr",
  "state",
  "open",
  "open_en_leads",
  "open_fr_leads",
  "oldest",
  "oldest_days",
  "oldest_commit",
  "edited_en",
  "edited_en_commit",
  "edited_en_author",
  "edited_fr",
  "edited_fr_commit",
  "edited_fr_author",
  "revisions",
  "score",
] as const;

type Row = { readonly [C in (typeof COLUMNS)[number]]?: string | number };

/** One gap a row, open ones first, then what is only worth a look; or one pair a row. */
export default defineHistoryFormat({ id: "csv", renderHistory: historyCsv });

function historyCsv({ gaps, looks = [], closed, pairs, forge }: History, { summary }: Pick<FormatOptions, "summary">): string {
  if (summary) return csvText(PAIR_COLUMNS, pairs.map(pairRow));
  return csvText(COLUMNS, [
    ...gaps.map((gap) => openRow(gap, "open", forge)),
    ...looks.map((gap) => openRow(gap, "look", forge)),
    ...closed.map((gap) => closedRow(gap, forge)),
  ]);
}

function pairRow({ pair, paths, state, open, oldest, edited, revisions, score }: PairStatus) {
  return {
    pair,
    path_en: paths.en,
    path_fr: paths.fr,
    state,
    open: open.en + open.fr,
    open_en_leads: open.en,
    open_fr_leads: open.fr,
    oldest: oldest?.since.date ?? "",
    oldest_days: oldest?.days ?? "",
    oldest_commit: oldest?.since.commit ?? "",
    edited_en: edited.en?.date ?? "",
    edited_en_commit: edited.en?.commit ?? "",
    edited_en_author: edited.en?.author ?? "",
    edited_fr: edited.fr?.date ?? "",
    edited_fr_commit: edited.fr?.commit ?? "",
    edited_fr_author: edited.fr?.author ?? "",
    revisions,
    score: score ?? "",
  };
}

function openRow({ also, old, new: now, update, severity, ...gap }: Gap, state: "open" | "look", forge: Forge | undefined): Row {
  return {
    state,
    ...shared(gap),
    later_commits: also.map(({ commit }) => commit ?? "").join(" "),
    old: old ?? "",
    new: now ?? "",
    update_path: update.path,
    update_line: update.line ?? "",
    update_text: update.text ?? "",
    severity: severity ?? "",
    commit_url: commitLink(forge, gap.since.commit) ?? "",
    update_url: fileAddress(forge, update.path, update.line) ?? "",
  };
}

function closedRow({ by, withdrawn, ...gap }: ClosedGap, forge: Forge | undefined): Row {
  return {
    state: withdrawn ? "withdrawn" : "closed",
    ...shared(gap),
    closed: by.date,
    closed_by: by.commit ?? "",
    commit_url: commitLink(forge, gap.since.commit) ?? "",
  };
}

function shared({ pair, leads, block, since, days }: Pick<Gap, "pair" | "leads" | "block" | "since" | "days">): Row {
  return { pair, leads, block, since: since.date, commit: since.commit ?? "", author: since.author ?? "", subject: since.subject, days };
}
