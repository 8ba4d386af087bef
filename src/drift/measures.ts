import { lettersOf } from "#drift/block-track";
import { hunksOf, wordDiff } from "#drift/diff";
import { type AlignedState, type EditContext, isUnmatched, textOf } from "#drift/edit-context";
import { type Sayer, type Vocabulary, wordsIn, wordsOf } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";

/** What an edit changed for the pair; masses are sums of word weights, about one for each telling word. */
export interface EditMeasures {
  /** Mass of what one side now says alone, new words or words opposite that were left alone, beyond what rewording explains. */
  readonly apart: number;
  /** Mass of what both say now and did not before, and of what one said alone and is gone. */
  readonly together: number;
  /** Blocks without a counterpart, after less before. */
  readonly unmatched: number;
  /** Blocks whose form is not their counterpart's (a heading that faces a paragraph, a numbered item a bullet), after less before. */
  readonly forms: number;
  /** Weight of findings about facts, after less before. */
  readonly faults: number;
  /** The words were those of the other language, letter for letter, and are not any more: 1; the reverse: -1. */
  readonly translated: -1 | 0 | 1;
  /** Mass of all words that came or went. */
  readonly touched: number;
}

/** Share of the words of a faithful translation that no lexicon explains. */
const NOISE = 0.35;

/** Weighs what a scene had and has. */
export function measureEdit(scene: EditContext, before: AlignedState, after: AlignedState, vocabulary: Vocabulary): EditMeasures {
  const { lang } = scene;
  const delta = (measure: (stage: AlignedState, side: Lang, group: readonly number[]) => number) =>
    measure(after, lang, scene.after) +
    measure(after, otherLang(lang), scene.facingAfter) -
    measure(before, lang, scene.before) -
    measure(before, otherLang(lang), scene.facingBefore);
  return {
    ...wordEvidence(scene, before, after, vocabulary),
    unmatched: delta((stage, side, group) => group.filter((index) => isUnmatched(stage, side, index)).length),
    forms: misformed(after, lang, scene.after) - misformed(before, lang, scene.before),
    faults: delta(({ faults }, side, group) => group.reduce((sum, index) => sum + (faults[side][index] ?? 0), 0)),
  };
}

