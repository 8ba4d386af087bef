import { type Inside, type InsideWord, NONE, type SentenceBead } from "#align/bead";
import { facingSeries } from "#align/facing-series";
import { ofInside } from "#align/of-inside";
import { oppositeOf } from "#align/opposite";
import { withoutAddresses } from "#align/series";
import { cognate } from "#align/tokens";
import { LANGS, type Lang, otherLang } from "#posting";
import { allMatches } from "#text/gated-pattern";
import { areGenders } from "#text/genders";
import { stems } from "#text/tokens";
import { firstOf, ofSentence, ofSentences } from "./of-sentences.ts";

/** A member of an enumeration that the other side does not have. */
export interface LostMember {
  /** The side that has it. */
  readonly side: Lang;
  readonly sentence: number;
  /** Range of the sentence's text: from the first of its telling words to the last. */
  readonly from: number;
  readonly to: number;
  /** A word opposite could say it too, but says its neighbour, as one may for two near-synonyms; or translations often leave it out. */
  readonly isDoubtful: boolean;
  /** It is one of two, and no word that translations hardly ever leave out: one word may render both (“department or agency”). */
  readonly isOfTwo: boolean;
  /** It is several members, of which one is lost: counting tells so, and not which. */
  readonly isOneOf: boolean;
  /** Counting tells so: all other members of two series that face each other answer, and translations do not leave its words out as a rule. */
  readonly isLikely: boolean;
}

/** What parts members: commas, slashes, conjunctions, alone or together (“, and”). */
const PART = {
  en: /[,;/]\s*(?:and\/or|and|or|nor|&)(?=\s)|[,;/](?=\s*\S)|(?<=\s)(?:and\/or|and|or|nor|as well as|&)(?=\s)/giu,
  fr: /[,;/]\s*(?:et\/ou|et|ou|ni|&)(?=\s)|[,;/](?=\s*\S)|(?<=\s)(?:et\/ou|et|ou|ni|ainsi que|de même que|&)(?=\s)/giu,
} as const;

/** How much the words of a member tell if it says something; and what they weigh if translations seldom leave them out: French says more that English does not than the other way round. */
const LEAST = 0.35;
const SELDOM = { en: 0.35, fr: 0.7 } as const;
/** What they weigh if translations hardly ever leave them out: one of two is no near-synonym of the other then. */
const HARDLY = 1;
/** What they weigh if translations leave them out nearly always: “rather”. */
const ALWAYS = 0.2;
/** Share of a sentence without an answer, the member apart, from which it is translated too freely to count what it enumerates. */
const LOOSE = 0.26;
/** Adverbs say how, and translations often say it otherwise. */
const ADVERB = { en: /ly$/u, fr: /ment$/u } as const;
/** Most telling words of a member between commas: more are a clause. */
const LONGEST = 4;
/** Share of its weight that stands without an answer at its place on the other side, from which the member may be there in other words. */
const OTHERWISE = 0.4;
/**
 * The members that only one side enumerates: no word answers to any of theirs, the other side parts its sentence fewer times, and
 * at the place between the counterparts of their neighbours it has no words of its own.
 */
export const lostMembers: (inside: Inside) => readonly LostMember[] = ofInside((inside) =>
  inside.beads.flatMap((bead) =>
    bead.kind !== "match" ? [] : LANGS.flatMap((side) => (hasOpenWord(inside, bead, side) ? lostOf(inside, bead, side) : [])),
  ),
);

const hasOpenWord = (inside: Inside, bead: SentenceBead, side: Lang): boolean =>
  ofSentences(inside.words[side], bead[side]).some(({ answer }) => answer === NONE);

/** Two series that face each other decide by their members; elsewhere the words around a member do. */
function lostOf(inside: Inside, bead: SentenceBead, side: Lang): readonly LostMember[] {
  const facing = facingSeries(inside, bead, side);
  const words = inside.words[side];
  const counted = facing.flatMap(({ lost }) =>
    lost.flatMap(({ first, last, sentence, isSure, isOneOf, isLikely }): readonly LostMember[] => {
      const own = words.slice(first, last + 1);
      if (!isOneOf && isDoublet(inside, side, sentence, first, last)) return [];
      const isOften = !isName(inside, side, sentence, own) && isOftenLeftOut(inside, side, sentence, own, SELDOM.en);
      if (!isSure && !isOneOf && (isOften || weightOf(own) < ALWAYS)) return [];
      const [from, to] = [(own[0] as InsideWord).from, (own[own.length - 1] as InsideWord).to];
      return [{ side, sentence, from, to, isDoubtful: !isOneOf && (!isSure || isOften), isOfTwo: false, isOneOf, isLikely }];
    }),
  );
  const isCounted = ({ sentence, from, to }: LostMember) =>
    facing.some(({ own }) => {
      const [first, last] = [own.members[0]?.first, own.members[own.members.length - 1]?.last];
      return own.sentence === sentence && from >= (words[first ?? 0]?.from ?? 0) && to <= (words[last ?? 0]?.to ?? 0);
    });
  return [...counted, ...lostIn(inside, bead, side).filter((member) => !isCounted(member))];
}

