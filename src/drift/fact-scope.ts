import type { Word } from "#drift/edit-words";
import { type FactUse, factUses } from "#drift/fact-uses";
import { FACT_GROUPS } from "#drift/fact-words";
import type { Lang } from "#posting";

/** The facts that words state. */
export function usesOf(words: readonly Word[], lang: Lang): readonly FactUse[] {
  const found = known[lang].get(words) ?? readUses(words, lang);
  known[lang].set(words, found);
  return found;
}

/** Several judgements of an edit ask for the facts of the same words. */
const known: Readonly<Record<Lang, WeakMap<readonly Word[], readonly FactUse[]>>> = { en: new WeakMap(), fr: new WeakMap() };

function readUses(words: readonly Word[], lang: Lang): readonly FactUse[] {
  const uses = factUses(
    words.map(({ folded }) => folded),
    lang,
  ).filter(
    ({ group, from, to }) =>
      !isMonth(words[from]) &&
      !(group === NOT && isIdle(words, from)) &&
      !isCharge(words, group, from, lang) &&
      (FACT_GROUPS[group]?.byNumber !== true || isByNumber(words, from, to)),
  );
  const scoped = withDenied(uses, words, lang);
  return [...scoped, ...denials(scoped), ...(lang === "fr" ? [...restrictions(words), ...futures(words)] : [])].sort(
    (a, b) => a.from - b.from,
  );
}

/** Words that deny what follows them. */
const DENIES: Readonly<Record<Lang, ReadonlySet<string>>> = { en: new Set(["not", "never"]), fr: new Set(["pas", "jamais"]) };
/** Words that may stand between a “not” and what it denies; “not always eligible” is eligible at times. */
const CARRIES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(["be", "been", "being", "a", "an", "the", "considered", "deemed", "currently", "yet"]),
  fr: new Set([
    "ete",
    "etre",
    "consideres",
    "considere",
    "consideree",
    "considerees",
    "actuellement",
    "encore",
    "un",
    "une",
    "le",
    "la",
    "les",
  ]),
};
/** Words up to which a “not” reaches. */
const DENIED = 3;

/** The facts of a text where one that a “not” denies is its opposite: « ne sont pas admissibles », “ineligible”. */
function withDenied(uses: readonly FactUse[], words: readonly Word[], lang: Lang): readonly FactUse[] {
  const denied = uses.flatMap((use): FactUse[] => {
    if (FACT_GROUPS[use.group]?.isPolar !== true || use.meaning !== 0) return [];
    let at = use.from - 1;
    while (use.from - at <= DENIED && CARRIES[lang].has(words[at]?.folded ?? "")) at--;
    const isDenied = DENIES[lang].has(words[at]?.folded ?? "") && words[at]?.sentence === words[use.from]?.sentence;
    return isDenied ? [{ ...use, meaning: 1, from: at }] : [];
  });
  if (denied.length === 0) return uses;
  return [...uses.filter((use) => !denied.some(({ from, to }) => use.from >= from && use.to <= to)), ...denied];
}

const groupOf = (word: string): number => FACT_GROUPS.findIndex(({ meanings }) => meanings.some(({ en }) => en.startsWith(word)));
/** Index of the group of words that deny. */
export const NOT = groupOf("not,");
const CERTAINTY = groupOf("~will,");

/** What is prohibited is not allowed: « ne sont pas admis », « sont interdits » and “are not allowed” deny alike. */
function denials(uses: readonly FactUse[]): readonly FactUse[] {
  const denies = ({ group, meaning }: FactUse) => FACT_GROUPS[group]?.isPolar === true && meaning === 1;
  const places = new Map(uses.filter(denies).map((use) => [use.from, use]));
  return [...places.values()].map((use) => ({ ...use, group: NOT, meaning: 0, alone: true }));
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

/** “Do not hesitate to call”, « n’hésitez pas à appeler »: a set phrase that denies nothing. */
const isIdle = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 1), at + 2).some(({ folded }) => folded.startsWith("hesit"));

const DUTY = groupOf("required,");
/** What is charged: « des frais sont exigés » asks for money, and makes no duty. */
const MONEY = /^(?:frais|interet|taxe|droit|penalite|amende|supplement|depot|acompte|paiement|cotisation|commission|loyer|tarif|prime)s?$/u;
/** Words before « exigé » among which what is charged stands. */
const CHARGED = 4;

/** Whether « exigé » says that money is charged. */
function isCharge(words: readonly Word[], group: number, at: number, lang: Lang): boolean {
  if (lang !== "fr" || group !== DUTY || !/^exigee?s?$/u.test(words[at]?.folded ?? "")) return false;
  return words.slice(Math.max(0, at - CHARGED), at).some(({ folded, sentence }) => MONEY.test(folded) && sentence === words[at]?.sentence);
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
