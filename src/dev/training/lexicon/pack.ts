import type { PackedLexicon } from "#lexicon/unpack";
import type { Lang, Sides } from "#posting";
import type { Table, Translation } from "./table.ts";
import type { Counts } from "./unexplained.ts";

/** Sixty-four digits that a string in JavaScript holds without a backslash. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/";
/** What a rate is drawn towards, with the weight of one occurrence: how often words that were seen a few times go without a counterpart. */
const USUAL: Sides<number> = { en: 0.28, fr: 0.27 };
/** Steps of −ln of a rate for each unit. */
const STEPS = 5;

/** Lays the table out so that it compresses: stems of both languages in one sorted list, and a text for each kind of figure. */
export function pack({ translations, rarity }: Table, counts: Sides<Counts>): PackedLexicon {
  const stems = [...new Set([...rarity.en.keys(), ...rarity.fr.keys()])].sort();
  const french = new Map(stems.filter((stem) => rarity.fr.has(stem)).map((stem, at) => [stem, at]));
  const byEnglish = new Map<string, Translation[]>();
  for (const one of translations) byEnglish.set(one.en, [...(byEnglish.get(one.en) ?? []), one]);
  const lists = stems
    .filter((stem) => rarity.en.has(stem))
    .map((stem) =>
      (byEnglish.get(stem) ?? []).map(({ fr, strength }) => ({ at: french.get(fr) as number, strength })).sort((a, b) => a.at - b.at),
    );
  const links = lists.flat();
  const figures = (lang: Lang) => stems.map((stem) => rarity[lang].get(stem) ?? "-").join("");
  const surprises = (lang: Lang) =>
    stems.flatMap((stem) => (rarity[lang].has(stem) ? [surpriseOf(counts[lang].get(stem), USUAL[lang])] : [])).join("");
  return {
    stems: frontCoded(stems),
    rarities: { en: figures("en"), fr: figures("fr") },
    surprises: { en: surprises("en"), fr: surprises("fr") },
    counts: lists.map(({ length }) => DIGITS[length]).join(""),
    links: [
      links.map(({ at, strength }) => DIGITS[(at >> 12) * 10 + strength]).join(""),
      links.map(({ at }) => DIGITS[(at >> 6) & 63]).join(""),
      links.map(({ at }) => DIGITS[at & 63]).join(""),
    ],
  };
}

/** Each stem as the number of letters that it shares with the one before, and the others. */
function frontCoded(stems: readonly string[]): string {
  let before = "";
  return stems
    .map((stem) => {
      let shared = 0;
      while (shared < before.length && stem[shared] === before[shared]) shared++;
      before = stem;
      return `${shared}${stem.slice(shared)}`;
    })
    .join("");
}

function surpriseOf(count: { readonly seen: number; readonly alone: number } | undefined, usual: number): string {
  if (count === undefined) return "-";
  return DIGITS[Math.round(-STEPS * Math.log((count.alone + usual) / (count.seen + 1)))] as string;
}
