import { type EditContext, textOf } from "#drift/edit-context";
import { readEditWords, type Word } from "#drift/edit-words";
import { faceInOrder } from "#drift/facing-sentences";
import type { StatePair } from "#drift/state-pair";
import type { WordEvidence } from "#drift/word-evidence";
import { type Lang, otherLang } from "#posting";

/** Words that French takes for one of English. */
const FRENCH_WORDS = 1.15;
/** How far apart, as a logarithm, the lengths of two sentences that say the same may be. */
const ALIKE = 0.25;
/** How much nearer, as a logarithm, the edit must have brought them: a clause, no single word. */
const NEARER = 0.2;

/**
 * Whether an edit took out of a sentence a clause that the one facing it lacks, or put in one that it has, so that the two are about
 * as long now: “if your manager agrees” goes from English after « si votre gestionnaire y consent » went.
 */
export function isClauseCaughtUp(evidence: WordEvidence, context: EditContext, { before, after, vocabulary }: StatePair): boolean {
  const { lang } = context;
  if ([context.before, context.after, context.facingAfter, context.besideAfter].some(({ length }) => length !== 1)) return false;
  const { worse, better, mass, facts } = evidence;
  if (facts.worse > 0 || Math.min(mass.gone, mass.come) > 0) return false;
  const isAnswered = mass.come > 0 ? better > 0 && better >= worse.come : mass.gone > 0 && worse.gone === 0;
  if (!isAnswered) return false;
  const other = otherLang(lang);
  const was = readEditWords(textOf(before, lang, context.before), lang);
  const is = readEditWords(textOf(after, lang, context.after), lang);
  const theirs = readEditWords(textOf(after, other, context.facingAfter), other);
  const [old, now, facing] = [was, is, theirs].map(sentencesOf) as [readonly string[][], readonly string[][], readonly string[][]];
  if (old.length !== now.length || now.length !== facing.length) return false;
  const edited = now.flatMap((words, i) => (words.join(" ") === old[i]?.join(" ") ? [] : [i]));
  const [at = -1] = edited;
  if (edited.length !== 1 || !faceInOrder(is, theirs, new Set(edited), lang, vocabulary)) return false;
  const apart = (words: readonly string[] = []) => Math.abs(Math.log(lengthOf(words, lang) / lengthOf(facing[at] ?? [], other)));
  return apart(now[at]) <= ALIKE && apart(old[at]) - apart(now[at]) >= NEARER;
}

const lengthOf = (words: readonly string[], lang: Lang): number => words.length / (lang === "fr" ? FRENCH_WORDS : 1);

/** The words of each sentence. */
function sentencesOf(words: readonly Word[]): readonly string[][] {
  const found: string[][] = [];
  for (const { sentence, folded } of words) {
    const last = found[sentence] ?? [];
    last.push(folded);
    found[sentence] = last;
  }
  return found;
}
