import type { Alignment, Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Lang, otherLang } from "#posting";
import { type Relation, relate } from "#text/link-relation";
import { normalizeTarget, pageOf, resolveTarget } from "#text/links";
import { holdsFacts } from "./holds-facts.ts";
import { doubted, misspelled, withShared } from "./link-doubts.ts";
import type { LinkPair, PlacedLink } from "./link-pair.ts";
import { leadsToOther } from "./slug-language.ts";
import { areTranslatedHosts, areTwinHosts } from "./twin-hosts.ts";

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
        .filter((link) => !near.some((other) => other[otherLang(lang)].some((candidate) => leadsAlike(context, lang, link, candidate))))
        .filter(
          (link) => !near.some((other) => isBeside(other.bead, bead, lang) && other.pairs.some((pair) => isRepeatedBy(pair, lang, link))),
        )
        .map((link) => ({ bead, lang, link }));
    return [...alone("en", en), ...alone("fr", fr)];
  });
  return { pairs: withShared(doubted(pairs).map((pair) => named(context, misspelled(context, pair)))), lone };
}

const isBeside = (one: Bead, other: Bead, lang: Lang): boolean =>
  one[lang].some((block) => other[lang].includes(block - 1) || other[lang].includes(block + 1));

/** A link that the block before or after has too, with its counterpart, is one more way to the same page. */
const isRepeatedBy = (pair: LinkPair, lang: Lang, { page, link }: PlacedLink): boolean =>
  pair.relation.kind !== "other" &&
  pair[lang].page === page &&
  normalizeTarget(pair[lang].link.url).fragment === normalizeTarget(link.url).fragment;

/** Of two addresses that may translate each other, those whose names are of one language do not. */
function named({ alignment }: CheckContext, pair: LinkPair): LinkPair {
  const { relation, en, fr } = pair;
  if (relation.kind !== "twin" || relation.twinHosts || !leadsToOther(alignment.lexicon, en.link.url, fr.link.url)) return pair;
  return { ...pair, relation: { kind: "other", confidence: 0.7, because: "elsewhere" } };
}

const leadsAlike = (context: CheckContext, lang: Lang, a: PlacedLink, b: PlacedLink): boolean =>
  (lang === "en" ? relationOf(context, a, b) : relationOf(context, b, a)).kind !== "other";

/** As the addresses stand, or as they lead from their files, whichever makes them more alike: folders may be translated, files may be named by two ways. */
function relationOf(context: CheckContext, en: PlacedLink, fr: PlacedLink): Relation {
  const plain = relate(en.link.url, fr.link.url);
  const hosts = { en: normalizeTarget(en.link.url).host, fr: normalizeTarget(fr.link.url).host };
  if (hosts.en !== hosts.fr && plain.kind !== "same") {
    const pages = relate(pathIn(en.link.url), pathIn(fr.link.url));
    const twin = { kind: "twin", confidence: 0.9, twinHosts: true } as const;
    if (areTwinHosts(context, hosts.en, hosts.fr)) return pages.kind === "other" ? pages : twin;
    // One page alone shows it too where the names say the same; the start of a site is a page of every site.
    if (pages.kind === "same" && pathIn(en.link.url).length > 1 && areTranslatedHosts(context.alignment.lexicon, hosts.en, hosts.fr))
      return twin;
  }
  if (plain.kind === "same" || (en.resolved === en.link.url && fr.resolved === fr.link.url)) return plain;
  return pageOf(normalizeTarget(en.resolved)) === pageOf(normalizeTarget(fr.resolved)) ? { kind: "same", confidence: 1 } : plain;
}

/** The address within its host. */
const pathIn = (url: string): string => url.replace(/^(?:https?:)?\/\/[^/?#]*/iu, "") || "/";

function faceUp(context: CheckContext, bead: Bead): BeadLinks | null {
  const en = linksOf(context, bead, "en");
  const fr = linksOf(context, bead, "fr");
  if (en.length === 0 && fr.length === 0) return null;
  const found = en.length > MANY || fr.length > MANY ? inOrder(context, en, fr) : likeliest(context, en, fr);
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

/** A place of its own page is no counterpart of another page: each lacks its own. */
const isOwnPage = ({ link }: PlacedLink): boolean => link.url.startsWith("#");

type Facing = readonly [en: PlacedLink, fr: PlacedLink, relation: Relation];

const inOrder = (context: CheckContext, en: readonly PlacedLink[], fr: readonly PlacedLink[]): Facing[] =>
  en.slice(0, fr.length).flatMap((a, i) => {
    const b = fr[i];
    return b === undefined ? [] : [[a, b, relationOf(context, a, b)] as const];
  });

function likeliest(context: CheckContext, en: readonly PlacedLink[], fr: readonly PlacedLink[]): Facing[] {
  const all = en.flatMap((a, i) =>
    fr.map((b, j) => ({ a, b, relation: relationOf(context, a, b), apart: Math.abs(i / en.length - j / fr.length) })),
  );
  const rank = { same: 0, twin: 1, other: 2 };
  const likelihood = ({ kind, confidence }: Relation) => (kind === "other" ? 1 - confidence : confidence);
  all.sort((x, y) => rank[x.relation.kind] - rank[y.relation.kind] || likelihood(y.relation) - likelihood(x.relation) || x.apart - y.apart);
  const used = new Set<PlacedLink>();
  const facing: Facing[] = [];
  for (const { a, b, relation } of all) {
    if (used.has(a) || used.has(b) || (relation.kind === "other" && isOwnPage(a) !== isOwnPage(b))) continue;
    used.add(a).add(b);
    facing.push([a, b, relation]);
  }
  return facing.sort(([a], [b]) => en.indexOf(a) - en.indexOf(b));
}
