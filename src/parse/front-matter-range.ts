/** How front matter is written. */
export type FrontMatterForm = "yaml" | "toml" | "json";

/** Where front matter stands in a text. */
export interface FrontMatterRange {
  readonly form: FrontMatterForm;
  /** What is between the fences; of JSON, the braces too. */
  readonly from: number;
  readonly to: number;
  /** After the closing fence, before the end of its line. */
  readonly end: number;
}

const FENCES: readonly { readonly form: FrontMatterForm; readonly opening: RegExp; readonly closing: RegExp }[] = [
  // A document of YAML may end with three dots (YAML 1.2.2, section 9.1.2).
  { form: "yaml", opening: /^\uFEFF?---[ \t]*(?:ya?ml[ \t]*)?(?:\r\n|\r|\n)/iu, closing: /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/gu },
  { form: "toml", opening: /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\r|\n)/u, closing: /(?<=[\r\n])\+\+\+[ \t]*(?=[\r\n]|$)/gu },
  { form: "toml", opening: /^\uFEFF?---[ \t]*toml[ \t]*(?:\r\n|\r|\n)/iu, closing: /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/gu },
  { form: "json", opening: /^\uFEFF?---[ \t]*json[ \t]*(?:\r\n|\r|\n)/iu, closing: /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/gu },
];
const JSON_OPENING = /^\uFEFF?\{[ \t]*(?:\r\n|\r|\n)[ \t]*"/u;
const JSON_CLOSING = /(?<=[\r\n])\}(?=[ \t]*(?:[\r\n]|$))/gu;

/**
 * Finds the front matter of a text, or of as much of a file as holds it; `null` where there is none, or its closing fence is absent.
 * The Markdown parser sees blanks in its place, so that who needs no tree has the same answer.
 */
export function frontMatterRange(text: string): FrontMatterRange | null {
  for (const { form, opening, closing } of FENCES) {
    const from = opening.exec(text)?.[0].length;
    if (from === undefined) continue;
    const found = firstFrom(closing, text, from);
    return found && { form, from, to: found.index, end: found.index + found[0].length };
  }
  if (!JSON_OPENING.test(text)) return null;
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const found = firstFrom(JSON_CLOSING, text, from);
  return found && { form: "json", from, to: found.index + 1, end: found.index + 1 };
}

function firstFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const UNCLOSED = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?=[\w-]{1,60}[ \t]{0,9}[:=])/u;
/** A key, what is indented under one, an entry, a comment. */
const LINE = /(?:[\w-][\w.-]{0,60}[ \t]{0,9}[:=](?:[ \t]|(?=[\r\n]|$))|[ \t]+\S|- |#|\[)[^\r\n]*(?:\r\n|\r|\n|$)/uy;

/** Front matter that is opened and never closed, as far as its lines look like it. */
export function openFrontMatter(text: string): FrontMatterRange | null {
  const opening = UNCLOSED.exec(text);
  if (opening === null) return openJson(text);
  const from = opening[0].length;
  let to = from;
  for (LINE.lastIndex = from; to < text.length && LINE.test(text); LINE.lastIndex = to) to = LINE.lastIndex;
  const end = to > from && /[\r\n]/.test(text.charAt(to - 1)) ? to - (text.startsWith("\r\n", to - 2) ? 2 : 1) : to;
  return { form: opening[1] === "---" ? "yaml" : "toml", from, to, end };
}

/** Lines of JSON: a key with its value, an entry, a bracket. */
const JSON_LINE = /[ \t]*["{}[\]\d][^\r\n]*(?:\r\n|\r|\n|$)/uy;

function openJson(text: string): FrontMatterRange | null {
  if (!JSON_OPENING.test(text)) return null;
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let to = from;
  for (JSON_LINE.lastIndex = from; to < text.length && JSON_LINE.test(text); JSON_LINE.lastIndex = to) to = JSON_LINE.lastIndex;
  return { form: "json", from, to, end: to - (text.startsWith("\r\n", to - 2) ? 2 : Number(/[\r\n]/u.test(text.charAt(to - 1)))) };
}
