import { type Inside, type InsideWord, NONE, type SentenceBead } from "#align/bead";
import { type Member, type Series, seriesIn } from "#align/series";
import { type Lang, otherLang, type Sides } from "#posting";
import { stems } from "#text/tokens";

/** A member of a series to which no member of the series opposite answers. */
export interface UnansweredMember extends Member {
  readonly sentence: number;
  /** Only as many members as it lacks have no answer, and each of the other side’s has one. */
  readonly isSure: boolean;
  /** Several members of which counting tells that as many as the series lacks are lost, and not which. */
  readonly isOneOf: boolean;
  /** All of it has no answer, and each member of the other side has one. */
  readonly isLikely: boolean;
}

/** What two series that face each other say. */
export interface FacingSeries {
  readonly own: Series;
  readonly lost: readonly UnansweredMember[];
}

/** How much the words of a member tell, at least. */
const LEAST = 0.35;

/**
 * For each series of a side that faces one of the other side: the members that have no answer there, if it has fewer. Members are
 * told from one another by what answers to them, and by their order where nothing does.
 */
export function facingSeries(inside: Inside, bead: SentenceBead, side: Lang): readonly FacingSeries[] {
  const others = bead[otherLang(side)].flatMap((sentence) => seriesIn(inside, otherLang(side), sentence));
  if (others.length === 0) return [];
  const holders = holdersOf(others);
  return bead[side].flatMap((sentence) =>
    seriesIn(inside, side, sentence).flatMap((own): FacingSeries[] => {
      const best = answeringTo(own, inside.words[side], others, holders)
        .map((other) => ({ own: trimmed(inside, side, own, other), other: trimmed(inside, otherLang(side), other, own) }))
        .filter((two) => two.own.members.length > 1 && two.other.members.length > 1)
        .map((two) => ({ ...two, links: linksOf(inside, side, two.own, two.other) }))
        .reduce<Faced | undefined>((a, b) => (a && compare(a, b) >= 0 ? a : b), undefined);
      if (!best) return [];
      const answered = answeredIn(best.links);
      // One member alone may answer by chance, but where it is one of two that face three.
      const isOneOfTwo = answered === 1 && best.other.members.length === 2 && best.own.members.length === 3;
      if (answered < 2 && !isOneOfTwo) return [];
      return [{ own: best.own, lost: lostIn(inside, side, best) }];
    }),
  );
}

/** By word: the places of the series that have it in a member. */
function holdersOf(series: readonly Series[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  series.forEach(({ members }, place) => {
    for (const { first, last } of members)
      for (let at = first; at <= last; at++) {
        const list = holders.get(at) ?? [];
        list.push(place);
        holders.set(at, list);
      }
  });
  return holders;
}

/** The series that a word of another one answers to, in their order: none of the rest can face it, and a sentence may have a thousand. */
function answeringTo(
  { members }: Series,
  words: readonly InsideWord[],
  others: readonly Series[],
  holders: ReadonlyMap<number, readonly number[]>,
): readonly Series[] {
  const places = new Set<number>();
  for (const { first, last } of members)
    for (let at = first; at <= last; at++) for (const place of holders.get((words[at] as InsideWord).answer) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).map((place) => others[place] as Series);
}

/** Two series that face each other, and for each member of the first the member of the second that answers to it. */
interface Faced {
  readonly own: Series;
  readonly other: Series;
  readonly links: readonly (number | undefined)[];
}

/** Which of two series opposite faces a series better: more of its members answer, or it has more. */
const compare = (a: Faced, b: Faced): number =>
  answeredIn(a.links) - answeredIn(b.links) || a.other.members.length - b.other.members.length;

/** A series less what stands before a comma that opens it: its words answer to words outside the series opposite. */
function trimmed(inside: Inside, side: Lang, own: Series, other: Series): Series {
  const [start, end] = [other.members[0]?.first ?? 0, other.members[other.members.length - 1]?.last ?? 0];
  const words = inside.words[side];
  const isElsewhere = ({ first, last }: Member): boolean => {
    let answered = 0;
    for (let at = first; at <= last; at++) {
      const { answer } = words[at] as InsideWord;
      if (answer >= start && answer <= end && answer >= 0) return false;
      if (answer >= 0) answered++;
    }
    return answered > 1;
  };
  let from = 0;
  while (from < own.members.length && isElsewhere(own.members[from] as Member)) from++;
  if (from === 0) return own;
  return { ...own, members: own.members.slice(from) };
}

const answeredIn = (links: readonly (number | undefined)[]): number => new Set(links.filter((link) => link !== undefined)).size;

/** For each member: the member of the other series that answers to it, the one nearest to the separators first. */
function linksOf(inside: Inside, side: Lang, own: Series, other: Series): readonly (number | undefined)[] {
  const taken = new Set<number>();
  const order = own.members.map((_, k) => k);
  // Inner members hold nothing but the member; what stands before the first or after the last may link the whole to anything.
  order.sort((a, b) => Number(isOuter(own, a)) - Number(isOuter(own, b)) || a - b);
  const links: (number | undefined)[] = own.members.map(() => undefined);
  for (const k of order) {
    const { first, last } = own.members[k] as Member;
    const step = k === 0 ? -1 : 1;
    // “The blue bin takes bottles, cans …”: what stands far before the first separator is of the sentence and no part of a member.
    const least = k === 0 && own.members.length > 2 ? Math.max(first, last - NEAR + 1) : first;
    for (let at = k === 0 ? last : first; at >= least && at <= last; at += step) {
      const answer = (inside.words[side][at] as InsideWord).answer;
      const member = answer < 0 ? -1 : other.members.findIndex((one) => answer >= one.first && answer <= one.last);
      if (member < 0 || taken.has(member) || isShared(inside, side, own, k, at)) continue;
      taken.add(member);
      links[k] = member;
      break;
    }
  }
  return links;
}

/** How many telling words before the first separator may be of the first member. */
const NEAR = 2;

const isOuter = ({ members }: Series, k: number): boolean => k === 0 || k === members.length - 1;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, k) => (from <= to ? from + k : from - k));

