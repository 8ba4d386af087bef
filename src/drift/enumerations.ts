import { type EditContext, textOf } from "#drift/edit-context";
import { readEditWords } from "#drift/edit-words";
import type { StatePair } from "#drift/state-pair";
import { type Lang, otherLang } from "#posting";
import { sentences } from "#text/sentences";

/** What parts the members of an enumeration; “, and” parts them once. */
const PARTING: Readonly<Record<Lang, RegExp>> = {
  en: /(?:(?<!\p{N}),|,(?!\p{N}))(?:\s+(?:and|or)(?!\p{L}))?|(?<!\p{L})(?:and|or)(?!\p{L})/giu,
  fr: /(?:(?<!\p{N}),|,(?!\p{N}))(?:\s+(?:et|ou)(?!\p{L}))?|(?<!\p{L})(?:et|ou)(?!\p{L})/giu,
};

/** Both genders of one article or pronoun are one member: « un ou une analyste ». */
const DOUBLET =
  /(?<!\p{L})(?:une? ou une?|l[ea] ou l[ea]|du ou de la|au ou à la|ils? ou elles?|elles? ou ils?|ce(?:lui|lle) ou ce(?:lui|lle)|ceux (?:et|ou) celles|celles (?:et|ou) ceux|toutes et tous|tous et toutes)(?!\p{L})/giu;

/** Members from which a sentence enumerates. */
const LEAST = 3;

/**
 * Whether a member was put in or taken out of an enumeration that had as many on both sides: the other side may have the word
 * elsewhere, and its list is now the shorter or the longer one.
 */
export function isMemberApart({ lang, before, after, facingAfter }: EditContext, { before: then, after: now }: StatePair): boolean {
  const other = otherLang(lang);
  const texts = { was: textOf(then, lang, before), is: textOf(now, lang, after), facing: textOf(now, other, facingAfter) };
  const [was, is] = [countsIn(texts.was, lang), countsIn(texts.is, lang)];
  if (was.length !== is.length) return false;
  // Where commas part more than members, names show it: “Nain, Hopedale and Rigolet”, « à bord, à Nain, à Makkovik et à Rigolet ».
  const [had, has, others] = [namesIn(texts.was, lang), namesIn(texts.is, lang), namesIn(texts.facing, other)];
  const sum = (counts: readonly number[]) => [counts.reduce((all, each) => all + each, 0)];
  const isOneApart = (old: readonly number[], now: readonly number[], facing: readonly number[]) =>
    old.length === now.length &&
    old.length === facing.length &&
    now.some((count, i) => Math.abs(count - (old[i] ?? 0)) === 1 && old[i] === facing[i] && Math.max(old[i] ?? 0, count) > LEAST);
  if (isOneApart(sum(had), sum(has), sum(others)) || isOneApart(had, has, others)) return true;
  const theirs = countsIn(texts.facing, other);
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
  return sentences(text, lang).map(({ from, to }) => {
    const sentence = text.slice(from, to);
    return ((lang === "fr" ? sentence.replace(DOUBLET, " ") : sentence).match(PARTING[lang])?.length ?? 0) + 1;
  });
}

/** How many names each sentence holds. */
function namesIn(text: string, lang: Lang): readonly number[] {
  const counts: number[] = [];
  for (const { isName, isAcronym, sentence } of readEditWords(text, lang))
    counts[sentence] = (counts[sentence] ?? 0) + Number(isName && !isAcronym);
  return Array.from(counts, (count) => count ?? 0);
}
