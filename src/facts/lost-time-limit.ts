import type { Inside, SentenceBead } from "#align/bead";
import { alikeBut } from "#facts/alike";
import { limitsOf } from "#facts/contrary-limits";
import type { LoneWords } from "#facts/lost-scope";
import { LANGS, otherLang, type Pair, type Sides } from "#posting";

/** “No later than June 12”, « le 12 juin »: one side says until when, and the other names the day alone. */
export function lostTimeLimit(pair: Pair, inside: Inside, facing: SentenceBead): LoneWords | undefined {
  if (facing.en.length !== 1 || facing.fr.length !== 1) return undefined;
  const read = { en: limitsOf(pair, inside, facing, "en"), fr: limitsOf(pair, inside, facing, "fr") };
  for (const side of LANGS) {
    const other = otherLang(side);
    const [limit, ...more] = read[side].found;
    if (!limit || more.length > 0 || read[other].found.length > 0) continue;
    const { start, text } = read[side];
    const word = text.slice(limit.from - start, limit.to - start);
    if (!DEADLINE[side].test(word) || LIMITS[other].test(read[other].text)) continue;
    if (
      !read[other].within.some(({ key, also }) => key === limit.fact.key || also.includes(limit.fact.key) || limit.fact.also.includes(key))
    )
      continue;
    const cue = { side, sentence: read[side].sentence, from: limit.from - start, to: limit.to - start, word };
    if (alikeBut(inside, facing, cue, MOST_LEFT)) return cue;
  }
  return undefined;
}

/** The day and the verb answer to each other besides. */
const MOST_LEFT = 0.6;

/** What names a deadline and nothing else. */
const DEADLINE: Sides<RegExp> = { en: /^(?:no|not) (?:later|earlier) than|^not before/iu, fr: /^au plus t(?:ard|ôt)/iu };

/** What makes of a day a deadline or an opening without such words: “is due on”, « ferme le ». */
const LIMITS: Sides<RegExp> = {
  en: /(?<!\p{L})(?:by|before|until|till|due|deadline\p{L}*|clos\p{L}*|end|ends|ending|last|latest|expir\p{L}*|final\p{L}*|within|from|as of|open\p{L}*|start\p{L}*|begin\p{L}*|after|earliest|first|cut-?off|(?:later|earlier) than|limit\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:avant|d['’]ici|jusqu\p{L}*|échéan\p{L}*|limite\p{L}*|dates?|délais?|termin\p{L}*|terme|clô\p{L}*|ferm\p{L}*|fin|dernier|plus|expir\p{L}*|partir|dès|compter|ouv\p{L}*|commenc\p{L}*|débu\p{L}*|après|tard|tôt|due?s?|dû)(?!\p{L})/iu,
};
