import { type Inside, type InsideWord, NONE, type SentenceBead } from "#align/bead";
import { endOfClause, type LostClause } from "#align/clauses";
import { ofInside } from "#align/of-inside";
import { oppositeOf } from "#align/opposite";
import { LANGS, type Lang, otherLang } from "#posting";
import { type Opener, type Phrase, phrasesIn } from "#text/phrase-words";
import { firstAt, ofSentences } from "./of-sentences.ts";

/** A phrase that only one side has: “in a sealed envelope”, « après avoir roulé sous la pluie ». */
export interface LostPhrase extends LostClause {
  /** The two sentences are built alike but for it, or nothing is left over at its place. */
  readonly isSure: boolean;
}

/** Fewest telling words, and how much they tell, at least. */
const WORDS = 2;
const LEAST = 0.9;
/** The same where nothing but the place speaks for it: a verb and its noun may be rendered by another phrase. */
const TELLING = 1.3;
/** Share of its weight that stands without an answer on the other side, beyond what does on its own, from which it may be there in other words. */
const OTHERWISE = 0.4;
/** The same at its place, and how much one word there may tell. */
const THERE = 0.25;
const ONE_WORD = 0.55;
/** Share of a sentence's weight that may stand without an answer: the lexicon knows few words of a trade. */
const MOST_LEFT = 0.8;
/** How much of each sentence must answer, so that they are the same at all. */
const ANSWERED = 0.5;
/** French says the same in a tenth to a sixth more characters. */
const LONGER = 1.13;
/** How long the side that has it is, beside the other: with the phrase, and without it. */
const WITH = 1.1;
const WITHOUT = [0.75, 1.3] as const;
/** Most characters of an English sentence of which the build tells something: a longer one is seldom built alike. */
const SHORT = 130;

/**
 * The phrases that one side alone has: none of their words answers to any, the other side opens fewer phrases of that kind, no other phrase
 * without an answer is left there, and the two sentences are about as long once it is taken out.
 */
export const lostPhrases: (inside: Inside) => readonly LostPhrase[] = ofInside((inside) =>
  inside.beads.flatMap((bead) =>
    bead.kind !== "match" ? [] : LANGS.flatMap((side) => (mayLack(inside, bead, side) ? lostIn(inside, bead, side) : [])),
  ),
);

/** Only a longer side, on which two words stand without an answer, is read further. */
function mayLack(inside: Inside, bead: SentenceBead, side: Lang): boolean {
  const left = ofBead(inside, bead, side).filter(({ answer }) => answer === NONE);
  return left.length >= WORDS && alone(left) >= LEAST && ratioOf(inside, bead, side, 0) >= WITH;
}

/** A phrase with its words. */
interface ReadPhrase extends Phrase {
  readonly sentence: number;
  /** Indexes into `Inside.words`. */
  readonly words: readonly number[];
}

/** Phrases that join or complete what stands before them and add nothing by themselves. */
const JOINS: ReadonlySet<Opener> = new Set(["start", "sign", "and", "to", "who"]);

function lostIn(inside: Inside, bead: SentenceBead, side: Lang): readonly LostPhrase[] {
  const other = otherLang(side);
  const [own, facing] = [readPhrases(inside, bead, side), readPhrases(inside, bead, other)];
  const [ownTelling, facingTelling] = [own.filter(isTelling), facing.filter(isTelling)];
  if (ownTelling.length <= facingTelling.length) return [];
  const open = (lang: Lang, list: readonly ReadPhrase[]) =>
    list.filter(({ words }) => words.every((at) => wordAt(inside, lang, at).answer < 0));
  // What neither side explains may be the same where the same kind of word opens it: “at the desk”, « au comptoir ».
  const opposite = open(other, facingTelling);
  const rest = open(side, ownTelling).filter(({ opener }) => {
    const at = opposite.findIndex((one) => one.opener === opener);
    if (at >= 0) opposite.splice(at, 1);
    return at < 0;
  });
  if (opposite.length > 0) return [];
  const count = (list: readonly ReadPhrase[], opener: Opener) => list.filter((one) => one.opener === opener).length;
  const found: LostPhrase[] = [];
  for (const first of rest) {
    if (JOINS.has(first.opener) || count(own, first.opener) <= count(facing, first.opener)) continue;
    if (found.some(({ sentence, to }) => sentence === first.sentence && to > first.from)) continue;
    const runs = runsFrom(first, ownTelling, rest).filter((run) => isLost(inside, bead, side, run));
    const [run] = runs.sort((a, b) => unevenness(inside, bead, side, a) - unevenness(inside, bead, side, b));
    if (run) found.push(toldOf(inside, bead, side, run, ownTelling, facingTelling));
  }
  return found;
}

const isTelling = ({ words }: ReadPhrase): boolean => words.length > 0;

function readPhrases(inside: Inside, bead: SentenceBead, side: Lang): readonly ReadPhrase[] {
  return bead[side].flatMap((sentence) => {
    const at = (place: number) => firstAt(inside.words[side], sentence, place);
    return phrasesIn(inside.sentences[side][sentence]?.text ?? "", side).map(
      (phrase): ReadPhrase => ({
        ...phrase,
        sentence,
        words: range(at(phrase.from), at(phrase.to)),
      }),
    );
  });
}

const range = (from: number, end: number): readonly number[] => Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k);

