import type { Bead } from "#align/bead";
import type { Analysis } from "#analysis";
import { LANGS, type Sides } from "#posting";

/** The beads that some blocks are in, in reading order: what checks say of the blocks, they say when they judge these. */
export function beadsAbout({ alignment }: Pick<Analysis, "alignment">, groups: Sides<readonly number[]>): readonly Bead[] {
  const own = new Set(LANGS.flatMap((lang) => groups[lang].map((index) => alignment.beadOf[lang][index] ?? -1)));
  return [...own].sort((a, b) => a - b).flatMap((at) => alignment.beads[at] ?? []);
}
