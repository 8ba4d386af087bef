import { spend } from "#work";

interface InSentence {
  readonly sentence: number;
}

/** Where the words of a sentence begin in a list that is ordered by sentence; that of the next is where they end. */
export function firstOf(list: readonly InSentence[], sentence: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as InSentence).sentence < sentence) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The words of a sentence: found and not filtered, since a paragraph of a thousand sentences asks for those of each. */
export function ofSentence<T extends InSentence>(list: readonly T[], sentence: number): T[] {
  const words = list.slice(firstOf(list, sentence), firstOf(list, sentence + 1));
  spend(1 + words.length);
  return words;
}

/** The words of sentences that stand in order. */
export const ofSentences = <T extends InSentence>(list: readonly T[], sentences: readonly number[]): T[] =>
  sentences.length === 1 ? ofSentence(list, sentences[0] as number) : sentences.flatMap((sentence) => ofSentence(list, sentence));

interface Placed extends InSentence {
  readonly from: number;
  readonly to: number;
}

/** The first word that begins at a place of a sentence or after it. */
export function firstAt(list: readonly Placed[], sentence: number, place: number): number {
  let [low, high] = [firstOf(list, sentence), firstOf(list, sentence + 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Placed).from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a sentence that lie between two of its places: where they begin in the list, and where they end. */
export function rangeWithin(list: readonly Placed[], sentence: number, from: number, to: number): readonly [first: number, end: number] {
  const first = firstAt(list, sentence, from);
  let end = firstAt(list, sentence, to);
  while (end > first && (list[end - 1] as Placed).to > to) end--;
  return [first, Math.max(first, end)];
}
