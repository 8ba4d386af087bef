import { assignment } from "#align/assignment";
import type { Cost } from "#align/cost";
import { type Glossary, glossariesOf } from "#align/entries";
import { type AlignmentLink, markMoved } from "#align/moves";
import { LANGS, type Pair, type Sides } from "#posting";
import { spend } from "#work";

/** Of two glossaries, the shorter has at least so much of the longer. */
const AS_LONG = 0.6;
/** Entries of a side at most, for each is compared with each. */
const MOST = 400;
/** What it is worth, in log-odds, that of two blocks none is left over. */
const NONE_LEFT = 3;
/** Below it two entries are not each other’s, though both are left over: two terms that each language has alone. */
const UNLIKE = -4.4;

/**
 * A glossary stands in two orders, one an alphabet, which no search in order lines up: each entry of the one is given to the entry of the other that it
 * says, as a whole, so that the last term is told by those that are taken. Where the search found as much, nothing changes.
 */
export function alignAlphabets(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const glossaries = { en: glossariesOf(pair.en), fr: glossariesOf(pair.fr) };
  if (LANGS.some((lang) => glossaries[lang].length === 0)) return links;
  const found = facing(glossaries, links).reduce((current, sides) => realigned(current, sides, cost), links);
  return found === links ? links : markMoved(found, pair);
}

/** Glossaries that most blocks of the shorter lead to. */
function facing({ en, fr }: Sides<readonly Glossary[]>, links: readonly AlignmentLink[]): readonly Sides<Glossary>[] {
  return en.flatMap((one) => {
    const own = new Set(one.entries.flat());
    const partners = new Set(links.flatMap((link) => (link.en.some((i) => own.has(i)) ? link.fr : [])));
    const votes = ({ entries }: Glossary) => entries.filter((entry) => entry.some((j) => partners.has(j))).length;
    const [best] = fr
      .filter(({ kind, entries }) => kind === one.kind && areAlike(entries.length, one.entries.length))
      .sort((a, b) => votes(b) - votes(a));
    return best && votes(best) > 0 && Math.max(one.entries.length, best.entries.length) <= MOST ? [{ en: one, fr: best }] : [];
  });
}

const areAlike = (a: number, b: number): boolean => Math.min(a, b) >= AS_LONG * Math.max(a, b);

function realigned(links: readonly AlignmentLink[], { en, fr }: Sides<Glossary>, cost: Cost): readonly AlignmentLink[] {
  const [rows, columns] = [en.entries.length, fr.entries.length];
  // Comparisons, and passes over what was compared, of which a hundred or so cost what a comparison does.
  spend(rows * columns * (1 + Math.min(rows, columns) / 100));
  const compared = Float64Array.from({ length: rows * columns }, (_, at) =>
    zipped(en.entries[Math.floor(at / columns)] ?? [], fr.entries[at % columns] ?? []).reduce((sum, [a, b]) => sum + cost.pair(a, b), 0),
  );
  const worth = (i: number, k: number): number => compared[i * columns + k] as number;
  const partners = assignment(rows, columns, worth);
  const pairs = [...partners].flatMap((k, i) => (k >= 0 && worth(i, k) > UNLIKE ? [[i, k] as const] : []));
  const inside = { en: new Set(en.entries.flat()), fr: new Set(fr.entries.flat()) };
  const isInside = (link: AlignmentLink) => LANGS.every((lang) => link[lang].every((block) => inside[lang].has(block)));
  const matches = links.filter((link) => link.en.length > 0 && link.fr.length > 0);
  // A match with what is no entry of the other is not for this.
  if (matches.some((link) => !isInside(link) && LANGS.some((lang) => link[lang].some((block) => inside[lang].has(block))))) return links;
  const before = matches.filter(isInside).reduce((sum, link) => sum + cost.group(link.en, link.fr), 0);
  const found = pairs.flatMap(([i, k]) => zipped(en.entries[i] ?? [], fr.entries[k] ?? []));
  const after = pairs.reduce((sum, [i, k]) => sum + worth(i, k), 0);
  if (after + NONE_LEFT * (found.length - matches.filter(isInside).length) <= before) return links;
  return spliced(links, isInside, found, inside);
}

/** The first with the first, and so on, for as long as both have one. */
const zipped = (en: readonly number[], fr: readonly number[]): readonly (readonly [en: number, fr: number])[] =>
  en.slice(0, fr.length).map((block, at) => [block, fr[at] as number] as const);

/** The new matches where the old ones stood, in the order of the English side; what is left of the French one after what stands before it. */
function spliced(
  links: readonly AlignmentLink[],
  isInside: (link: AlignmentLink) => boolean,
  found: readonly (readonly [number, number])[],
  inside: Sides<ReadonlySet<number>>,
): readonly AlignmentLink[] {
  const partner = new Map(found);
  const taken = new Set(partner.values());
  const placed: AlignmentLink[] = [...inside.en]
    .sort((a, b) => a - b)
    .map((block) => ({ en: [block], fr: partner.has(block) ? [partner.get(block) as number] : [], moved: false }));
  for (const block of [...inside.fr].filter((one) => !taken.has(one)).sort((a, b) => a - b)) {
    const after = placed.findIndex(({ fr }) => fr[0] === block - 1);
    placed.splice(after + 1, 0, { en: [], fr: [block], moved: false });
  }
  const first = links.findIndex(isInside);
  return [...links.slice(0, first), ...placed, ...links.slice(first).filter((link) => !isInside(link))];
}
