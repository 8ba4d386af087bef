import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { copiedLanguage, foreignness, isLanguage } from "#language/foreign";
import { thirdOfBlock } from "#language/identify";
import { isLoanOfPage } from "#language/loans";
import { isListedName, isNameOnly, isOneResource } from "#language/names";
import { isLanguageSwitch } from "#language/switch";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { isCodeValue } from "./code-values.ts";
import { isReordered, originalOf, type Twin, unmatchedBlocks } from "./copies.ts";
import { isEnglishCopy } from "./short-copies.ts";

/** A block that is not in the language of its side, and what to make of it. */
export type ForeignBlock = {
  readonly bead: Bead;
  readonly block: Block;
  readonly lacking: Lang;
  /** The block of the other side that it is a copy of, or else the first that faces it. */
  readonly facing: Block | null;
} & (
  | { readonly kind: "third"; readonly language: string }
  /** It may stand: a link to the other language, or a loan. */
  | { readonly kind: "allowed" }
  | { readonly kind: "name" }
  | { readonly kind: "untranslated"; readonly twin: Twin | undefined; readonly confidence: number }
);

const known = new WeakMap<CheckContext["alignment"], WeakMap<CheckContext["config"], readonly ForeignBlock[]>>();

/**
 * The blocks of both sides, bead by bead, that are in the other language or, on this side alone, in a third. Read once for a pair: who
 * asks about one edit after another asks about the same blocks.
 */
export function foreignBlocks(context: CheckContext): readonly ForeignBlock[] {
  const { alignment, config } = context;
  const ofConfig = known.get(alignment) ?? new WeakMap<CheckContext["config"], readonly ForeignBlock[]>();
  known.set(alignment, ofConfig);
  const found = ofConfig.get(config) ?? [...readBlocks(context)];
  ofConfig.set(config, found);
  return found;
}

function* readBlocks(context: CheckContext): Generator<ForeignBlock> {
  const { allow } = context.config;
  const loose = { en: unmatchedBlocks(context, "en"), fr: unmatchedBlocks(context, "fr") };
  for (const bead of context.beads)
    for (const lacking of LANGS)
      for (const block of context.blocks(bead, lacking)) {
        if (!isLanguage(block, context.config)) continue;
        const [first = null, ...others] = context.blocks(bead, otherLang(lacking));
        const found = { bead, block, lacking, facing: first };
        const language = thirdOfBlock(block, allow);
        if (language !== null) {
          const alike = [first, ...others, ...loose[otherLang(lacking)](block.text).map((copy) => copy.block)];
          const isAlike = alike.some((other) => other !== null && thirdOfBlock(other, allow) === language);
          if (!isAlike) yield { ...found, kind: "third", language };
          continue;
        }
        const twin = originalOf(context, bead, block, lacking) ?? loose[otherLang(lacking)](block.text).at(-1);
        const confidence = confidenceOf(context, block, twin, lacking);
        if (confidence === 0) continue;
        if (isLanguageSwitch(block, lacking) || isReordered(context, bead, block, lacking)) yield { ...found, kind: "allowed" };
        else if (
          isNameOnly(block) ||
          (twin && isWordOfBoth(block)) ||
          (twin && isLoanOfPage(context.pair[lacking], block, context.config)) ||
          (twin &&
            (isOneResource(block, twin.block) || isListedName(context.pair[lacking], block) || isCodeValue(context.pair[lacking], block)))
        )
          yield { ...found, kind: confidence === BY_LEXICON ? "allowed" : "name" };
        else yield { ...found, facing: twin?.block ?? first, kind: "untranslated", twin, confidence };
      }
}

/** Words that are spelled alike in English and in French, and that texts of one of the two have far more often. */
const OF_BOTH = /^(?:programme|cadre|genre|occasion|centre|catalogue|fibre|cuisine|communiqué|résumé|atelier|ensemble|entourage)s?$/iu;

/** A title of one word that is a word of both languages: nobody forgot to translate it. */
const isWordOfBoth = ({ kind, key, text }: Block): boolean => (kind === "heading" || key === "title") && OF_BOTH.test(text.trim());

function confidenceOf(context: CheckContext, block: Block, twin: Twin | undefined, lacking: Lang): number {
  const { allow } = context.config;
  if (twin === undefined) return foreignness(block, otherLang(lacking), allow);
  const copied = copiedLanguage(block, allow);
  if (copied === null) return lacking === "fr" && !allow.includes(block.text) && isEnglishCopy(context, block) ? BY_LEXICON : 0;
  return copied.lang === lacking ? 0 : copied.confidence;
}

/** How sure the lexicon is of a few words. */
const BY_LEXICON = 0.7;
