import type { Bead, Inside, Sentence, SentenceBead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type BlockKind, LANGS, type Lang, otherLang } from "#posting";

/** Beads before and after a passage in which its counterpart may stand. */
const NEAR = 8;
/** Share of the words of a sentence and of its counterpart that each must explain of the other. */
const SAID = 0.4;
/** Sum of both shares, where the counterpart answers to nothing as yet; and where something faces it. */
const SAID_ALONE = 1;
const SAID_TOGETHER = 1.2;
/** Weight of the words of a sentence from which it says something that can be found again. */
const TELLING = 1;
/** By how much of both shares the sentence must suit a counterpart better than what faces that one. */
const BETTER = 0.4;

/** A range of a block. */
interface Passage {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether each sentence of a passage that faces nothing stands near by on the other side, in a sentence that answers to nothing else:
 * a paragraph that was cut or joined at another place is there all the same.
 */
export const isSaidNearby = (context: CheckContext, bead: Bead, lang: Lang, passage: Passage): boolean =>
  unsaidNearby(context, bead, lang, passage)?.length === 0;

/** The sentences of such a passage that stand nowhere near by, in order; `undefined` where none of them does. */
export function unsaidNearby(context: CheckContext, bead: Bead, lang: Lang, passage: Passage): readonly Sentence[] | undefined {
  const index = context.alignment.beadOf[lang][passage.block] ?? -1;
  if (index < 0) return undefined;
  const other = otherLang(lang);
  // What one key says, two may say on the other side: a description and the rest of it.
  const isField = context.pair[lang].blocks[passage.block]?.kind === "field";
  const blocks = context.beads
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .flatMap((one) => context.blocks(one, other))
    .filter(({ kind }) => PROSE.has(kind) || (isField && kind === "field"));
  const unsaid = new Map<number, Sentence>();
  let [first, mass] = [true, 0];
  for (const block of blocks) {
    const { inside, beadOf } = readAgainst(context, bead, lang, passage.block, block);
    inside.sentences[lang].forEach((own, at) => {
      if (own.from < passage.from || own.to > passage.to) return;
      if (first) unsaid.set(own.from, own);
      const sentence = beadOf[at] as SentenceBead;
      if (!unsaid.has(own.from) || !isSaid(context, inside, sentence, block, lang)) return;
      unsaid.delete(own.from);
      mass += sentence.mass[lang];
    });
    first = false;
  }
  return mass > 0 ? [...unsaid.values()].sort((a, b) => a.from - b.from) : undefined;
}

const PROSE: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "quote", "table"]);

/** The block of a side that was asked about last, held against those near by: each of its lost sentences asks for the same. */
interface Held {
  readonly own: number;
  readonly against: Map<number, ReadAgainst>;
}
const last = new WeakMap<CheckContext["alignment"], Partial<Record<Lang, Held>>>();

interface ReadAgainst {
  readonly inside: Inside;
  /** The bead of each sentence of the block. */
  readonly beadOf: readonly SentenceBead[];
}

function readAgainst({ alignment }: CheckContext, bead: Bead, lang: Lang, own: number, { index }: Block): ReadAgainst {
  const known = last.get(alignment);
  const held = known?.[lang]?.own === own ? known[lang] : { own, against: new Map<number, ReadAgainst>() };
  last.set(alignment, { ...known, [lang]: held });
  const read = held.against.get(index) ?? readOnce();
  held.against.set(index, read);
  return read;

  function readOnce(): ReadAgainst {
    const sides = lang === "en" ? { en: [own], fr: [index] } : { en: [index], fr: [own] };
    const isBead = bead.kind === "match" && LANGS.every((side) => bead[side].length === 1 && bead[side][0] === sides[side][0]);
    const beadOf: SentenceBead[] = [];
    const inside = alignment.inside(isBead ? bead : { ...bead, kind: "match", moved: false, ...sides });
    for (const one of inside.beads) for (const at of one[lang]) beadOf[at] = one;
    return { inside, beadOf };
  }
}

/** Whether two sentences say the same, and what says it answers to nothing, or plainly worse, where it stands. */
function isSaid(context: CheckContext, found: Inside, sentence: SentenceBead, block: Block, lang: Lang): boolean {
  const { kind, coverage, mass } = sentence;
  const worth = coverage.en + coverage.fr;
  if (kind !== "match" || Math.min(coverage.en, coverage.fr) < SAID || Math.min(mass.en, mass.fr) < TELLING || worth < SAID_ALONE)
    return false;
  const other = otherLang(lang);
  const bead = context.beads[context.alignment.beadOf[other][block.index] ?? -1];
  if (!bead) return false;
  if (bead.kind !== "match") return true;
  const inside = context.alignment.inside(bead);
  return sentence[other].every((at) => {
    const { from } = found.sentences[other][at] as Sentence;
    const facing = inside.beads.find((one) =>
      one[other].some((k) => inside.sentences[other][k]?.block === block.index && inside.sentences[other][k]?.from === from),
    );
    if (facing?.kind !== "match") return true;
    return worth >= SAID_TOGETHER && worth - facing.coverage.en - facing.coverage.fr >= BETTER;
  });
}
