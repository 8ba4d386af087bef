import { diffWordsWithSpace } from "diff";
import type { DiffPart } from "#finding";

/** More words added or removed than this, and the texts are shown whole. */
const MOST_EDITS = 600;
/** Texts longer than this, in UTF-16 code units, are shown whole. */
const LONGEST = 40_000;

/** What an edit took out and put in, word by word (Myers 1986, "An O(ND) Difference Algorithm and Its Variations"). */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const found = before.length + after.length > LONGEST ? undefined : diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const parts = found?.map(
    ({ value, added, removed }): DiffPart => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }),
  );
  if (parts) return wholeValues(withCarriers(tidied(parts)));
  return partsOf({ removed: before, added: after });
}

/** A word that says little by itself has no four letters in a row. */
const LONG_WORD = /[\p{L}\p{N}]{4}/u;

/** What is left between two edits and holds no longer word is of no use to a reader: the edits become one. */
function tidied(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  let open: Hunk | undefined;
  parts.forEach(({ kind, text }, i) => {
    if (kind !== "same" || (open && i < parts.length - 1 && !LONG_WORD.test(text))) open = extended(open, kind, text);
    else {
      if (open) out.push(...partsOf(open));
      open = undefined;
      out.push({ kind, text });
    }
  });
  return open ? [...out, ...partsOf(open)] : out;
}

/** Signs that mean something on the number or the word that carries them. */
const SIGN = /^[^\p{L}\p{N}]*[$€£¥%?≥≤<>≈~°−–-][^\p{L}\p{N}]*$/u;

/** A sign alone is of no use to a reader: `$` for `€` is shown as `$150` for `€150`. */
function withCarriers(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as DiffPart;
    if (part.kind === "same") {
      out.push(part);
      continue;
    }
    const edits = [part, ...(parts[i + 1] && parts[i + 1]?.kind !== "same" ? [parts[i + 1] as DiffPart] : [])];
    i += edits.length - 1;
    const next = parts[i + 1];
    const last = out.at(-1);
    const hunk = edits.reduce<Hunk | undefined>((all, { kind, text }) => extended(all, kind, text), undefined) as Hunk;
    const isBare = edits.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
    // A hyphen between words is form.
    const isHyphen = edits.every(({ text }) => /^[\s−–-]*$/u.test(text)) && !/^\p{N}/u.test(next?.text ?? "");
    const isSigns = isBare && !isHyphen && edits.some(({ text }) => SIGN.test(text));
    const after = isSigns ? (/^\S+/u.exec(next?.text ?? "")?.[0] ?? "") : "";
    const before = isSigns && after === "" ? (/\S+\s?$/u.exec(last?.text ?? "")?.[0] ?? "") : "";
    if (before !== "" && last) out[out.length - 1] = { ...last, text: last.text.slice(0, last.text.length - before.length) };
    if (after !== "" && next) {
      out.push(...partsOf({ removed: hunk.removed + after, added: hunk.added + after }));
      const rest = next.text.slice(after.length);
      if (rest !== "") out.push({ ...next, text: rest });
      i++;
    } else out.push(...partsOf({ removed: before + hunk.removed, added: before + hunk.added }));
  }
  return out.filter(({ text }) => text !== "");
}

/** What belongs to a value before and after the place at which it was edited: `7:` of `7:30`, `.10` of `$43.10`, the domain of an address. */
const VALUE_BEFORE = /[$€£¥]?(?:\p{N}{1,6}[.,:–-]){1,4}$|[$€£¥]$|(?<![\w.+-])[\w.+-]{0,40}@[\w.-]{0,40}$/u;
const VALUE_AFTER = /^(?:[.,:–-]\p{N}{1,6}){1,4}[ \u00A0]?%?|^[ \u00A0]?%|^@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/u;
/** Characters around an edit that are looked at for the rest of a value. */
const AROUND = 90;

/** A value is shown whole: “7:30” became “7:00”, not “30” “00”. */
function wholeValues(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  let skip = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as DiffPart;
    if (part.kind === "same") {
      const text = part.text.slice(skip);
      if (text !== "") out.push({ ...part, text });
      skip = 0;
      continue;
    }
    const edits = [part, ...(parts[i + 1] && parts[i + 1]?.kind !== "same" ? [parts[i + 1] as DiffPart] : [])];
    i += edits.length - 1;
    const hunk = edits.reduce<Hunk | undefined>((all, { kind, text }) => extended(all, kind, text), undefined) as Hunk;
    const [last, next] = [out.at(-1), parts[i + 1]];
    // What was put in or taken out whole is no part of a value.
    const isValue = edits.length === 2;
    const begins = isValue && edits.every(({ text }) => /^[\p{N}\p{L}]/u.test(text));
    const ends = isValue && edits.every(({ text }) => /[\p{N}\p{L}]$/u.test(text));
    const head = begins && last?.kind === "same" ? (VALUE_BEFORE.exec(last.text.slice(-AROUND))?.[0] ?? "") : "";
    const tail = ends && next?.kind === "same" ? (VALUE_AFTER.exec(next.text.slice(0, AROUND))?.[0] ?? "") : "";
    if (head !== "" && last) {
      out.pop();
      if (last.text.length > head.length) out.push({ ...last, text: last.text.slice(0, -head.length) });
    }
    skip = tail.length;
    out.push(...partsOf({ removed: head + hunk.removed + tail, added: head + hunk.added + tail }));
  }
  return out;
}

function extended(hunk: Hunk | undefined, kind: DiffPart["kind"], text: string): Hunk {
  const { removed, added } = hunk ?? { removed: "", added: "" };
  return { removed: kind === "added" ? removed : removed + text, added: kind === "removed" ? added : added + text };
}

function partsOf({ removed, added }: Hunk): readonly DiffPart[] {
  return (
    [
      { kind: "removed", text: removed },
      { kind: "added", text: added },
    ] as const
  ).filter(({ text }) => text !== "");
}

/** Words that were taken out and put in at one place of a text. */
export interface Hunk {
  readonly removed: string;
  readonly added: string;
}
