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
const MOST_SENTENCES = 12;

/** Sentences of one block of which two neighbours changed places, told by where their words are answered; clear cases only. */
export function exchangedSentences(context: CheckContext): readonly ExchangedSentences[] {
  return context.examined.flatMap((bead): ExchangedSentences[] => {
    if (bead.kind !== "match" || context.claimed(bead) || LANGS.some((lang) => bead[lang].length !== 1)) return [];
    if (LANGS.some((lang) => !["paragraph", "item", "quote"].includes(context.blocks(bead, lang)[0]?.kind ?? ""))) return [];
    const { sentences, words } = context.alignment.inside(bead);
    const count = sentences.en.length;
    if (count < 2 || count > MOST_SENTENCES || sentences.fr.length !== count) return [];
    const told = new Float64Array(count);
    const met = new Float64Array(count * count);
    for (const { sentence, rarity, answer } of words.en) {
      told[sentence] = (told[sentence] as number) + rarity;
      const place = words.fr[answer]?.sentence;
      if (place !== undefined) met[sentence * count + place] = (met[sentence * count + place] as number) + rarity;
    }
    const at = (i: number, j: number) => met[i * count + j] as number;
    const isCrossed = (i: number, j: number) =>
      at(i, j) >= LEAST && at(i, j) >= CROSSED * (told[i] as number) && at(i, i) <= STRAIGHT * (told[i] as number);
    const crossed = Array.from({ length: count - 1 }, (_, i) => i).filter((i) => isCrossed(i, i + 1) && isCrossed(i + 1, i));
    const [only, ...more] = crossed;
    if (only === undefined || more.length > 0) return [];
    return [{ bead, first: sentences.en[only]?.text ?? "", second: sentences.en[only + 1]?.text ?? "" }];
  });
}
