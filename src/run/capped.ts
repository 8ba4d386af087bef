import { SEVERITIES } from "#finding";
import type { BlockKind, Lang, Pair, Position, Posting, Sides } from "#posting";
import type { FindingDraft } from "#run/draft";

/** Most findings of one rule that are told one by one in one block, or in one list or table. */
export const MOST = 50;

/** Kinds of blocks that stand in a row of their like. */
const IN_ROWS: ReadonlySet<BlockKind> = new Set(["item", "table"]);

/**
 * Puts what a rule finds in one block, list or table beyond the fifty gravest into one finding that counts it. It is as grave as the gravest of
 * them, so that no pair passes by it.
 */
export function capped(drafts: readonly FindingDraft[], pair: Pair): readonly FindingDraft[] {
  if (drafts.length <= MOST) return drafts;
  const starts = { en: rowStarts(pair.en), fr: rowStarts(pair.fr) };
  const together = new Map<string, FindingDraft[]>();
  for (const draft of drafts) {
    const name = `${draft.rule} ${whereOf(draft, pair, starts)}`;
    const group = together.get(name);
    if (group) group.push(draft);
    else together.set(name, [draft]);
  }
  const omitted = new Set<FindingDraft>();
  const counted: FindingDraft[] = [];
  for (const group of together.values()) {
    // One more finding in place of one would save nothing.
    if (group.length <= MOST + 1) continue;
    const rest = group.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.at - b.at).slice(MOST);
    for (const draft of rest) omitted.add(draft);
    counted.push(theRest(rest));
  }
  return omitted.size === 0 ? drafts : [...drafts.filter((draft) => !omitted.has(draft)), ...counted];
}

/** For each block the first of its list or table, or itself. */
function rowStarts({ blocks }: Posting): readonly number[] {
  const starts: number[] = [];
  for (const [i, { kind }] of blocks.entries()) {
    const goesOn = IN_ROWS.has(kind) && blocks[i - 1]?.kind === kind;
    starts.push(goesOn ? (starts[i - 1] ?? i) : i);
  }
  return starts;
}

/** The block, or the first of the list or table, that a finding stands in or after, on a side that it names. */
function whereOf(draft: FindingDraft, pair: Pair, starts: Sides<readonly number[]>): string {
  const lang: Lang = draft.en ? "en" : draft.fr ? "fr" : (draft.insertAt?.side ?? "en");
  const offset = draft[lang]?.start.offset ?? draft.insertAt?.offset ?? 0;
  return `${lang} ${starts[lang][lastUpTo(pair[lang], offset)] ?? ""}`;
}

/** Index of the last block that starts at an offset or before it; -1 where none does. */
function lastUpTo({ blocks }: Posting, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.position.start.offset ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function theRest(rest: readonly FindingDraft[]): FindingDraft {
  const first = rest[0] as FindingDraft;
  const { rule, severity, category, section, lacking, identity, at } = first;
  const sameSide = lacking !== undefined && rest.every((one) => one.lacking === lacking);
  const more = rest.length;
  return {
    rule,
    severity,
    category,
    confidence: rest.reduce((most, one) => Math.max(most, one.confidence), 0),
    ...(sameSide && { lacking }),
    section,
    en: spanOf(rest, "en"),
    fr: spanOf(rest, "fr"),
    message: {
      en: `The rule “${rule}” finds ${more} more in this block or list than are listed one by one. Correct the ones that are listed, then check again.`,
      fr: `La règle «\u00A0${rule}\u00A0» trouve dans ce bloc ou cette liste ${more} cas de plus que ceux qui sont énumérés. Corrigez ceux-ci, puis relancez la vérification.`,
    },
    data: { more },
    identity: ["more", ...identity],
    at,
  };
}

/** From the first to the last place on a side. */
function spanOf(rest: readonly FindingDraft[], lang: Lang): Position | null {
  let span: Position | null = null;
  for (const { [lang]: place } of rest) {
    if (place === null) continue;
    const start: Position["start"] = span === null || place.start.offset < span.start.offset ? place.start : span.start;
    const end: Position["end"] = span === null || place.end.offset > span.end.offset ? place.end : span.end;
    span = { start, end };
  }
  return span;
}
