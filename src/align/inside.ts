import type { Bead, Inside, Sentence, SentenceBead, Unexplained } from "#align/bead";
import { costOf } from "#align/cost";
import { comparer } from "#align/coverage";
import { fillGaps } from "#align/gaps";
import { type Step, search } from "#align/search";
import { cognate, type SideWords, type Tokens, type Words } from "#align/tokens";
import { type Block, LANGS, type Lang, type Pair, type Posting, type Sides } from "#posting";
import { sentences } from "#text/sentences";

/** Likelihood below which a counterpart explains nothing. */
const EXPLAINS = 0.5;

/**
 * Reads matched beads sentence by sentence. Sentences are lined up by the same cost and search as blocks; what stays unexplained
 * on one side is what an omission looks like (Melamed 1996, "Automatic Detection of Omissions in Translations").
 */
export function insideReader(pair: Pair, words: Words): (bead: Bead) => Inside {
  const compare = comparer(words);
  return (bead) => {
    const found = { en: sentencesOf(pair.en, bead.en), fr: sentencesOf(pair.fr, bead.fr) };
    const tokens = { en: found.en.map((one) => tokensOf(one, words.en)), fr: found.fr.map((one) => tokensOf(one, words.fr)) };
    const lists = { en: tokens.en.map(({ distinct }) => distinct), fr: tokens.fr.map(({ distinct }) => distinct) };
    const unexplained: Sides<Unexplained[][]> = { en: found.en.map(() => []), fr: found.fr.map(() => []) };
    const explain = (lang: Lang, group: readonly number[], best: Float32Array) => {
      for (const at of group) unexplained[lang][at] = unexplainedIn(at, tokens[lang][at] as Tokens, words[lang], best);
    };
    const beads = facing(pair, found, words, lists).map(({ en, fr }): SentenceBead => {
      const kind = fr.length === 0 ? "only-en" : en.length === 0 ? "only-fr" : "match";
      const of = (lang: Lang, group: readonly number[]) => group.map((at) => lists[lang][at] as Int32Array);
      // A sentence without a counterpart is read against the whole other side.
      const c = compare(kind === "only-fr" ? lists.en : of("en", en), kind === "only-en" ? lists.fr : of("fr", fr));
      explain("en", en, c.bestEn);
      explain("fr", fr, c.bestFr);
      return {
        kind,
        en,
        fr,
        coverage: { en: share(c.coveredEn, c.massEn), fr: share(c.coveredFr, c.massFr) },
        mass: { en: c.massEn, fr: c.massFr },
      };
    });
    return { sentences: found, beads, unexplained: { en: unexplained.en.flat(), fr: unexplained.fr.flat() } };
  };
}

const share = (covered: number, mass: number) => (mass === 0 ? 1 : covered / mass);

function sentencesOf(posting: Posting, group: readonly number[]): readonly Sentence[] {
  return group.flatMap((index) => {
    const { text } = posting.blocks[index] as Block;
    return sentences(text, posting.lang).map(({ from, to }) => ({ block: index, from, to, text: text.slice(from, to) }));
  });
}

/** The words of a sentence, with their offsets in it. */
function tokensOf({ block, from, to }: Sentence, side: SideWords): Tokens {
  const all = side.tokens[block] as Tokens;
  const [first, end] = [firstFrom(all.from, from), firstFrom(all.from, to)];
  if (from === 0 && end === all.from.length) return all;
  const moved = (offsets: readonly number[]) => offsets.slice(first, end).map((offset) => offset - from);
  const words = all.words.slice(first, end);
  return { words, distinct: Int32Array.from(new Set(words)), from: moved(all.from), to: moved(all.to) };
}

/** How many offsets of an ascending list stand before a place. */
function firstFrom(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which sentences face each other. */
function facing(pair: Pair, found: Sides<readonly Sentence[]>, words: Words, lists: Sides<readonly Int32Array[]>): readonly Step[] {
  if (found.en.length === 1 && found.fr.length === 1) return [{ en: [0], fr: [0] }];
  const inner: Pair = { en: asPosting(pair.en, found.en), fr: asPosting(pair.fr, found.fr) };
  const cost = costOf(inner, { ...words, en: { ...words.en, blocks: lists.en }, fr: { ...words.fr, blocks: lists.fr } });
  const { steps } = search([...found.en.keys()], [...found.fr.keys()], cost);
  return fillGaps(
    steps.map((step) => ({ ...step, moved: false })),
    inner,
    cost,
  );
}

/** The sentences as blocks of a posting of their own, so that the aligner needs to know nothing of sentences. */
function asPosting(posting: Posting, list: readonly Sentence[]): Posting {
  const blocks = list.map(
    (sentence, index): Block => ({
      ...(posting.blocks[sentence.block] as Block),
      kind: "paragraph",
      index,
      text: sentence.text,
      links: [],
      section: 0,
    }),
  );
  return { ...posting, blocks };
}

function unexplainedIn(
  sentence: number,
  { words, from, to }: Tokens,
  { stems, weight, numeric }: SideWords,
  best: Float32Array,
): Unexplained[] {
  const found: Unexplained[] = [];
  const said: string[] = [];
  words.forEach((word, k) => {
    // A number without its like is a matter of fact, for the checks of facts.
    if (numeric[word] || (best[word] as number) >= EXPLAINS) return;
    const stem = stems[word] as string;
    const again = isSaid(said, stem);
    if (!again && said.length < MOST_SAID) said.push(stem);
    const place = { sentence, from: from[k] as number, to: to[k] as number };
    found.push({ ...place, weight: again ? REPEATED : (weight[word] as number), order: k + 1, next: k + 2 });
  });
  return found;
}

function isSaid(said: readonly string[], stem: string): boolean {
  for (const other of said) if (cognate(other, stem) > 0) return true;
  return false;
}

/** A doublet or a repetition adds nothing that is missing elsewhere. */
const REPEATED = 0.01;
/** How many words of a sentence are remembered for that; only lists without a full stop have more. */
const MOST_SAID = 200;

/** Whether any sentence of a bead is worth reading: prose on both sides. */
export function isReadable(pair: Pair, bead: Bead): boolean {
  const prose = (block: Block | undefined) =>
    block !== undefined && block.text !== "" && !["code", "html", "image", "rule"].includes(block.kind);
  return bead.kind === "match" && LANGS.every((lang) => bead[lang].some((index) => prose(pair[lang].blocks[index])));
}
