import type { Alignment } from "#align/bead";
import { eachOdds } from "#language/evidence";
import { LANGS, type Lang } from "#posting";
import { languageOfTarget, normalizeTarget } from "#text/links";
import { stems } from "#text/tokens";

type Lexicon = Alignment["lexicon"];

/** Two words of a slug that begin alike are forms or cognates of one another. */
const ALIKE = 4;

/**
 * Whether two names (slugs, file names, anchors) are both in English or both in French, and differ in a word: a site that
 * translates its names has one of each, and one that does not has the same name twice.
 */
export function namesOther(lexicon: Lexicon, en: string, fr: string): boolean {
  const [a, b] = [wordsOf(en), wordsOf(fr)];
  const [onlyEn, onlyFr] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (onlyEn.length + onlyFr.length === 0) return false;
  if (onlyEn.some((word) => onlyFr.some((other) => word.slice(0, ALIKE) === other.slice(0, ALIKE) || translates(lexicon, word, other))))
    return false;
  const lang = languageOf(lexicon, a);
  return lang !== null && lang === languageOf(lexicon, b);
}

/** The same of two addresses of one site, by the parts of their paths that differ; each must be as deep as the other. */
export function leadsToOther(lexicon: Lexicon, enUrl: string, frUrl: string): boolean {
  if (languageOfTarget(enUrl) === "fr" || languageOfTarget(frUrl) === "en") return false;
  const [en, fr] = [normalizeTarget(enUrl), normalizeTarget(frUrl)];
  if (en.scheme !== fr.scheme || en.host !== fr.host || en.path.length !== fr.path.length || en.scheme === "template") return false;
  const unlike = en.path.flatMap((part, i) => (part === fr.path[i] ? [] : [[part, fr.path[i] ?? ""] as const]));
  // Identifiers of a record, and marks of a language of another kind, are no words.
  if (unlike.length === 0 || unlike.some((parts) => parts.some((part) => part.includes("{lang}") || /\d{5}|[\da-f]{8}/u.test(part))))
    return false;
  return namesOther(lexicon, ...(LANGS.map((_, side) => unlike.map((parts) => bare(parts[side] ?? "")).join(" ")) as [string, string]));
}

const bare = (part: string): string => part.replace(/\.[a-z]\w{1,4}$/u, "");

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** The one language that the words of a name are in. */
function languageOf(lexicon: Lexicon, words: readonly string[]): Lang | null {
  const said = new Set(words.map((word) => languageOfWord(lexicon, word)).filter((lang) => lang !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** −ln of how often a stem is met, scaled; one that a language never has is rarer than all. */
const NEVER = 1.2;
/** How much rarer a stem must be in one language than in the other. */
const RARER = 0.08;
/** How sure the words of running text must be. */
const SURE = 2;

function languageOfWord(lexicon: Lexicon, word: string): Lang | null {
  let odds = 0;
  eachOdds(word, (found, _casing, _from, _to, isKnown) => {
    if (isKnown) odds = found;
  });
  const rarity = (lang: Lang) => lexicon.rarity(lang, stems(word, lang)[0] ?? "") ?? NEVER;
  const rarer = rarity("fr") - rarity("en");
  const byLexicon = rarer > RARER ? "en" : rarer < -RARER ? "fr" : null;
  if (Math.abs(odds) < SURE) return odds === 0 || byLexicon === (odds > 0 ? "fr" : "en") ? byLexicon : null;
  return odds > 0 ? "fr" : "en";
}

/** Whether the lexicon knows a French word of a name, without its accents too, as a translation of an English one. */
export function translates(lexicon: Lexicon, en: string, fr: string): boolean {
  const french = new Set(stems(fr, "fr"));
  return stems(en, "en").some((stem) => lexicon.translations(stem)?.some(([other]) => french.has(other)));
}
