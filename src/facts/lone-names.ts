import type { Bead, Unexplained } from "#align/bead";
import { isReadable } from "#align/inside";
import { ofSentence } from "#align/of-sentences";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import { type Block, LANGS, type Lang } from "#posting";
import { factAt } from "#text/fact";
import { areUnlike, areWords } from "./name-words.ts";
import { otherPeople } from "./other-people.ts";
import { otherStreets } from "./other-streets.ts";
import { replacedName } from "./replaced-names.ts";

/** Names of which each side has one that the other lacks, where the rest of two sentences agrees: “in Fredericton”, « à Bathurst ». */
export function otherNames(context: CheckContext): Extract<Difference, { kind: "differs" }>[] {
  return context.examined.flatMap((bead): Extract<Difference, { kind: "differs" }>[] => {
    if (bead.kind !== "match" || context.claimed(bead)) return [];
    const named = otherPeople(context, bead) ?? otherStreets(context, bead);
    if (named) return [named];
    if (!mayDiffer(context, bead) || !isReadable(context.pair, bead)) return [];
    const inside = context.alignment.inside(bead);
    for (const facing of inside.beads) {
      if (facing.kind !== "match" || facing.en.length !== 1 || facing.fr.length !== 1) continue;
      if (Math.min(facing.coverage.en, facing.coverage.fr) < LEAST) continue;
      const names = { en: loneName(context, bead, "en", facing.en[0] ?? 0), fr: loneName(context, bead, "fr", facing.fr[0] ?? 0) };
      if (!names.en || !names.fr) {
        const replaced = replacedName(context, bead, facing);
        if (replaced) return [replaced];
        continue;
      }
      if (areUnlike(names.en.fact.raw, names.fr.fact.raw) && !areWords(names.en.fact.raw, names.fr.fact.raw))
        return [{ kind: "differs", bead, en: names.en, fr: names.fr }];
    }
    return [];
  });
}

/** With less of either sentence explained, a name may be rendered by other words. */
const LEAST = 0.15;

/** A name inside a sentence on both sides: most blocks have none in French. */
const mayDiffer = (context: CheckContext, bead: Bead): boolean =>
  LANGS.every((lang) =>
    context
      .blocks(bead, lang)
      .some((block) => holdsFacts(block, context) && /(?:[\p{Ll}\p{N},.^][ \u00A0]|[’'])\p{Lu}\p{L}*\p{Ll}/u.test(block.text)),
  );

/** The one or two words that nothing on the other side explains, if they are a name and all that is left of the sentence. */
function loneName(context: CheckContext, bead: Bead, lang: Lang, at: number): Stated | undefined {
  const inside = context.alignment.inside(bead);
  const sentence = inside.sentences[lang][at];
  if (!sentence) return undefined;
  const left = ofSentence(inside.unexplained[lang], at).filter(({ weight }) => weight > 0);
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last || left.length > 2 || !left.every((one) => isName(sentence.text, one))) return undefined;
  if (left.length === 2 && sentence.text.slice(first.to, last.from) !== " ") return undefined;
  // A word of a longer name may be translated with it.
  if (/\p{Lu}[\p{L}’'-]*[ \u00A0]$/u.test(sentence.text.slice(0, first.from)) || /^[ \u00A0-]\p{Lu}/u.test(sentence.text.slice(last.to)))
    return undefined;
  const block = context.pair[lang].blocks[sentence.block] as Block;
  return { block, fact: factAt(block.text, sentence.from + first.from, sentence.from + last.to, "name") };
}

/** A capital inside the sentence, and small letters: acronyms are translated. */
function isName(text: string, { from, to }: Unexplained): boolean {
  return (
    /^\p{Lu}\p{L}*\p{Ll}{2}/u.test(text.slice(from, to)) &&
    /[\p{Ll},][ \u00A0](?:\p{Lu}\p{L}+[ \u00A0])?(?:d[’']|l[’'])?$/u.test(text.slice(0, from))
  );
}
