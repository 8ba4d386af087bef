import type { Word } from "#drift/edit-words";
import type { TranslationTest, Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang, type Sides } from "#posting";

/** The sentences of a text, looked up by the words of the other language that they have in common with. */
export interface WordsInCommon {
  /** How many distinct words a sentence has. */
  readonly size: (sentence: number) => number;
  /** For each sentence that has any: its words that some words of the other language say, and those of them that it says. */
  readonly with: (own: readonly string[]) => ReadonlyMap<number, number>;
}

/** What answers to one word of the other language. */
interface Answers {
  /** The words that it says. */
  readonly said: readonly string[];
  /** The sentences that say it. */
  readonly sentences: readonly number[];
}

/**
 * Reads a text once for all the sentences that are held against it: of a paragraph of a thousand sentences that were all edited, each was
 * held against each word by word. `lang` is the side that asks. Whether one of several words says a word is whether any of them does.
 */
export function wordsInCommon(facing: readonly Word[], lang: Lang, vocabulary: Vocabulary): WordsInCommon {
  const texts = known.get(vocabulary) ?? { en: new WeakMap(), fr: new WeakMap() };
  known.set(vocabulary, texts);
  const found = texts[lang].get(facing) ?? read(facing, lang, vocabulary);
  texts[lang].set(facing, found);
  return found;
}

const known = new WeakMap<Vocabulary, Sides<WeakMap<readonly Word[], WordsInCommon>>>();

function read(facing: readonly Word[], lang: Lang, vocabulary: Vocabulary): WordsInCommon {
  const places = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const { stem, sentence } of facing) {
    if (stem === "") continue;
    const at = places.get(stem);
    if (at?.at(-1) === sentence) continue;
    if (at) at.push(sentence);
    else places.set(stem, [sentence]);
    sizes[sentence] = (sizes[sentence] ?? 0) + 1;
  }
  const tests = new Map<string, TranslationTest>();
  const saysOf = (stem: string): TranslationTest => {
    const test = tests.get(stem) ?? vocabulary.translationTest(otherLang(lang), [stem]);
    tests.set(stem, test);
    return test;
  };
  const answers = new Map<string, Answers>();
  const answersTo = (own: string): Answers => {
    const before = answers.get(own);
    if (before) return before;
    const says = vocabulary.translationTest(lang, [own]);
    const said = [...places.keys()].filter(says);
    const sentences = new Set<number>();
    for (const [stem, at] of places) if (saysOf(stem)(own)) for (const sentence of at) sentences.add(sentence);
    const found = { said, sentences: [...sentences] };
    answers.set(own, found);
    return found;
  };
  return {
    size: (sentence) => sizes[sentence] ?? 0,
    with: (own) => {
      const counts = new Map<number, number>();
      const count = (sentence: number) => counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      for (const stem of new Set(own.flatMap((one) => answersTo(one).said))) for (const sentence of places.get(stem) ?? []) count(sentence);
      for (const one of own) for (const sentence of answersTo(one).sentences) count(sentence);
      return counts;
    },
  };
}
