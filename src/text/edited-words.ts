import type { DiffPart } from "#finding";
import { excerpt, unstopped } from "#text/quote";

/** What an edit took out and what it put in, each as it stands in its text, with an ellipsis where something stands between. */
export interface EditedWords {
  readonly old: string;
  readonly new: string;
}

/** The words that an edit took out and put in, without what is in both but for its place. */
export function editedWords(diff: readonly DiffPart[]): EditedWords {
  const spans = joined(spansOf(diff).map(slid).map(withContraction).map(withValue));
  const [old, now] = [spans.flatMap(({ removed }) => piecesOf(removed)), spans.flatMap(({ added }) => piecesOf(added))];
  const [gone, come] = [less(old, now), less(now, old)];
  // Only where one of the two is nothing but what stayed: “Whitehorse or Iqaluit”, “or Whitehorse”.
  const isPart = gone.length > 0 !== come.length > 0;
  return { old: textOf(isPart ? gone : old), new: textOf(isPart ? come : now) };
}

const textOf = (pieces: readonly string[]): string => excerpt(unstopped(pieces.join(" … ")));

/** One place of an edit: what went, what came, and the text that stayed before it and behind it up to the next. */
interface Span {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

function spansOf(diff: readonly DiffPart[]): readonly Span[] {
  const spans: Span[] = [];
  let before = "";
  let open: Span | undefined;
  for (const { kind, text } of diff) {
    if (kind === "same") {
      if (open) spans.push({ ...open, after: text });
      open = undefined;
      before = text;
    } else {
      const { removed, added } = open ?? { removed: "", added: "" };
      open = {
        before: open?.before ?? before,
        removed: kind === "removed" ? removed + text : removed,
        added: kind === "added" ? added + text : added,
        after: "",
      };
      before = "";
    }
  }
  return open ? [...spans, open] : spans;
}

/** A small word at the end, which belongs to what stayed: “à [Halifax, à ]Regina” is the same edit as “[à Halifax, ]à Regina”. */
const SMALL_END = /\s(?:\p{Ll}{1,4}['’]?\s+){1,3}$/u;

/** Moves what came or went whole before a small word that stands both before it and at its end. */
function slid(span: Span): Span {
  const { before, removed, added, after } = span;
  if (removed !== "" && added !== "") return span;
  const text = removed + added;
  const end = SMALL_END.exec(text)?.[0] ?? "";
  let n = 0;
  while (n < end.length && n < before.length && before.at(-1 - n) === end.at(-1 - n)) n++;
  // Up to the beginning of a word.
  while (n > 0 && !/^\s\S/u.test(end.slice(end.length - n))) n--;
  if (n === 0) return span;
  const [kept, moved] = [before.slice(0, before.length - n), before.slice(before.length - n)];
  const whole = moved + text.slice(0, text.length - n);
  return { before: kept, removed: removed === "" ? "" : whole, added: added === "" ? "" : whole, after: moved + after };
}

/** A word that was cut at its apostrophe is shown whole, in both texts: “n’acceptons pas”, “acceptons”. */
function withContraction(span: Span): Span {
  const { before, removed, added, after } = span;
  const both = [removed, added];
  const head = both.some((text) => /^['’]\p{L}/u.test(text)) ? (/[\p{L}\p{N}-]{1,40}$/u.exec(before.slice(-40))?.[0] ?? "") : "";
  const tail = both.some((text) => /\p{L}['’]$/u.test(text)) ? (/^[\p{L}\p{N}-]{1,40}/u.exec(after)?.[0] ?? "") : "";
  return {
    before: before.slice(0, before.length - head.length),
    removed: head + removed + tail,
    added: head + added + tail,
    after: after.slice(tail.length),
  };
}

/** The rest of a value behind the place where it was cut: thousands, decimals, “m.” of “a.m.”, a second part of a code, a sign. */
const VALUE_END = /^(?:[ \u00A0\u202F]\d{3}(?!\d)|[.,:-](?=[\p{L}\p{N}])[\p{L}\p{N}]+|[ \u00A0\u202F]?[$%])+(?:(?<=\.\p{L})\.)?/u;
/** And before it: “EC-”, “$”, “12,”. */
const VALUE_START = /(?:\$|[\p{L}\p{N}]{1,12}[.,:-]){1,3}$/u;
/** What both texts of a place must be for that: a number, or one letter. */
const VALUE = /^(?:\d{1,12}(?:[.,]\d{1,6})?|\p{L})$/u;

/** A value that was cut is shown whole, in both texts: “5,000” is not “5”, nor “p.m.” “p”. */
function withValue(span: Span): Span {
  const { before, removed, added, after } = span;
  if (!VALUE.test(removed) || !VALUE.test(added)) return span;
  const head = VALUE_START.exec(before.slice(-40))?.[0] ?? "";
  const tail = VALUE_END.exec(after.slice(0, 40))?.[0] ?? "";
  return {
    before: before.slice(0, before.length - head.length),
    removed: head + removed + tail,
    added: head + added + tail,
    after: after.slice(tail.length),
  };
}

/** Places between which no more than space stayed are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && last.after.trim() === "") {
      const { after } = last;
      out[out.length - 1] = {
        ...last,
        removed: last.removed + after + span.removed,
        added: last.added + after + span.added,
        after: span.after,
      };
    } else out.push(span);
  }
  return out;
}

/** Without the marks around it; cells of a row are apart. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split("|")
    .map((piece) => piece.trim().replace(/^[\s,;:*_]+|[\s,;:*_]+$/gu, ""))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/** What joins members of a list and comes and goes with them. */
const JOINING: ReadonlySet<string> = new Set(["and", "or", "et", "ou"]);

const bare = (word: string): string => word.replace(/^[,;*_]+|[,;.*_]+$/gu, "");

/** What is left of some pieces without the words of others, each stretch as it stands. */
function less(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.flatMap((piece) => piece.split(/\s+/u)).map(bare));
  const stretches: string[] = [];
  for (const piece of some) {
    let [from, to] = [-1, -1];
    const close = () => {
      if (from >= 0) stretches.push(bare(piece.slice(from, to)));
      from = -1;
    };
    for (const { 0: word, index } of piece.matchAll(/\S+/gu)) {
      if (JOINING.has(bare(word))) continue;
      if (known.has(bare(word))) {
        close();
        continue;
      }
      if (from < 0) from = index;
      to = index + word.length;
    }
    close();
  }
  return stretches;
}
