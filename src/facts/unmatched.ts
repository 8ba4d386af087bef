import type { Bead } from "#align/bead";
import { isLetters } from "#align/entries";
import type { CheckContext, Place } from "#check";
import { explainsOtherLanguage } from "#language/one-language";
import { type Block, type BlockKind, type Lang, otherLang, type Posting } from "#posting";
import { byWords } from "#text/bare-words";
import { inAlphabet } from "./alphabet.ts";
import { isOnlyCode } from "./code-only.ts";
import { unsaidNearby } from "./said-nearby.ts";
import { isOfGlossary } from "./sorted-entries.ts";
import { isTargetNearby } from "./target-nearby.ts";
import { isUnwritten, OF_UNWRITTEN } from "./unwritten.ts";

/** A block that nothing faces. */
export interface Unmatched {
  readonly bead: Bead;
  readonly block: Block;
  /** The side that lacks it. */
  readonly lacking: Lang;
  /** Its words stand elsewhere on its own side too, or are the title's: a reader misses nothing. */
  readonly repeats: boolean;
  /** The sentences that stand nowhere, where others of the block stand in a neighbour of the other side. */
  readonly left?: string;
  /** The other side has an unmatched block of the same kind at the same spot: perhaps a very free translation. */
  readonly faced: boolean;
}

/** Where an unmatched block is reported, and how surely: a repetition is missed by nobody, and two that face each other may be a free translation after all. */
export function placeOfUnmatched(context: CheckContext, { bead, block, lacking, repeats, left, faced }: Unmatched): Place {
  return {
    en: lacking === "en" ? null : block,
    fr: lacking === "fr" ? null : block,
    lacking,
    bead,
    insertAt: context.insertionPoint(bead),
    confidence: repeats ? 0.6 : faced ? 0.7 : 0.95,
    ...(repeats || (block.kind === "paragraph" && isOnlyCode(block))
      ? { severity: "info" }
      : faced || left !== undefined
        ? { severity: "warning" }
        : {}),
    ...(isUnwritten(context.pair) ? OF_UNWRITTEN : {}),
  };
}

/** The unmatched blocks of some kinds that no other check has claimed, in reading order. Linear in the blocks. */
export function unmatched(context: CheckContext, kinds: readonly BlockKind[]): Unmatched[] {
  return runsOf(context.beads).flatMap((run) => {
    const present = { en: kindsIn(context, run, "en"), fr: kindsIn(context, run, "fr") };
    return run.flatMap((bead) => {
      if (context.claimed(bead)) return [];
      const lang = bead.kind === "only-en" ? "en" : "fr";
      const lacking = otherLang(lang);
      return context.blocks(bead, lang).flatMap((block) => {
        if (!kinds.includes(block.kind) || isDecoration(block)) return [];
        // Of a short list nobody can tell who faces whom; the entries of a long one were given to each other.
        if (inAlphabet(context, lang, block.index) && !isOfGlossary(context.pair[lang], block.index)) return [];
        if (isLetterOfIndex(context, lang, block)) return [];
        if (isNameElsewhere(context, lang, block) || explainsOtherLanguage(block.text, lang)) return [];
        const unsaid = PROSE.has(block.kind)
          ? unsaidNearby(context, bead, lang, { block: block.index, from: 0, to: block.text.length })
          : undefined;
        if (unsaid?.length === 0) return [];
        const target = soleTarget(block);
        if (target && isTargetNearby(context, bead, lang, target)) return [];
        const repeats = visible(context.pair[lang])(block.text).length > 1;
        const left = unsaid && { left: unsaid.map(({ text }) => text).join(" ") };
        return [{ bead, block, lacking, repeats, ...left, faced: present[lacking].has(block.kind) }];
      });
    });
  });
}

/** The image that a block is, or the link to another site that is all of an item: “examples of charts” may be a list on one side. */
function soleTarget({ kind, links, text }: Block): Block["links"][number] | undefined {
  const [first, ...more] = links;
  if (first === undefined || more.length > 0 || kind === "image") return kind === "image" ? first : undefined;
  return kind === "item" && /^https?:/iu.test(first.url) && first.label.trim() === text.trim() ? first : undefined;
}

const PROSE: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "quote"]);

/** A name of two words or more, as in credits, that the other side gives as often, in another block. */
function isNameElsewhere(context: CheckContext, lang: Lang, { kind, text }: Block): boolean {
  const name = text.replace(/[,;]$/u, "");
  if ((kind !== "paragraph" && kind !== "item") || !NAME.test(name)) return false;
  const times = (side: Lang) => context.pair[side].blocks.reduce((sum, other) => sum + other.text.split(name).length - 1, 0);
  return times(otherLang(lang)) >= times(lang);
}

/** “Noah Lavoie”, « Anne-Marie St-Onge ». */
const NAME = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*(?: \p{Lu}[\p{L}’'-]*\.?){1,3}$/u;

/** “H” above what begins with it: each language has the letters of its own words. */
export const isLetterOfIndex = ({ pair }: CheckContext, lang: Lang, block: Block): boolean =>
  isLetters(block) && pair[otherLang(lang)].blocks.some(isLetters);

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

const visibleBlocks = new WeakMap<Posting, ReturnType<typeof byWords<Block>>>();

/** The blocks of a page with the words of a text; of the front matter, a page shows the title. */
function visible(posting: Posting): (text: string) => readonly Block[] {
  const known = visibleBlocks.get(posting);
  if (known) return known;
  const shown = posting.blocks.filter(({ kind, key }) => kind !== "field" || key === "title");
  const found = byWords(shown, ({ text }) => text);
  visibleBlocks.set(posting, found);
  return found;
}
