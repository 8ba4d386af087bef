import type { StatePair } from "#drift/classify";
import { type EditContext, textOf } from "#drift/edit-context";
import { readEditWords } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import { wordHunks } from "#drift/word-hunks";
import { otherLang } from "#posting";
import { sentences } from "#text/sentences";

/** The sentence of a text of the other side that faces the first edited words; `undefined` where it has one only, or none stands out. */
export function sentenceFacing({ lang, before, after }: EditContext, facing: string, states: StatePair): string | undefined {
  const other = otherLang(lang);
  const parts = facing.split("\n").flatMap((line) => sentences(line, other).map(({ from, to }) => line.slice(from, to)));
  if (parts.length < 2 || before.length === 0 || after.length === 0) return undefined;
  const [was, is] = [readEditWords(textOf(states.before, lang, before), lang), readEditWords(textOf(states.after, lang, after), lang)];
  const [hunk] = wordHunks(was, is);
  if (!hunk) return undefined;
  const [words, at] = hunk.gone.length > 0 ? [was, hunk.gone[0] ?? 0] : [is, hunk.come[0] ?? 0];
  const theirs = parts.flatMap((part, i) => readEditWords(part, other).map((word) => ({ ...word, sentence: i })));
  const faces = sentencesThatFace(words, at, theirs, lang, states.vocabulary);
  const found = parts.filter((_, i) => faces(i));
  return found.length === 1 ? found[0] : undefined;
}
