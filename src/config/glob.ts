import { type Automaton, automatonOf } from "#config/automaton";
import { readGlob } from "#config/glob-syntax";

/**
 * Whether a path, relative and with slashes, matches some globs. Of a list, the last that matches decides: `!` takes out what one before
 * it took in, and of a list that only takes out, all else is in. Time is at most the product of the lengths, whatever they hold.
 */
export function matchesAny(path: string, globs: readonly string[], startsIn = globs[0]?.startsWith("!") ?? false): boolean {
  const plain = path.replace(/^\.\//u, "");
  let isIn = startsIn;
  for (const { takesOut, literal, automaton } of compiled(globs)) {
    if (isIn === takesOut && (literal.has(plain) || automaton.test(plain))) isIn = !takesOut;
  }
  return isIn;
}

/** Globs in a row that all take in, or all take out. */
interface Run {
  readonly takesOut: boolean;
  /** The globs themselves: a name may look like one. */
  readonly literal: ReadonlySet<string>;
  readonly automaton: Automaton;
}

/** By the list itself: settings are read once and asked for each path. */
const known = new WeakMap<readonly string[], readonly Run[]>();

function compiled(globs: readonly string[]): readonly Run[] {
  const before = known.get(globs);
  if (before) return before;
  const runs: { takesOut: boolean; globs: string[] }[] = [];
  for (const glob of globs) {
    const takesOut = glob.startsWith("!") && !glob.startsWith("!(");
    if (runs.at(-1)?.takesOut !== takesOut) runs.push({ takesOut, globs: [] });
    runs.at(-1)?.globs.push(glob.slice(takesOut ? 1 : 0).replace(/^\.\//u, ""));
  }
  const made = runs.map(({ takesOut, globs: each }) => ({
    takesOut,
    literal: new Set(each),
    automaton: automatonOf(each.map(readGlob)),
  }));
  known.set(globs, made);
  return made;
}
