const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", '"': '"', "„": "“", "‹": "›" };
/** A quotation longer than this is text, or a quotation mark without its partner. */
const LONGEST_QUOTE = 300;

/** The ranges between quotation marks, marks included; a mark without its partner opens nothing. */
function quotations(text: string): { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = PAIRS[text[at] as string];
    if (close === undefined) continue;
    const end = text.slice(at + 1, at + 1 + LONGEST_QUOTE).indexOf(close);
    if (end < 0) continue;
    if (!isStatement(text, at, at + 2 + end)) ranges.push({ from: at, to: at + 2 + end });
    at += 1 + end;
  }
  return ranges;
}

/** A whole sentence in quotation marks that is all of the text: what somebody said, and no title of a work. */
function isStatement(text: string, from: number, to: number): boolean {
  const inside = text.slice(from + 1, to - 1).trim();
  if (!/[.!?…]$/u.test(inside) || /\p{L}/u.test(text.slice(0, from)) || /\p{L}/u.test(text.slice(to))) return false;
  const words = inside.split(/\s+/u);
  return words.length >= 6 && words.filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length >= 0.6 * words.length;
}

/** The text with ranges blanked, so that every place stays where it was. */
export function blank(text: string, ranges: readonly { readonly from: number; readonly to: number }[]): string {
  let result = "";
  let at = 0;
  for (const range of ranges) {
    if (range.from < at) continue;
    result += text.slice(at, range.from) + " ".repeat(range.to - range.from);
    at = range.to;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** Blanks what does not vote on language: quotations, addresses, template and HTML markup, and the phrases of the allow-list. */
export function votingText(text: string, allow: readonly string[] = []): string {
  let result = text;
  if (/[{<]/u.test(result)) result = blank(result, matches(result, MARKUP));
  if (/["“«„‹]/u.test(result)) result = blank(result, quotations(result));
  if (/:\/\/|@|www\./u.test(result)) result = blank(result, addresses(result));
  if (result.includes("(") && CODE.test(result)) result = blank(result, matches(result, CODES));
  if (/\d/u.test(result) && DAY.test(result)) result = blank(result, matches(result, DAYS));
  if (allow.length > 0) result = blank(result, phrases(result, allow));
  return result;
}

/** “Slack (en)”: the code of a language is no « en ». */
const CODE = /\((?:en|fr)(?:[-_](?:ca|us|gb|fr))?\)/iu;
const CODES = new RegExp(CODE.source, "giu");

/** “Mon. 9–5”: a day cut short is no « mon »; in a line that has figures. */
const DAY = /(?<!\p{L})(?:Mon|Sat|Sun)(?:\.|(?=\s*[-–/|]))/u;
const DAYS = new RegExp(DAY.source, "gu");

/** What is not language although it stands in the text: `{{ … }}`, `{% … %}`, `{#anchor}`, `](…)`, `<tag …>`, and a span with its own `lang`. */
const MARKUP = /<[a-z]+\s[^<>]*lang=[^<>]*>[^<]*<\/[a-z]+>|\]\([^()]*\)|\{[{%#][^{}]*\}+|<\/?[a-z][^<>]*>/giu;

function matches(text: string, pattern: RegExp): { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function addresses(text: string): { from: number; to: number }[] {
  return matches(text, /\S+/gu).filter(({ from, to }) => /:\/\/|@|www\./u.test(text.slice(from, to)));
}

function phrases(text: string, allow: readonly string[]): { from: number; to: number }[] {
  const folded = text.toLowerCase();
  if (folded.length !== text.length) return [];
  const ranges: { from: number; to: number }[] = [];
  for (const wanted of foldedOf(allow)) {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const to = at + wanted.length;
      if (!isLetter(folded[at - 1]) && !isLetter(folded[to])) ranges.push({ from: at, to });
    }
  }
  return ranges.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A list that says one word a thousand times asks for it once. */
const folds = new WeakMap<readonly string[], readonly string[]>();

function foldedOf(allow: readonly string[]): readonly string[] {
  const known = folds.get(allow) ?? [...new Set(allow.map((phrase) => phrase.trim().toLowerCase()))].filter((phrase) => phrase !== "");
  folds.set(allow, known);
  return known;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);
