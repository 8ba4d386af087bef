import { type Inside, type InsideWord, NONE, type SentenceBead } from "#align/bead";
import { ofInside } from "#align/of-inside";
import { oppositeOf } from "#align/opposite";
import { LANGS, type Lang, otherLang } from "#posting";
import { CONDITION, DETAIL, SET_PHRASE, TIME_CLAUSES } from "#text/clause-words";
import { allMatches, type GatedPattern } from "#text/gated-pattern";
import { ofSentences, rangeWithin } from "./of-sentences.ts";

/** A clause that only one side has. */
export interface LostClause {
  /** The side that has it. */
  readonly side: Lang;
  readonly sentence: number;
  /** Range of the sentence's text: the whole clause with the word that opens it. */
  readonly from: number;
  readonly to: number;
  /** Says when or for whom something holds; other clauses add something. */
  readonly isCondition: boolean;
}

/** How much the words of a clause tell, at least. */
const LEAST = { condition: 0.3, detail: 0.6 } as const;
/** Share of its weight that stands without an answer on the other side, beyond what is left over around it, from which the clause may be there in other words. */
const OTHERWISE = 0.4;
/** Share of the words around it that answer to something, by weight, so that the rest of the sentence is the same. */
const SAME = 0.5;
/** What ends a clause. */
const END = /[,;:()–—]|\.(?=\s|$)/gu;
/** What may join another part of the sentence to it. */
const JOINT = { en: /\s(?:and|or)\s/giu, fr: /\s(?:et|ou)\s/giu } as const;

/**
 * The clauses that one side alone has: a word opens them that says so (“unless”, « sauf »), none of their words answers to any, the
 * other side has fewer such words, and nothing of its own at that place.
 */
export const lostClauses: (inside: Inside) => readonly LostClause[] = ofInside((inside) =>
  inside.beads.flatMap((bead) => (bead.kind === "match" ? LANGS.flatMap((side) => lostIn(inside, bead, side)) : [])),
);

function lostIn(inside: Inside, bead: SentenceBead, side: Lang): readonly LostClause[] {
  const other = otherLang(side);
  const count = (lang: Lang) =>
    bead[lang].reduce((sum, at) => sum + cuesIn(inside.sentences[lang][at]?.text ?? "", CONDITION[lang]).length, 0);
  return bead[side].flatMap((sentence) => {
    const text = inside.sentences[side][sentence]?.text ?? "";
    const cues = (isCondition: boolean) => {
      const list = isCondition ? CONDITION : DETAIL;
      const found = cuesIn(text, list[side]).map((cue) => ({ ...cue, isCondition }));
      // Other words join what is added in one language and not in the other; what makes a condition is named in both.
      const opposite = isCondition ? count(other) : 0;
      return isCondition && found.length > 0 && opposite >= count(side) ? [] : found;
    };
    const found: LostClause[] = [];
    for (const cue of [...cues(true), ...cues(false)]) {
      if (found.some(({ from, to }) => cue.from < to && cue.to > from)) continue;
      const clause = clauseAt(inside, bead, side, sentence, text, cue);
      if (clause) found.push(clause);
    }
    return found;
  });
}

interface Cue {
  /** Range of the word or words that open the clause. */
  readonly from: number;
  readonly to: number;
}

const cuesIn = (text: string, pattern: GatedPattern): readonly Cue[] =>
  pattern.matches(text).map(({ index, 0: cue }) => ({ from: index, to: index + cue.length }));

