import type { Lang } from "#posting";
import { type Fact, factAt, ordered, outside } from "./fact.ts";
import { keyOf, readNumbers } from "./numbers.ts";
import { readPeriodAfter, readPeriodBefore } from "./periods.ts";
import { readSpelled } from "./spelled.ts";

const S = "[ \\u00A0\\u2009\\u202F]";
const CODES = "CAD|USD|EUR|GBP|AUD|NZD|JPY|CHF|MXN|CNY";
const COUNTRIES = "CAD|CAN|CA|USD|US|U\\.S\\.|É\\.-U\\.|ÉU|AUD|AU|A|NZD?|MXN?|HK|C";
const BEFORE = new RegExp(`(?:(?:(?<![\\p{L}])(${COUNTRIES})${S}?)?([$€£¥])|(?<!\\p{L})(${CODES}))${S}?$`, "u");
const ADJECTIVE = "(Canadian|American|US|U\\.S\\.|Australian|Mexican)";
const NOUN = "dollars?|euros?|pounds? sterling|livres? sterling|yens?|francs? suisses?|Swiss francs?|pesos?|cents?|¢";
const AFTER = new RegExp(
  `^(?:${S}?(MM|bn|[kKMGB]|millions?|milliards?|billions?)(?!\\p{L}))?(?:${S}?(?:de |d’|of )?(?:([$€£¥])(?:${S}?(${COUNTRIES})(?!\\p{L}))?(?:${S}(canadiens?|américains?|australiens?)(?!\\p{L}))?|(${CODES})(?!\\p{L})|(?:${ADJECTIVE}${S})?(${NOUN})(?!\\p{L})(?:${S}(canadiens?|américains?|australiens?|mexicains?|US|CA)(?!\\p{L}))?))?`,
  "u",
);
/** The currencies that are told apart, by the signs, codes, countries and words that name them. */
const CURRENCIES: readonly (readonly [key: string, named: RegExp])[] = [
  ["€", /€|EUR|euro/u],
  ["£", /£|GBP|sterling/u],
  ["¥", /¥|JPY|yen/u],
  ["CNY¥", /CNY/u],
  ["CHF$", /CHF|suisse|Swiss/u],
  ["US$", /US|U\.S\.|É\.-U\.|ÉU|[Aa]meric|améric/u],
  ["AU$", /^AU?D?$|austral/iu],
  ["NZ$", /NZ/u],
  ["MX$", /MX|peso|mexic/iu],
  ["HK$", /HK/u],
];
const RANGE = new RegExp(`^${S}?(?:[-–—]|to|and|or|à|et|ou)${S}?(?:CAD?|CA|US|C)?[$€£¥]?$`, "u");
const FACTOR: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, G: 1e9, B: 1e9, bn: 1e9 };

/** A sum of money, and per what it is paid. */
export interface Amount extends Fact {
  /** The name of a period: “an hour”, « par semaine ». */
  readonly per?: string | undefined;
  /** Where the period ends, if it follows. */
  readonly end?: number | undefined;
}

interface Sum {
  readonly number: Fact;
  from: number;
  to: number;
  factor: number;
  currency: string;
  per: string | undefined;
  end: number | undefined;
}

/**
 * The sums of money of a text, by value: `$1,000.50` is `1 000,50 $`, `$75K` is `75 000 $`, `2 M$` is `$2 million`, “fifty cents” is
 * `0,50 $`, and both ends of `75 000 à 90 000 $` are sums. The key is the currency and the value; a dollar that is not named is a
 * Canadian one.
 */
export function readAmounts(text: string, lang: Lang): Amount[] {
  if (!SIGN.test(text) || !MONEY.test(text)) return [];
  const digits = readNumbers(text, lang);
  const sums = ordered<Fact>(digits, outside(readSpelled(text, lang), digits)).map((number) => read(text, number, lang));
  spread(text, sums);
  return sums.filter((sum) => sum.currency !== "").map((sum) => fact(text, sum));
}

const SIGN = /[$€£¥¢]|dollar|euro|cent|sterling|yen|peso|franc|CAD|USD|EUR|GBP|AUD|NZD|JPY|CHF|MXN|CNY/u;
const MONEY = new RegExp(`[$€£¥¢]|(?<!\\p{L})(?:${CODES}|${NOUN})(?!\\p{L})`, "u");

function read(text: string, number: Fact, lang: Lang): Sum {
  const before = BEFORE.exec(text.slice(Math.max(0, number.from - 8), number.from));
  const after = AFTER.exec(text.slice(number.to, number.to + 44));
  const [, scale, sign, country, whose, code, adjective, noun, adjectif] = after ?? [];
  const marked = before !== null || sign !== undefined || code !== undefined || noun !== undefined;
  const to = number.to + (marked ? (after?.[0].length ?? 0) : 0);
  const named =
    [before?.[1], country, whose, code, adjective, adjectif, before?.[3]].find((name) => name !== undefined) ??
    noun ??
    sign ??
    before?.[2] ??
    "";
  const period = marked ? readPeriodAfter(text, to, lang) : undefined;
  const cents = noun !== undefined && /^cents?$|¢/u.test(noun) ? 0.01 : 1;
  return {
    number,
    from: number.from - (before?.[0].length ?? 0),
    to,
    factor: marked ? (FACTOR[scale ?? ""] ?? 1) * cents : 1,
    currency: marked ? (CURRENCIES.find(([, pattern]) => pattern.test(named))?.[0] ?? "$") : "",
    per: marked ? (period?.name ?? readPeriodBefore(text, number.from, lang)) : undefined,
    end: period?.to,
  };
}

/** `75 000 à 90 000 $` and `$75-90K`: a number that a range ties to a sum is one too, in the same currency. */
function spread(text: string, sums: Sum[]): void {
  for (let i = 0; i + 1 < sums.length; i++) {
    const [a, b] = [sums[i], sums[i + 1]];
    if (a === undefined || b === undefined || (a.currency === "" && b.currency === "")) continue;
    const between = text.slice(a.number.to, b.number.from);
    // « 37 % ou 37 500 $ » gives a share and a sum.
    if (between.length > 8 || !RANGE.test(between) || a.number.raw.includes("%") || b.number.raw.includes("%")) continue;
    const factor = /k$/iu.test(b.number.raw) ? 1e3 : b.factor;
    // $75-90K: the multiplier of the second holds for the first, unless that is a large number already.
    if (a.factor === 1 && Number(a.number.key) < 1e3) a.factor = factor;
    a.currency ||= b.currency;
    b.currency ||= a.currency;
  }
  // “$30 to $35 an hour”, from the last to the first.
  for (let i = sums.length - 2; i >= 0; i--) {
    const [a, b] = [sums[i], sums[i + 1]];
    if (a && b && RANGE.test(text.slice(a.number.to, b.number.from))) [a.per, a.end] = [a.per ?? b.per, a.end ?? b.end];
  }
}

function fact(text: string, { number, from, to, factor, currency, per, end }: Sum): Amount {
  const scaled = factor === 1 ? number.key : keyOf(Number(number.key) * factor);
  const others = factor < 1 ? [] : [...number.also, number.key].filter((key) => key !== scaled);
  return {
    ...factAt(
      text,
      from,
      to,
      `${currency}${scaled}`,
      others.map((key) => `${currency}${key}`),
    ),
    per,
    end,
  };
}

/** A sum's key without its currency: the key of the bare number. */
export const withoutCurrency = (key: string): string => key.replace(/^[A-Z]*[$€£¥]/u, "");
