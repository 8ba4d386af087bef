import { type Change, EFFECTS, type Effect, type Finding, type Report } from "#finding";
import { type Lang, otherLang, type Position, type Sides } from "#posting";
import { editWindows } from "#rendering/edit-windows";
import { plain } from "#rendering/plain";
import type { UiLang } from "#ui-lang";

/** One text of an edit beside the others. */
export interface ChangeText {
  readonly label: string;
  /** The language of the text. */
  readonly lang: UiLang;
  readonly text: string;
}

/** The edit that a finding of drift is about. */
export function changeOfFinding(result: Report, finding: Finding): Change | undefined {
  const { change } = finding.data;
  return typeof change === "number" ? result.changes?.[change] : undefined;
}

/** Old text, new text and the other language’s, for side by side; of long ones, `max` characters around what was edited. */
export function changeTexts(
  { side, facingMarkdown, ...change }: Change,
  lang: UiLang,
  max: number,
): readonly [ChangeText, ChangeText, ChangeText] {
  const { old, new: now, facing } = editWindows({ ...change, facing: facingMarkdown ?? change.facing }, max);
  const changeText = (label: string, language: Lang, text: string | null): ChangeText => ({
    label,
    lang: language,
    text: text === null ? "" : plain(text),
  });
  return [
    changeText(CHANGE_STRINGS.before[lang], side, old),
    changeText(CHANGE_STRINGS.after[lang], side, now),
    changeText(CHANGE_STRINGS.other[otherLang(side)][lang], otherLang(side), facing),
  ];
}

/** “3 edits: 1 opens a gap, 1 is worth a look, 1 changes form alone”; nothing where no two states were compared. A gap is counted once. */
export function editTally({ changes }: Report, lang: UiLang): string | undefined {
  if (!changes) return undefined;
  const parts = REPORTED_EFFECTS.flatMap((effect) => {
    const n = changes.filter((change) => change.sameGapAs === undefined && reportedEffect(change, changes) === effect).length;
    return n === 0 ? [] : [`${n} ${EFFECT_NOUN[effect][lang](n)}`];
  });
  return parts.length === 0 ? CHANGE_STRINGS.none[lang] : `${CHANGE_STRINGS.edits[lang](changes.length)} ${parts.join(", ")}`;
}

/** An effect as reports name it: what is only worth a look is no gap, and what both sides edited alike is said so. */
export type ReportedEffect = Effect | "look" | "shared";

const REPORTED_EFFECTS: readonly ReportedEffect[] = EFFECTS.flatMap((effect): readonly ReportedEffect[] =>
  effect === "opens" ? [effect, "look"] : effect === "neutral" ? ["shared", effect] : [effect],
);

/** How reports name the effect of an edit, one of those of a pair. */
export function reportedEffect(change: Change, changes: readonly Change[]): ReportedEffect {
  const { side, effect, severity, after, other } = change;
  if (severity === "info") return "look";
  if (effect !== "neutral") return effect;
  // Of what both took out there is no place left to compare but the section.
  const isTakenOut = (each: Change) =>
    after === null && each.after === null && each.block === change.block && each.section === change.section;
  const isOfBoth = changes.some(
    (each) => each.side !== side && each.effect === effect && (other === null ? isTakenOut(each) : meets(each.after, other)),
  );
  return isOfBoth ? "shared" : effect;
}

const meets = (one: Position | null, two: Position): boolean =>
  one !== null && one.start.offset < two.end.offset && two.start.offset < one.end.offset;

/** What an effect is called. */
export const EFFECT_NOUN: Readonly<Record<ReportedEffect, Sides<(n: number) => string>>> = {
  opens: { en: (n) => (n === 1 ? "opens a gap" : "open a gap"), fr: (n) => (n < 2 ? "crée un écart" : "créent un écart") },
  look: { en: (n) => (n === 1 ? "is worth a look" : "are worth a look"), fr: (n) => (n < 2 ? "est à vérifier" : "sont à vérifier") },
  closes: { en: (n) => (n === 1 ? "closes a gap" : "close a gap"), fr: (n) => (n < 2 ? "comble un écart" : "comblent un écart") },
  cosmetic: {
    en: (n) => (n === 1 ? "changes form alone" : "change form alone"),
    fr: (n) => (n < 2 ? "ne touche que la forme" : "ne touchent que la forme"),
  },
  shared: {
    en: (n) => (n === 1 ? "was made in both languages" : "were made in both languages"),
    fr: (n) => (n < 2 ? "a été faite dans les deux langues" : "ont été faites dans les deux langues"),
  },
  neutral: {
    en: (n) => (n === 1 ? "changes nothing for the other language" : "change nothing for the other language"),
    fr: (n) => (n < 2 ? "ne change rien pour l’autre langue" : "ne changent rien pour l’autre langue"),
  },
};

/** Words about edits that more than one format uses. */
export const CHANGE_STRINGS = {
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
