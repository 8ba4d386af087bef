import type { Inside, InsideWord, SentenceBead } from "#align/bead";
import { type Lang, otherLang } from "#posting";

/** How many words beyond the counterpart of a neighbour the place may reach, where the neighbour is its only one. */
const REACH = 3;

/** Words on the other side, and words beside a run on its own. */
export interface Opposite {
  readonly place: readonly InsideWord[];
  readonly around: readonly InsideWord[];
}

/**
 * Where the counterpart of a run of words would stand: the words of the other side between the answers to the nearest words before
 * and after it; and the words of its own side between those two and the run.
 */
export function oppositeOf(inside: Inside, bead: SentenceBead, side: Lang, first: number, last: number): Opposite {
  const [words, others] = [inside.words[side], inside.words[otherLang(side)]];
  const anchor = (start: number, step: 1 | -1): number => {
    let k = start;
    while (bead[side].includes(words[k]?.sentence ?? -1) && (words[k] as InsideWord).answer < 0) k += step;
    return k;
  };
  const [before, after] = [anchor(first - 1, -1), anchor(last + 1, 1)];
  const around = [...words.slice(Math.max(0, before + 1), first), ...words.slice(last + 1, after)];
  const answerAt = (k: number): number | undefined =>
    bead[side].includes(words[k]?.sentence ?? -1) ? (words[k] as InsideWord).answer : undefined;
  const [from, to] = [answerAt(before), answerAt(after)];
  if (from === undefined && to === undefined) {
    return { place: others.filter(({ sentence }) => bead[otherLang(side)].includes(sentence)), around };
  }
  const ends = [from ?? (to as number) - REACH, to ?? (from as number) + REACH];
  return { place: others.slice(Math.max(0, Math.min(...ends) - 1), Math.max(...ends) + 2), around };
}
