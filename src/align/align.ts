import { alignAlphabets } from "#align/alphabets";
import type { Alignment, Bead, Inside, SectionBead } from "#align/bead";
import { type CostMemory, costOf } from "#align/cost";
import { alignFields } from "#align/fields";
import { fillGaps, fillSequences } from "#align/gaps";
import { joinGlued } from "#align/glued";
import { settleHeadings } from "#align/headings";
import { insideReader } from "#align/inside";
import type { InsideMemory } from "#align/inside-memory";
import type { Lexicon } from "#align/lexicon";
import { joinLines } from "#align/lines";
import { splitMerged } from "#align/merged-strays";
import { alignMovedSections } from "#align/moved-sections";
import { type AlignmentLink, findMoves, isFarApart } from "#align/moves";
import { search } from "#align/search";
import { alignSections } from "#align/sections";
import { alignShifted } from "#align/shifted";
import { pairStrays } from "#align/strays";
import { joinSwallowed } from "#align/swallowed";
import { readWords } from "#align/tokens";
import type { Lang, Pair, Posting } from "#posting";

/** Lines up two postings: front matter by key, blocks by content in order, then what moved, then the sections they form. */
export function align(pair: Pair, lexicon: Lexicon, memory?: CostMemory, insides?: InsideMemory): Alignment {
  const words = readWords(pair, lexicon);
  const cost = costOf(pair, words, memory);
  const { steps, narrowed } = search(bodyOf(pair.en), bodyOf(pair.fr), cost);
  const fields: AlignmentLink[] = alignFields(pair).map((step) => ({ ...step, moved: false }));
  const passes = [
    joinGlued,
    fillSequences,
    findMoves,
    alignMovedSections,
    alignAlphabets,
    fillGaps,
    joinSwallowed,
    joinLines,
    splitMerged,
    alignShifted,
    pairStrays,
    settleHeadings,
  ] as const;
  const body = passes.reduce<readonly AlignmentLink[]>(
    (found, pass) => pass(found, pair, cost),
    steps.map((step) => ({ ...step, moved: false })),
  );
  const links = [...fields, ...body];
  const sections = alignSections(pair, links);
  const sectionOf = { en: sectionIndex(sections, "en"), fr: sectionIndex(sections, "fr") };
  const beads = links.map((link): Bead => {
    const kind = link.fr.length === 0 ? "only-en" : link.en.length === 0 ? "only-fr" : "match";
    const side: Lang = kind === "only-fr" ? "fr" : "en";
    const section = pair[side].blocks[link[side][0] as number]?.section ?? 0;
    const similarity = kind === "match" ? cost.similarity(link.en, link.fr) : 0;
    return { kind, en: link.en, fr: link.fr, moved: link.moved, similarity, section: sectionOf[side].get(section) ?? 0 };
  });
  return {
    sections,
    beads,
    beadOf: { en: beadOf(beads, "en", pair.en), fr: beadOf(beads, "fr", pair.fr) },
    approximate: narrowed || cost.isSpent() || isFarApart(steps),
    lexicon,
    inside: insideOf(insideReader(pair, words, lexicon, insides)),
  };
}

function insideOf(read: (bead: Bead) => Inside): Alignment["inside"] {
  const known = new Map<Bead, Inside>();
  return (bead) => {
    const inside = known.get(bead) ?? read(bead);
    known.set(bead, inside);
    return inside;
  };
}

const bodyOf = ({ blocks }: Posting): readonly number[] => blocks.filter(({ kind }) => kind !== "field").map(({ index }) => index);

function sectionIndex(sections: readonly SectionBead[], lang: Lang): ReadonlyMap<number, number> {
  return new Map(sections.flatMap((bead, i) => (bead[lang] === undefined ? [] : [[bead[lang], i] as const])));
}

function beadOf(beads: readonly Bead[], lang: Lang, { blocks }: Posting): Int32Array {
  const of = new Int32Array(blocks.length).fill(-1);
  beads.forEach((bead, i) => {
    for (const block of bead[lang]) of[block] = i;
  });
  return of;
}
