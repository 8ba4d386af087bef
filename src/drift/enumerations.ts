import { type EditContext, textOf } from "#drift/edit-context";
import type { StatePair } from "#drift/state-pair";
import { type Lang, otherLang } from "#posting";
import { sentences } from "#text/sentences";

/** What parts the members of an enumeration; “, and” parts them once. */
const PARTING: Readonly<Record<Lang, RegExp>> = {
  en: /,(?:\s+(?:and|or)(?!\p{L}))?|(?<!\p{L})(?:and|or)(?!\p{L})/giu,
  fr: /,(?:\s+(?:et|ou)(?!\p{L}))?|(?<!\p{L})(?:et|ou)(?!\p{L})/giu,
};

/** Members from which a sentence enumerates. */
const LEAST = 3;

/**
 * Whether a member was put in or taken out of an enumeration that had as many on both sides: the other side may have the word
 * elsewhere, and its list is now the shorter or the longer one.
 */
export function isMemberApart({ lang, before, after, facingAfter }: EditContext, { before: then, after: now }: StatePair): boolean {
  const [was, is] = [countsIn(textOf(then, lang, before), lang), countsIn(textOf(now, lang, after), lang)];
  if (was.length !== is.length) return false;
  const other = otherLang(lang);
  const theirs = countsIn(textOf(now, other, facingAfter), other);
  if (theirs.length !== is.length) return false;
  return is.some((count, i) => {
    const [own, facing] = [was[i] as number, theirs[i] as number];
    return Math.abs(count - own) === 1 && own === facing && Math.max(count, own) >= LEAST;
  });
}

/** Whether a member was taken out of an enumeration that had one more than what faces it: now both have as many. */
export function isMemberDropped({ lang, before, after, facingAfter }: EditContext, { before: then, after: now }: StatePair): boolean {
  const other = otherLang(lang);
  const was = countsIn(textOf(then, lang, before), lang);
  const is = countsIn(textOf(now, lang, after), lang);
  const theirs = countsIn(textOf(now, other, facingAfter), other);
  if (was.length !== is.length || theirs.length !== is.length) return false;
  const changed = is.flatMap((count, i) => (count === was[i] ? [] : [i]));
  return changed.length > 0 && changed.every((i) => is[i] === theirs[i] && (was[i] as number) > (is[i] as number));
}

/** How many members each sentence enumerates. */
function countsIn(text: string, lang: Lang): readonly number[] {
  return sentences(text, lang).map(({ from, to }) => (text.slice(from, to).match(PARTING[lang]) ?? []).length + 1);
}
