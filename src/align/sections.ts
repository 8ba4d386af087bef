import type { SectionBead } from "#align/bead";
import { heaviestChain } from "#align/chain";
import type { AlignmentLink } from "#align/moves";
import type { Pair } from "#posting";

/** What a matched heading says for its sections, in blocks. */
const HEADING_VOTES = 6;

/**
 * Which sections face each other, by the vote of their blocks and headings; the best supported pairs first, each section once.
 * A section whose heading alone is missing on a side has no partner of its own: its blocks stand in the neighbour's.
 */
export function alignSections(pair: Pair, links: readonly AlignmentLink[]): readonly SectionBead[] {
  const [m, n] = [pair.en.sections.length, pair.fr.sections.length];
  const votes = new Map<number, number>();
  for (const { en, fr } of links) {
    for (const i of en) {
      for (const j of fr) {
        const [a, b] = [pair.en.blocks[i], pair.fr.blocks[j]];
        if (!a || !b) continue;
        const headings = a.kind === "heading" && b.kind === "heading";
        const key = a.section * n + b.section;
        votes.set(key, (votes.get(key) ?? 0) + (headings ? HEADING_VOTES : 1));
      }
    }
  }
  const ranked = [...votes].sort(([a, most], [b, least]) => least - most || a - b);
  const partnerOf = new Int32Array(m).fill(-1);
  const taken = new Uint8Array(n);
  for (const [k] of ranked) {
    const [i, j] = [Math.floor(k / n), k % n];
    if (partnerOf[i] !== -1 || taken[j]) continue;
    partnerOf[i] = j;
    taken[j] = 1;
  }
  return inOrder(partnerOf, taken);
}

function inOrder(partnerOf: Int32Array, taken: Uint8Array): readonly SectionBead[] {
  const beads: SectionBead[] = [];
  const paired = [...partnerOf.keys()].filter((en) => partnerOf[en] !== -1);
  const chain = heaviestChain(
    paired.map((en) => partnerOf[en] as number),
    paired.map(() => 1),
  );
  const inSequence = new Set(paired.filter((_, i) => chain.has(i)));
  let next = 0;
  const frenchUpTo = (end: number) => {
    for (; next < end; next++) if (!taken[next]) beads.push({ kind: "only-fr", fr: next, moved: false });
  };
  partnerOf.forEach((fr, en) => {
    const moved = fr !== -1 && !inSequence.has(en);
    if (fr !== -1 && !moved) frenchUpTo(fr + 1);
    beads.push(fr === -1 ? { kind: "only-en", en, moved } : { kind: "match", en, fr, moved });
  });
  frenchUpTo(taken.length);
  return beads;
}
