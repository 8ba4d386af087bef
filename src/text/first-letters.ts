/** Letters of a beginning that are told apart: with five hardly a word begins so that is not meant. */
const MOST = 5;
/** Beginnings that are followed on at most; with more, those that there are stay as they are. */
const MANY = 400;

/** What a match may begin with; `open` where what follows in the expression follows in the match. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

const NOTHING: readonly Beginning[] = [{ text: "", open: true }];
const ANYTHING: readonly Beginning[] = [{ text: "", open: false }];

/**
 * With what every match of a regular expression begins, in lower case, white space as a space, up to five letters each: `(?:per|each) day|dail?y`
 * gives `per d`, `each `, `daily`, `daiy`; null where a match may begin with anything. What is returned may hold beginnings that no match has, never
 * too few.
 * @see https://swtch.com/~rsc/regexp/regexp4.html (Cox, “Regular Expression Matching with a Trigram Index”: prefix sets)
 */
export function firstLetters(source: string): readonly string[] | null {
  const beginnings = new Set(readAlternatives({ source, at: 0 }).map(({ text }) => text));
  return beginnings.has("") ? null : [...beginnings];
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Up to the end or a closing parenthesis, which is left to the caller. */
function readAlternatives(reader: Reader): readonly Beginning[] {
  const all = [...readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    all.push(...readSequence(reader));
  }
  return all;
}

function readSequence(reader: Reader): readonly Beginning[] {
  let so: readonly Beginning[] = NOTHING;
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] as string)) {
    if (!so.some(isOpen)) {
      skipSequence(reader);
      break;
    }
    const atom = readAtom(reader);
    so = followed(so, quantified(atom, readQuantifier(reader)));
  }
  return so;
}

/** Passes over what no beginning reaches. */
function skipSequence(reader: Reader): void {
  const { source } = reader;
  for (let depth = 0; reader.at < source.length; reader.at++) {
    const char = source[reader.at];
    if (depth === 0 && (char === "|" || char === ")")) return;
    if (char === "\\") reader.at++;
    else if (char === "[") while (source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
    else if (char === "(") depth++;
    else if (char === ")") depth--;
  }
}

const isOpen = ({ text, open }: Beginning): boolean => open && text.length < MOST;

/** Each beginning with each that may follow it. */
function followed(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] {
  const all = new Map<string, Beginning>();
  const add = (one: Beginning) => all.set(`${one.open} ${one.text}`, one);
  for (const one of before) {
    if (!isOpen(one)) add(one);
    else for (const next of after) add({ text: (one.text + next.text).slice(0, MOST), open: next.open });
  }
  return all.size > MANY ? before.map(({ text }) => ({ text, open: false })) : [...all.values()];
}

function quantified(atom: readonly Beginning[], quantifier: "once" | "repeated" | "optional" | "any"): readonly Beginning[] {
  if (quantifier === "once") return atom;
  if (quantifier === "optional") return [...atom, ...NOTHING];
  const ended = atom.map(({ text }) => ({ text, open: false }));
  return quantifier === "any" ? [...ended, ...NOTHING] : ended;
}

const chars = (list: readonly string[]): readonly Beginning[] =>
  list.map((char) => ({ text: char.toLowerCase().replace(/\s/u, " "), open: true }));

function readAtom(reader: Reader): readonly Beginning[] {
  const { source } = reader;
  const char = String.fromCodePoint(source.codePointAt(reader.at) as number);
  if (char === "(") return readGroup(reader);
  if (char === "[") return readClass(reader);
  reader.at += char.length;
  if (char === "^" || char === "$") return NOTHING;
  if (char === ".") return ANYTHING;
  if (char !== "\\") return char.length === 1 ? chars([char]) : ANYTHING;
  const escaped = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/su.exec(source.slice(reader.at))?.[0] ?? "";
  reader.at += escaped.length;
  if (escaped === "b" || escaped === "B") return NOTHING;
  if (escaped === "s") return chars([" "]);
  if (/^u[\da-fA-F]{4}$/u.test(escaped)) return chars([String.fromCharCode(Number.parseInt(escaped.slice(1), 16))]);
  return /^[^\p{L}\d]$/u.test(escaped) ? chars([escaped]) : ANYTHING;
}

/** `[’']`, `[Ff]`; ranges, escapes and what a class leaves out may be anything. */
function readClass(reader: Reader): readonly Beginning[] {
  const { source } = reader;
  const from = reader.at + 1;
  while (source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
  const inside = source.slice(from, reader.at++).replaceAll("\\u00A0", "\u00A0");
  const isPlain = !/^\^|\\|[\ud800-\udfff]|.-./su.test(inside) && inside !== "";
  return isPlain ? chars([...inside]) : ANYTHING;
}

function readGroup(reader: Reader): readonly Beginning[] {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/u.exec(reader.source.slice(reader.at))?.[0] ?? "(";
  reader.at += opening.length;
  const inside = readAlternatives(reader);
  reader.at++;
  // What stands around a match is no part of it.
  return /[=!]$/u.test(opening) ? NOTHING : inside;
}

function readQuantifier(reader: Reader): "once" | "repeated" | "optional" | "any" {
  if (!"?*+{".includes(reader.source[reader.at] ?? " ")) return "once";
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at));
  if (!quantifier) return "once";
  reader.at += quantifier[0].length;
  if (quantifier[0][0] === "?") return "optional";
  return quantifier[0][0] === "*" || Number(quantifier[1]) === 0 ? "any" : "repeated";
}
