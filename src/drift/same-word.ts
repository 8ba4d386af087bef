import type { Word } from "#drift/edit-words";
import { factUses } from "#drift/fact-uses";
import type { Vocabulary } from "#drift/vocabulary";
import type { Lang } from "#posting";

/** What makes two words of one language the same for a reader of the other. */
export type Sameness = "form" | "synonym";

/** Letters in common at the start from which two words are forms of one: `conceptrice`, `concepteur`. */
const COMMON_START = 5;
/** Letters from which a slip of the finger shows: shorter words that differ by a letter are other words. */
const LONG = 5;
/** Letters from which two slips show. */
const LONGER = 8;

/** Beginnings that turn a word into its opposite. */
const NEGATIVES: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:un|in|im|ir|il|dis|non|mis|de|anti|under|over)$/u,
  fr: /^(?:in|im|ir|il|des|de|dis|non|mal|me|anti|sous|sur)$/u,
};

/** Whether one word is the other with a beginning that turns it round: `paid`, `unpaid`. */
export function isNegated(a: string, b: string, lang: Lang): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.endsWith(short) && NEGATIVES[lang].test(long.slice(0, long.length - short.length));
}

/** Words that are written short in addresses and notes, with their short forms. */
const ABBREVIATED: Readonly<Record<Lang, readonly ReadonlySet<string>[]>> = {
  en: formsOf(
    "street st, saint st, avenue ave av, road rd, boulevard blvd, drive dr, doctor dr, crescent cres, court crt ct, place pl, highway hwy, apartment apt, building bldg, floor fl, north n, south s, east e, west w, number no, department dept, government govt, telephone tel, extension ext, approximately approx, including incl, information info, maximum max, minimum min, minutes min mins, hours hrs, hour hr, week wk, weeks wks, year yr, years yrs, incorporated inc, limited ltd, company co, mister mr, january jan, february feb, march mar, april apr, august aug, september sept sep, october oct, november nov, december dec, monday mon, tuesday tue tues, wednesday wed, thursday thu thurs, friday fri, saturday sat, sunday sun",
  ),
  fr: formsOf(
    "saint st, sainte ste, avenue av, boulevard boul bd, place pl, appartement app, bureau bur, chemin ch, route rte, numero no, telephone tel, poste p, environ env, maximum max, minimum min, minutes min, heures h, heure h, monsieur m, madame mme, docteur dr, janvier janv, fevrier fevr, avril avr, juillet juill, septembre sept, octobre oct, novembre nov, decembre dec, lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim, compagnie cie, limitee ltee, incorporee inc, ministere min, nord n, sud s, est e, ouest o",
  ),
};

function formsOf(list: string): readonly ReadonlySet<string>[] {
  return list.split(", ").map((forms) => new Set(forms.split(" ")));
}

/** Why two words that took each other’s place are one for the other language; `undefined` where nothing shows it. */
export function samenessOf(was: Word, is: Word, lang: Lang, vocabulary: Vocabulary): Sameness | undefined {
  if (was.number !== "" || is.number !== "") return was.number === is.number ? "form" : undefined;
  if (was.folded === is.folded) return "form";
  if (isNegated(was.folded, is.folded, lang)) return undefined;
  if (was.stem !== "" && was.stem === is.stem) return "form";
  if (ABBREVIATED[lang].some((forms) => forms.has(was.folded) && forms.has(is.folded))) return "form";
  if (was.isName || is.isName) return undefined;
  if (formsMeet(was, is)) return "form";
  return was.stem !== "" && is.stem !== "" && vocabulary.areSynonyms(lang, was.stem, is.stem) ? "synonym" : undefined;
}

/** `develop`, `developer` are forms of one word; `construction`, `constraint` are not: what is left of either must be short. */
function formsMeet(was: Word, is: Word): boolean {
  const start = commonStart(was.folded, is.folded);
  const [short, long] = [was.folded.length, is.folded.length].sort((a, b) => a - b) as [number, number];
  return start >= COMMON_START && long - start <= 4 && short - start <= 2;
}

/**
 * Whether one word may be the other with a slip of the finger: a letter or two of a longer word, where the lexicon does not know
 * both (`now`, `not` are two words).
 */
export function isSlip(was: Word, is: Word, lang: Lang, vocabulary: Vocabulary): boolean {
  if (was.number !== "" || is.number !== "" || was.folded === is.folded) return false;
  const [a, b] = [was.folded, is.folded];
  const shortest = Math.min(a.length, b.length);
  const known = [was, is].map(({ stem, folded }) => stem === "" || vocabulary.knows(lang, stem) || factUses([folded], lang).length > 0);
  if (shortest < LONG || known.every(Boolean) || isNegated(a, b, lang)) return false;
  const slips = distance(a, b);
  if (slips > (shortest >= LONGER && a[0] === b[0] ? 2 : 1)) return false;
  // A letter for another makes a word of a word; one that is missing, doubled or swapped seldom does.
  return known.some(Boolean) || (shortest >= LONG + 1 && (a.length !== b.length || isSwap(a, b)));
}

/** Whether two words of one length have the same letters in another order. */
const isSwap = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** Longest words that are compared letter by letter. */
const LONGEST = 40;

/** Letters put in, left out, replaced or swapped with the next (optimal string alignment; Damerau 1964), up to 3. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || Math.max(a.length, b.length) > LONGEST) return 3;
  let [last, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (last[j - 2] as number) + 1);
      next.push(cost);
    }
    [last, row] = [row, next];
  }
  return Math.min(3, row[b.length] as number);
}