function lostIn(inside: Inside, side: Lang, { own, other, links }: Faced): readonly UnansweredMember[] {
  const lacking = own.members.length - other.members.length;
  if (lacking <= 0) return [];
  const open = own.members.map((_, k) => {
    const part = openPart(inside, side, own, k);
    return part && k === 0 && isAfterHead(inside, side, other, part.first, part.last) ? { ...part, isWhole: true } : part;
  });
  const unanswered = other.members.length - answeredIn(links);
  const candidates = open.flatMap((part, k) => (part && links[k] === undefined ? [{ ...part, k }] : []));
  if (candidates.length === 0) return [];
  const isSure = !other.isJoined && unanswered === 0 && candidates.length === lacking && !isOtherwise(inside, side, own, other, candidates);
  const found = candidates.map(
    ({ first, last, isWhole }): UnansweredMember => ({
      first,
      last,
      sentence: own.sentence,
      isSure: isSure && isWhole,
      isOneOf: false,
      isLikely: isWhole && unanswered === 0,
    }),
  );
  if (candidates.length === lacking) return found;
  // Between the same neighbours, a member without an answer is the other side’s own in other words.
  const elsewhere = found.filter((_, at) => !facesOpen(links, other.members.length, candidates[at]?.k as number));
  if (elsewhere.length === lacking) return elsewhere.map((one) => ({ ...one, isSure: !other.isJoined, isLikely: true }));
  // Which of them it is, counting cannot tell.
  const isTogether = candidates.every(({ k }, at) => k === (candidates[0]?.k as number) + at);
  const [head, end] = [found[0] as UnansweredMember, found[found.length - 1] as UnansweredMember];
  const isOneOf =
    isTogether && !own.isJoined && !other.isJoined && lacking === 1 && candidates.length === lacking + unanswered && isInOrder(links);
  return unanswered > 0 && isTogether ? [{ ...head, last: end.last, isOneOf }] : [];
}

const isInOrder = (links: readonly (number | undefined)[]): boolean => {
  const known = links.filter((link) => link !== undefined);
  return known.every((link, at) => at === 0 || link > (known[at - 1] as number));
};

