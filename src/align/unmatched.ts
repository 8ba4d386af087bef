import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type BlockKind, type Lang, otherLang, type Posting } from "#posting";

/** A block that nothing faces. */
export interface Unmatched {
  readonly bead: Bead;
  readonly block: Block;
  /** The side that lacks it. */
  readonly lacking: Lang;
  /** Its words stand elsewhere on its own side too, or are the title's: a reader misses nothing. */
  readonly repeats: boolean;
  /** The other side has an unmatched block of the same kind at the same spot: perhaps a very free translation. */
  readonly faced: boolean;
}

/** The unmatched blocks of some kinds that no other check has claimed, in reading order. Linear in the blocks. */
export function unmatched(context: CheckContext, kinds: readonly BlockKind[]): Unmatched[] {
  const texts = { en: visibleTexts(context.pair.en), fr: visibleTexts(context.pair.fr) };
  return runsOf(context.beads).flatMap((run) => {
    const present = { en: kindsIn(context, run, "en"), fr: kindsIn(context, run, "fr") };
    return run.flatMap((bead) => {
      if (context.claimed(bead)) return [];
      const lang = bead.kind === "only-en" ? "en" : "fr";
      const lacking = otherLang(lang);
      return context.blocks(bead, lang).flatMap((block) => {
        if (!kinds.includes(block.kind) || isDecoration(block)) return [];
        const repeats = (texts[lang].get(fold(block.text)) ?? 0) > 1;
        return [{ bead, block, lacking, repeats, faced: present[lacking].has(block.kind) }];
      });
    });
  });
}

/** Nothing to read: a lone `*`, a no-break space, a line break. */
export function isDecoration(block: Block): boolean {
  if (block.kind === "image" || block.links.some((link) => link.kind === "image")) return false;
  if (block.kind === "html") return /^(?:br|hr|!--|comment)$/iu.test(block.detail ?? "");
  if (block.kind === "code" || block.kind === "field") return false;
  return !/[\p{L}\p{N}]/u.test(block.text);
}

/** Beads without a match that follow one another. */
function runsOf(beads: readonly Bead[]): readonly (readonly Bead[])[] {
  const runs: Bead[][] = [];
  let open: Bead[] | undefined;
  for (const bead of beads) {
    if (bead.kind === "match") open = undefined;
    else if (open) open.push(bead);
    else {
      open = [bead];
      runs.push(open);
    }
  }
  return runs;
}

function kindsIn(context: CheckContext, run: readonly Bead[], lang: Lang): ReadonlySet<BlockKind> {
  return new Set(run.flatMap((bead) => context.blocks(bead, lang).map(({ kind }) => kind)));
}

/** How often each text stands on a page; of the front matter, a page shows the title. */
function visibleTexts(posting: Posting): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, key, text } of posting.blocks) {
    const words = fold(text);
    if (words !== "" && (kind !== "field" || key === "title")) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