/** What translations leave out or say otherwise as a rule: words that are often left out, the near-synonym of another, adverbs, clauses. */
function isOftenLeftOut(inside: Inside, side: Lang, sentence: number, own: readonly InsideWord[], seldom: number): boolean {
  const weight = weightOf(own);
  const text = inside.sentences[side][sentence]?.text.slice((own[0] as InsideWord).from, (own[own.length - 1] as InsideWord).to) ?? "";
  return weight < seldom || own.every(({ taken }) => taken) || ADVERB[side].test(text) || own.length > LONGEST;
}

function lostIn(inside: Inside, bead: SentenceBead, side: Lang): readonly LostMember[] {
  const words = inside.words[side];
  const [parts, opposite] = [partsIn(inside, bead, side), partsIn(inside, bead, otherLang(side))];
  if (parts.all <= opposite.all) return [];
  return bead[side].flatMap((sentence) =>
    membersOf(inside, side, sentence).flatMap(({ first, last, isWhole, members }): LostMember[] => {
      const own = words.slice(first, last + 1);
      const rarity = alone(own);
      const isClean = looseIn(inside, bead, side, own) <= LOOSE && looseIn(inside, bead, otherLang(side), []) <= LOOSE;
      if (rarity < LEAST || own.some(({ answer }) => answer !== NONE)) return [];
      // What is left over around the member on its own side is what is left over there, in other words: “will be held” / « se feront ».
      const { place, around } = oppositeOf(inside, bead, side, first, last);
      if (alone(place) - alone(around) > OTHERWISE * rarity) return [];
      if (isDoublet(inside, side, sentence, first, last)) return [];
      const weight = weightOf(own);
      if (weight < ALWAYS) return [];
      const isDoubtful = !isClean || isOftenLeftOut(inside, side, sentence, own, SELDOM[side]);
      const isOfTwo = members < 3 && (side === "fr" || weight < HARDLY) && !isName(inside, side, sentence, own);
      // Two things joined, against one: only then is what stands next to the conjunction surely a member.
      if (!isWhole && (isDoubtful || side === "fr" || parts.joins <= opposite.joins)) return [];
      const [from, to] = [(own[0] as InsideWord).from, (own[own.length - 1] as InsideWord).to];
      return [{ side, sentence, from, to, isDoubtful, isOfTwo, isOneOf: false, isLikely: false }];
    }),
  );
}

/** “Ottawa”, “Excel”: capitals inside a sentence of small letters, which both languages write alike. */
function isName(inside: Inside, side: Lang, sentence: number, own: readonly InsideWord[]): boolean {
  const text = inside.sentences[side][sentence]?.text ?? "";
  const isCapital = ({ from }: InsideWord) => /^\p{Lu}/u.test(text.slice(from));
  const others = ofSentence(inside.words[side], sentence).filter((word) => !own.includes(word));
  return own.every((word) => word.from > 0 && isCapital(word)) && others.filter(isCapital).length * 2 <= others.length;
}

/** « un candidat ou une candidate »: the word next to it is the same in another gender or number. */
function isDoublet(inside: Inside, side: Lang, sentence: number, first: number, last: number): boolean {
  const stemAt = (at: number): string => {
    const word = inside.words[side][at];
    const text = word?.sentence === sentence ? inside.sentences[side][sentence]?.text.slice(word.from, word.to) : undefined;
    return (text && stems(text, side)[0]) ?? "";
  };
  const wordAt = (at: number): string => {
    const word = inside.words[side][at];
    return word?.sentence === sentence ? (inside.sentences[side][sentence]?.text.slice(word.from, word.to) ?? "") : "";
  };
  const isOther = (at: number, next: number) => side === "fr" && areGenders(wordAt(at), wordAt(next));
  return (
    cognate(stemAt(first), stemAt(first - 1)) > 0 ||
    cognate(stemAt(last), stemAt(last + 1)) > 0 ||
    isOther(first, first - 1) ||
    isOther(last, last + 1)
  );
}

/** Share of what the words of a side tell that nothing answers to, but for the member. */
function looseIn(inside: Inside, bead: SentenceBead, side: Lang, member: readonly InsideWord[]): number {
  const words = ofSentences(inside.words[side], bead[side]).filter((word) => !member.includes(word));
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0);
  return all === 0 ? 0 : alone(words) / all;
}

