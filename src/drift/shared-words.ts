import { readEditWords } from "#drift/edit-words";
import type { Vocabulary } from "#drift/vocabulary";
import { LANGS, type Lang, type Sides } from "#posting";

/**
 * How far two texts that came to both sides at one place say the same, as far as words show; `unanswered` where words of
 * both are known, too few for that, and none has an answer.
 */
export type Likeness = "alike" | "unclear" | "unanswered" | "apart";

/** Telling words of each text from which their answers show whether it translates the other. */
const LEAST = 3;
/** Share of the words that the other text answers: of 559 lines that a reviser lined up, all had more than the first; of others, six in ten less than the second. */
const ALIKE = 0.2;
const APART = 0.1;

/** Compares two texts by the words that have an answer in the other. */
export function likenessOf(texts: Sides<string>, vocabulary: Vocabulary): Likeness {
  const [en, fr] = LANGS.map((lang) => stemsOf(texts[lang], lang)) as [ReadonlySet<string>, ReadonlySet<string>];
  const [says, said] = [vocabulary.translationTest("en", en), vocabulary.translationTest("fr", fr)];
  const found = [...fr].filter(says).length + [...en].filter(said).length;
  const isKnown = [...en].some((stem) => vocabulary.knows("en", stem)) && [...fr].some((stem) => vocabulary.knows("fr", stem));
  if (Math.min(en.size, fr.size) < LEAST) return found === 0 && isKnown ? "unanswered" : "unclear";
  const share = found / (en.size + fr.size);
  return share > ALIKE ? "alike" : share < APART ? "apart" : "unclear";
}

const stemsOf = (text: string, lang: Lang): ReadonlySet<string> =>
  new Set(readEditWords(text, lang).flatMap(({ stem, number }) => (stem === "" || number !== "" ? [] : [stem])));
