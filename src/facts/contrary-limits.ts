import type { Inside, SentenceBead } from "#align/bead";
import { LANGS, type Lang, type Pair, type Sides } from "#posting";
import { denies } from "#text/obligation";
import type { Range } from "#text/sentences";
import { readTimeLimits } from "#text/time-limits";
import { factsOf } from "./read.ts";

/** Words of a sentence of each side. */
export interface Contrary extends Range {
  readonly sentence: number;
  readonly word: string;
}

/** Where one date or time ends what it begins on the other side: “until 9 p.m.”, « à partir de 21 h ». */
export function contraryLimits(pair: Pair, inside: Inside, facing: SentenceBead): Sides<Contrary> | undefined {
  if (facing.en.length !== 1 || facing.fr.length !== 1) return undefined;
  const limits = { en: limitsOf(pair, inside, facing, "en"), fr: limitsOf(pair, inside, facing, "fr") };
  if (limits.en.found.length === 0 || limits.fr.found.length === 0) return undefined;
  if (LANGS.some((lang) => denies(limits[lang].rest, lang) || TURNS.test(limits[lang].rest))) return undefined;
  for (const en of limits.en.found) {
    const fr = limits.fr.found.find(
      ({ fact }) => fact.key === en.fact.key || fact.also.includes(en.fact.key) || en.fact.also.includes(fact.key),
    );
    if (!fr || fr.side === en.side) continue;
    const at = (lang: Lang, { from, to }: Range): Contrary => {
      const { sentence, text, start } = limits[lang];
      return { sentence, from: from - start, to: to - start, word: text.slice(from - start, to - start) };
    };
    return { en: at("en", en), fr: at("fr", fr) };
  }
  return undefined;
}

/** The dates and times of a sentence, those that open or close a stretch of time, and the sentence without these. */
export function limitsOf(pair: Pair, { sentences }: Inside, facing: SentenceBead, lang: Lang) {
  const sentence = facing[lang][0] as number;
  const { block, from, to, text } = sentences[lang][sentence] as Inside["sentences"]["en"][number];
  const { dates, times, calendar, prose } = factsOf(pair[lang].blocks[block] as Parameters<typeof factsOf>[0], lang);
  const within = [...dates, ...times, ...calendar].filter((fact) => fact.from >= from && fact.from < to);
  const found = within.length === 0 ? [] : readTimeLimits(prose, lang, within);
  const rest = found.reduce(
    (left, one) => left.slice(0, one.from - from) + " ".repeat(one.to - one.from) + left.slice(one.to - from),
    text,
  );
  return { sentence, text, rest, start: from, found, within };
}

/** What makes an end of a beginning: “closed until”, « ouvert à partir de ». */
const TURNS =
  /(?<!\p{L})(?:clos\p{L}*|shut\p{L}*|ends?|ending|starts?|started|begin\p{L}*|expir\p{L}*|wait\p{L}*|postpon\p{L}*|delay\p{L}*|suspend\p{L}*|ferm\p{L}*|fini\p{L}*|débu\p{L}*|commenc\p{L}*|termin\p{L}*|attend\p{L}*|report(?:ée?s?|er|ez)|suspend\p{L}*|prolong\p{L}*|extend\p{L}*)(?!\p{L})/iu;
