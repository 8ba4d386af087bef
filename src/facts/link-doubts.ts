import type { CheckContext } from "#check";
import { LANGS, type Lang, otherLang } from "#posting";
import { sameWords } from "#text/bare-words";
import { languageOfTarget, normalizeTarget } from "#text/links";
import type { LinkPair, PlacedLink } from "./link-pair.ts";

/** A translated address that faces two pages is right with one of them at most: the one seen more often, or that looks more alike. */
export function doubted(pairs: readonly LinkPair[]): LinkPair[] {
  const seen = new Map<string, number>();
  const keyOf = ({ en, fr }: LinkPair) => `${en.page} ${fr.page}`;
  for (const pair of pairs) seen.set(keyOf(pair), (seen.get(keyOf(pair)) ?? 0) + 1);
  const best = { en: new Map<string, LinkPair>(), fr: new Map<string, LinkPair>() };
  const weight = (pair: LinkPair) =>
    (pair.relation.kind === "same" ? 100 : (seen.get(keyOf(pair)) ?? 0)) +
    (pair.relation.kind === "other" ? -100 : pair.relation.confidence);
  const marking = { en: hostsThatMark(pairs, "en"), fr: hostsThatMark(pairs, "fr") };
  for (const pair of pairs) {
    // A link to the other language's page says nothing of where the translated page is.
    if (LANGS.some((lang) => languageOfTarget(pair[lang].link.url) === otherLang(lang))) continue;
    // Nor does one without a mark, of a site that marks the pages of this language.
    if (LANGS.some((lang) => isUnmarked(pair[lang]) && marking[lang].has(hostOf(pair[lang])))) continue;
    for (const lang of LANGS) {
      const held = best[lang].get(pair[lang].page);
      if (held === undefined || weight(pair) > weight(held)) best[lang].set(pair[lang].page, pair);
    }
  }
  return pairs.map((pair) => {
    if (pair.relation.kind !== "twin") return pair;
    const rival = (["en", "fr"] as const)
      .map((lang) => best[lang].get(pair[lang].page))
      .find((held) => held !== undefined && weight(held) > weight(pair) + 0.2);
    if (rival === undefined || keyOf(rival) === keyOf(pair)) return pair;
    return { ...pair, relation: { kind: "other", confidence: 0.75, because: "elsewhere" } };
  });
}

const hostOf = ({ link }: PlacedLink): string => normalizeTarget(link.url).host;
const fragmentOf = ({ link }: PlacedLink): string => normalizeTarget(link.url).fragment;
const isUnmarked = ({ link }: PlacedLink): boolean => languageOfTarget(link.url) === null;

/** The hosts that mark the pages of a language (`/fr/page/…`) and leave those of the other unmarked (`/page/…`). */
const hostsThatMark = (pairs: readonly LinkPair[], lang: Lang): ReadonlySet<string> =>
  new Set(
    pairs
      .filter(
        (pair) =>
          languageOfTarget(pair[lang].link.url) === lang &&
          isUnmarked(pair[otherLang(lang)]) &&
          hostOf(pair.en) !== "" &&
          hostOf(pair.en) === hostOf(pair.fr),
      )
      .map((pair) => hostOf(pair[lang])),
  );

/** In one list, as links of a menu are. */
const isOneList = (one: LinkPair, two: LinkPair): boolean =>
  LANGS.every((lang) => one[lang].block.list !== undefined && one[lang].block.list === two[lang].block.list);

/**
 * A site that keeps the names of its files (this page has one name in both languages) has no page of a name that is a slip of the
 * pen away: `./api.mdx`, `./apis.mdx`.
 */
export function misspelled({ pair: postings }: CheckContext, pair: LinkPair): LinkPair {
  if (pair.relation.kind !== "twin") return pair;
  const own = LANGS.map((lang) => nameOfFile(postings[lang].path));
  const names = LANGS.map((lang) => nameOfFile(/^[^:?#]*\.mdx?(?=[?#]|$)/iu.exec(pair[lang].link.url)?.[0]));
  const [en = "", fr = ""] = names;
  if (own[0] === "" || own[0] !== own[1] || en === "" || fr === "" || en === fr || !isSlip(en, fr)) return pair;
  return { ...pair, relation: { kind: "other", confidence: 0.7, because: "elsewhere" } };
}

const nameOfFile = (path: string | undefined): string =>
  path === undefined ? "" : (normalizeTarget(path.split(/[\\/]/u).at(-1) ?? "").path.at(-1) ?? "");

/** All but one letter of the longer one, in order. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + Number(short.length === long.length)) === long.slice(at + 1);
}

/** Marks two links of other words that lead to one page on a side and to two on the other: one of them has the target of its neighbour. */
export function withShared(pairs: readonly LinkPair[]): LinkPair[] {
  const first = { en: new Map<string, LinkPair>(), fr: new Map<string, LinkPair>() };
  return pairs.map((pair) => {
    if (pair.relation.kind === "other" || LANGS.some((lang) => languageOfTarget(pair[lang].link.url) === otherLang(lang))) return pair;
    let marked = pair;
    for (const lang of LANGS) {
      const { page, link } = pair[lang];
      const earlier = first[lang].get(page);
      if (earlier === undefined) first[lang].set(page, pair);
      else if (
        (earlier.bead === pair.bead || (isOneList(earlier, pair) && earlier[lang].link.url === link.url)) &&
        earlier[otherLang(lang)].page !== pair[otherLang(lang)].page &&
        fragmentOf(earlier[lang]) === fragmentOf(pair[lang]) &&
        LANGS.every((side) => !sameWords(earlier[side].link.label, pair[side].link.label)) &&
        link.label !== ""
      )
        marked = { ...pair, shared: { lang, with: earlier } };
    }
    return marked;
  });
}
