import type { Word } from "#drift/edit-words";
import type { WordEdit } from "#drift/fact-changes";
import type { TranslationTest, Vocabulary } from "#drift/vocabulary";
import { lazily } from "#lazily";
import { otherLang } from "#posting";

/** What a word that came or went did to the pair. */
export interface ClassifiedWord {
  readonly effect: "worse" | "better" | "unsure" | "same";
  readonly mass: number;
  readonly isFact: boolean;
  readonly isNumber: boolean;
}

/** Weight of a name or a number. */
const NAME = 1;

/** Counts how often both sides say a word: an edit that brings the counts nearer is for the better. */
export function wordClassifier(
  edit: WordEdit,
  beside: readonly Word[],
  vocabulary: Vocabulary,
): (word: Word, kind: "gone" | "come") => ClassifiedWord {
  const { lang, before, after, facing } = edit;
  const own = { before: countsOf([...before, ...beside]), after: countsOf([...after, ...beside]) };
  const theirs = countsOf(facing);
  const values = { before: valuesIn(before), after: valuesIn(after), facing: valuesIn(facing) };
  const written = {
    before: lazily(() => lettersIn(before)),
    after: lazily(() => lettersIn(after)),
    facing: lazily(() => lettersIn(facing)),
  };
  const bySaid = lazily(() => vocabulary.translationTest(lang, own.before.keys()));
  const foreign = lazily(() => new Set(facing.flatMap(({ folded, stem }) => (vocabulary.knows(otherLang(lang), stem) ? [folded] : []))));
  const classified = (effect: ClassifiedWord["effect"], mass: number, isFact: boolean, isNumber = false): ClassifiedWord => ({
    effect,
    mass,
    isFact,
    isNumber,
  });
  return (word, kind) => {
    if (word.number !== "") {
      const [was, is, said] = [timesOf(values.before, word), timesOf(values.after, word), timesOf(values.facing, word)];
      // The same value in another form is no edit of it, and a lone unit may be an article: “a week”, “one week”.
      if (was === is || (word.number === "1" && kind === "gone")) return classified("same", NAME, true, true);
      // The value may stand there for another thing, which the text has too: three minutes, and the third of June.
      if (kind === "come") return classified(said > 0 && (said >= is || was === 0) ? "better" : "worse", NAME, true, true);
      return classified(said > 0 && (said > is || is === 0) ? "worse" : is > 0 ? "same" : "unsure", NAME, true, true);
    }
    // A word of the other language that went was not translated yet: « le deadline ».
    if (kind === "gone" && !word.isName && !vocabulary.knows(lang, word.stem) && foreign().has(word.folded))
      return classified("unsure", NAME, false);
    // A name is the same in both languages, letter for letter; so is what the lexicon has never met and both sides write.
    if ((word.isName || !vocabulary.knows(lang, word.stem)) && !word.isAcronym && written.facing().has(word.folded)) {
      const [said, was, is] = [written.facing, written.before, written.after].map((words) => words().get(word.folded) ?? 0) as [
        number,
        number,
        number,
      ];
      const gain = Math.abs(said - was) - Math.abs(said - is);
      if (kind === "come") return classified(gain > 0 ? "better" : gain < 0 ? "worse" : "same", NAME, gain > 0);
      return classified(gain < 0 ? "worse" : gain > 0 ? "unsure" : "same", NAME, true);
    }
    const says = vocabulary.translationTest(lang, [word.stem]);
    const answers = [...theirs.keys()].filter(says);
    const mass = word.isName ? NAME : vocabulary.weight(lang, word.stem);
    // Each language has acronyms of its own: CDS, SNC.
    const isName = word.isName && !word.isAcronym;
    if (answers.length === 0) {
      if (kind === "come") return classified("worse", mass, isName);
      return classified("unsure", mass, isName);
    }
    const mine = vocabulary.translationTest(otherLang(lang), answers);
    const [said, was, is] = [sum(theirs, (each) => answers.includes(each)), sum(own.before, mine), sum(own.after, mine)];
    const gain = Math.abs(said - was) - Math.abs(said - is);
    if (kind === "come") {
      // An answer that no word of before has taken.
      if (gain > 0 && answers.some((answer) => !bySaid()(answer))) return classified("better", mass, isName);
      return classified(gain < 0 ? "worse" : "same", mass, false);
    }
    return classified(gain < 0 ? "worse" : gain > 0 ? "unsure" : "same", mass, isName);
  };
}

/** How often each word is written, letter for letter. */
function lettersIn(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

/** The words that state a value, by each value that they state. */
function valuesIn(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const values = new Map<string, Word[]>();
  for (const word of words) {
    if (word.number === "") continue;
    for (const value of new Set([word.number, ...word.also])) {
      const list = values.get(value);
      if (list) list.push(word);
      else values.set(value, [word]);
    }
  }
  return values;
}

/** How many words state the value of one: those that have it, and those of which it has another form. */
function timesOf(values: ReturnType<typeof valuesIn>, asked: Word): number {
  const own = values.get(asked.number)?.length ?? 0;
  const others = asked.also.flatMap((value) => values.get(value) ?? []).filter((word) => isSameValue(word, asked));
  if (others.length === 0) return own;
  return new Set([...(values.get(asked.number) ?? []), ...others]).size;
}

function countsOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of words) if (stem !== "") counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Whether two words state one value: « 9 h » is 9 a.m., and may be nine hours. */
const isSameValue = (a: Word, b: Word): boolean =>
  a.number !== "" && (a.number === b.number || a.also.includes(b.number) || b.also.includes(a.number));

function sum(counts: ReadonlyMap<string, number>, counted: TranslationTest): number {
  let total = 0;
  for (const [word, count] of counts) if (counted(word)) total += count;
  return total;
}
