/** What a glob asks of a path, a part after another. */
export type GlobPart =
  /** One character for which this holds. */
  | { readonly one: (character: string) => boolean }
  /** One of some sequences, or, of several rounds, any number from `least` to `most`. */
  | { readonly anyOf: readonly (readonly GlobPart[])[]; readonly least: 0 | 1; readonly most: 1 | "many" };

/** Longest glob; a longer list is written as several. */
const LONGEST_GLOB = 1_024;

/** Why a glob cannot be used. */
export type GlobFault = "too-long" | "negated-group";

/** Why a glob cannot be used, where it cannot: what leaves out a part of a name, `!(a)`, cannot be matched in linear time. */
export function globFault(glob: string): GlobFault | undefined {
  if (glob.length > LONGEST_GLOB) return "too-long";
  return /^(?:[^\\!]|\\[\s\S]|!(?!\())*!\(/u.test(glob) ? "negated-group" : undefined;
}

/** Reads a glob: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `{1..9}`, `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, and `\` before what stands for itself. */
export function readGlob(glob: string): readonly GlobPart[] {
  const characters = [...glob];
  const reading: Reading = { characters, closers: closersIn(characters) };
  return sequence(reading, { from: 0, to: characters.length, opens: true, closes: true });
}

interface Reading {
  readonly characters: readonly string[];
  /** Place of an opening bracket → place of the one that closes it. */
  readonly closers: ReadonlyMap<number, number>;
}

/** A stretch of a glob, and whether a folder or file name starts and ends with it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const CLOSER: Readonly<Record<string, string>> = { "{": "}", "(": ")" };

/** One pass, so that brackets that are never closed cost nothing. */
function closersIn(characters: readonly string[]): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "\\") at++;
    else if (character === "[") {
      const end = classEnd(characters, at);
      if (end === undefined) continue;
      closers.set(at, end);
      at = end;
    } else if (character in CLOSER) open.push(at);
    else if (character === CLOSER[characters[open.at(-1) ?? -1] ?? ""]) closers.set(open.pop() ?? 0, at);
  }
  return closers;
}

/** A bracket that stands first in a class is a member of it; a class does not reach over a slash. */
function classEnd(characters: readonly string[], open: number): number | undefined {
  let at = open + 1;
  if (characters[at] === "!" || characters[at] === "^") at++;
  for (at++; at < characters.length && characters[at] !== "/"; at++) if (characters[at] === "]") return at;
  return undefined;
}

function sequence(reading: Reading, { from, to, opens, closes }: Stretch): readonly GlobPart[] {
  const { characters, closers } = reading;
  const parts: GlobPart[] = [];
  for (let at = from; at < to; at++) {
    const character = characters[at] ?? "";
    const next = characters[at + 1];
    const startsName = at === from ? opens : characters[at - 1] === "/";
    const closer = closers.get(at);
    if (character === "\\" && at + 1 < to) parts.push(same(characters[++at] ?? ""));
    else if (character === "*" && next === "*" && at + 1 < to && startsName) {
      while (characters[at + 1] === "*" && at + 1 < to) at++;
      const isWhole = characters[at + 1] === "/" || (at + 1 === to && closes);
      if (at + 1 < to && characters[at + 1] === "/") at++;
      parts.push(...(characters[at] === "/" ? FOLDERS : isWhole ? ALL_BELOW : WITHIN_NAME));
    } else if ("@?*+".includes(character) && next === "(" && closers.has(at + 1)) {
      const end = closers.get(at + 1) ?? at;
      const choices = alternatives(reading, "|", { from: at + 2, to: end, opens: startsName, closes: endsName(end) });
      parts.push({ anyOf: choices, least: character === "@" || character === "+" ? 1 : 0, most: "*+".includes(character) ? "many" : 1 });
      at = end;
    } else if (character === "*") parts.push(...WITHIN_NAME);
    else if (character === "?") parts.push({ one: isInName });
    else if (closer !== undefined) {
      const inside = { from: at + 1, to: closer, opens: startsName, closes: endsName(closer) };
      parts.push(character === "[" ? classOf(characters.slice(at + 1, closer)) : groupOf(reading, character, inside));
      at = closer;
    } else parts.push(same(character));
  }
  return parts;

  function endsName(closer: number): boolean {
    return closer + 1 === to ? closes : characters[closer + 1] === "/";
  }
}

