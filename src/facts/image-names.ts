import type { Alignment } from "#align/bead";
import type { Hyperlink, Sides } from "#posting";
import { stems } from "#text/tokens";

type Lexicon = Alignment["lexicon"];

/** Words for the use of a picture, not for what is on it. */
const OF_USE =
  /^(?:photo|image|picture|banner|header|hero|cover|thumb|thumbnail|icon|icone|logo|figure|capture|screen|screenshot|bandeau|vignette|couverture|illustration|english|french|anglais|francais|eng|fra)s?$/u;
/** Words that begin alike may be one. */
const ALIKE = 4;

/**
 * Whether the texts of two images say what is on one of them and nothing of what the other’s name says: canoe.jpg beside “A canoe”,
 * kayak.jpg beside « Un canot ». A name with numbers, or of its use alone, says nothing.
 */
export function isNamedOtherwise(lexicon: Lexicon, en: Hyperlink, fr: Hyperlink): boolean {
  const names = { en: wordsOf(nameOf(en.url)), fr: wordsOf(nameOf(fr.url)) };
  if ([en, fr].some(({ url }) => /\d/u.test(nameOf(url)))) return false;
  if (names.en.length === 0 || names.fr.length === 0 || names.en.some((word) => names.fr.some((other) => isOne(lexicon, word, other))))
    return false;
  const labels: Sides<readonly string[]> = { en: wordsOf(en.label), fr: wordsOf(fr.label) };
  if (labels.en.length === 0 || labels.fr.length === 0) return false;
  const isSaid = (word: string) => [...labels.en, ...labels.fr].some((other) => isOne(lexicon, word, other));
  const said = { en: names.en.filter(isSaid).length, fr: names.fr.filter(isSaid).length };
  return (said.en === names.en.length && said.fr === 0) || (said.fr === names.fr.length && said.en === 0);
}

const nameOf = (url: string): string => (url.split(/[?#]/u)[0]?.split("/").at(-1) ?? "").replace(/\.[a-z]\w{1,4}$/iu, "");

const wordsOf = (text: string): string[] => (fold(text).match(/[a-z]{4,}/gu) ?? []).filter((word) => !OF_USE.test(word));
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Forms or cognates of one word, or translations of one another either way. */
const isOne = (lexicon: Lexicon, a: string, b: string): boolean =>
  a.slice(0, ALIKE) === b.slice(0, ALIKE) || translates(lexicon, a, b) || translates(lexicon, b, a);

function translates(lexicon: Lexicon, en: string, fr: string): boolean {
  const french = new Set(stems(fr, "fr"));
  return stems(en, "en").some((stem) => lexicon.translations(stem)?.some(([other]) => french.has(other)));
}
