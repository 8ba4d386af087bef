import type { GlobPart } from "#config/glob-syntax";

/** Tests texts against some sequences at once. Time is at most the length of the text times that of all sequences, whatever they hold. */
export interface Automaton {
  test(text: string): boolean;
  /** How many times a place in a sequence was compared with a character, so far. */
  steps(): number;
}

/** A place in a sequence: where one goes without a character, or with one. */
interface State {
  readonly one?: (character: string) => boolean;
  readonly next: readonly number[];
}

/** All places that can be reached by the same text, and what was found of where one goes from them. */
interface Reached {
  readonly states: readonly number[];
  readonly isEnd: boolean;
  readonly after: Map<string, Reached>;
}

/** Sets of places that are kept; hostile sequences may have more, which are then found again. */
const KEPT = 2_000;
const END = 0;

/**
 * Makes the automaton of some sequences: Thompson's construction, and the sets of its states made when they are met and kept.
 * @see https://swtch.com/~rsc/regexp/regexp1.html
 */
export function automatonOf(sequences: readonly (readonly GlobPart[])[]): Automaton {
  const states: State[] = [{ next: [] }];
  const starts = sequences.map((parts) => addSequence(states, parts, END));
  let steps = 0;
  let known = new Map<string, Reached>();
  const reached = (places: readonly number[]): Reached => {
    const all = closure(states, places);
    const name = all.join();
    const set = known.get(name) ?? { states: all, isEnd: all.includes(END), after: new Map() };
    known.set(name, set);
    return set;
  };
  const start = reached(starts);
  const after = (set: Reached, character: string): Reached => {
    const found = set.after.get(character);
    if (found) return found;
    if (known.size > KEPT) {
      known = new Map();
      start.after.clear();
    }
    steps += set.states.length;
    const next = reached(set.states.flatMap((at) => (states[at]?.one?.(character) ? (states[at]?.next ?? []) : [])));
    set.after.set(character, next);
    return next;
  };
  return {
    test(text) {
      let set = start;
      for (const character of text) {
        if (set.states.length === 0) return false;
        set = after(set, character);
      }
      return set.isEnd;
    },
    steps: () => steps,
  };
}

/** Adds what a sequence needs before a state; gives where it starts. */
function addSequence(states: State[], parts: readonly GlobPart[], next: number): number {
  return parts.reduceRight((following, part) => addPart(states, part, following), next);
}

function addPart(states: State[], part: GlobPart, next: number): number {
  if ("one" in part) return states.push({ one: part.one, next: [next] }) - 1;
  const { anyOf, least, most } = part;
  if (most === 1) {
    const starts = anyOf.map((choice) => addSequence(states, choice, next));
    return states.push({ next: least === 0 ? [...starts, next] : starts }) - 1;
  }
  // A place to come back to after each round; of at least one round, it is entered from a second one.
  const starts: number[] = [];
  const again = states.push({ next: starts }) - 1;
  starts.push(...anyOf.map((choice) => addSequence(states, choice, again)), next);
  return least === 0 ? again : states.push({ next: starts.slice(0, -1) }) - 1;
}

/** The states in which one waits for a character, or is at the end. */
function closure(states: readonly State[], from: readonly number[]): readonly number[] {
  const seen = new Set(from);
  for (const at of seen) if (!states[at]?.one) for (const next of states[at]?.next ?? []) seen.add(next);
  return [...seen].filter((at) => at === END || states[at]?.one).sort((a, b) => a - b);
}
