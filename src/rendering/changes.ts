import { type Change, EFFECTS, type Effect, type Finding, type Report } from "#finding";
import { type Lang, otherLang, type Sides } from "#posting";
import { plain } from "#rendering/plain";
import { excerpt } from "#text/quote";
import type { UiLang } from "#ui-lang";

/** One text of an edit beside the others. */
export interface ChangeText {
  readonly label: string;
  /** The language of the text. */
  readonly lang: UiLang;
  readonly text: string;
}

/** The edit that a finding of drift is about. */
export function changeOf(result: Report, finding: Finding): Change | undefined {
  const { change } = finding.data;
  return typeof change === "number" ? result.changes?.[change] : undefined;
}

/** Old text, new text and the other language’s, for side by side; cut at a word after `max` characters. */
export function changeTexts(
  { side, old, new: now, facing }: Change,
  lang: UiLang,
  max: number,
): readonly [ChangeText, ChangeText, ChangeText] {
  const shown = (label: string, language: Lang, text: string | null): ChangeText => ({
    label,
    lang: language,
    text: text === null ? "" : plain(excerpt(text, max)),
  });
  return [
    shown(CHANGE_WORDS.before[lang], side, old),
    shown(CHANGE_WORDS.after[lang], side, now),
    shown(CHANGE_WORDS.other[otherLang(side)][lang], otherLang(side), facing),
  ];
}

/** “3 edits: 1 opens a gap, 2 cosmetic”; nothing where no two states were compared. */
export function editTally({ changes }: Report, lang: UiLang): string | undefined {
  if (!changes) return undefined;
  const parts = EFFECTS.flatMap((effect) => {
    const n = changes.filter((change) => change.effect === effect).length;
    return n === 0 ? [] : [`${n} ${EFFECT_NOUN[effect][lang](n)}`];
  });
  return parts.length === 0 ? CHANGE_WORDS.none[lang] : `${CHANGE_WORDS.edits[lang](changes.length)} ${parts.join(", ")}`;
}

/** What an effect is called. */
export const EFFECT_NOUN: Readonly<Record<Effect, Sides<(n: number) => string>>> = {
  opens: { en: (n) => (n === 1 ? "opens a gap" : "open a gap"), fr: (n) => (n < 2 ? "crée un écart" : "créent un écart") },
  closes: { en: (n) => (n === 1 ? "closes a gap" : "close a gap"), fr: (n) => (n < 2 ? "comble un écart" : "comblent un écart") },
  cosmetic: {
    en: (n) => (n === 1 ? "changes form alone" : "change form alone"),
    fr: (n) => (n < 2 ? "ne touche que la forme" : "ne touchent que la forme"),
  },
  neutral: {
    en: (n) => (n === 1 ? "changes nothing for the other language" : "change nothing for the other language"),
    fr: (n) => (n < 2 ? "ne change rien pour l’autre langue" : "ne changent rien pour l’autre langue"),
  },
};

/** Words about edits that more than one format uses. */
export const CHANGE_WORDS = {
  title: { en: "Edits", fr: "Modifications" },
  effect: { en: "What it does", fr: "Effet" },
  before: { en: "before", fr: "avant" },
  after: { en: "after", fr: "après" },
  other: { en: { en: "English", fr: "anglais" }, fr: { en: "French", fr: "français" } },
  opposite: { en: "other language", fr: "autre langue" },
  none: { en: "no edit", fr: "aucune modification" },
  edits: {
    en: (n: number) => `${n} ${n === 1 ? "edit" : "edits"}:`,
    fr: (n: number) => `${n} ${n < 2 ? "modification" : "modifications"}\u00A0:`,
  },
} as const;
