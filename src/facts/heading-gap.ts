import type { Bead } from "#align/bead";
import type { CheckContext, Place } from "#check";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Position } from "#posting";
import { qualifierGap, tailOf } from "#text/qualifiers";

/** What two facing headings or titles disagree about, and where. */
export type HeadingGap = { readonly place: Place } & (
  | { readonly has: Lang; readonly word: string }
  | { readonly words: { readonly en: string; readonly fr: string } }
);

/** What two facing headings or titles disagree about: a qualifier, or what one of them adds in brackets. */
export function headingGap(context: CheckContext, bead: Bead): HeadingGap | undefined {
  const [en, ...moreEn] = context.blocks(bead, "en");
  const [fr, ...moreFr] = context.blocks(bead, "fr");
  if (!en || !fr || moreEn.length + moreFr.length > 0 || !isHeading(en) || !isHeading(fr)) return undefined;
  const at = (block: Block, lang: Lang, range?: { from: number; to: number }): Position =>
    range ? placeOf(context.pair[lang], block, range.from, range.to) : block.position;
  const found = qualifierGap({ en: en.text, fr: fr.text });
  if (found?.kind === "opposed")
    return { words: { en: found.en.word, fr: found.fr.word }, place: { en: at(en, "en", found.en), fr: at(fr, "fr", found.fr) } };
  for (const has of LANGS) {
    const block = has === "en" ? en : fr;
    const range = found?.kind === "missing" ? (found.has === has ? found.use : null) : loneTail(context, bead, block, has);
    if (range === null || (found?.kind === "missing" && isOtherHeading(context, bead, has, range))) continue;
    const place = { en: at(en, "en", has === "en" ? range : undefined), fr: at(fr, "fr", has === "fr" ? range : undefined) };
    return { has, word: block.text.slice(range.from, range.to), place };
  }
  return undefined;
}

const isHeading = ({ kind, key }: Block): boolean => kind === "heading" || (kind === "field" && key === "title");

/** Beside a qualifier, words of a heading from which one at least has its answer where the two headings are each other’s. */
const MANY = 2;

/** Whether the heading says other things than the one that faces it, its qualifier aside: then that is no gap in it. */
function isOtherHeading(context: CheckContext, bead: Bead, has: Lang, use: { from: number; to: number }): boolean {
  // Titles face each other whatever they say.
  if (context.blocks(bead, has)[0]?.kind !== "heading") return false;
  const { words, sentences } = context.alignment.inside(bead);
  const beside = words[has].filter(({ sentence, from }) => {
    const start = (sentences[has][sentence]?.from ?? 0) + from;
    return start < use.from || start >= use.to;
  });
  const facing = words[otherLang(has)];
  // « Atouts » over “What would set you apart”: the word is all of the heading, and the other one names the section its way.
  const isFree = beside.length === 0 && facing.length >= MANY && facing.every(({ answer, taken }) => answer < 0 && !taken);
  return isFree || (beside.length >= MANY && beside.every(({ answer, taken }) => answer < 0 && !taken));
}

/** The tail of a heading of whose words the other side explains none. */
function loneTail(context: CheckContext, bead: Bead, block: Block, has: Lang): { from: number; to: number } | null {
  const tail = tailOf(block.text);
  const other = context.blocks(bead, otherLang(has))[0];
  if (tail === null || other === undefined || /[(–—]|\s-\s/u.test(other.text)) return null;
  const inside = context.alignment.inside(bead);
  const words = block.text.slice(tail.from, tail.to).match(/\p{L}{4,}/gu) ?? [];
  const lone = inside.unexplained[has].filter(({ sentence, from, weight }) => {
    const start = (inside.sentences[has][sentence]?.from ?? 0) + from;
    return start >= tail.from && start < tail.to && weight >= 0.3;
  });
  const head = block.text.slice(0, tail.from).toLowerCase();
  const isDoublet = words.some((word) => head.includes(word.slice(0, 4).toLowerCase()));
  return words.length > 0 && lone.length > 0 && lone.length >= words.length && !isDoublet ? tail : null;
}