/** “… sells coffee, soup and fruit”, « … vend de la soupe et des fruits »: what stands before the member faces what stands before the first member opposite. */
function isAfterHead(inside: Inside, side: Lang, other: Series, from: number, last: number): boolean {
  const head = inside.words[side][from - 1];
  const [first] = other.members;
  const own = inside.words[side][from];
  const between = head && own ? inside.sentences[side][own.sentence]?.text.slice(head.to, own.from) : "";
  // « table de conférence » is one thing, “board table”.
  if (/^\s(?:de |d[’'])$/u.test(between ?? "")) return false;
  return head !== undefined && first !== undefined && last - from < NEAR && head.answer >= first.first && head.answer < first.last;
}

/** Whether a member of the other series that nothing answers to stands between the answers to the neighbours of a member. */
function facesOpen(links: readonly (number | undefined)[], size: number, k: number): boolean {
  const isLink = (link: number | undefined): link is number => link !== undefined;
  const before = links.slice(0, k).filter(isLink);
  const after = links.slice(k + 1).filter(isLink);
  const [from, to] = [before.length === 0 ? -1 : Math.max(...before), after.length === 0 ? size : Math.min(...after)];
  return Array.from({ length: size }, (_, at) => at).some((at) => at > from && at < to && !links.includes(at));
}

/** Share of the weight of the members without an answer that stands without one in the series opposite, from which they may be there in other words. */
const OTHERWISE = 0.5;

/** Whether what is left over in the other series says the members, beyond what is left over beside them in their own. */
function isOtherwise(inside: Inside, side: Lang, own: Series, other: Series, candidates: readonly Member[]): boolean {
  const isOf = (at: number) => candidates.some(({ first, last }) => at >= first && at <= last);
  const lost = own.members.flatMap((_, k) => nearWords(inside, side, own, k).filter(isOf));
  const beside = own.members.flatMap((_, k) => nearWords(inside, side, own, k).filter((at) => !isOf(at)));
  const opposite = other.members.flatMap((_, k) => nearWords(inside, otherLang(side), other, k));
  return (["weight", "rarity"] as const).every((key) => {
    const sum = (lang: Lang, places: readonly number[]) =>
      places.reduce((total, at) => total + (inside.words[lang][at]?.answer === NONE ? (inside.words[lang][at] as InsideWord)[key] : 0), 0);
    return sum(otherLang(side), opposite) - sum(side, beside) > OTHERWISE * sum(side, lost);
  });
}

/** The words of a member; of the first and last, those between the separator and the first word that something answers to. */
function nearWords(inside: Inside, side: Lang, { members }: Series, k: number): readonly number[] {
  const { first, last } = members[k] as Member;
  if (k > 0 && k < members.length - 1) return range(first, last);
  const near = k === 0 ? range(last, first) : range(first, last);
  const end = near.findIndex((at) => (inside.words[side][at]?.answer ?? NONE) >= 0);
  return end < 0 ? near : near.slice(0, end);
}

/** What of a member nothing answers to: all of it but the head that it shares with its neighbours, or, of the first and last, what stands next to the separator. */
function openPart(inside: Inside, side: Lang, own: Series, k: number): (Member & { readonly isWhole: boolean }) | undefined {
  const { first, last } = own.members[k] as Member;
  const words = inside.words[side];
  const isOpen = (at: number) => words[at]?.answer === NONE;
  let [from, to] = [first, last];
  if (k === 0) while (to > from && !range(from, to).every(isOpen)) from++;
  else if (k === own.members.length - 1) while (to > from && !range(from, to).every(isOpen)) to--;
  const told = range(from, to).filter((at) => !isShared(inside, side, own, k, at));
  const [head, end] = [told[0], told[told.length - 1]];
  if (head === undefined || end === undefined || !told.every(isOpen)) return undefined;
  return told.reduce((sum, at) => sum + (words[at] as InsideWord).rarity, 0) < LEAST
    ? undefined
    : { first: head, last: end, isWhole: from === first && (to === last || isFollowed(inside, side, to)) };
}

/** What comes after the last member belongs to the whole: “games and puzzles for the branches”. */
function isFollowed(inside: Inside, side: Lang, at: number): boolean {
  const { sentence, to } = inside.words[side][at] as InsideWord;
  return PREPOSITION[side].test(inside.sentences[side][sentence]?.text.slice(to) ?? "");
}
const PREPOSITION = {
  en: /^\s(?:for|in|at|from|to|during|within|across|throughout|under)\s/iu,
  fr: /^\s(?:pour|dans|aux?|à|chez|pendant|durant|sur|sous|selon)\s/iu,
} as const;

/** Whether another member has the same word: the head that they share (“visual designers, interaction designers”). */
function isShared(inside: Inside, side: Lang, { members }: Series, k: number, at: number): boolean {
  const own = stemAt(inside, side, at);
  for (let i = 0; i < members.length; i++) {
    if (i === k) continue;
    const { first, last } = members[i] as Member;
    for (let place = first; place <= last; place++) if (stemAt(inside, side, place) === own) return true;
  }
  return false;
}

/** The words of a series are asked for their stems by each series opposite. */
const known = new WeakMap<Inside["words"], Sides<(string | undefined)[]>>();

function stemAt(inside: Inside, side: Lang, at: number): string {
  const all = known.get(inside.words) ?? { en: [], fr: [] };
  known.set(inside.words, all);
  const { sentence, from, to } = inside.words[side][at] as InsideWord;
  all[side][at] ??= stems(inside.sentences[side][sentence]?.text.slice(from, to) ?? "", side)[0] ?? "";
  return all[side][at];
}
