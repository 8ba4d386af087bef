import type { AlignedState, EditContext } from "#drift/edit-context";
import { type Lang, otherLang } from "#posting";
import { relate } from "#text/link-relation";
import { normalizeTarget, pageOf } from "#text/links";

/**
 * How much better the links of an edited block agree with those opposite than before; 0 where no target changed. Only what nothing
 * faces counts: a link that goes from both sides, or comes to both, leaves nothing behind.
 */
export function linkGain({ lang, before, after, facingBefore, facingAfter }: EditContext, then: AlignedState, now: AlignedState): number {
  const own = { before: pagesOf(then, lang, before), after: pagesOf(now, lang, after) };
  if (own.before.join("\n") === own.after.join("\n")) return 0;
  const other = otherLang(lang);
  const theirs = { before: pagesOf(then, other, facingBefore), after: pagesOf(now, other, facingAfter) };
  // Where both sides changed as many, what the new ones are worth to each other is for a check of the pair to say.
  const isFollowed = theirs.before.join("\n") !== theirs.after.join("\n");
  if (isFollowed && own.after.length - own.before.length === theirs.after.length - theirs.before.length) return 0;
  const disagreement = (mine: readonly string[], facing: readonly string[]) =>
    lang === "en" ? disagreementOf(mine, facing) : disagreementOf(facing, mine);
  return disagreement(own.before, theirs.before) - disagreement(own.after, theirs.after);
}

/**
 * Whether one side’s link leads to another page and the other side’s was left alone: `/en/hiring` became `/en/fees` and
 * `/fr/embauche` stayed. Which of the two pages the latter translates, addresses in two languages do not show.
 */
export function isRetargeted(
  { lang, before, after, facingBefore, facingAfter }: EditContext,
  then: AlignedState,
  now: AlignedState,
): boolean {
  const other = otherLang(lang);
  const [was, is] = [pagesOf(then, lang, before), pagesOf(now, lang, after)];
  const [theirs, still] = [pagesOf(then, other, facingBefore), pagesOf(now, other, facingAfter)];
  return (
    was.length > 0 &&
    was.length === is.length &&
    still.length > 0 &&
    was.join("\n") !== is.join("\n") &&
    theirs.join("\n") === still.join("\n")
  );
}

/** Whether an edit’s links lead where those of the other side, which was left alone, led already: one side caught up with the other. */
export function isAgreedLink(context: EditContext, then: AlignedState, now: AlignedState): boolean {
  const { lang, before, after, facingBefore, facingAfter } = context;
  const [was, is] = [pagesOf(then, lang, before), pagesOf(now, lang, after)];
  const other = otherLang(lang);
  const theirs = new Set(pagesOf(now, other, facingAfter));
  if (pagesOf(then, other, facingBefore).join("\n") !== [...theirs].join("\n")) return false;
  const come = is.filter((page) => !was.includes(page));
  return come.length > 0 && come.every((page) => theirs.has(page)) && was.some((page) => !is.includes(page) && !theirs.has(page));
}

/**
 * What an edit means that left every page and changed where on it a link leads: `apart` where the other side still has the place
 * that went, `unclear` where places have other names there, `agreed` where it had the new one already. Nothing where the other side
 * changed its places too, or the place is on this page, whose headings say more.
 */
export function anchorEdit(context: EditContext, then: AlignedState, now: AlignedState): "apart" | "unclear" | "agreed" | undefined {
  const { lang, before, after, facingBefore, facingAfter } = context;
  const other = otherLang(lang);
  const [was, is] = [placesOf(then, lang, before), placesOf(now, lang, after)];
  const [theirs, still] = [placesOf(then, other, facingBefore), placesOf(now, other, facingAfter)];
  if (was.join("\n") === is.join("\n") || theirs.join("\n") !== still.join("\n")) return undefined;
  // An address that was put right, as from `…-eng` to `…-fra`, may lose its place with it.
  if (addressesOf(then, lang, before).join("\n") !== addressesOf(now, lang, after).join("\n")) return undefined;
  const names = new Set(still.map((place) => place.slice(place.indexOf("#"))));
  const has = (place: string) => names.has(place.slice(place.indexOf("#")));
  const [gone, come] = [was.filter((place) => !is.includes(place)), is.filter((place) => !was.includes(place))];
  if (gone.some(has)) return "apart";
  if (come.length > 0 && come.every(has)) return "agreed";
  return names.size > 0 && [...gone, ...come].some((place) => !place.startsWith("#")) ? "unclear" : undefined;
}

/** The links to a place on a page: the page, nothing for this one, and the name of the place. */
function placesOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): readonly string[] {
  return group.flatMap((index) =>
    (pair[lang].blocks[index]?.links ?? []).flatMap(({ url }) => {
      const target = normalizeTarget(url);
      return target.fragment === "" ? [] : [`${url.startsWith("#") ? "" : pageOf(target)}#${target.fragment}`];
    }),
  );
}

/** The addresses of links as they are written, without the place on the page. */
const addressesOf = ({ pair }: AlignedState, lang: Lang, group: readonly number[]): readonly string[] =>
  group.flatMap((index) => (pair[lang].blocks[index]?.links ?? []).map(({ url }) => url.replace(/#.*$/u, "")));

/** Most links of a side that are compared; a page of links is not judged by each. */
const MOST = 24;

/** What the links of two sides lack of agreeing: one for each that nothing faces, a part of one for pages that may be translations. */
function disagreementOf(en: readonly string[], fr: readonly string[]): number {
  const candidates = en
    .slice(0, MOST)
    .flatMap((mine) => fr.slice(0, MOST).map((theirs) => ({ mine, theirs, worth: worthOf(mine, theirs) })));
  candidates.sort((a, b) => b.worth - a.worth);
  const taken = new Set<string>();
  let [loose, left] = [0, en.length + fr.length];
  for (const { mine, theirs, worth } of candidates) {
    if (worth === 0 || taken.has(`en ${mine}`) || taken.has(`fr ${theirs}`)) continue;
    taken.add(`en ${mine}`).add(`fr ${theirs}`);
    loose += 1 - worth;
    left -= 2;
  }
  return loose + left;
}

/** What two links are worth to each other: the same page surely, its translation probably, another page nothing. */
function worthOf(en: string, fr: string): number {
  const { kind, confidence } = relate(en, fr);
  return kind === "same" ? 1 : kind === "twin" ? confidence : 0;
}

/** The targets of links, each page once. */
export function pagesOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): readonly string[] {
  const pages = new Map(
    group.flatMap((index) =>
      (pair[lang].blocks[index]?.links ?? [])
        .filter(({ url }) => url !== "")
        .map(({ url }) => [pageOf(normalizeTarget(url)), url] as const),
    ),
  );
  return [...pages.values()];
}
