import type { Bead } from "#align/bead";
import { costOf } from "#align/cost";
import { comparer } from "#align/coverage";
import { fillGaps } from "#align/gaps";
import type { Lexicon } from "#align/lexicon";
import { search } from "#align/search";
import { cognate, readWords, type Words } from "#align/words";
import { type Block, LANGS, type Lang, type Pair, type Posting, type Sides } from "#posting";
import { sentences } from "#text/sentences";
import { eachStem } from "#text/tokens";

/** A sentence of a block of a bead. */
export interface Sentence {
  /** Index into `Posting.blocks`. */
  readonly block: number;
  /** Range of `Block.text`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Sentences that say the same, or one side's that has no counterpart in the bead. */
export interface SentenceBead {
  readonly kind: "match" | "only-en" | "only-fr";
  /** Indexes into `Inside.sentences`. */
  readonly en: readonly number[];
  readonly fr: readonly number[];
  /** 0–1: share of the weight of the words of each side that the other side of the whole block bead explains. */
  readonly coverage: Sides<number>;
  /** Summed weight of the words, about one for each telling word. */
  readonly mass: Sides<number>;
}

/** A word that nothing on the other side of its sentence bead explains. */
export interface Unexplained {
  readonly sentence: number;
  /** Range of the sentence's text. */
  readonly from: number;
  readonly to: number;
  /** 0–1: how much the word tells; next to nothing where the side has said it before (`ingénieux/ingénieuse`). */
  readonly weight: number;
  /** The word's place among the telling words of its sentence, and the next one's. */
  readonly order: number;
  readonly next: number;
}

/** What stands inside a matched bead: its sentences, aligned as blocks are, and the words left unexplained. */
export interface Inside {
  readonly sentences: Sides<readonly Sentence[]>;
  readonly beads: readonly SentenceBead[];
  readonly unexplained: Sides<readonly Unexplained[]>;
}

/** Likelihood below which a counterpart explains nothing. */
const EXPLAINS = 0.5;

/**
 * Reads a matched bead sentence by sentence. Sentences are lined up by the same cost and search as blocks; what stays unexplained
 * on one side is what an omission looks like (Melamed 1996, "Automatic Detection of Omissions in Translations").
 */
export function readInside(pair: Pair, bead: Bead, lexicon: Lexicon): Inside {
  const found = { en: sentencesOf(pair.en, bead.en), fr: sentencesOf(pair.fr, bead.fr) };
  const inner: Pair = { en: asPosting(pair.en, found.en), fr: asPosting(pair.fr, found.fr) };
  const words = readWords(inner, lexicon);
  const cost = costOf(inner, words);
  const all = { en: found.en.map((_, i) => i), fr: found.fr.map((_, i) => i) };
  const steps = found.en.length === 1 && found.fr.length === 1 ? [{ en: [0], fr: [0] }] : search(all.en, all.fr, cost).steps;
  const links = fillGaps(
    steps.map((step) => ({ ...step, moved: false })),
    inner,
    cost,
  );
  const compare = comparer(words);
  const beads = links.map(({ en, fr }): SentenceBead => {
    const kind = fr.length === 0 ? "only-en" : en.length === 0 ? "only-fr" : "match";
    const own = { ...compare(en, kind === "only-en" ? all.fr : fr) };
    const other = kind === "only-fr" ? { ...compare(all.en, fr) } : own;
    return {
      kind,
      en,
      fr,
      coverage: { en: share(own.coveredEn, own.massEn), fr: share(other.coveredFr, other.massFr) },
      mass: { en: own.massEn, fr: other.massFr },
    };
  });
  const best = strongest(words, beads, all);
  return {
    sentences: found,
    beads,
    unexplained: { en: unexplained("en", found.en, words, best.en), fr: unexplained("fr", found.fr, words, best.fr) },
  };
}

const share = (covered: number, mass: number) => (mass === 0 ? 1 : covered / mass);

function sentencesOf(posting: Posting, group: readonly number[]): readonly Sentence[] {
  return group.flatMap((index) => {
    const { text } = posting.blocks[index] as Block;
    return sentences(text, posting.lang).map(({ from, to }) => ({ block: index, from, to, text: text.slice(from, to) }));
  });
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

/** For each side: for each sentence, how well each of its words is explained by the sentences that face it. */
function strongest(words: Words, beads: readonly SentenceBead[], all: Sides<readonly number[]>) {
  const best = { en: all.en.map(() => new Map<number, number>()), fr: all.fr.map(() => new Map<number, number>()) };
  for (const bead of beads) {
    // A sentence without a counterpart is read against the whole other side, as its coverage is.
    const [en, fr] = [bead.en.length > 0 ? bead.en : all.en, bead.fr.length > 0 ? bead.fr : all.fr];
    for (const i of en) {
      for (const j of fr) {
        const present = new Set(words.fr.blocks[j]);
        for (const word of words.en.blocks[i] as Int32Array) {
          for (let k = words.from[word] as number; k < (words.from[word + 1] as number); k++) {
            const other = words.matches[k] as number;
            if (!present.has(other)) continue;
            const likelihood = words.strength[k] as number;
            if (bead.kind !== "only-fr") raise(best.en[i], word, likelihood);
            if (bead.kind !== "only-en") raise(best.fr[j], other, likelihood);
          }
        }
      }
    }
  }
  return best;
}

function raise(map: Map<number, number> | undefined, word: number, likelihood: number): void {
  if (map && likelihood > (map.get(word) ?? 0)) map.set(word, likelihood);
}

function unexplained(
  lang: Lang,
  list: readonly Sentence[],
  words: Words,
  best: readonly ReadonlyMap<number, number>[],
): readonly Unexplained[] {
  const side = words[lang];
  const ids = new Map(side.stems.map((stem, id) => [stem, id]));
  const found: Unexplained[] = [];
  list.forEach(({ text }, sentence) => {
    let order = 0;
    const said: string[] = [];
    eachStem(text, lang, (stem, from, to) => {
      const id = ids.get(stem) as number;
      order++;
      if ((best[sentence]?.get(id) ?? 0) >= EXPLAINS) return;
      const again = said.some((word) => word === stem || cognate(word, stem) > 0);
      said.push(stem);
      found.push({ sentence, from, to, weight: again ? REPEATED : (side.weight[id] as number), order, next: order + 1 });
    });
  });
  return found;
}

/** A doublet or a repetition adds nothing that is missing elsewhere. */
const REPEATED = 0.01;

/** Whether any sentence of a bead is worth reading: prose on both sides. */
export function isReadable(pair: Pair, bead: Bead): boolean {
  const prose = (block: Block | undefined) =>
    block !== undefined && block.text !== "" && !["code", "html", "image", "rule"].includes(block.kind);
  return bead.kind === "match" && LANGS.every((lang) => bead[lang].some((index) => prose(pair[lang].blocks[index])));
}
