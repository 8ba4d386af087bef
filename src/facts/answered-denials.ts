import { type Inside, NONE, type SentenceBead } from "#align/bead";
import type { StatedUse } from "#facts/obligation-scope";
import { type Lang, otherLang, type Sides } from "#posting";
import { answers } from "#text/obligation";
import { withoutSharedTurns } from "#text/turning-words";

/** What denies whatever stands beside it, and is not weighed against a word of the other side. */
export const SAYS_NOT = {
  en: /(?<!\p{L})(?:not|never|no|none|nothing|nobody|neither|nor|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|jamais|rien|aucune?|personne|ni|non|pas)(?!\p{L})|(?<!\p{L})n['’]/iu,
} as const;

/** Of a kind that denies by itself, whatever begins like it on the other side: “unrelated” beside « indique ». */
const DENYING = "unrelated";

/** Whether the other side denies as well, by words that do not answer to any of this one’s own: “only” and « seulement » stand on both. */
export function isDenied(
  inside: Inside,
  facing: SentenceBead,
  { has, from, to }: StatedUse & { readonly has: Lang },
  text: string,
  all: string,
  isOutright: boolean,
): boolean {
  const other = otherLang(has);
  if (!answers(all, other, "not")) return false;
  if (!isOutright) return true;
  if (SAYS_NOT[other].test(all)) return answers(withoutSharedDenials(inside, facing, other, all), other, "not");
  const own = `${text.slice(0, from)} ${text.slice(to)}`;
  const left = withoutSharedTurns(has === "en" ? { en: own, fr: all } : { en: all, fr: own }, DENYING)[other];
  return answers(left, other, "not") && answers(withoutSharedDenials(inside, facing, other, all), other, "not");
}

/** A denial that answers to a denial leaves nothing open: “never raised”, « jamais relevées », beside a “not” in a code span. */
const OUTRIGHT_WORD = /^(?:not|never|no|none|nothing|nobody|neither|nor|cannot|without|jamais|aucune?|sans|rien|personne)$/iu;

/** “Does not stop”, « s’arrête »: a word that may deny answers to one that may deny as well, and so not to the “not”. */
function withoutSharedDenials({ words, sentences }: Inside, facing: SentenceBead, lang: Lang, all: string): string {
  const [at, ...more] = facing[lang];
  const other = otherLang(lang);
  const text = sentences[lang][at ?? NONE]?.text;
  if (more.length > 0 || text !== all) return all;
  return words[lang].reduce((rest, { sentence, from, to, answer }) => {
    const by = sentence === at && answer >= 0 ? words[other][answer] : undefined;
    if (!by || !facing[other].includes(by.sentence)) return rest;
    if (OUTRIGHT_WORD.test(text.slice(from, to)) || !answers(text.slice(from, to), lang, "not")) return rest;
    if (!answers((sentences[other][by.sentence]?.text ?? "").slice(by.from, by.to), other, "not")) return rest;
    return rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }, all);
}

/** The sentences that face each other, without the word itself. */
export function textsWithout({ sentences }: Inside, facing: SentenceBead, use: StatedUse & { readonly has: Lang }): Sides<string> {
  const textOf = (lang: Lang, one: number) => {
    const text = sentences[lang][one]?.text ?? "";
    return lang === use.has && one === use.sentence ? `${text.slice(0, use.from)} ${text.slice(use.to)}` : text;
  };
  const text = (lang: Lang) => facing[lang].map((one) => textOf(lang, one)).join("\n");
  return { en: text("en"), fr: text("fr") };
}
