import { type EditContext, textOf } from "#drift/edit-context";
import { readEditWords, type Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import type { StatePair } from "#drift/state-pair";
import { wordHunks } from "#drift/word-hunks";
import { type Lang, otherLang } from "#posting";
import { sentences } from "#text/sentences";
import { stems } from "#text/tokens";

/** Characters of a sentence that a message quotes, and up to which a word in question stands within them. */
const QUOTED = 85;
/** Characters shown before that word. */
const LEAD = 40;

/**
 * The sentence of a text of the other side that faces the first edited words, from near what answers to them where that stands too far
 * in to be quoted; `undefined` where the text has one sentence only and is short, or none stands out.
 */
export function sentenceFacing({ lang, before, after }: EditContext, facing: string, states: StatePair): string | undefined {
  const other = otherLang(lang);
  const parts = sentencesOf(facing, other);
  if (before.length === 0 || after.length === 0) return undefined;
  const [was, is] = [readEditWords(textOf(states.before, lang, before), lang), readEditWords(textOf(states.after, lang, after), lang)];
  const [hunk] = wordHunks(was, is);
  if (!hunk) return undefined;
  const [words, at] = hunk.gone.length > 0 ? [was, hunk.gone[0] ?? 0] : [is, hunk.come[0] ?? 0];
  const asked = (hunk.gone.length > 0 ? hunk.gone : [at - 1, (hunk.come.at(-1) ?? at) + 1]).flatMap((i) => words[i] ?? []);
  const near = (part: string) => fromNear(part, asked, lang, states);
  if (parts.length === 1) return (parts[0] ?? "").length > QUOTED ? near(parts[0] ?? "") : undefined;
  const theirs = parts.flatMap((part, i) => readEditWords(part, other).map((word) => ({ ...word, sentence: i })));
  const faces = sentencesThatFace(words, at, theirs, lang, states.vocabulary);
  const found = parts.filter((_, i) => faces(i));
  return found.length === 1 ? near(found[0] ?? "") : undefined;
}

/** The first sentence of a text of the other side that it did not have before the same step; `undefined` where all stood there. */
export function sentenceEdited({ lang, facingBefore }: EditContext, facing: string, { before }: StatePair): string | undefined {
  const other = otherLang(lang);
  const old = new Set(sentencesOf(textOf(before, other, facingBefore), other));
  const parts = sentencesOf(facing, other);
  return parts.length > 1 ? parts.find((part) => !old.has(part)) : undefined;
}

const sentencesOf = (text: string, lang: Lang): readonly string[] =>
  text.split("\n").flatMap((line) => sentences(line, lang).map(({ from, to }) => line.slice(from, to)));

/** A text from some words before the first that answers to what was asked of, where that is too far in. */
function fromNear(text: string, asked: readonly Word[], lang: Lang, { vocabulary }: StatePair): string {
  if (text.length <= QUOTED) return text;
  const says = vocabulary.translationTest(
    lang,
    asked.flatMap(({ stem }) => (stem === "" ? [] : [stem])),
  );
  const answers = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => stems(word, otherLang(lang)).some(says));
  const [first] = answers;
  if (!first || first.index + first[0].length <= QUOTED) return text;
  const start = text.indexOf(" ", first.index - LEAD);
  return start < 0 || start >= first.index ? text : `…${text.slice(start + 1)}`;
}