function groupOf(reading: Reading, opener: string, inside: Stretch): GlobPart {
  if (opener === "(") return { anyOf: alternatives(reading, "|", inside), least: 1, most: 1 };
  const choices = alternatives(reading, ",", inside);
  const text = reading.characters.slice(inside.from, inside.to).join("");
  return { anyOf: choices.length > 1 ? choices : (rangeOf(text) ?? [[same("{"), ...(choices[0] ?? []), same("}")]]), least: 1, most: 1 };
}

function alternatives(reading: Reading, separator: string, { from, to, ...rest }: Stretch): readonly (readonly GlobPart[])[] {
  const { characters, closers } = reading;
  const choices: (readonly GlobPart[])[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at === to || characters[at] === separator) {
      choices.push(sequence(reading, { from: start, to: at, ...rest }));
      start = at + 1;
    } else if (characters[at] === "\\") at++;
    else at = closers.get(at) ?? at;
  }
  return choices;
}

/** `{1..12}`, `{a..f}`: so many at most that a year's days can be written. */
function rangeOf(text: string): readonly (readonly GlobPart[])[] | undefined {
  const [, first = "", last = ""] = /^(\d{1,4}|[a-z])\.\.(\d{1,4}|[a-z])$/iu.exec(text) ?? [];
  if (first === "") return undefined;
  const isNumber = /^\d+$/u.test(first) && /^\d+$/u.test(last);
  if (!isNumber && first.length + last.length > 2) return undefined;
  const [from, to] = (isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)]).sort((a, b) => a - b);
  if (from === undefined || to === undefined || to - from > 400) return undefined;
  return Array.from({ length: to - from + 1 }, (_, i) => [...(isNumber ? String(from + i) : String.fromCharCode(from + i))].map(same));
}

/** `[abc]` is also a name with brackets in it, as of a route: `[slug]`. */
function classOf(inside: readonly string[]): GlobPart {
  const isNegated = inside[0] === "!" || inside[0] === "^";
  const members = isNegated ? inside.slice(1) : inside;
  const isMember = (character: string): boolean => {
    for (let at = 0; at < members.length; at++) {
      const [low = "", dash, high = ""] = members.slice(at, at + 3);
      if (dash === "-" && high !== "") {
        if (low <= character && character <= high) return true;
        at += 2;
      } else if (low === character) return true;
    }
    return false;
  };
  const choices: GlobPart[][] = [[{ one: (character) => isInName(character) && isMember(character) !== isNegated }]];
  if (!/[-*+?.^$(){}|!]/u.test(inside.join(""))) choices.push(["[", ...inside, "]"].map(same));
  return { anyOf: choices, least: 1, most: 1 };
}

const same = (wanted: string): GlobPart => ({ one: (character) => character === wanted });
const isInName = (character: string): boolean => character !== "/";
const isAny = (): boolean => true;
/** `*` */
const WITHIN_NAME: readonly GlobPart[] = [{ anyOf: [[{ one: isInName }]], least: 0, most: "many" }];
const ANYTHING: GlobPart = { anyOf: [[{ one: isAny }]], least: 0, most: "many" };
/** `**` before a slash, which is part of it: folders, or none. */
const FOLDERS: readonly GlobPart[] = [{ anyOf: [[ANYTHING, same("/")]], least: 0, most: 1 }];
/** `**` at the end. A folder's glob is of what stands in it. */
const ALL_BELOW: readonly GlobPart[] = [{ one: isAny }, ANYTHING];
