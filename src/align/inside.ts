import { explainAbbreviations } from "#align/abbreviations";
import { type Bead, type Inside, type InsideWord, NEEDLESS, NONE, type Sentence, type SentenceBead, type Unexplained } from "#align/bead";
import { costOf } from "#align/cost";
import { comparer } from "#align/coverage";
import { type Explained, explainGroups, explainRepeated } from "#align/explain";
import { fillGaps } from "#align/gaps";
import { type InsideMemory, insideAt, insideName } from "#align/inside-memory";
import type { Lexicon } from "#align/lexicon";
import { withoutLost } from "#align/lost-sentences";
import { type Step, search } from "#align/search";
import { cognate, type PairWords, type SideWords, type Tokens } from "#align/tokens";
import { EXPLAINS } from "#align/word-links";
import { type Block, LANGS, type Lang, type Pair, type Posting, type Sides } from "#posting";
import { sentences } from "#text/sentences";
import { metered, spend } from "#work";

/**
 * Reads matched beads sentence by sentence. Sentences are lined up by the same cost and search as blocks; what stays unexplained
 * on one side is what an omission looks like (Melamed 1996, "Automatic Detection of Omissions in Translations").
 */
export function insideReader(pair: Pair, words: PairWords, lexicon: Lexicon, memory?: InsideMemory): (bead: Bead) => Inside {
  const compare = comparer(words);
  if (memory === undefined) return (bead) => read(bead).inside;
  return (bead) => {
    const name = insideName(pair, bead);
    const known = memory.get(name);
    if (known !== undefined) {
      // A pair costs what it costs alone, or it would be read after some pairs and refused after others.
      spend(known.steps);
      return insideAt(bead, known);
    }
    const {
      value: { inside, isOfPair },
      steps,
    } = metered(() => read(bead));
    if (!isOfPair) memory.set(name, { bead, inside, steps }, name.length);
    return inside;
  };

  /** `isOfPair`: other words of the pair metered, so that the same bead may be read otherwise elsewhere. */
  function read(bead: Bead): { readonly inside: Inside; readonly isOfPair: boolean } {
    const found = { en: sentencesOf(pair.en, bead.en), fr: sentencesOf(pair.fr, bead.fr) };
    const explained = (lang: Lang): Explained => {
      const tokens = found[lang].map((one) => tokensOf(one, words[lang]));
      const start: number[] = [];
      let count = 0;
      for (const one of tokens) {
        start.push(count);
        count += one.words.length;
      }
      const answer = tokens.map((one) => new Int32Array(one.words.length).fill(NONE));
      return { texts: found[lang].map(({ text }) => text), tokens, start, answer };
    };
    const sides = { en: explained("en"), fr: explained("fr") };
    const lists = { en: sides.en.tokens.map(({ distinct }) => distinct), fr: sides.fr.tokens.map(({ distinct }) => distinct) };
    const groups = facing(pair, found, words, lists).flatMap((step) => withoutLost(step, sides, words));
    const unexplained: Sides<Unexplained[][]> = { en: found.en.map(() => []), fr: found.fr.map(() => []) };
    const told: Sides<InsideWord[][]> = { en: found.en.map(() => []), fr: found.fr.map(() => []) };
    for (const step of groups) explainGroups(sides, step, words);
    // A clause may stand in another sentence: what is left over on both sides is compared once more, wherever it stands.
    const whole = { en: [...found.en.keys()], fr: [...found.fr.keys()] };
    explainGroups(sides, whole, words);
    const isOfPair = explainAbbreviations(sides, whole, words);
    const beads = groups.map(({ en, fr }): SentenceBead => {
      const kind = fr.length === 0 ? "only-en" : en.length === 0 ? "only-fr" : "match";
      const of = (lang: Lang, group: readonly number[]) => group.map((at) => lists[lang][at] as Int32Array);
      // A sentence without a counterpart is read against the whole other side.
      const c = compare(kind === "only-fr" ? lists.en : of("en", en), kind === "only-en" ? lists.fr : of("fr", fr));
      const best = { en: c.bestEn, fr: c.bestFr };
      const group = { en, fr };
      for (const lang of LANGS) {
        if (kind === "match") explainRepeated(sides[lang], group[lang], best[lang], words[lang]);
        const surprise = (stem: string) => lexicon.surprise(lang, stem);
        for (const at of group[lang]) {
          unexplained[lang][at] = unexplainedIn(at, sides[lang], words[lang], best[lang]);
          told[lang][at] = wordsIn(at, sides[lang], words[lang], best[lang], surprise, SELDOM_SEEN[lang]);
        }
      }
      return {
        kind,
        en,
        fr,
        coverage: { en: share(c.coveredEn, c.massEn), fr: share(c.coveredFr, c.massFr) },
        mass: { en: c.massEn, fr: c.massFr },
        rest: { en: restOf(sides.en, en, words.en), fr: restOf(sides.fr, fr, words.fr) },
      };
    });
    const inside: Inside = {
      sentences: found,
      beads,
      unexplained: { en: unexplained.en.flat(), fr: unexplained.fr.flat() },
      words: { en: told.en.flat(), fr: told.fr.flat() },
    };
    return { inside, isOfPair };
  }
}

/** Weight of the words that no word of the other side answers to. */
function restOf({ tokens, answer }: Explained, group: readonly number[], { weight, numeric }: SideWords): number {
  let rest = 0;
  for (const sentence of group) {
    (tokens[sentence] as Tokens).words.forEach((word, k) => {
      if (answer[sentence]?.[k] === NONE && !numeric[word]) rest += weight[word] as number;
    });
  }
  return rest;
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
function facing(pair: Pair, found: Sides<readonly Sentence[]>, words: PairWords, lists: Sides<readonly Int32Array[]>): readonly Step[] {
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

function unexplainedIn(sentence: number, { tokens }: Explained, { stems, weight, numeric }: SideWords, best: Float32Array): Unexplained[] {
  const { words, from, to } = tokens[sentence] as Tokens;
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

/** What a word counts at most where leads are ranked, so that no single word ranks before several; read off the annotated pairs. */
const MOST_TELLING = 1.4;
/**
 * What a word counts where leads are ranked that was seen once at most, beside a usual one: in the text that the lexicon is metered on,
 * three in eight of the English and one in three of the French go without a counterpart, of all words one in ten and one in seven.
 */
const SELDOM_SEEN = { en: 0.43, fr: 0.56 } as const;

function wordsIn(
  sentence: number,
  { tokens, answer }: Explained,
  { stems, weight, numeric }: SideWords,
  best: Float32Array,
  surprise: (stem: string) => number | undefined,
  seldomSeen: number,
): InsideWord[] {
  const { words, from, to } = tokens[sentence] as Tokens;
  return words.map((word, k): InsideWord => {
    const at = answer[sentence]?.[k] as number;
    const [stem, rarity] = [stems[word] as string, weight[word] as number];
    const isOpen = at === NONE && !numeric[word];
    const known = isOpen ? surprise(stem) : undefined;
    return {
      sentence,
      from: from[k] as number,
      to: to[k] as number,
      answer: at === NONE && numeric[word] ? NEEDLESS : at,
      rarity,
      weight: isOpen ? rarity * (known ?? 1) : 0,
      leadWeight: isOpen ? rarity * Math.min(known ?? seldomSeen, MOST_TELLING) : 0,
      taken: (best[word] as number) >= EXPLAINS,
    };
  });
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
