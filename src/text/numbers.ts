import type { Lang } from "#posting";
import { type Fact, factAt, hasDigit } from "./fact.ts";
import { isMixed, VULGAR } from "./fractions.ts";
import { allMatches } from "./gated-pattern.ts";

/** Spaces that group digits: plain, no-break, thin, narrow no-break. */
const SPACES = "\u0020\u00A0\u2009\u202F";
const RUN = new RegExp(`\\d+(?:[.,${SPACES}]\\d+)*|[${Object.keys(VULGAR).join("")}]`, "gu");
const ORDINAL = /^(?:st|nd|rd|th|ers?|res?|es?|[eèé]mes?|ères?|nde?s?|ᵉʳ?|ʳᵉ|º)(?![\p{L}\d])/u;
const UNIT = /^(?:s|k|K|h|am|pm|k?m|[ckm]m|m?g|kg|[GMKT][Bo]|x|MM?|bn|[BG](?=[$€£]))(?![\p{L}\d])/u;
const FRACTION = /^\/([23458])(?![\p{L}\d/]|[.,-]\d)/u;
/** “(PDF, 61 kB)”: each language's file has a size of its own. */
const SIZE = /^[\u0020\u00A0\u202F]?(?:[kKMG][oOBb]|bytes|octets)(?!\p{L})/u;
/** Whether what follows a number makes it a size of data: “ KB”, « Mo ». */
export const isDataSize = (after: string): boolean => SIZE.test(after);
const FILE = /(?:PDF|ODT|ODS|DOCX?|XLSX?|PPTX?|CSV|ZIP|EPUB|HTML|Word|Excel)(?: \([^()]{1,40}\))?[^()]{0,12}$/u;
/** “FY2025-26”, « AF2025-2026 », « EF2025-2026 »: a year that its abbreviation touches. */
const FISCAL = /(?<![\p{L}\d])(?:FY|AF|EF)$/u;
const SCALE = new RegExp(`^[${SPACES}-]?(thousand|million|billion|trillion|mille(?!s)|milliers|milliard)s?(?!\\p{L})`, "iu");

/** What a word multiplies by. The French billion is a million millions (Termium, “billion”). */
const SCALES: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, milliard: 1e9, mille: 1e3, milliers: 1e3 },
  fr: { mille: 1e3, millier: 1e3, milliers: 1e3, million: 1e6, milliard: 1e9, billion: 1e12, thousand: 1e3, trillion: 1e18 },
};

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly also: readonly string[];
}

/**
 * The numbers written in digits, by value: `1,000.50` in English is `1 000,50` in French, `1st` is `1er`, `1990s` is
 * `1990`, `2 million` is `2 millions`. Digits that are part of a name (`COVID-19`, `CS04`, `5G`) are no numbers.
 */
export function readNumbers(text: string, lang: Lang): Fact[] {
  if (!hasDigit(text)) return [];
  const facts: Fact[] = [];
  for (const run of allMatches(text, RUN)) {
    // The 4 of 3/4 has been read with the 3.
    if (joinedBefore(text, run.index) || run.index < (facts.at(-1)?.to ?? 0) || isPerHundred(text, run)) continue;
    for (const part of isBareFraction(text, run.index) ? readFraction(run[0], run.index, lang) : readRun(run[0], run.index, lang)) {
      const fact = complete(text, sameCentury(text, part, facts.at(-1)), lang);
      if (fact === null) continue;
      const whole = facts.at(-1);
      if (whole && isMixed(text, whole, fact)) facts.splice(-1, 1, mixed(text, whole, fact));
      else facts.push(century(shortYear(text, decade(text, signed(text, fact)))));
    }
  }
  return facts;
}

/** « 25 p. 100 », « 2 pour 1000 »: the sign of a share in letters. */
const isPerHundred = (text: string, { 0: digits, index }: RegExpMatchArray): boolean =>
  /^1000?$/u.test(digits) && /\d[ \u00A0](?:p\.|pour)[ \u00A0]$/u.test(text.slice(Math.max(0, (index ?? 0) - 7), index));

const mixed = (text: string, whole: Fact, fraction: Fact): Fact =>
  factAt(text, whole.from, fraction.to, keyOf(Number(whole.key) + Number(fraction.key)));

