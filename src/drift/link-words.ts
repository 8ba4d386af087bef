import type { EditContext } from "#drift/edit-context";
import { pagesOf } from "#drift/links";
import type { StatePair } from "#drift/state-pair";
import type { Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";
import { relate } from "#text/link-relation";
import { stems } from "#text/tokens";

/**
 * Whether the one link that an edit sent to another page leads, by the words and numbers of its address, nearer to where the other
 * side’s leads, which was left alone: `/fr/groupes` became `/fr/regles-groupes` opposite `/en/group-rules`.
 */
export function isNearerLink({ lang, before, after, facingBefore, facingAfter }: EditContext, states: StatePair): boolean {
  const other = otherLang(lang);
  const [was, is] = [pagesOf(states.before, lang, before), pagesOf(states.after, lang, after)];
  const [then, theirs] = [pagesOf(states.before, other, facingBefore), pagesOf(states.after, other, facingAfter)];
  const edited = editedLinks(was, is);
  if (!edited || then.join("\n") !== theirs.join("\n")) return false;
  const likeness = (page: string) => Math.max(0, ...theirs.map((facing) => likenessOf(page, facing, lang, states.vocabulary)));
  const [old, now] = [likeness(edited.gone), likeness(edited.come)];
  return now > old && now >= ALIKE;
}

/** Share of the words and numbers of two addresses from which one says what the other does. */
const ALIKE = 0.7;

/** 0–1: the share of the words and numbers of two paths that the other says. */
function likenessOf(mine: string, facing: string, lang: Lang, vocabulary: Vocabulary): number {
  const [own, theirs] = [partsOf(mine, lang), partsOf(facing, otherLang(lang))];
  const says = vocabulary.translationTest(lang, own.words);
  const said = vocabulary.translationTest(otherLang(lang), theirs.words);
  const found =
    theirs.words.filter(says).length +
    own.words.filter(said).length +
    own.numbers.filter((each) => theirs.numbers.includes(each)).length +
    theirs.numbers.filter((each) => own.numbers.includes(each)).length;
  const all = own.words.length + theirs.words.length + own.numbers.length + theirs.numbers.length;
  return all === 0 ? 0 : found / all;
}

/** Words and numbers of the path of an address, without its host and what names a language. */
function partsOf(url: string, lang: Lang): { readonly words: readonly string[]; readonly numbers: readonly string[] } {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, "").replace(/(?<=^|[/._-])(?:en|fr|eng|fra)(?=$|[/._-])/giu, " ");
  return { words: stems(path.replace(/[^\p{L}]+/gu, " "), lang), numbers: path.match(/\p{N}+/gu) ?? [] };
}

/** Likeness up to which the words of two addresses show that they are of two pages. */
const UNLIKE = 0.3;

/** Whether both sides sent the one link that led to one page to two pages that are not each other’s. */
export function isLinkSplit({ lang, before, after, facingBefore, facingAfter }: EditContext, states: StatePair): boolean {
  const other = otherLang(lang);
  const own = editedLinks(pagesOf(states.before, lang, before), pagesOf(states.after, lang, after));
  const theirs = editedLinks(pagesOf(states.before, other, facingBefore), pagesOf(states.after, other, facingAfter));
  if (!own || !theirs || own.gone !== theirs.gone || own.come === theirs.come) return false;
  const [en, fr] = lang === "en" ? [own.come, theirs.come] : [theirs.come, own.come];
  const { kind } = relate(en, fr);
  const isKnown = (page: string, side: Lang) => partsOf(page, side).words.some((word) => states.vocabulary.knows(side, word));
  if (kind === "same" || !isKnown(own.come, lang) || !isKnown(theirs.come, other)) return false;
  return likenessOf(own.come, theirs.come, lang, states.vocabulary) <= UNLIKE;
}

/** The one link that an edit sent to another page. */
function editedLinks(was: readonly string[], is: readonly string[]): { readonly gone: string; readonly come: string } | undefined {
  const [gone, come] = [was.filter((page) => !is.includes(page)), is.filter((page) => !was.includes(page))];
  return gone.length === 1 && come.length === 1 ? { gone: gone[0] as string, come: come[0] as string } : undefined;
}
