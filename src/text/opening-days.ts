import type { Lang } from "#posting";
import { readCalendarWords } from "./calendar-words.ts";
import { type Fact, factAt } from "./fact.ts";
import { gated } from "./gated-pattern.ts";

/**
 * The days of the week on which a sentence says that something is open, whether it names those or the days on which it is closed:
 * “closed on Mondays”, « ouvert du mardi au dimanche ». Keys are seven digits from Monday, 1 for an open day: `0111111`.
 */
export function readOpeningDays(text: string, lang: Lang): Fact[] {
  if (!STATUS[lang].test(text)) return [];
  const found: Fact[] = [];
  let start = 0;
  for (const piece of text.split(/(?<=[.!?\n])(?=\s)/u)) {
    const fact = readSentence(piece, lang);
    if (fact) found.push(factAt(text, start + fact.from, start + fact.to, fact.key));
    start += piece.length;
  }
  return found;
}

function readSentence(text: string, lang: Lang): { readonly key: string; readonly from: number; readonly to: number } | undefined {
  if (DENIED[lang].test(text)) return undefined;
  const words = STATUS[lang].matches(text);
  let [open, closed, from, to] = [0, 0, text.length, 0];
  for (const [i, { 0: word, index }] of words.entries()) {
    const end = words[i + 1]?.index ?? text.length;
    // “On Mondays the museum is closed”: days stand before a word of which none follow.
    const after = readDays(text.slice(index, end), lang);
    const [days, offset] = after === undefined && words.length === 1 ? [readDays(text.slice(0, index), lang), 0] : [after, index];
    if (days === undefined) continue;
    if (CLOSED.test(word)) closed |= days.set;
    else open |= days.set;
    from = Math.min(from, index, offset + days.from);
    to = Math.max(to, index + word.length, offset + days.to);
  }
  const set = (open === 0 && closed !== 0 ? EVERY_DAY : open) & ~closed;
  return set === 0 ? undefined : { key: [...Array(7).keys()].map((day) => (set >> day) & 1).join(""), from, to };
}

interface Days {
  readonly set: number;
  readonly from: number;
  readonly to: number;
}

/** The days that a stretch of text names, less those after “except”. */
function readDays(text: string, lang: Lang): Days | undefined {
  const cut = EXCEPT[lang].exec(text);
  const named = readNamed(cut ? text.slice(0, cut.index) : text, lang);
  if (cut === null) return named;
  const excepted = readNamed(text.slice(cut.index), lang);
  if (excepted === undefined) return named;
  return { set: (named?.set ?? EVERY_DAY) & ~excepted.set, from: named?.from ?? cut.index, to: cut.index + excepted.to };
}

function readNamed(text: string, lang: Lang): Days | undefined {
  let [set, from, to, last] = [0, text.length, 0, -1];
  for (const match of text.matchAll(NAME)) {
    const word = match[0];
    const day = dayOf(word, lang);
    const known = day === undefined ? TOGETHER.find(([words]) => words.test(word))?.[1] : 1 << day;
    if (known === undefined) continue;
    if (day !== undefined && last >= 0 && RANGE[lang].test(text.slice(to, match.index)))
      for (let next = last; next !== day; next = (next + 1) % 7) set |= 1 << next;
    set |= known;
    from = Math.min(from, match.index);
    to = match.index + word.length;
    last = day ?? -1;
  }
  return set === 0 ? undefined : { set, from, to };
}

const EVERY_DAY = 0b1111111;

/** From 0 for Monday. */
function dayOf(word: string, lang: Lang): number | undefined {
  const [key] = readCalendarWords(word, lang);
  return key?.startsWith("day ") ? Number(key.slice(4)) - 1 : undefined;
}

const STATUS = {
  en: gated(/(?<!\p{L})(?:open|opens|closed|closes|shut)(?!\p{L})/giu),
  fr: gated(/(?<!\p{L})(?:ouvert|ouverte|ouverts|ouvertes|ouvre|ouvrent|fermé|fermée|fermés|fermées|ferme|ferment)(?!\p{L})/giu),
} as const;
const CLOSED = /^(?:clos|shut|ferm)/iu;
const DENIED: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:not|never)(?!\p{L})|n[’']t(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pas|jamais)(?!\p{L})/iu,
};
const EXCEPT: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:except|excluding|other than|but not|apart from|save for|but(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sauf|excepté|hors|à part|à l[’']exception|hormis)(?!\p{L})/iu,
};
const RANGE: Readonly<Record<Lang, RegExp>> = {
  en: /^s? ?(?:to|through|thru|until|till|-|–|—)(?: and including)? ?$/iu,
  fr: /^[ \u00A0]?(?:au|à|jusqu[’']au|-|–|—)[ \u00A0]?$/iu,
};
const NAME =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|weekdays?|business days|working days|week-?ends?|daily|every day|seven days|7 days|jours (?:de semaine|ouvrables)|en semaine|fins? de semaine|tous les jours|chaque jour|sept jours|7 jours)(?!\p{L})/giu;
/** Words that stand for days together. */
const TOGETHER: readonly (readonly [RegExp, number])[] = [
  [/^(?:weekdays?|business|working|jours (?:de|ouvrables)|en semaine)/iu, 0b0011111],
  [/^(?:week-?end|fins? de semaine)/iu, 0b1100000],
  [/^(?:daily|every|seven|7|tous|chaque|sept)/iu, EVERY_DAY],
];
