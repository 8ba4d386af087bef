/**
 * Strings of which every match of a regular expression holds one, in lower case; null where none can be named. `(?:cat|dogs?) food` gives
 * `food`: each part that must occur offers its own, and the longest is kept. White space, classes and lookarounds offer nothing.
 * @see https://swtch.com/~rsc/regexp/regexp4.html (Cox, “Regular Expression Matching with a Trigram Index”)
 */
export function requiredLiterals(source: string): readonly string[] | null {
  const { literals } = readAlternatives({ source, at: 0 });
  return literals;
}

interface Reader {
  readonly source: string;
  at: number;
}

interface Part {
  readonly literals: readonly string[] | null;
}

const NONE: Part = { literals: null };

/** Up to the end or a closing parenthesis, which is left to the caller. */
function readAlternatives(reader: Reader): Part {
  const alternatives = [readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    alternatives.push(readSequence(reader));
  }
  const all = alternatives.flatMap(({ literals }) => literals ?? []);
  return alternatives.some(({ literals }) => literals === null) ? NONE : { literals: [...new Set(all)] };
}

function readSequence(reader: Reader): Part {
  let best = NONE;
  let run = "";
  const offer = (part: Part) => {
    if (worth(part) > worth(best)) best = part;
  };
  const endRun = () => {
    if (run !== "") offer({ literals: [run] });
    run = "";
  };
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] as string)) {
    const atom = readAtom(reader);
    const quantifier = readQuantifier(reader);
    const isLetter = typeof atom === "string";
    if (isLetter && quantifier === "once") run += atom;
    else {
      if (isLetter && quantifier === "repeated") run += atom;
      endRun();
      if (!isLetter && quantifier !== "optional") offer(atom);
    }
  }
  endRun();
  return best;
}

/** Longer is rarer; of one length, fewer are. */
function worth({ literals }: Part): number {
  return literals === null ? -1 : Math.min(3, ...literals.map(({ length }) => length)) * 1e4 - literals.length;
}

/** A letter, or what stands for anything else. */
function readAtom(reader: Reader): string | Part {
  const { source } = reader;
  const char = source[reader.at] as string;
  if (char === "(") return readGroup(reader);
  if (char === "[") {
    while (source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
    reader.at++;
    return NONE;
  }
  if (char === "\\") {
    const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/su.exec(source.slice(reader.at))?.[0] ?? "\\";
    reader.at += escaped.length;
    return NONE;
  }
  reader.at++;
  return /\p{L}/u.test(char) ? char.toLowerCase() : NONE;
}

function readGroup(reader: Reader): Part {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/u.exec(reader.source.slice(reader.at))?.[0] ?? "(";
  reader.at += opening.length;
  const part = readAlternatives(reader);
  reader.at++;
  return /[=!]$/u.test(opening) ? NONE : part;
}

function readQuantifier(reader: Reader): "once" | "repeated" | "optional" {
  if (!"?*+{".includes(reader.source[reader.at] ?? " ")) return "once";
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at));
  if (!quantifier) return "once";
  reader.at += quantifier[0].length;
  return "?*".includes(quantifier[0][0] as string) || quantifier[1] === "0" ? "optional" : "repeated";
}