function wordEvidence(scene: EditContext, before: AlignedState, after: AlignedState, vocabulary: Vocabulary) {
  const { lang } = scene;
  const other = otherLang(lang);
  const texts = { before: textOf(before, lang, scene.before), after: textOf(after, lang, scene.after) };
  const { fresh, dropped } = difference(wordsIn(texts.before, lang), wordsIn(texts.after, lang), (words) =>
    vocabulary.synonymsAmong(lang, words),
  );
  const opposite = { before: wordsOf(before, other, scene.facingBefore), after: wordsOf(after, other, scene.facingAfter) };
  // What stands beside the edited block in its bead says things too.
  const own = { before: wordsOf(before, lang, scene.besideBefore), after: wordsOf(after, lang, scene.besideAfter) };
  const saying = (words: Iterable<string>) => vocabulary.sayer(lang, words);
  const [byOwnBefore, byOwnAfter, byFresh, byDropped] = [own.before, own.after, fresh, dropped].map(saying) as [Sayer, Sayer, Sayer, Sayer];
  const [byOtherBefore, byOtherAfter] = [vocabulary.sayer(other, opposite.before), vocabulary.sayer(other, opposite.after)];
  const mass = (side: Lang, list: Iterable<string>) => [...list].reduce((sum, word) => sum + vocabulary.weight(side, word), 0);
  const stayed = [...opposite.before].filter((word) => opposite.after.has(word));
  const orphans = stayed.filter((word) => byDropped(word) && byOwnBefore(word) && !byOwnAfter(word));
  const found = stayed.filter((word) => byFresh(word) && !byOwnBefore(word) && byOwnAfter(word));
  const names = { before: namesIn(texts.before, lang), after: namesIn(texts.after, lang) };
  let [apart, together] = [0, 0];
  for (const hunk of hunksOf(wordDiff(texts.before, texts.after), (text) => wordsIn(text, lang).size > 0)) {
    const added = [...wordsIn(hunk.added, lang)].filter((word) => fresh.has(word));
    const removed = [...wordsIn(hunk.removed, lang)].filter((word) => dropped.has(word));
    const [massAdded, massRemoved] = [mass(lang, added), mass(lang, removed)];
    // All words of the place, those too that stand elsewhere in the block: as much as could be another wording.
    const [wording, reworded] = [wordsIn(hunk.added, lang), wordsIn(hunk.removed, lang)].map((words, i, both) =>
      mass(
        lang,
        [...words].filter((word) => !both[1 - i]?.has(word)),
      ),
    ) as [number, number];
    const alone = mass(
      lang,
      added.filter((mine) => !byOtherAfter(mine)),
    );
    const wasAlone = mass(
      lang,
      removed.filter((mine) => !byOtherBefore(mine)),
    );
    const orphaned = mass(other, orphans.filter(saying(removed)));
    const met = mass(other, found.filter(saying(added)));
    // Other words in the same place are another wording first of all: only what they exceed it by tells.
    apart += Math.max(0, alone - NOISE * massAdded - reworded) + Math.max(0, orphaned - NOISE * massRemoved - wording);
    together += Math.max(0, met - NOISE * massAdded) + Math.max(0, wasAlone - NOISE * massRemoved - wording);
    // A name that the other language has letter for letter has no other wording.
    if (
      removed.some((word) => names.before.has(word) && opposite.after.has(word)) &&
      added.some((word) => names.after.has(word) && !opposite.after.has(word))
    )
      apart += 1;
  }
  // Where most of what the two said together is gone, another text has taken the block's place.
  const gone = mass(other, orphans);
  if (gone >= REPLACED && gone >= mass(other, stayed.filter(byOwnBefore)) / 2) apart = Math.max(apart, gone);
  const copied = {
    before: shareIn(texts.before, textOf(before, other, scene.facingBefore)),
    after: shareIn(texts.after, textOf(after, other, scene.facingAfter)),
  };
  return { apart, together, translated: translation(copied.before, copied.after), touched: mass(lang, fresh) + mass(lang, dropped) };
}

/** Mass that must be gone before a block counts as replaced by another. */
const REPLACED = 1.2;

/** Share of the words that stand letter for letter in the other text from which one is a copy of the other. */
const COPY = 0.6;
/** Names and cognates that a translation keeps. */
const KEPT = 0.45;

const translation = (before: number, after: number): EditMeasures["translated"] =>
  before >= COPY && after <= KEPT ? 1 : before <= KEPT && after >= COPY ? -1 : 0;

function shareIn(text: string, other: string): number {
  const words = [...new Set(lettersOf(text).split(" "))];
  const others = new Set(lettersOf(other).split(" "));
  // Nothing, or a single name, is no copy.
  return words.length < 2 ? 0.5 : words.filter((word) => others.has(word)).length / words.length;
}

/** Words with a capital that no sentence opens. */
function namesIn(text: string, lang: Lang): ReadonlySet<string> {
  return wordsIn([...text.matchAll(/(?<=[\p{L}\p{N},;’'(] {0,1})\p{Lu}[\p{L}\p{M}]+/gu)].join(" "), lang);
}

/** Words that only one of two texts has; a word, a form and a synonym of it cancel each other. */
function difference(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  synonymsAmong: (words: Iterable<string>) => (word: string) => readonly string[],
) {
  const fresh = new Set([...after].filter((word) => !before.has(word)));
  const dropped = new Set([...before].filter((word) => !after.has(word)));
  const twins = synonymsAmong(dropped);
  for (const word of fresh) {
    const twin = twins(word).find((gone) => dropped.has(gone));
    if (twin === undefined) continue;
    fresh.delete(word);
    dropped.delete(twin);
  }
  return { fresh, dropped };
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
