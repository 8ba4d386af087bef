import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { LANGS } from "#posting";

/** Two sentences next to each other that stand in the opposite order on the other side. */
export interface ExchangedSentences {
  readonly bead: Bead;
  /** The English texts, in their order. */
  readonly first: string;
  readonly second: string;
}

/** Share of the words of each, by weight, that the other place must answer, and that its own place may. */
const CROSSED = 0.6;
const STRAIGHT = 0.15;
/** Least weight of the words answered crosswise. */
const LEAST = 0.6;

/** Sentences of one block of which two neighbours changed places, told by where their words are answered; clear cases only. */
export function exchangedSentences(context: CheckContext): readonly ExchangedSentences[] {
  return context.examined.flatMap((bead): ExchangedSentences[] => {
    if (bead.kind !== "match" || context.claimed(bead) || LANGS.some((lang) => bead[lang].length !== 1)) return [];
    if (LANGS.some((lang) => !["paragraph", "item", "quote"].includes(context.blocks(bead, lang)[0]?.kind ?? ""))) return [];
    const { sentences, words } = context.alignment.inside(bead);
    const count = sentences.en.length;
    if (count < 2 || sentences.fr.length !== count) return [];
    const told = new Float64Array(count);
    // By how far from its own place a sentence is answered: at it, before it, after it. The rest decides nothing.
    const met = { [-1]: new Float64Array(count), 0: new Float64Array(count), 1: new Float64Array(count) };
    for (const { sentence, rarity, answer } of words.en) {
      told[sentence] = (told[sentence] as number) + rarity;
      const step = (words.fr[answer]?.sentence ?? Number.NaN) - sentence;
      if (step === -1 || step === 0 || step === 1) met[step][sentence] = (met[step][sentence] as number) + rarity;
    }
    const at = (i: number, j: number) => met[(j - i) as -1 | 0 | 1][i] as number;
    const isCrossed = (i: number, j: number) =>
      at(i, j) >= LEAST && at(i, j) >= CROSSED * (told[i] as number) && at(i, i) <= STRAIGHT * (told[i] as number);
    const crossed = Array.from({ length: count - 1 }, (_, i) => i).filter((i) => isCrossed(i, i + 1) && isCrossed(i + 1, i));
    const [only, ...more] = crossed;
    if (only === undefined || more.length > 0) return [];
    return [{ bead, first: sentences.en[only]?.text ?? "", second: sentences.en[only + 1]?.text ?? "" }];
  });
}
