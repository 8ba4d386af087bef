import { lazily } from "#lazily";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { QUALIFIERS, type Qualifier } from "./heading-words.ts";
import type { Range } from "./sentences.ts";

/** A word of a heading or title that tells whom or what it is for. */
export interface QualifierUse extends Range {
  readonly word: string;
}

/** What two headings or titles that face each other disagree about. */
export type QualifierGap =
  | { readonly kind: "opposed"; readonly en: QualifierUse; readonly fr: QualifierUse }
  | { readonly kind: "missing"; readonly has: Lang; readonly use: QualifierUse };

/** The first qualifier that one of two facing headings has and the other has not, or of which it has the opposite. */
export function qualifierGap(texts: Sides<string>): QualifierGap | null {
  const present = { en: ALL.en().test(texts.en), fr: ALL.fr().test(texts.fr) };
  if (!present.en && !present.fr) return null;
  const uses = { en: usesIn(texts.en, "en", present.en), fr: usesIn(texts.fr, "fr", present.fr) };
  for (const en of uses.en) {
    const fr = uses.fr.find(({ qualifier }) => en.qualifier.against?.includes(qualifier.key));
    if (fr && !outweighs(texts, "en", fr.qualifier) && !outweighs(texts, "fr", en.qualifier))
      return { kind: "opposed", en: en.use, fr: fr.use };
  }
  for (const has of LANGS) {
    const other = has === "en" ? "fr" : "en";
    const lone = uses[has].find(({ qualifier, use }) => !answers(texts[other], other, qualifier) && !isCognate(use.word, texts[other]));
    if (lone) return { kind: "missing", has, use: lone.use };
  }
  return null;
}

function usesIn(text: string, lang: Lang, present: boolean): readonly { readonly qualifier: Qualifier; readonly use: QualifierUse }[] {
  if (!present) return [];
  return QUALIFIERS.flatMap((qualifier) => {
    const match = PATTERNS().get(qualifier)?.says[lang].exec(text);
    return match ? [{ qualifier, use: { word: match[0], from: match.index, to: match.index + match[0].length } }] : [];
  });
}

const answers = (text: string, lang: Lang, qualifier: Qualifier): boolean => PATTERNS().get(qualifier)?.admits[lang].test(text) === true;

/** Whether a side says what the other one does; “criteria”, which may mean it, does not beside « critères », which answers to that. */
function outweighs(texts: Sides<string>, lang: Lang, qualifier: Qualifier): boolean {
  if (PATTERNS().get(qualifier)?.says[lang].test(texts[lang])) return true;
  const other = otherLang(lang);
  return hints(texts[lang], lang, qualifier) > hints(texts[other], other, qualifier);
}

/** How many words of a text may mean a qualifier and do not say it. */
function hints(text: string, lang: Lang, { admits }: Qualifier): number {
  return text.match(new RegExp(wholeWords(admits[lang]), "giu"))?.length ?? 0;
}

/** A word that stands on both sides says one thing, whatever it means in either language: “Beta stage”, « Stage bêta ». */
const isCognate = (word: string, text: string): boolean => word.length > 4 && fold(text).includes(fold(word).slice(0, 5));
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wholeWords = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, "iu");

const PATTERNS = lazily(
  () =>
    new Map(
      QUALIFIERS.map((qualifier) => {
        const of = (lang: Lang) => ({
          says: wholeWords(qualifier.says[lang]),
          admits: wholeWords(`${qualifier.says[lang]}|${qualifier.admits[lang]}`),
        });
        const [en, fr] = [of("en"), of("fr")];
        return [qualifier, { says: { en: en.says, fr: fr.says }, admits: { en: en.admits, fr: fr.admits } }] as const;
      }),
    ),
);

/** Most headings have none of them. */
const ALL = {
  en: lazily(() => wholeWords(QUALIFIERS.map(({ says }) => says.en).join("|"))),
  fr: lazily(() => wholeWords(QUALIFIERS.map(({ says }) => says.fr).join("|"))),
};

/** What stands in brackets at the end of a heading, or after its last dash; brackets that hold an ending (`(e)`) or an acronym tell nothing. */
export function tailOf(text: string): Range | null {
  const match = /(?<=\p{L}[ \u00A0])\(([^()]{4,60})\)\s*$|(?<=[ \u00A0][–—][ \u00A0])([^–—()]{4,60})$/u.exec(text);
  if (match === null) return null;
  const words = match[1] ?? match[2] ?? "";
  // Of `(<abbr>SLI</abbr>)` in a title, the tag is no word.
  if (!/\p{Ll}{3}/u.test(words.replace(/<[^<>]{0,60}>/gu, "")) || /(?<!\p{L})(?:hommes?|femmes?|genres?|[hf]\/[hf])(?!\p{L})/iu.test(words))
    return null;
  const from = match.index + match[0].indexOf(words);
  return { from, to: from + words.length };
}
