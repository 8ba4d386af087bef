import type { Inside, SentenceBead } from "#align/bead";
import { alikeBut } from "#facts/alike";
import type { LoneWords } from "#facts/lost-scope";
import { type Block, LANGS, type Lang, otherLang, type Pair, type Sides } from "#posting";
import { answers } from "#text/obligation";
import { factsOf } from "./read.ts";

/** With less of the words around a number in common, it need not count the same. */
const MOST_LEFT = 0.75;

/** Where one side bounds a number, “at least 6”, and the other, which has the number, bounds it by nothing. */
export function lostBound(pair: Pair, inside: Inside, facing: SentenceBead): LoneWords | undefined {
  if (facing.en.length !== 1 || facing.fr.length !== 1) return undefined;
  const read = { en: readSide(pair, inside, facing, "en"), fr: readSide(pair, inside, facing, "fr") };
  for (const side of LANGS) {
    const other = otherLang(side);
    const [bound, ...others] = read[side].bounds;
    if (!bound || others.length > 0 || read[other].bounds.length > 0) continue;
    if ([side, other].some((lang) => read[lang].counts.filter(({ key }) => key === bound.number).length !== 1)) continue;
    const { text, counts } = read[other];
    if (/^over/iu.test(bound.raw) && counts.some((one) => ACROSS.test(text.slice(0, one.from - read[other].from)))) continue;
    const sense = bound.limit === "min" ? "at least" : "at most";
    if (answers(text, other, sense) || IMPLIES[bound.limit][other].test(text) || LOOSE[other].test(text)) continue;
    const { from } = read[side];
    const cue = { side, sentence: facing[side][0] as number, from: bound.from - from, to: bound.to - from, word: bound.raw };
    if (alikeBut(inside, facing, cue, MOST_LEFT)) return cue;
  }
  return undefined;
}

function readSide(pair: Pair, { sentences }: Inside, facing: SentenceBead, lang: Lang) {
  const { block, from, to, text } = sentences[lang][facing[lang][0] as number] as Inside["sentences"]["en"][number];
  const facts = factsOf(pair[lang].blocks[block] as Block, lang);
  const within = (fact: { readonly from: number }) => fact.from >= from && fact.from < to;
  return { text, from, bounds: facts.bounds().filter(within), counts: facts.counts.filter(within) };
}

/** “Spread over 2 columns”, « sur 2 colonnes », counts where and not how many at most. */
const ACROSS = /(?<!\p{L})sur\s$/iu;

/** What bounds a number without a word for it: who “must be 18” may be older, a room that seats 40 holds no more, and what “may” be done 3 times may not be done 4 times. */
const IMPLIES: Readonly<Record<"min" | "max", Sides<RegExp>>> = {
  min: {
    en: /(?<!\p{L})(?:(?:be|turn|turned|reach|reached) (?:age )?\d|age of|within|advance)/iu,
    fr: /(?<!\p{L})(?:(?:avoir|avez|a|ont|atteint|atteindre) \d+ ans|l['’]âge de|révolus|d['’]avance|à l['’]avance)/iu,
  },
  max: {
    en: /(?<!\p{L})(?:can|may|could|seats?|holds?|accommodates?|capacity|room for|allow(?:s|ed)?|have|has|within|by|entitled|eligible|every|each|per|in)(?!\p{L})/iu,
    fr: /(?<!\p{L})(?:peu(?:x|t|vent)|pou(?:vez|vons|rra|rront|rrez|voir)|pouvant|accueill\p{L}*|places?|capacité|dispos\p{L}*|avez|a|ont|autoris\p{L}*|permet\p{L}*|permis\p{L}*|droit|dans|par|chaque|d['’]ici|délai)(?!\p{L})/iu,
  },
};

/** About so many, and a range, bound nothing exactly. */
const LOOSE: Sides<RegExp> = {
  en: /(?<!\p{L})(?:about|around|approximately|roughly|almost|nearly|between|typically|usually|to)\s\d|(?<!\p{L})(?:full|entire|all|any|several|multiple|many|\p{L}+er than|minimum|maximum|limit\p{L}*)(?!\p{L})|(?<=\d |and |or )(?:newer|later|older|up|above|higher|below|beyond)(?!\p{L})|\d\+|≥|≤|[<>]/iu,
  fr: /(?<!\p{L})(?:environ|près de|presque|entre|quelque|à)\s\d|(?<!\p{L})(?:plusieurs|(?:plus|moins) (?:\p{L}+ )?que|entières?|complets?|complètes?|tous|toutes|minim\p{L}*|maxim\p{L}*|limit\p{L}*)(?!\p{L})|\d\+|≥|≤|[<>]/iu,
};
