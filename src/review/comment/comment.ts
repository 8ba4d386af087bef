import type { Counts, Verdict } from "#finding";
import { counted, LABELS, verdictSign } from "#rendering/strings";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { fitted } from "./budget.ts";
import { findingParts, leadItem } from "./findings.ts";
import { langsOf, say, sayWith } from "./in-langs.ts";
import type { CommentInput } from "./input.ts";
import { isCounted, leadParts } from "./leads.ts";
import { fileLink, safeAddress } from "./links.ts";
import { COMMENT_STRINGS } from "./strings.ts";
import { table } from "./table.ts";

export type { CommentInput, CommentLang, CommentSettings } from "./input.ts";

/** How much is said where. */
export interface Bounds {
  /** UTF-16 units in all. */
  readonly characters: number;
  readonly findings: number;
}

/** Of a comment; GitHub takes 65,536 characters. */
const COMMENT: Bounds = { characters: 60_000, findings: 30 };
/** Of a job’s summary; GitHub takes 1 MiB, and a character may be three bytes. */
export const SUMMARY: Bounds = { characters: 300_000, findings: 5_000 };
/** Kept free for what is said below the findings. */
const RESERVE = 1_500;
/** How much of the room for findings the fold of leads may take. */
const LEADS = 1 / 4;
/** How much of the whole the table may be. */
const TABLE = 1 / 3;

/** The hidden first line by which a comment is found again. */
export const markerLine = (marker: string): string => `<!-- parite ${marker.replace(/[^\w:/#.-]|-(?=-)/gu, "")} -->`;

/**
 * The comment on a pull request: verdict, table of the touched pairs, then each new finding with both places linked. Under 60,000
 * characters and 30 findings. One line where nothing is new. With both languages the second is folded under the first and has no
 * table: figures are the same. No text of a posting does anything but stand there.
 */
export function commentOf(input: CommentInput, bounds: Bounds = COMMENT): string {
  const marker = markerLine(input.settings.marker);
  if (isSettled(input)) return `${marker}\n${[settledLine(input), ...settingsNote(input)].join("\n\n")}\n`;
  const [lang = "en", folded] = langsOf(input.settings.lang);
  const room = { ...bounds, characters: folded ? Math.floor(bounds.characters / 2) : bounds.characters };
  const first = partsIn(lang, input, room, [
    factsLine(inLang(input, lang)),
    ...(input.touched.length > 0 ? [table(inLang(input, lang), Math.floor(room.characters * TABLE))] : []),
  ]);
  const second = folded
    ? [`<details><summary>${COMMENT_STRINGS.inLang[folded]}</summary>`, ...partsIn(folded, input, room, []), "</details>"]
    : [];
  return `${marker}\n${[...first, ...second].join("\n\n")}\n`;
}

const inLang = (input: CommentInput, lang: UiLang): CommentInput => ({ ...input, settings: { ...input.settings, lang } });

/** Title, what stands between it and the findings, as many findings as there is room for, and what is left. */
function partsIn(lang: UiLang, whole: CommentInput, bounds: Bounds, between: readonly string[]): readonly string[] {
  const input = inLang(whole, lang);
  const head = [`### ${title(input)}`, ...between, ...settingsNote(input)];
  const room = bounds.characters - RESERVE - head.join("\n\n").length;
  const shown = fitted(findingParts(input, bounds.findings), room);
  const leads = fitted(
    leadParts(input, Math.min(room * LEADS, room - shown.join("\n\n").length), (finding, pair) => leadItem(finding, pair, input)),
    room - shown.join("\n\n").length,
  );
  const counted = input.touched.flatMap((pair) => pair.fresh.filter(isCounted));
  return [...head, ...shown, ...leads, ...foot(input, freshCount(input) - counted.length - shown.length)];
}

/** That some findings may come from other settings. */
function settingsNote({ settingsEdited = [], settings }: CommentInput): readonly string[] {
  if (settingsEdited.length === 0) return [];
  const paths = settingsEdited.slice(0, 5).map((path) => fileLink(path, null, "head", settings));
  return [`${say(settings.lang, COMMENT_STRINGS.settings)} ${paths.join(", ")}.`];
}

/** What a change as a whole comes to: by its new findings alone, whatever stood there before. */
export function verdictOfChange(input: Pick<CommentInput, "touched" | "repository" | "refusals">): Verdict {
  const { error, warning } = freshCounts(input);
  if (error + (input.refusals?.length ?? 0) > 0) return "fail";
  return warning > 0 ? "warn" : "pass";
}

/** How many new findings of each severity there are. */
export function freshCounts({ touched, repository = [] }: Pick<CommentInput, "touched" | "repository">): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of [...touched.flatMap(({ fresh }) => fresh), ...repository]) counts[severity]++;
  return counts;
}

function freshCount(input: CommentInput): number {
  const { error, warning, info } = freshCounts(input);
  return error + warning + info + (input.refusals?.length ?? 0);
}

/** Whether there is nothing to say but that all is well. */
export const isSettled = ({ touched, repository = [], refusals = [], left = 0 }: CommentInput): boolean =>
  touched.every(({ fresh }) => fresh.length === 0) && repository.length + refusals.length + left === 0;

const settledCount = ({ touched }: CommentInput) => touched.reduce((sum, { settled }) => sum + settled.length, 0);

function settledLine(input: CommentInput): string {
  const [lang = "en", second] = langsOf(input.settings.lang);
  const settled = settledCount(input);
  const facts = [COMMENT_STRINGS.pairs[lang](input.touched.length), ...(settled > 0 ? [COMMENT_STRINGS.countSettled[lang](settled)] : [])];
  const each = (of: UiLang) => `**Parité**${LABELS.colon[of]} ${COMMENT_STRINGS.settled[of]}`;
  return `✅ ${each(lang)} (${facts.join(", ")}).${second ? ` ${each(second)}.` : ""}`;
}

function title(input: CommentInput): string {
  const verdict = verdictOfChange(input);
  const { lang } = input.settings;
  return `${verdictSign[verdict]} Parité${LABELS.colon[lang === "en" ? "en" : "fr"]} ${say(lang, COMMENT_STRINGS.verdict[verdict])}`;
}

function factsLine(input: CommentInput): string {
  const counts = freshCounts(input);
  const refusals = input.refusals?.length ?? 0;
  const facts = (lang: UiLang) =>
    [
      COMMENT_STRINGS.pairs[lang](input.touched.length),
      ...(["error", "warning", "info"] as const).flatMap((severity) =>
        counts[severity] > 0 ? [counted(counts[severity], severity, lang)] : [],
      ),
      ...(refusals > 0 ? [counted(refusals, "refusal", lang)] : []),
      ...(settledCount(input) > 0 ? [COMMENT_STRINGS.countSettled[lang](settledCount(input))] : []),
    ].join(", ");
  return UI_LANGS.filter((lang) => langsOf(input.settings.lang).includes(lang))
    .map(facts)
    .join(" · ");
}

function foot({ left: unchecked = 0, settings }: CommentInput, left: number): readonly string[] {
  const { lang, more } = settings;
  const link = more ? ` [${say(lang, COMMENT_STRINGS.whole)}](${safeAddress(more)})` : "";
  return [
    ...(left > 0 ? [`${sayWith(lang, (each) => COMMENT_STRINGS.more[each](left))}${link}`] : []),
    ...(unchecked > 0 ? [sayWith(lang, (each) => COMMENT_STRINGS.left[each](unchecked))] : []),
  ];
}
