import type { Change, DiffPart, Finding, Suggestion } from "#finding";
import { LANGS, otherLang } from "#posting";
import { clipped, markdownText as text } from "#rendering/markdown-text";
import { meet } from "../compare.ts";

/** Longest stretch of an edit that stays as it is before its middle is left out, in characters. */
const CONTEXT = 60;
/** Longest stretch that an edit took out or put in, in characters. */
const LONGEST = 300;
/** Characters after which the rest of an edit is left out. */
const LONGEST_DIFF = 2_000;

/** The edit that opened the gap where a finding stands; none where a whole block came or went, which the message says. */
export function driftChangeOf(finding: Finding, changes: readonly Change[]): Change | undefined {
  return changes.find(
    ({ severity, side, before, after, old, new: now }) =>
      severity !== undefined && old !== null && now !== null && LANGS.some((lang) => lang === side && meet(finding[lang], after ?? before)),
  );
}

/** The edit that took away, on the side that lacks it, what a finding is about. */
export function removalOf({ lacking, ...finding }: Finding, changes: readonly Change[]): Change | undefined {
  if (!lacking || finding[lacking] !== null) return undefined;
  const stands = finding[otherLang(lacking)];
  return changes.find(({ side, before, after, other }) => side === lacking && before !== null && after === null && meet(stands, other));
}

/** The words of an edit, what went struck out and what came underlined; the marks are ours, the words only stand there. */
export function diffText(parts: readonly DiffPart[]): string {
  let shown = "";
  for (const [i, { kind, text: words }] of parts.entries()) {
    if (shown.length > LONGEST_DIFF) return `${shown}…`;
    if (kind === "same") shown += text(shortened(words, i === 0, i === parts.length - 1));
    else shown += kind === "removed" ? `<del>${text(clipped(words, LONGEST))}</del>` : `<ins>${text(clipped(words, LONGEST))}</ins>`;
  }
  return shown;
}

/** The lines of a text with a suggestion put in, as a block; nothing where the range is not of this text. */
export function suggestionBlock({ range, text: put }: Suggestion, source: string): string | undefined {
  const { start, end } = range;
  if (start.offset > end.offset || end.offset > source.length) return undefined;
  const from = source.lastIndexOf("\n", start.offset - 1) + 1;
  const next = source.indexOf("\n", end.offset);
  const to = next < 0 ? source.length : next;
  if (to - from + put.length > LONGEST_LINES) return undefined;
  const lines = `${source.slice(from, start.offset)}${put}${source.slice(end.offset, to)}`.replace(/\r/gu, "");
  const longest = Math.max(2, ...[...lines.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  // Inside a list item; a control character would be shown by nobody.
  return [`${fence}suggestion`, ...lines.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD").split("\n"), fence].map((line) => `  ${line}`).join("\n");
}

const LONGEST_LINES = 2000;

function shortened(words: string, isFirst: boolean, isLast: boolean): string {
  const signs = [...words];
  if (signs.length <= CONTEXT) return words;
  const head = isFirst ? "" : signs.slice(0, CONTEXT / 2).join("");
  const tail = isLast ? "" : signs.slice(-CONTEXT / 2).join("");
  return `${head}…${tail}`;
}
