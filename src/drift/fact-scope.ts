import type { Word } from "#drift/edit-words";
import { type FactUse, factUses } from "#drift/fact-uses";
import { FACT_GROUPS } from "#drift/fact-words";
import type { Lang } from "#posting";

/** The facts that words state. */
export function usesOf(words: readonly Word[], lang: Lang): readonly FactUse[] {
  const uses = factUses(
    words.map(({ folded }) => folded),
    lang,
  ).filter(({ group, from, to }) => !isMonth(words[from]) && (FACT_GROUPS[group]?.byNumber !== true || isByNumber(words, from, to)));
  return [...uses, ...denials(uses), ...(lang === "fr" ? [...restrictions(words), ...futures(words)] : [])].sort((a, b) => a.from - b.from);
}

const groupOf = (word: string): number => FACT_GROUPS.findIndex(({ meanings }) => meanings.some(({ en }) => en.startsWith(word)));
const PROHIBITION = groupOf("~permitted");
/** Index of the group of words that deny. */
export const NOT = groupOf("not,");
const CERTAINTY = groupOf("~will,");

/** What is prohibited is not allowed: « ne sont pas admis », « sont interdits » and “are not allowed” deny alike. */
function denials(uses: readonly FactUse[]): readonly FactUse[] {
  return uses.flatMap((use) => (use.group === PROHIBITION && use.meaning === 1 ? [{ ...use, group: NOT, meaning: 0, alone: true }] : []));
}

/** A future of French, without accents; “opéra” is none. */
const FUTURE = /^(?!(?:ser(?:a|ont|ez|ons)|opera|camera|extra|infra|supra|agora|angora)$)\p{L}+(?:ra|rons|rez|ront)$/u;
const ARTICLE: ReadonlySet<string> = new Set(["le", "la", "l", "les", "un", "une", "des", "du", "de", "d", "ce", "cet", "cette"]);

/** « vous travaillerez » says “will”; « pourra » is of the table. */
function futures(words: readonly Word[]): readonly FactUse[] {
  return words.flatMap(({ folded, isName }, i) =>
    !isName && FUTURE.test(folded) && !folded.startsWith("pour") && !ARTICLE.has(words[i - 1]?.folded ?? "")
      ? [{ group: CERTAINTY, meaning: 0, alone: false, from: i, to: i + 1 }]
      : [],
  );
}

/** “May 4” allows nothing. */
const isMonth = (word: Word | undefined): boolean => word?.folded === "may" && word.number !== "";

/** Words after a small word of which one may be the number that it goes with: “by noon on the 5th”. */
const REACH = 3;

/** Whether a number, a date, a time or a day of the week stands right after some words of a sentence, or right before them. */
function isByNumber(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  // “between 9 and 5” is from 9 to 5.
  if (/^(?:and|et)$/u.test(words[from]?.folded ?? "") && words.slice(Math.max(0, from - SPAN), from).some(opensSpan)) return false;
  const near = [...words.slice(Math.max(0, from - 2), from), ...words.slice(to, to + REACH)];
  return near.some((word) => word.number !== "" && word.sentence === sentence);
}

const opensSpan = ({ folded }: Word): boolean => folded === "between" || folded === "entre";

const ONLY = groupOf("only");
/** Words between « ne » and « que ». */
const SPAN = 6;
/** « Ne pense pas que » restricts nothing. */
const NEGATIVE: ReadonlySet<string> = new Set(["pas", "jamais", "plus", "moins", "aucun", "aucune", "point", "ni", "rien", "personne"]);

/** « ne … que » says “only”. */
function restrictions(words: readonly Word[]): readonly FactUse[] {
  return words.flatMap(({ folded, sentence }, i) => {
    if (folded !== "ne" && folded !== "n") return [];
    const after = words.slice(i + 1, i + 1 + SPAN);
    const at = after.findIndex((word) => word.folded === "que" || word.folded === "qu");
    if (at < 1 || after.slice(0, at + 1).some((word) => word.sentence !== sentence || NEGATIVE.has(word.folded))) return [];
    return [{ group: ONLY, meaning: 0, alone: true, from: i + 1 + at, to: i + 2 + at }];
  });
}
