import type { Alignment, Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { sameWords } from "#text/bare-words";
import { type Relation, relate } from "#text/link-relation";
import { languageOfTarget, normalizeTarget, pageOf, resolveTarget } from "#text/links";
import { holdsFacts } from "./compare.ts";

/** A link and the block that it stands in. */
export interface PlacedLink {
  readonly block: Block;
  readonly link: Block["links"][number];
  /** The page it leads to, in one notation for both languages. */
  readonly page: string;
  /** Its address from the root of the files, where it is relative. */
  readonly resolved: string;
}

/** Two links that face each other. */
export interface LinkPair {
  readonly bead: Bead;
  readonly en: PlacedLink;
  readonly fr: PlacedLink;
  readonly relation: Relation;
  /** Another pair whose link on a side leads to the same page as this one’s, and whose link on the other side does not. */
  readonly shared?: { readonly lang: Lang; readonly with: LinkPair };
}

/** A link that nothing faces. */
export interface LoneLink {
  readonly bead: Bead;
  readonly lang: Lang;
  readonly link: PlacedLink;
}

/** How the links of a pair of postings face each other. */
export interface LinkPairs {
  readonly pairs: readonly LinkPair[];
  readonly lone: readonly LoneLink[];
}

interface BeadLinks {
  readonly bead: Bead;
  readonly pairs: LinkPair[];
  readonly en: PlacedLink[];
  readonly fr: PlacedLink[];
}

/** Over this many links on a side of a bead they face each other in order, so that the work stays linear. */
const MANY = 24;
const cache = new WeakMap<Alignment, LinkPairs>();

/**
 * The links of each pair of facing blocks, the likeliest facing each other. A link that stands in a neighbouring block of the
 * section on the other side, or that repeats one which is faced, is not alone. A page that elsewhere in the postings faces
 * another page is doubted.
 */
export function linkPairs(context: CheckContext): LinkPairs {
  const known = cache.get(context.alignment);
  if (known !== undefined) return known;
  const found = read(context);
  cache.set(context.alignment, found);
  return found;
}

function read(context: CheckContext): LinkPairs {
  const beads = context.beads.map((bead) => faceUp(context, bead)).filter((links) => links !== null);
  const pairs = beads.flatMap((links) => links.pairs);
  const lone = beads.flatMap(({ bead, en, fr }, index) => {
    if (bead.kind !== "match") return [];
    const near = beads
      .slice(Math.max(0, index - 2), index + 3)
      .filter((other) => other.bead !== bead && other.bead.section === bead.section);
    const alone = (lang: Lang, links: readonly PlacedLink[]) =>
      links
        .filter((link) => !near.some((other) => other[otherLang(lang)].some((candidate) => leadsAlike(lang, link, candidate))))
        .map((link) => ({ bead, lang, link }));
    return [...alone("en", en), ...alone("fr", fr)];
  });
  return { pairs: withShared(doubted(pairs).map((pair) => misspelled(context, pair))), lone };
}

const leadsAlike = (lang: Lang, a: PlacedLink, b: PlacedLink): boolean =>
  (lang === "en" ? relationOf(a, b) : relationOf(b, a)).kind !== "other";

/** As the addresses stand, or as they lead from their files, whichever makes them more alike: folders may be translated, files may be named by two ways. */
function relationOf(en: PlacedLink, fr: PlacedLink): Relation {
  const plain = relate(en.link.url, fr.link.url);
  if (plain.kind === "same" || (en.resolved === en.link.url && fr.resolved === fr.link.url)) return plain;
  return pageOf(normalizeTarget(en.resolved)) === pageOf(normalizeTarget(fr.resolved)) ? { kind: "same", confidence: 1 } : plain;
}

function faceUp(context: CheckContext, bead: Bead): BeadLinks | null {
  const en = linksOf(context, bead, "en");
  const fr = linksOf(context, bead, "fr");
  if (en.length === 0 && fr.length === 0) return null;
  const found = en.length > MANY || fr.length > MANY ? inOrder(en, fr) : likeliest(en, fr);
  const pairs = found.map(([a, b, relation]) => ({ bead, en: a, fr: b, relation }));
  const faced = { en: new Set(found.map(([a]) => a.page)), fr: new Set(found.map(([, b]) => b.page)) };
  const used = new Set<PlacedLink>();
  for (const [a, b] of found) used.add(a).add(b);
  return {
    bead,
    pairs,
    en: en.filter((link) => !used.has(link) && !faced.en.has(link.page)),
    fr: fr.filter((link) => !used.has(link) && !faced.fr.has(link.page)),
  };
}

function linksOf(context: CheckContext, bead: Bead, lang: Lang): PlacedLink[] {
  const found: PlacedLink[] = [];
  for (const block of context.blocks(bead, lang)) {
    if (block.links.length === 0 || !holdsFacts(block, context)) continue;
    for (const link of block.links)
      if (link.kind === "link" && link.url !== "") {
        const resolved = resolveTarget(link.url, context.pair[lang].path);
        found.push({ block, link, resolved, page: pageOf(normalizeTarget(resolved)) });
      }
  }
  return found;
}

type Facing = readonly [en: PlacedLink, fr: PlacedLink, relation: Relation];

const inOrder = (en: readonly PlacedLink[], fr: readonly PlacedLink[]): Facing[] =>
  en.slice(0, fr.length).flatMap((a, i) => {
    const b = fr[i];
    return b === undefined ? [] : [[a, b, relationOf(a, b)] as const];
  });

function likeliest(en: readonly PlacedLink[], fr: readonly PlacedLink[]): Facing[] {
  const all = en.flatMap((a, i) =>
    fr.map((b, j) => ({ a, b, relation: relationOf(a, b), apart: Math.abs(i / en.length - j / fr.length) })),
  );
  const rank = { same: 0, twin: 1, other: 2 };
  const likelihood = ({ kind, confidence }: Relation) => (kind === "other" ? 1 - confidence : confidence);
  all.sort((x, y) => rank[x.relation.kind] - rank[y.relation.kind] || likelihood(y.relation) - likelihood(x.relation) || x.apart - y.apart);
  const used = new Set<PlacedLink>();
  const facing: Facing[] = [];
  for (const { a, b, relation } of all) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    facing.push([a, b, relation]);
  }
  return facing.sort(([a], [b]) => en.indexOf(a) - en.indexOf(b));
}

/** A translated address that faces two pages is right with one of them at most: the one seen more often, or that looks more alike. */
function doubted(pairs: readonly LinkPair[]): LinkPair[] {
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

const fragmentOf = ({ link }: PlacedLink): string => normalizeTarget(link.url).fragment;
const hostOf = ({ link }: PlacedLink): string => normalizeTarget(link.url).host;
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
function misspelled({ pair: postings }: CheckContext, pair: LinkPair): LinkPair {
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
function withShared(pairs: readonly LinkPair[]): LinkPair[] {
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
