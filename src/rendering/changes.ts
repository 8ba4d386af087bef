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

/** “3 edits: 1 opens a gap, 1 is worth a look, 1 changes form alone”; nothing where no two states were compared. A gap is counted once. */
export function editTally({ changes }: Report, lang: UiLang): string | undefined {
  if (!changes) return undefined;
  const parts = TOLD_EFFECTS.flatMap((told) => {
    const n = changes.filter((change) => change.sameGapAs === undefined && toldEffect(change) === told).length;
    return n === 0 ? [] : [`${n} ${EFFECT_NOUN[told][lang](n)}`];
  });
  return parts.length === 0 ? CHANGE_WORDS.none[lang] : `${CHANGE_WORDS.edits[lang](changes.length)} ${parts.join(", ")}`;
}

/** An effect as a reader is told it: what is only worth a look is no gap yet. */
export type ToldEffect = Effect | "look";

const TOLD_EFFECTS: readonly ToldEffect[] = EFFECTS.flatMap((effect): readonly ToldEffect[] =>
  effect === "opens" ? [effect, "look"] : [effect],
);

/** How a reader is told of an edit. */
export const toldEffect = ({ effect, severity }: Change): ToldEffect => (effect === "opens" && severity === "info" ? "look" : effect);

/** What an effect is called. */
export const EFFECT_NOUN: Readonly<Record<ToldEffect, Sides<(n: number) => string>>> = {
  opens: { en: (n) => (n === 1 ? "opens a gap" : "open a gap"), fr: (n) => (n < 2 ? "crée un écart" : "créent un écart") },
  look: { en: (n) => (n === 1 ? "is worth a look" : "are worth a look"), fr: (n) => (n < 2 ? "est à vérifier" : "sont à vérifier") },
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
