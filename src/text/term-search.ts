import type { TermToken } from "#text/terms";

/** A place where a term stands: the index of the term, and its first and last token. */
export interface TermPlace {
  readonly term: number;
  readonly first: number;
  readonly last: number;
}

/** Finds terms in the words of a text; `visited` is told of each state that the search enters. */
export type TermSearch = (tokens: readonly TermToken[], visited?: () => void) => readonly TermPlace[];

interface State {
  readonly next: Map<string, State>;
  readonly depth: number;
  /** The term that ends here. */
  term?: number;
  /** The longest state that is an end of this one. */
  back?: State;
  /** The nearest state on the way back, this one included, where a term ends. */
  ending?: State | undefined;
}

/**
 * A search for many terms (each its folded words, all distinct) in one pass: the automaton of Aho and Corasick (1975) over words. Inside a longer
 * term a shorter one does not count.
 */
export function termSearch(terms: readonly (readonly string[])[]): TermSearch {
  const root: State = { next: new Map(), depth: 0 };
  terms.forEach((words, term) => {
    if (words.length === 0) return;
    let state = root;
    for (const word of words) {
      const known = state.next.get(word) ?? { next: new Map<string, State>(), depth: state.depth + 1 };
      state.next.set(word, known);
      state = known;
    }
    state.term = term;
  });
  linkBack(root);
  return (tokens, visited) => {
    const longest: TermPlace[] = [];
    let state = root;
    tokens.forEach(({ fold }, last) => {
      state = step(root, state, fold, visited);
      const { ending } = state;
      if (ending?.term !== undefined) longest.push({ term: ending.term, first: last - ending.depth + 1, last });
    });
    return outermost(longest);
  };
}

function step(root: State, from: State, word: string, visited?: () => void): State {
  for (let state: State | undefined = from; state; state = state.back) {
    visited?.();
    const next = state.next.get(word);
    if (next) return next;
  }
  return root;
}

/** Breadth first: a state’s way back leads to states of less depth, which are linked already. */
function linkBack(root: State): void {
  const states = [root];
  for (const state of states) {
    for (const [word, next] of state.next) {
      next.back = state.back ? step(root, state.back, word) : root;
      next.ending = next.term === undefined ? next.back.ending : next;
      states.push(next);
    }
  }
}

/** From the last place to the first: one that begins no earlier than a later one lies inside it. */
function outermost(places: readonly TermPlace[]): readonly TermPlace[] {
  let earliest = Number.POSITIVE_INFINITY;
  const kept = places.toReversed().filter(({ first }) => {
    if (first >= earliest) return false;
    earliest = first;
    return true;
  });
  return kept.reverse();
}
