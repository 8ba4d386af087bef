import type { Alignment, Bead } from "#align/bead";
import { insideReader } from "#align/inside";
import { readWords } from "#align/tokens";
import type { Check } from "#check";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { parse } from "#parse/parse";
import type { Lang, Pair, Posting } from "#posting";
import type { FindingDraft } from "#run/draft";
import { runnerOf } from "#run/run";

/** Which blocks face which, by their indexes; `[]` where nothing does. */
export type Facing = readonly [en: readonly number[], fr: readonly number[], moved?: "moved"];

/** Runs checks over two texts that are aligned by hand, so that a test of a check does not depend on the aligner. By default, block n faces block n. */
export function checkAligned(checks: readonly Check[], en: string, fr: string, facing?: readonly Facing[]): readonly FindingDraft[] {
  const pair: Pair = { en: read(en, "en"), fr: read(fr, "fr") };
  return runnerOf(pair, alignmentOf(pair, facing ?? oneToOne(pair)), defaultConfig)({ checks });
}

function read(text: string, lang: Lang): Posting {
  const parsed = parse({ text }, lang, defaultConfig);
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  return parsed.posting;
}

function oneToOne({ en, fr }: Pair): Facing[] {
  const longer = Math.max(en.blocks.length, fr.blocks.length);
  return Array.from({ length: longer }, (_, i) => [i < en.blocks.length ? [i] : [], i < fr.blocks.length ? [i] : []]);
}

function alignmentOf(pair: Pair, facing: readonly Facing[]): Alignment {
  const beads = facing.map(([en, fr, moved]): Bead => {
    const kind = en.length === 0 ? "only-fr" : fr.length === 0 ? "only-en" : "match";
    return { kind, en, fr, similarity: kind === "match" ? 0.9 : 0, moved: moved !== undefined, section: 0 };
  });
  const beadOf = (lang: Lang) => Int32Array.from(pair[lang].blocks, (block) => beads.findIndex((bead) => bead[lang].includes(block.index)));
  const lexicon = loadLexicon();
  return {
    sections: [{ kind: "match", en: 0, fr: 0, moved: false }],
    beads,
    beadOf: { en: beadOf("en"), fr: beadOf("fr") },
    approximate: false,
    lexicon,
    inside: insideReader(pair, readWords(pair, lexicon), lexicon),
  };
}
