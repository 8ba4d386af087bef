import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { keyOf, readNumbers } from "./numbers.ts";

const S = "[ \\u00A0\\u2009\\u202F]";
const BEFORE = new RegExp(`(?:(?:(CAD|CA|CAN|C|USD|US|AUD?)${S}?)?([$€£])|(CAD|USD|EUR|GBP))${S}?$`, "u");
const AFTER = new RegExp(
  `^(?:${S}?(MM|bn|[kKMGB]|millions?|milliards?|billions?)(?!\\p{L}))?(?:${S}?(?:de |of )?(?:([$€£])(?:${S}?(CAD|CAN|CA|USD|US)(?!\\p{L}))?|(CAD|USD|EUR|GBP|dollars?|euros?)(?!\\p{L})))?`,
  "u",
);
const RANGE = new RegExp(`^${S}?(?:[-–—]|to|and|or|à|et|ou)${S}?(?:CAD?|CA|US|C)?[$€£]?$`, "u");
const FACTOR: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, G: 1e9, B: 1e9, bn: 1e9 };

interface Sum {
  readonly number: Fact;
  from: number;
  to: number;
  factor: number;
  currency: string;
}

/**
 * The sums of money of a text, by value: `$1,000.50` is `1 000,50 $`, `$75K` is `75 000 $`, `2 M$` is `$2 million`, and both
 * ends of `75 000 à 90 000 $` are sums. The key is the currency and the value; a dollar that is not named is a Canadian one.
 */
export function readAmounts(text: string, lang: Lang): Fact[] {
  if (!/[$€£]|\b(?:CAD|USD|EUR|GBP|dollars?|euros?)\b/u.test(text)) return [];
  const sums = readNumbers(text, lang).map((number) => read(text, number));
  spread(text, sums);
  return sums.filter((sum) => sum.currency !== "").map((sum) => fact(text, sum));
}

function read(text: string, number: Fact): Sum {
  const before = BEFORE.exec(text.slice(Math.max(0, number.from - 6), number.from));
  const after = AFTER.exec(text.slice(number.to, number.to + 28));
  const marked = before !== null || after?.[2] !== undefined || after?.[4] !== undefined;
  const sign = before?.[2] ?? before?.[3] ?? after?.[2] ?? after?.[4] ?? "";
  return {
    number,
    from: number.from - (before?.[0].length ?? 0),
    to: number.to + (marked ? (after?.[0].length ?? 0) : 0),
    factor: marked ? (FACTOR[after?.[1] ?? ""] ?? 1) : 1,
    currency: marked ? currencyOf(sign, before?.[1] ?? after?.[3] ?? "") : "",
  };
}

function currencyOf(sign: string, country: string): string {
  if (/^(?:€|EUR|euro)/u.test(sign)) return "€";
  if (/^(?:£|GBP)/u.test(sign)) return "£";
  if (sign === "USD" || country.startsWith("US")) return "US$";
  return country.startsWith("AU") ? "AU$" : "$";
}

/** `75 000 à 90 000 $` and `$75-90K`: a number that a range ties to a sum is one too, in the same currency. */
function spread(text: string, sums: Sum[]): void {
  for (let i = 0; i + 1 < sums.length; i++) {
    const [a, b] = [sums[i], sums[i + 1]];
    if (a === undefined || b === undefined || (a.currency === "" && b.currency === "")) continue;
    const between = text.slice(a.number.to, b.number.from);
    if (between.length > 8 || !RANGE.test(between)) continue;
    const factor = /k$/iu.test(b.number.raw) ? 1e3 : b.factor;
    // $75-90K: the multiplier of the second holds for the first, unless that is a large number already.
    if (a.factor === 1 && Number(a.number.key) < 1e3) a.factor = factor;
    a.currency ||= b.currency;
    b.currency ||= a.currency;
  }
}

function fact(text: string, { number, from, to, factor, currency }: Sum): Fact {
  const scaled = factor === 1 ? number.key : keyOf(Number(number.key) * factor);
  const others = [...number.also, number.key].filter((key) => key !== scaled);
  return factAt(
    text,
    from,
    to,
    `${currency}${scaled}`,
    others.map((key) => `${currency}${key}`),
  );
}

/** A sum's key without its currency: the key of the bare number. */
export const withoutCurrency = (key: string): string => key.replace(/^[A-Z]*[$€£]/u, "");
