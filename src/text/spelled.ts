import { lazily } from "#lazily";
import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { gated } from "./gated-pattern.ts";
import { keyOf } from "./numbers.ts";
import { NUMBER_WORDS, type NumberWord } from "./spelled-words.ts";

/** A number in words. */
export interface Spelled extends Fact {
  readonly ordinal: boolean;
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly is: NumberWord;
  /** Joined to the one before by a space, a hyphen or “and”. */
  readonly joined: "" | "plain" | "and";
}

const wordsOf = (lang: Lang) =>
  lazily(() => gated(new RegExp(`(?<!\\p{L})(?:${[...NUMBER_WORDS[lang].keys()].join("|")})(?!\\p{L})`, "gu")));
/** The words of numbers, whole. */
const WORDS = { en: wordsOf("en"), fr: wordsOf("fr") };

const JOINT = /^[ \u00A0\u202F‑-]$/u;
const AND: Readonly<Record<Lang, RegExp>> = { en: /^[ -]and[ -]$/u, fr: /^[ \u00A0‑-]et[ \u00A0‑-]$/u };

const DOZEN = 12;
/** “Half a dozen”, “a half-dozen”, « une demi-douzaine »: six. */
const HALF: Readonly<Record<Lang, RegExp>> = { en: /(?<!\p{L})half(?: a |[ -])$/u, fr: /(?<!\p{L})demi[ \u00A0‑-]$/u };

/**
 * The numbers that a text gives in words, composed as each language composes them: “two hundred and fifty”, « deux cent
 * cinquante », “twenty-one”, « quatre-vingt-dix-sept », “three dozen”; ordinals too. “hundreds of” has no value.
 */
export function readSpelled(text: string, lang: Lang): Spelled[] {
  const tokens = tokensOf(text.toLowerCase(), lang);
  const found: Spelled[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { value, next } = compose(tokens, i, lang, text);
    const [first, last] = [tokens[i], tokens[next - 1]];
    i = next;
    if (value === undefined || first === undefined || last === undefined) continue;
    found.push({ ...factAt(text, first.from, last.to, keyOf(value)), ordinal: last.is.ordinal });
  }
  return found;
}

function tokensOf(text: string, lang: Lang): readonly Token[] {
  const tokens: Token[] = [];
  for (const m of WORDS[lang]().matches(text)) {
    const is = NUMBER_WORDS[lang].get(m[0]);
    if (is === undefined || (lang === "en" ? /[\p{N}_’'@/]/u : /[\p{N}_@/]/u).test(text[m.index - 1] ?? "")) continue;
    // « 120 secondes » : a unit, and no second one.
    if (/^secondes?$/u.test(m[0]) && /\d[ \u00A0\u202F]$/u.test(text.slice(Math.max(0, m.index - 2), m.index))) continue;
    const half = is.value === DOZEN ? HALF[lang].exec(text.slice(0, m.index).slice(-12)) : null;
    if (half) {
      // « Une demi-douzaine »: the article is no one.
      if (tokens.at(-1)?.word === "une" && tokens.at(-1)?.to === m.index - half[0].length - 1) tokens.pop();
      tokens.push({
        word: m[0],
        from: m.index - half[0].length,
        to: m.index + m[0].length,
        is: { ...is, as: "small", value: DOZEN / 2 },
        joined: "",
      });
      continue;
    }
    const between = text.slice(tokens.at(-1)?.to ?? m.index, m.index);
    const joined = JOINT.test(between) ? "plain" : AND[lang].test(between) ? "and" : "";
    tokens.push({ word: m[0], from: m.index, to: m.index + m[0].length, is, joined });
  }
  return tokens;
}

/** Reads one number from a token on: adds and multiplies as long as the words may follow each other in a number. */
function compose(tokens: readonly Token[], at: number, lang: Lang, text: string): { value: number | undefined; next: number } {
  let [total, current, last, i] = [0, 0, Number.POSITIVE_INFINITY, at];
  let known = false;
  for (; i < tokens.length; i++) {
    const { is, joined, from } = tokens[i] as Token;
    const before = tokens[i - 1];
    if (i > at && (joined === "" || before?.is.ordinal)) break;
    if (joined === "and" && i > at && !mayAdd(tokens, i, last, lang)) break;
    if (is.as === "small" || is.as === "tens") {
      const added = fits(is.value, last, lang, before?.word);
      if (i > at && added === undefined) break;
      current += i === at ? is.value : (added ?? 0);
      last = lang === "fr" && before && i > at && is.value === 20 && last === 4 ? 80 : is.value;
      known = true;
    } else if (is.as === "hundred") {
      if (i > at && last > 99) break;
      if (!known && lang === "en" && !is.ordinal && !/\b(?:a|one)[ -]$/iu.test(text.slice(Math.max(0, from - 4), from)))
        return { value: undefined, next: i + 1 };
      current = known ? current * 100 : 100;
      last = 100;
      known = true;
    } else {
      // « des milliers », “millions of”: no value.
      const article = lang === "en" ? /\b(?:a|an|one|half a)[ -]$/iu : /(?:^|\P{L})(?:une?|la)[ \u00A0]$/iu;
      const alone =
        !known && !(is.value === 1000 && lang === "fr" && is.as === "scale") && !article.test(text.slice(Math.max(0, from - 7), from));
      if (alone) return { value: undefined, next: i + 1 };
      if (i > at && is.value >= 1e3 && last >= 1e3 && is.value >= last) break;
      total += (known ? current : 1) * is.value;
      current = 0;
      last = is.value;
      known = true;
      if (is.as === "group") return { value: total, next: i + 1 };
    }
  }
  return { value: known ? total + current : undefined, next: Math.max(i, at + 1) };
}

/** What a small number or a ten adds to what stands before it; nothing where it begins another number. */
function fits(value: number, last: number, lang: Lang, before: string | undefined): number | undefined {
  if (last >= 100) return value;
  if (lang === "fr") {
    if (value === 20 && last === 4) return 76;
    if (last === 10 && value >= 7 && value <= 9 && before === "dix") return value;
    if ((last === 60 || last === 80) && value >= 1 && value <= 16) return value;
  }
  return last >= 20 && value >= 1 && value <= 9 ? value : undefined;
}

/** “one hundred and five”, « vingt et un »; not “between one hundred and five hundred”. */
function mayAdd(tokens: readonly Token[], i: number, last: number, lang: Lang): boolean {
  const [{ is }, after] = [tokens[i] as Token, tokens[i + 1]];
  if (lang === "fr") return last >= 20 && last < 80 && (is.value === 1 || (is.value === 11 && last === 60));
  return last >= 100 && is.value < 100 && !(after?.joined === "plain" && after.is.value >= 100 && after.is.value <= last);
}
