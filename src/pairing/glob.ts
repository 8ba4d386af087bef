/** What a glob may hold here: `*`, `**`, `?`, and `{a,b}` once, without nesting. */
const PLAIN = /^[^[\](){}!\\]*(?:\{[^[\](){}!\\]*\}[^[\](){}!\\]*)?$/u;
const LONGEST = 256;

/** Whether a glob can be matched in linear time; those of a stranger’s settings that cannot are refused. */
export const isPlainGlob = (glob: string): boolean => glob.length <= LONGEST && PLAIN.test(glob);

/** Whether a path, relative and with slashes, matches one of some plain globs. Time is the product of their lengths, whatever they hold. */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  const names = path.split("/");
  return globs.some((glob) => alternatives(glob).some((each) => matchesNames(partsOf(each), names)));
}

function alternatives(glob: string): readonly string[] {
  const from = glob.indexOf("{");
  const to = glob.indexOf("}");
  if (from < 0) return [glob];
  const choices = glob.slice(from + 1, to).split(",");
  return choices.map((choice) => glob.slice(0, from) + choice + glob.slice(to + 1));
}

/** A folder’s glob is of what stands in it. */
function partsOf(glob: string): readonly string[] {
  const parts = glob.replace(/^\.\//u, "").split("/");
  return parts.at(-1) === "**" ? [...parts, "*"] : parts;
}

const matchesNames = (pattern: readonly string[], names: readonly string[]) =>
  matches(
    pattern,
    names,
    (part) => part === "**",
    (part, name) =>
      matches(
        [...part],
        [...name],
        (char) => char === "*",
        (char, each) => char === "?" || char === each,
      ),
  );

/** Matches with a wildcard that stands for any number of items: the states that can be reached, item by item. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isMany: (part: string) => boolean,
  isOne: (part: string, item: string) => boolean,
): boolean {
  let states = after(new Set([0]));
  for (const item of items) {
    const next = new Set<number>();
    for (const at of states) {
      const part = pattern[at];
      if (part === undefined) continue;
      if (isMany(part)) next.add(at);
      else if (isOne(part, item)) next.add(at + 1);
    }
    states = after(next);
    if (states.size === 0) return false;
  }
  return states.has(pattern.length);

  function after(reached: Set<number>): ReadonlySet<number> {
    for (const at of reached) if (isMany(pattern[at] ?? "")) reached.add(at + 1);
    return reached;
  }
}
