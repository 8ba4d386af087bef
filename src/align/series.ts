import type { Inside } from "#align/bead";
import type { Lang } from "#posting";
import { allMatches } from "#text/gated-pattern";
import { BREAK, BREAKS, INTRODUCES, OPENS, SEPARATOR, SUBORDINATE } from "#text/series-words";
import { rangeWithin } from "./of-sentences.ts";

/** A member of a series: indexes into `Inside.words`, both included. */
export interface Member {
  readonly first: number;
  readonly last: number;
}

/** “A, B and C” in one sentence. The first and the last member reach as far as the next separator, and may hold more than the member. */
export interface Series {
  readonly sentence: number;
  readonly members: readonly Member[];
  /** A conjunction stands right before or after it, so that it may be one with the series there. */
  readonly isJoined: boolean;
}

/** Most characters and most telling words of an inner member. */
const LONGEST = 40;
const MOST_WORDS = 3;
/** Most characters between two series that may be one. */
const BETWEEN = 60;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;
/** A text with its addresses blanked out, of which the parts are no members; offsets stay. */
export const withoutAddresses = (text: string): string =>
  text.includes("://") || text.includes("www.") ? text.replace(ADDRESS, (address) => "\uFFFC".repeat(address.length)) : text;

/** Both sides of a bead ask for the series of both. */
const read = new WeakMap<Inside["words"], Map<string, readonly Series[]>>();

/** The series of a sentence, from left to right. */
export function seriesIn(inside: Inside, side: Lang, sentence: number): readonly Series[] {
  const known = read.get(inside.words) ?? new Map<string, readonly Series[]>();
  read.set(inside.words, known);
  const key = `${side} ${sentence}`;
  const found = known.get(key) ?? readSeries(inside, side, sentence);
  known.set(key, found);
  return found;
}

function readSeries(inside: Inside, side: Lang, sentence: number): readonly Series[] {
  const text = withoutAddresses(inside.sentences[side][sentence]?.text ?? "");
  const parts = allMatches(text, SEPARATOR[side]).map(({ index, 0: part }) => ({
    from: index,
    to: index + part.length,
    joins: part.length > 1,
  }));
  const memberAt = (from: number, to: number): Member => {
    const [first, end] = rangeWithin(inside.words[side], sentence, from, to);
    return { first, last: end - 1 };
  };
  const isInner = (from: number, to: number): boolean => {
    const own = text.slice(from, to).trim();
    if (own.length > LONGEST || BREAK.test(own) || OPENS[side].test(own)) return false;
    return sizeOf(memberAt(from, to)) <= MOST_WORDS;
  };
  const found: Series[] = cellSeries(text, sentence, parts, memberAt);
  let free = 0;
  parts.forEach(({ joins }, end) => {
    if (!joins) return;
    let start = end;
    while (start > free && isInner(parts[start - 1]?.to as number, parts[start]?.from as number) && !parts[start - 1]?.joins) start--;
    if (start === 0 && start < end && SUBORDINATE[side].test(text.slice(0, parts[0]?.from).trim())) start++;
    const left = start === 0 ? 0 : (parts[start - 1]?.to as number);
    const bounds = [
      [afterBreak(text, left, parts[start]?.from as number), parts[start]?.from],
      ...parts.slice(start, end).map(({ to }, k) => [to, parts[start + k + 1]?.from]),
      [parts[end]?.to, beforeBreak(text, parts[end]?.to as number, parts[end + 1]?.from ?? text.length)],
    ] as [number, number][];
    free = end + 1;
    const members = bounds.map(([from, to]) => memberAt(from, to));
    if (INTRODUCES[side].test(text.slice(...(bounds[0] as [number, number])).trim())) members.shift();
    if (members.length < 2 || members.some((own) => sizeOf(own) === 0)) return;
    const isNext = (from: number | undefined, to: number | undefined) => {
      const between = from === undefined || to === undefined ? undefined : text.slice(from, to);
      return between !== undefined && between.length <= BETWEEN && !BREAK.test(between);
    };
    const isJoined =
      (parts[start - 1]?.joins === true && isNext(parts[start - 1]?.to, parts[start]?.from)) ||
      (parts[end + 1]?.joins === true && isNext(parts[end]?.to, parts[end + 1]?.from));
    found.push({ sentence, isJoined, members });
  });
  return found;
}

const sizeOf = ({ first, last }: Member): number => last - first + 1;

/** “drawing, pottery, weaving”: a cell of a row that holds nothing else needs no conjunction. */
function cellSeries(
  text: string,
  sentence: number,
  parts: readonly { readonly from: number; readonly to: number; readonly joins: boolean }[],
  memberAt: (from: number, to: number) => Member,
): Series[] {
  const bars = text.includes(CELL) ? allMatches(text, BAR).map(({ index }) => index) : [];
  return bars.length === 0
    ? []
    : [0, ...bars].flatMap((from, k): Series[] => {
        const to = bars[k] ?? text.length;
        const own = parts.filter((part) => part.from >= from && part.to <= to);
        if (own.length === 0 || own.some(({ joins }) => joins)) return [];
        const edges = [from, ...own.map((part) => part.to), to];
        const members = edges.slice(1).map((end, i) => memberAt(edges[i] as number, end));
        if (members.some((one) => sizeOf(one) === 0 || sizeOf(one) > MOST_WORDS) || BREAK.test(text.slice(from, to).replace(BAR, "")))
          return [];
        return [{ sentence, isJoined: false, members }];
      });
}
const CELL = " | ";
const BAR = / \| /gu;

function afterBreak(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !BREAKS.includes(text[at - 1] as string)) at--;
  return at;
}

function beforeBreak(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !BREAKS.includes(text[at] as string)) at++;
  return at;
}