/** The phrase alone, and with those after it that have no answer either, up to a sign that parts them. */
function runsFrom(first: ReadPhrase, all: readonly ReadPhrase[], rest: readonly ReadPhrase[]): ReadPhrase[][] {
  const runs: ReadPhrase[][] = [];
  const start = all.indexOf(first);
  for (let end = start; end < all.length; end++) {
    const last = all[end] as ReadPhrase;
    if (last.sentence !== first.sentence || !rest.includes(last) || last.opener === "sign") break;
    runs.push(all.slice(start, end + 1));
  }
  return runs;
}

function isLost(inside: Inside, bead: SentenceBead, side: Lang, run: readonly ReadPhrase[]): boolean {
  const own = run.flatMap(({ words }) => words);
  const weight = alone(own.map((at) => wordAt(inside, side, at)));
  if (own.length < WORDS || weight < LEAST || own.some((at) => wordAt(inside, side, at).taken)) return false;
  const rest = ofBead(inside, bead, side).filter((word) => !own.some((at) => wordAt(inside, side, at) === word));
  const opposite = ofBead(inside, bead, otherLang(side));
  if (alone(opposite) - alone(rest) > OTHERWISE * weight) return false;
  if ([rest, opposite].some((words) => alone(words) > MOST_LEFT * told(words)) || told(rest) - alone(rest) < ANSWERED) return false;
  const without = ratioOf(inside, bead, side, lengthOf(run));
  return without >= WITHOUT[0] && without <= WITHOUT[1];
}

const unevenness = (inside: Inside, bead: SentenceBead, side: Lang, run: readonly ReadPhrase[]): number =>
  Math.abs(ratioOf(inside, bead, side, lengthOf(run)) - 1);

const STRANDED = /^[ \u00A0]?(?:about|at|for|from|in|of|on|to|up|with)(?=[.,;:!?)]|\s*$)/iu;

function toldOf(
  inside: Inside,
  bead: SentenceBead,
  side: Lang,
  run: readonly ReadPhrase[],
  own: readonly ReadPhrase[],
  facing: readonly ReadPhrase[],
): LostPhrase {
  const [first, last] = [run[0] as ReadPhrase, run[run.length - 1] as ReadPhrase];
  const words = run.flatMap((phrase) => phrase.words);
  const weight = alone(words.map((at) => wordAt(inside, side, at)));
  const text = inside.sentences[side][first.sentence]?.text ?? "";
  // “unless the mayor asks you to”: a word that opens nothing belongs to what it ends.
  const stranded = STRANDED.exec(text.slice(last.to, last.to + 16))?.[0].length ?? 0;
  const to = endOfClause(text, last.to + stranded);
  const { place, around } = oppositeOf(inside, bead, side, words[0] as number, words[words.length - 1] as number);
  const there = alone(place.filter(({ sentence }) => bead[otherLang(side)].includes(sentence)));
  const isEmpty = weight >= TELLING && there <= ONE_WORD && there - alone(around) <= THERE * weight;
  const english = bead.en.reduce((sum, at) => sum + (inside.sentences.en[at]?.text.length ?? 0), 0);
  const isAlike = english <= SHORT && buildOf(own.filter((one) => !run.includes(one))) === buildOf(facing);
  const isSure = (isEmpty || isAlike) && !isRepeated(inside, side, first.sentence, words);
  return { side, sentence: first.sentence, from: first.from, to, isCondition: false, isSure };
}

/** Whether other sentences of the block have every word of it too: “when writing alt text”, said again, is a repetition that a translation may spare. */
function isRepeated({ words, sentences }: Inside, side: Lang, sentence: number, phrase: readonly number[]): boolean {
  const textOf = (word: InsideWord) => sentences[side][word.sentence]?.text.slice(word.from, word.to).toLowerCase();
  const elsewhere = new Set(words[side].flatMap((word) => (word.sentence === sentence ? [] : [textOf(word)])));
  return phrase.every((at) => elsewhere.has(textOf(words[side][at] as InsideWord)));
}

/** How a sentence is built: the kinds of its phrases in their order, those of place and time alike (“on foot”, « à pied »). */
const buildOf = (phrases: readonly ReadPhrase[]): string =>
  phrases
    .filter(({ opener }) => opener !== "start" && opener !== "sign")
    .map(({ opener }) => (PLACES.has(opener) ? "in" : opener))
    .join(" ");
const PLACES: ReadonlySet<Opener> = new Set([
  "at",
  "in",
  "on",
  "by",
  "with",
  "for",
  "from",
  "time",
  "during",
  "under",
  "near",
  "between",
  "to",
]);

const wordAt = (inside: Inside, lang: Lang, at: number): InsideWord => inside.words[lang][at] as InsideWord;
const ofBead = (inside: Inside, bead: SentenceBead, lang: Lang): readonly InsideWord[] => ofSentences(inside.words[lang], bead[lang]);
const alone = (words: readonly InsideWord[]): number => words.reduce((sum, { rarity, answer }) => sum + (answer === NONE ? rarity : 0), 0);
const told = (words: readonly InsideWord[]): number => words.reduce((sum, { rarity }) => sum + rarity, 0);
const lengthOf = (run: readonly ReadPhrase[]): number => (run[run.length - 1] as ReadPhrase).to - (run[0] as ReadPhrase).from;

/** How long a side is without some of its characters, beside what its translation should be. */
function ratioOf({ sentences }: Inside, bead: SentenceBead, side: Lang, less: number): number {
  const length = (lang: Lang) => bead[lang].reduce((sum, at) => sum + (sentences[lang][at]?.text.length ?? 0), 0);
  return ((length(side) - less) * (side === "en" ? LONGER : 1 / LONGER)) / Math.max(1, length(otherLang(side)));
}
