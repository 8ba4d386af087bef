import { lettersOf } from "#drift/block-track";
import { type AlignedState, blocksAt, type EditContext, isUnmatched, textOf } from "#drift/edit-context";
import type { StatePair } from "#drift/state-pair";
import { LANGS, type Lang, otherLang } from "#posting";
import { stems } from "#text/tokens";

/** What an edit changed for the pair, besides its words. */
export interface EditMeasures {
  /** Blocks without a counterpart, after less before. */
  readonly unmatched: number;
  /** Blocks whose form is not their counterpart's (a heading that faces a paragraph, a numbered item a bullet), after less before. */
  readonly forms: number;
  /** Weight of findings about facts, after less before. */
  readonly faults: number;
  /** The words were those of the other language, letter for letter, and are not any more: 1; the reverse: -1. */
  readonly translated: -1 | 0 | 1;
}

/** Measures what an edit's blocks had and have. */
export function measureEdit(context: EditContext, { before, after, vocabulary }: StatePair): EditMeasures {
  const { lang } = context;
  const other = otherLang(lang);
  const delta = (measure: (state: AlignedState, side: Lang, group: readonly number[]) => number) =>
    measure(after, lang, context.after) +
    measure(after, other, context.facingAfter) -
    measure(before, lang, context.before) -
    measure(before, other, context.facingBefore);
  const own = { before: textOf(before, lang, context.before), after: textOf(after, lang, context.after) };
  // A name that both sides have is no word of either language: its going is no translation.
  const isWord = (word: string) => LANGS.some((side) => stems(word, side).some((stem) => vocabulary.knows(side, stem)));
  // What was only added to, or taken from, is no translation of what it was.
  const kept = Math.max(shareIn(own.before, own.after), shareIn(own.after, own.before));
  const copied = () => ({
    before: shareIn(own.before, textOf(before, other, context.facingBefore), isWord),
    after: shareIn(own.after, textOf(after, other, context.facingAfter), isWord),
  });
  return {
    translated: kept > KEPT_OWN ? 0 : translation(copied()),
    unmatched: delta((state, side, group) => group.filter((index) => isUnmatched(state, side, index)).length),
    forms: misformed(after, lang, context.after) - misformed(before, lang, context.before),
    faults: after.faults(blocksAt(context, "after")) - before.faults(blocksAt(context, "before")),
  };
}

/** Share of the words that stand letter for letter in the other text from which one is a copy of the other. */
const COPY = 0.6;
/** Share of the words of a text that a translation of it may keep. */
const KEPT_OWN = 0.6;
/** Names and cognates that a translation keeps. */
const KEPT = 0.45;

/** Words from which a text may be a copy of another. */
const LEAST = 4;

const translation = ({ before, after }: Readonly<Record<"before" | "after", number>>): EditMeasures["translated"] =>
  before >= COPY && after <= KEPT ? 1 : before <= KEPT && after >= COPY ? -1 : 0;

function shareIn(text: string, other: string, counts: (word: string) => boolean = () => true): number {
  const words = [...new Set(lettersOf(text).split(" "))].filter(counts);
  const others = new Set(lettersOf(other).split(" "));
  // Few words that both sides have are names as likely as a copy.
  return words.length < LEAST ? 0.5 : words.filter((word) => others.has(word)).length / words.length;
}

function misformed({ pair, alignment }: AlignedState, lang: Lang, group: readonly number[]): number {
  const other = otherLang(lang);
  return group.filter((index) => {
    const bead = alignment.beads[alignment.beadOf[lang][index] ?? -1];
    const [mine, theirs] = [pair[lang].blocks[index], pair[other].blocks[bead?.[other][0] ?? -1]];
    return (
      mine &&
      theirs &&
      (mine.kind !== theirs.kind || mine.ordered !== theirs.ordered || (mine.kind === "heading" && mine.depth !== theirs.depth))
    );
  }).length;
}