const weightOf = (words: readonly InsideWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** How much the words tell that nothing answers to. */
const alone = (words: readonly InsideWord[]): number => words.reduce((sum, { rarity, answer }) => sum + (answer === NONE ? rarity : 0), 0);

function partsIn(inside: Inside, bead: SentenceBead, side: Lang): { readonly all: number; readonly joins: number } {
  const parts = bead[side].flatMap((at) => withoutAddresses(inside.sentences[side][at]?.text ?? "").match(PART[side]) ?? []);
  return { all: parts.length, joins: parts.filter(isJoint).length };
}

const isJoint = (part: string): boolean => part !== "," && part !== ";";

/**
 * The members of a sentence as ranges of words: next to a conjunction or slash, or short, between two commas, with a conjunction in
 * sight. What one comma sets apart is an adverb or a clause as often as a member.
 */
function membersOf(inside: Inside, side: Lang, sentence: number): readonly Range[] {
  const text = withoutAddresses(inside.sentences[side][sentence]?.text ?? "");
  const parts = allMatches(text, PART[side]).map(({ index, 0: part }) => ({ index, part, joins: isJoint(part) }));
  if (!parts.some(({ joins }) => joins)) return [];
  const groups: (Span | undefined)[] = [];
  let part = 0;
  const start = firstOf(inside.words[side], sentence);
  ofSentence(inside.words[side], sentence).forEach((word, k) => {
    const at = start + k;
    while (part < parts.length && (parts[part]?.index as number) <= word.from) part++;
    groups[part] = { first: groups[part]?.first ?? at, last: at };
  });
  const isBeside = (a: number, b: number) => /^[\s-]*$/u.test(text.slice(inside.words[side][a]?.to, inside.words[side][b]?.from));
  return Array.from(groups, (group, k): readonly Range[] => {
    if (group === undefined) return [];
    const [before, after] = [parts[k - 1], parts[k]];
    const { first, last } = group;
    const members = countMembers(text, parts, k);
    const whole = { first, last, isWhole: true, members };
    const [left, right] = [groups[k - 1], groups[k + 1]];
    // A neighbour that nothing answers to either is no member of an enumeration that both sides have.
    if (![left, right].some((one) => one && hasAnswer(inside.words[side], one))) return [];
    const isAlone = (at: number) => at >= first && at <= last && inside.words[side][at]?.answer === NONE;
    if (before?.joins || after?.joins) {
      if (allAlone(inside.words[side], first, last)) return [whole];
      let [head, tail] = [first, last];
      while (isAlone(head + 1) && isBeside(head, head + 1)) head++;
      while (isAlone(tail - 1) && isBeside(tail - 1, tail)) tail--;
      return [
        ...(before?.joins && isAlone(first) ? [{ first, last: head, isWhole: false, members }] : []),
        ...(after?.joins && isAlone(last) ? [{ first: tail, last, isWhole: false, members }] : []),
      ];
    }
    const isInner = before !== undefined && after !== undefined && last - first < LONGEST;
    return isInner && (parts[k - 2]?.joins || parts[k + 1]?.joins || parts[k + 2]?.joins) ? [whole] : [];
  }).flat();
}

const hasAnswer = (words: readonly InsideWord[], { first, last }: Span): boolean =>
  words.slice(first, last + 1).some(({ answer }) => answer >= 0);

const allAlone = (words: readonly InsideWord[], first: number, last: number): boolean =>
  words.slice(first, last + 1).every(({ answer }) => answer === NONE);

interface Separator {
  readonly index: number;
  readonly part: string;
  readonly joins: boolean;
}

/** Most characters between two commas of an enumeration. */
const SHORT = 40;

/** Members of the enumeration that the group before the `k`th separator stands in: “A, B, C and D” ends with its conjunction. */
function countMembers(text: string, parts: readonly Separator[], k: number): number {
  const isChained = (at: number): boolean => {
    const [one, two] = [parts[at - 1], parts[at]];
    if (!one || !two || one.joins) return false;
    const between = text.slice(one.index + one.part.length, two.index);
    return between.length <= SHORT && !/[:.()]/u.test(between);
  };
  let end = parts[k - 1]?.joins ? k - 1 : k;
  while (parts[end] && !parts[end]?.joins && isChained(end + 1)) end++;
  let members = 2;
  while (isChained(end)) {
    members++;
    end--;
  }
  return members;
}

/** Indexes into `Inside.words`, both included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

interface Range extends Span {
  /** All that stands between two separators, and not only what stands next to one. */
  readonly isWhole: boolean;
  readonly members: number;
}
