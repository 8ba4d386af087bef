import type { CheckContext } from "#check";
import { eachOdds } from "#language/evidence";
import { LANGS, type Sides } from "#posting";
import { stems } from "#text/tokens";

/** Names change their ending from one language to the other, seldom their beginning. */
export function areUnlike(en: string, fr: string): boolean {
  const plain: Sides<string> = { en: unaccented(en), fr: unaccented(fr) };
  return plain.en !== plain.fr && plain.en.slice(0, 3) !== plain.fr.slice(0, 3) && plain.en.slice(-4) !== plain.fr.slice(-4);
}

/** Odds, in natural units, from which a word that the language model knows is one of its language, and from which letters look so. */
const KNOWN = 1.5;
const OWN = { en: -2, fr: 0.4 };

/** Whether they are words with a capital, not names: one that is known, or two of which each looks like its own language (“Bookmarks”, « Signets »). */
export function areWords(en: string, fr: string): boolean {
  let isKnown = false;
  const total = { en: 0, fr: 0 };
  for (const [lang, text] of [["en", en] as const, ["fr", fr] as const])
    eachOdds(text, (odds, _casing, _from, _to, known) => {
      isKnown ||= known && Math.abs(odds) >= KNOWN;
      total[lang] += odds;
    });
  return isKnown || (total.en <= OWN.en && total.fr >= OWN.fr);
}

/** Whether the lexicon has a word in either language. */
export const isKnown = ({ alignment }: CheckContext, word: string): boolean =>
  LANGS.some((lang) => stems(word, lang).some((stem) => alignment.lexicon.rarity(lang, stem) !== undefined));

/** The consonants of a name as they sound: “Putin” and « Poutine », “John” and « Jean » are one name in two spellings. */
export const skeleton = (name: string): string =>
  unaccented(name)
    .replace(/ł/gu, "l")
    .replace(/ph/gu, "f")
    .replace(/[kq]/gu, "c")
    .replace(/w/gu, "v")
    .replace(/z/gu, "s")
    .replace(/[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1");

/** Without accents and capitals. */
export const unaccented = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
