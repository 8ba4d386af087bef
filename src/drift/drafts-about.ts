import type { Bead } from "#align/bead";
import type { Analysis } from "#analysis";
import type { Check } from "#check";
import { beadsAbout } from "#drift/beads-about";
import { LANGS, type Lang, type Sides } from "#posting";
import { blocksWithin } from "#run/blocks-within";
import type { FindingDraft } from "#run/draft";
import type { RunOptions } from "#run/run";

/** Beads that checks are asked about edit by edit: that costs about as much as to judge all of a posting once. */
const BY_EDIT = 16;

/** What checks say of some blocks, in the order of the runner. */
export type DraftsAbout = (groups: Sides<readonly number[]>) => readonly FindingDraft[];

/** Asks checks about the blocks of one edit after another: where many were edited, in one run, of which each edit takes its part. */
export function draftsAbout(
  analysis: Pick<Analysis, "pair" | "alignment" | "run">,
  checks: readonly Check[],
  leftOut: RunOptions["leftOut"] = () => undefined,
): DraftsAbout {
  const { pair, run } = analysis;
  const left = new Set<Bead>();
  let asked = 0;
  let whole: DraftsAbout | undefined;
  return (groups) => {
    const about = beadsAbout(analysis, groups);
    asked += about.length;
    if (whole === undefined && asked <= BY_EDIT) return touching(pair, run({ checks, about, leftOut }))(groups);
    whole ??= touching(pair, run({ checks, leftOut: (bead) => void left.add(bead) }));
    for (const bead of about) if (left.has(bead)) leftOut(bead);
    return whole(groups);
  };
}

/** Looks drafts up by the blocks that they touch. */
function touching(pair: Analysis["pair"], drafts: readonly FindingDraft[]): DraftsAbout {
  const at: Record<Lang, Map<number, number[]>> = { en: new Map(), fr: new Map() };
  drafts.forEach((draft, place) => {
    for (const lang of LANGS) {
      const position = draft[lang];
      const [from = 0, to = 0] = position ? blocksWithin(pair[lang], position) : [];
      for (let index = from; index < to; index++) {
        const places = at[lang].get(index);
        if (places) places.push(place);
        else at[lang].set(index, [place]);
      }
    }
  });
  return (groups) => {
    const found = new Set(LANGS.flatMap((lang) => groups[lang].flatMap((index) => at[lang].get(index) ?? [])));
    return [...found].sort((a, b) => a - b).map((place) => drafts[place] as FindingDraft);
  };
}