/** “The 1990s”, “the ’90s” and « les années 90 » are one decade. */
function decade(text: string, fact: Fact): Fact {
  const before = text.slice(Math.max(0, fact.from - 9), fact.from);
  const isDecade = text[fact.to - 1] === "s" || /(?<!\p{L})années[ \u00A0]['’]?$/iu.test(before);
  const [, century, tens] = /^(19|20)?([1-9]0)$/u.exec(fact.key) ?? [];
  if (!isDecade || tens === undefined) return fact;
  return { ...fact, also: [...fact.also, ...(century === undefined ? [`19${tens}`, `20${tens}`] : [tens])] };
}

/** “The ’98 flood”: an apostrophe stands for the century. */
function shortYear(text: string, fact: Fact): Fact {
  if (!/^\d\d$/u.test(fact.raw) || !/(?:^|[\s(])['’‘]$/u.test(text.slice(Math.max(0, fact.from - 2), fact.from))) return fact;
  return { ...fact, also: [...fact.also, `19${fact.raw}`, `20${fact.raw}`] };
}

/** “The early 1900s” are « le début du XXe siècle ». */
function century(fact: Fact): Fact {
  const [, hundreds] = /^(1[4-9]|20)00s$/u.exec(fact.raw) ?? [];
  return hundreds === undefined ? fact : { ...fact, also: [...fact.also, String(Number(hundreds) + 1)] };
}

/** “$.25”: no digit stands before the point. */
const isBareFraction = (text: string, at: number): boolean => /^[$€£]\.$/u.test(text.slice(Math.max(0, at - 2), at));

const readFraction = (run: string, at: number, lang: Lang): Reading[] =>
  readRun(`0.${run}`, at - 2, lang).map((part) => ({ ...part, from: Math.max(part.from, at - 1) }));

/** A minus set before the digits, or said: “minus 5”, « moins 5 °C », “5 degrees below zero”. A hyphen after a number is a range. */
function signed(text: string, fact: Fact): Fact {
  const before = text.slice(Math.max(0, fact.from - 12), fact.from);
  const isMinus = /(?:^|(?<![\d,.\p{Lu}] ?)[ \u00A0([|])[-−]$|−$/u.test(before);
  const isSaid =
    /(?<!\p{L})(?:minus|negative|moins)[ \u00A0]$/iu.test(before) && !/(?:au|du|de|d’au|ou|le|les) moins[ \u00A0]$/iu.test(before);
  const after = text.slice(fact.to, fact.to + 40);
  const isDegree = /^[ \u00A0\u202F]?(?:°|degr)/iu.test(after);
  if (isMinus) return { ...fact, from: fact.from - 1, raw: text.slice(fact.from - 1, fact.to), key: `-${fact.key}`, also: [] };
  if (isDegree && (isSaid || /–$/u.test(before) || /^[^.;,]{0,20}(?:below zero|sous (?:le )?zéro)/iu.test(after)))
    return { ...fact, key: `-${fact.key}`, also: [] };
  // « moins 40 », which may be a temperature and may be a difference.
  if (isSaid) return { ...fact, also: [...fact.also, `-${fact.key}`] };
  return fact;
}

/** A number as a key: no leading zeros before the point, no trailing ones after it. */
function numberKey(whole: string, fraction = ""): string {
  const int = whole.replace(/^0+(?=\d)/u, "");
  const frac = fraction.replace(/0+$/u, "");
  return frac === "" ? int : `${int}.${frac}`;
}

/** The key of a computed value, freed from binary noise. */
export const keyOf = (value: number): string => String(Number(value.toPrecision(12)));

/** A letter right before, or capitals and a hyphen (COVID-19): the digits belong to a name. A prefix (mid-2024) does not count. */
function joinedBefore(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  if (FISCAL.test(text.slice(Math.max(0, at - 3), at)) && /^(?:19|20)\d\d(?!\d)/u.test(text.slice(at, at + 5))) return false;
  if (/[\p{L}_]/u.test(before)) return true;
  return /[-‑]/u.test(before) && /\p{Lu}/u.test(text[at - 2] ?? "");
}

/** `2026-27`: the second year has the first one's century. */
function sameCentury(text: string, part: Reading, before: Fact | undefined): Reading {
  if (before === undefined || part.to - part.from !== 2 || part.from - before.to !== 1) return part;
  if (!/^(?:19|20)\d\d$/u.test(before.raw) || !/[-–/‑]/u.test(text[before.to] ?? "")) return part;
  return { ...part, key: before.raw.slice(0, 2) + text.slice(part.from, part.to), also: [part.key] };
}

/** Splits a run of digits and separators into numbers: spaces group threes; points and commas are read by convention. */
function readRun(run: string, at: number, lang: Lang): Reading[] {
  const readings: Reading[] = [];
  const chunks = [...run.matchAll(/[^\u0020\u00A0\u2009\u202F]+/gu)];
  for (let i = 0; i < chunks.length; i++) {
    const first = chunks[i];
    if (first === undefined) break;
    let digits = first[0];
    let to = first.index + digits.length;
    // 1 234 567,50: every group but the first has three digits, and only the last may go on with a decimal.
    while (/^\d{1,3}$/u.test(digits) || digits.includes("\u0020")) {
      const next = chunks[i + 1];
      if (next === undefined || next.index !== to + 1 || !/^\d{3}(?:[.,]\d+)?$/u.test(next[0])) break;
      digits += `\u0020${next[0]}`;
      to = next.index + next[0].length;
      i++;
      if (/[.,]/u.test(next[0])) break;
    }
    readings.push(...readChunk(digits, at + first.index, at + to, lang));
  }
  return readings;
}

function readChunk(chunk: string, from: number, to: number, lang: Lang): Reading[] {
  const one = (key: string, also: readonly string[] = []): Reading[] => [{ from, to, key, also }];
  const vulgar = VULGAR[chunk];
  if (vulgar !== undefined) return one(keyOf(vulgar));
  const parts = chunk.replaceAll("\u0020", "").split(/[.,]/u);
  const marks = chunk.replace(/[^.,]/gu, "");
  const head = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  const joined = parts.join("");
  if (marks === "") return one(numberKey(head));
  const grouped = head.length <= 3 && !/^0/u.test(head);
  if (marks.length === 1) {
    const decimal = numberKey(head, last);
    if (last.length !== 3 || !grouped || chunk.includes("\u0020")) return one(decimal);
    const whole = numberKey(joined);
    return marks === "," && lang === "en" ? one(whole, [decimal]) : one(decimal, [whole]);
  }
  const inner = parts.slice(1, -1).every((part) => part.length === 3);
  if (/^(?:,+|\.+)$/u.test(marks)) {
    if (grouped && inner && last.length === 3) return one(numberKey(joined));
    // 2.1.3 is a version or a section; 1,2,3 is a list.
    return marks[0] === "." ? one(parts.map((part) => numberKey(part)).join(".")) : listed(parts, from);
  }
  const thousands = /^(?:,+\.|\.+,)$/u.test(marks) && grouped && inner;
  return thousands ? one(numberKey(parts.slice(0, -1).join(""), last)) : listed(parts, from);
}

function listed(parts: readonly string[], from: number): Reading[] {
  let at = from;
  return parts.map((part) => {
    const reading = { from: at, to: at + part.length, key: numberKey(part), also: [] };
    at += part.length + 1;
    return reading;
  });
}

/** Takes in what follows the digits: ordinal, unit, fraction, multiplier, percent sign. Null for a name such as 5G. */
function complete(text: string, { from, to, key, also }: Reading, lang: Lang): Fact | null {
  const after = text.slice(to, to + 14);
  if (SIZE.test(after) && FILE.test(text.slice(Math.max(0, from - 60), from))) return null;
  const vulgar = VULGAR[after[0] ?? ""];
  if (vulgar !== undefined) return factAt(text, from, to + 1, keyOf(Number(key) + vulgar));
  const below = FRACTION.exec(after)?.[1];
  if (below !== undefined && Number(key) < Number(below)) return factAt(text, from, to + 2, keyOf(Number(key) / Number(below)), [key]);
  const ordinal = ORDINAL.exec(after)?.[0];
  if (ordinal !== undefined) return factAt(text, from, to + ordinal.length, key, also);
  const unit = UNIT.exec(after)?.[0];
  if (unit === "k" || unit === "K") return factAt(text, from, to + 1, keyOf(Number(key) * 1e3), [key]);
  if (unit === "s") return factAt(text, from, to + 1, key, also);
  const sum = /^[BG](?![\p{L}\d])/u.test(after) && /[$€£]/u.test(text[from - 1] ?? "");
  if (unit === undefined && !sum && /^[\p{L}_]/u.test(after)) return null;
  const scale = SCALE.exec(after);
  const factor = SCALES[lang][scale?.[1]?.toLowerCase() ?? ""];
  if (scale && factor !== undefined) return factAt(text, from, to + scale[0].length, keyOf(Number(key) * factor), [key]);
  const percent = /^[\u0020\u00A0\u2009\u202F]?%/u.exec(after)?.[0] ?? "";
  return factAt(text, from, to + percent.length, key, also);
}