function clauseAt(
  inside: Inside,
  bead: SentenceBead,
  side: Lang,
  sentence: number,
  text: string,
  { isCondition, ...cue }: Cue & { readonly isCondition: boolean },
): LostClause | undefined {
  const words = inside.words[side];
  const start = text.slice(cue.from, cue.to).search(/[\p{L}\p{N}]/u) + cue.from;
  // What stands in brackets explains: “(e.g. is broken)” / « (en cas de bris) ».
  if (SET_PHRASE[side].test(text.slice(start)) || isBracketed(text, start)) return undefined;
  if (isSaidByAdverb(inside, bead, side, text, start)) return undefined;
  const within = (to: number) => rangeWithin(words, sentence, cue.to, to);
  const ends = endsOf(text, cue.to, side);
  // “All employees except managers receive …”: nothing parts an exception from what follows.
  const [head, tail] = within(ends[0] as number);
  const next = EXCEPTION.test(text.slice(start)) && head < tail && (words[head] as InsideWord);
  for (const to of next ? [...ends, next.to] : ends) {
    const [from, end] = within(to);
    const own = words.slice(from, end);
    if (own.length === 0 || own.some(({ answer }) => answer >= 0)) continue;
    const weight = alone(own);
    if (weight < (isCondition ? LEAST.condition : LEAST.detail)) continue;
    const { place, around } = oppositeOf(inside, bead, side, from, end - 1);
    // At the end of its sentence, the place opposite reaches into the next one, which is another matter.
    const facing = place.filter((word) => bead[otherLang(side)].includes(word.sentence));
    if (surprising(facing) - surprising(around) > OTHERWISE * weight) continue;
    const rest = ofSentences(words, bead[side]).filter((word) => !own.includes(word) && !isCue(word, sentence, cue));
    const left = ofSentences(inside.words[otherLang(side)], bead[otherLang(side)]);
    if (surprising(left) - surprising(rest) > OTHERWISE * weight) continue;
    if (answered(rest) < SAME * told(rest) || !rest.some(({ answer }) => answer >= 0)) continue;
    return { side, sentence, from: start, to: endOfClause(text, to), isCondition };
  }
  return undefined;
}

/** Whether the other side has an adverb in the clause's place, and this side none of its own: “after conversion”, « par la suite ». */
function isSaidByAdverb({ sentences }: Inside, bead: SentenceBead, side: Lang, text: string, start: number): boolean {
  const time = TIME_CLAUSES.find(({ opens }) => opens.test(text.slice(start)));
  const other = otherLang(side);
  return (
    time !== undefined &&
    !time.adverb[side].test(text) &&
    bead[other].some((at) => time.adverb[other].test(sentences[other][at]?.text ?? ""))
  );
}

const isBracketed = (text: string, at: number): boolean => text.lastIndexOf("(", at) > text.lastIndexOf(")", at);

/** Words that open an exception of a noun or two. */
const EXCEPTION = /^(?:except|excluding|sauf|excepté|hormis|à l[’']exception|à l[’']exclusion)/iu;

const isCue = (word: InsideWord, sentence: number, { from, to }: Cue): boolean =>
  word.sentence === sentence && word.from >= from && word.to <= to;

/** Where a clause may end: at the next sign that parts clauses, or before that at “and” or “or”. */
function endsOf(text: string, from: number, side: Lang): readonly number[] {
  END.lastIndex = from;
  const end = END.exec(text)?.index ?? text.length;
  const joints = allMatches(text.slice(from, end), JOINT[side]).map(({ index }) => from + index);
  return [end, ...joints.reverse()];
}

/** Where a clause ends, without the signs and spaces that end it. */
export const endOfClause = (text: string, to: number): number => text.slice(0, to).replace(/[\s.;,:]+$/u, "").length;

const alone = (words: readonly InsideWord[]): number => words.reduce((sum, { rarity, answer }) => sum + (answer === NONE ? rarity : 0), 0);
/** The same, where translations often leave some of them without an answer. */
const surprising = (words: readonly InsideWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
const answered = (words: readonly InsideWord[]): number =>
  words.reduce((sum, { rarity, answer }) => sum + (answer === NONE ? 0 : rarity), 0);
const told = (words: readonly InsideWord[]): number => words.reduce((sum, { rarity }) => sum + rarity, 0);
