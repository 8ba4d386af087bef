import type { Lang } from "#posting";
import { type Count, type Fact, factAt } from "./fact.ts";

/** A number with the side from which it bounds: `min 18`, `max 2`. */
export interface Bound extends Fact {
  readonly limit: "min" | "max";
  /** As its own words have it, before a “not” turns them round. */
  readonly stated: "min" | "max";
  readonly number: string;
  /** The number itself is outside: “over 17”, « moins de 18 ». */
  readonly strict: boolean;
}

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
  /** A “not” before turns it round: “must not be more than six” is at most six. */
  readonly turns?: true;
  readonly limit: Bound["limit"];
}

const words = (before: string, after: string, limit: Bound["limit"], turns?: true): Patterns => ({
  // Between a bound and its number: “under the age of 18”, “a minimum of about 3”, « moins de 30 ».
  before: new RegExp(`(?<![\\p{L}-])(?:${before})(?: (?:the|age|of|about|than|de|d['’]|l['’]âge|âgée?s?|\\$|an?))*[ \\u00A0]?$`, "iu"),
  after: new RegExp(`^(?:[ \\u00A0-]*\\p{L}+){0,3},?[ \\u00A0]+(?:${after})(?!\\p{L})`, "iu"),
  limit,
  ...(turns && { turns }),
});

const BOUNDS: Readonly<Record<Lang, readonly Patterns[]>> = {
  en: [
    words(
      "no more than|not more than|at most|at the most|up to|(?:a |the )?maximum(?: of)?|not exceeding|not to exceed|may not exceed|must not exceed|cannot exceed|not over|no longer than|no older than",
      "or less|or fewer|or younger|or under|or below|and younger|and under|and below|and less|at most|maximum|at the most",
      "max",
    ),
    words(
      "no less than|no fewer than|not less than|not under|no younger than|at least|(?:a |the )?minimum(?: of)?",
      "or more|or older|or over|or above|or greater|or higher|or better|and over|and older|and up|and above|minimum|at least",
      "min",
    ),
    words("more than|over|above|older than|greater than|higher than|longer than|exceed(?:s|ing)?|upwards of", "(?!)", "min", true),
    words("less than|fewer than|under|below|younger than|lower than|shorter than", "(?!)", "max", true),
  ],
  fr: [
    words(
      "pas plus de|pas plus d['’]|au plus|tout au plus|jusqu['’]à|(?:un |le )?maximum de|au maximum|(?:pas|peut|peuvent|ne) (?:dépasser|excéder)",
      "ou moins|et moins|au plus|au maximum|maximum|tout au plus",
      "max",
    ),
    words(
      "pas moins de|pas moins d['’]|au moins|au minimum|(?:un |le )?minimum de|à partir de",
      "ou plus|et plus|au moins|minimum|au minimum|ou mieux|et au-delà",
      "min",
    ),
    words("plus de|plus d['’]|supérieure?s? à|au-dessus de|dépass\\p{L}+|excéd\\p{L}+|au-delà de", "(?!)", "min", true),
    words("moins de|moins d['’]|inférieure?s? à|au-dessous de|en dessous de|sous", "(?!)", "max", true),
  ],
};

const CUE: Readonly<Record<Lang, RegExp>> = {
  en: /least|most|more|less|fewer|over|under|above|below|up|minimum|maximum|exceed|older|younger|greater|higher|lower|longer|shorter/iu,
  fr: /moins|plus|maximum|minimum|jusqu|dépass|excéd|supérieur|inférieur|mieux|partir|dess|delà|sous/iu,
};
/** A clause of its own, into which a “not” of the one before does not reach: “You need no photo if you are under 16.” */
const CLAUSE: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:if|when|whenever|unless|because|although|while|until|but|since|once)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:si|s['’]ils?|quand|lorsqu(?:e|['’])|car|parce|puisque|mais|dès|tant|une fois)(?:(?<=['’])|(?!\p{L}))/iu,
};
/** A phrase of its own inside the clause: “is not required for a shed under 10 m²”; “must not be left for more than 2 hours” is none. */
const PHRASE: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:for|with|of|in|on|at|from|by|who|that|which)\s+\p{L}+/iu,
  fr: /(?<!\p{L})(?:pour|aux?|avec|des?|du|dans|sur|qui|par|chez)\s+\p{L}+/iu,
};
const NOT: Readonly<Record<Lang, RegExp>> = {
  en: /(?:(?<!\p{L})(?:not|never|cannot|no|none|nobody|neither|nor)(?!\p{L})|n['’]t)[^.;:!?,]{0,40}$/iu,
  fr: /(?<!\p{L})(?:(?:ne(?!\p{L})|n['’])[^.;:!?,]{0,30}(?<!\p{L})(?:pas|jamais|personne|aucune?)(?!\p{L})|(?:aucune?|personne|nulle?|rien|jamais)(?!\p{L})[^.;:!?,]{0,40}(?<!\p{L})(?:ne(?!\p{L})|n['’]))[^.;:!?,]{0,25}$/iu,
};

/** The numbers that a text bounds from below or above: “at least 3”, “18 or older”, « pas plus de deux ». */
export function readBounds(text: string, lang: Lang, counts: readonly Count[]): Bound[] {
  if (counts.length === 0 || !CUE[lang].test(text)) return [];
  return counts.flatMap((count): Bound[] => {
    if (count.form === "share" || count.form === "ordinal" || count.form === "label") return [];
    const start = Math.max(0, count.from - 60);
    const before = text.slice(start, count.from);
    const after = text.slice(count.to, count.to + 40);
    // What stands before a number bounds it first: “at least 2 days, at most 6”.
    const opening = firstOf(BOUNDS[lang], (one) => one.before.exec(before));
    const bound = opening ?? firstOf(BOUNDS[lang], (one) => one.after.exec(after));
    if (!bound) return [];
    const { limit, turns } = bound.patterns;
    const [denied] = turns === true ? (NOT[lang].exec(before.slice(0, opening?.match.index ?? 0)) ?? []) : [];
    const isTurned = denied !== undefined && !CLAUSE[lang].test(denied) && !PHRASE[lang].test(denied);
    const is = isTurned ? (limit === "min" ? "max" : "min") : limit;
    const from = opening ? start + opening.match.index : count.from;
    const to = opening ? (count.end ?? count.to) : count.to + bound.match[0].length;
    return [
      { ...factAt(text, from, to, `${is} ${count.key}`), limit: is, stated: limit, number: count.key, strict: turns === true && !isTurned },
    ];
  });
}

function firstOf(
  all: readonly Patterns[],
  find: (patterns: Patterns) => RegExpExecArray | null,
): { readonly patterns: Patterns; readonly match: RegExpExecArray } | undefined {
  for (const patterns of all) {
    const match = find(patterns);
    if (match) return { patterns, match };
  }
  return undefined;
}

/** What comes in whole ones, of which one more than 17 is 18: ages, days, and what has no unit. */
const WHOLE: ReadonlySet<string> = new Set(["day", "business day", "night", "month", "year"]);

/** Whether a number is bounded on the other side by its neighbour, at the same point: “over 17”, « 18 ans ou plus »; “under 18”, « 17 ans ou moins ». */
export function isBoundedAlike({ from, to, key, unit }: Count, own: readonly Bound[], other: readonly Bound[]): boolean {
  if (!/^\d+$/u.test(key) || (unit !== undefined && !WHOLE.has(unit.name))) return false;
  const bound = own.find((one) => one.number === key && one.from <= from && to <= one.to);
  return (
    bound !== undefined && other.some((one) => one.limit === bound.limit && one.strict !== bound.strict && lastOf(one) === lastOf(bound))
  );
}

/** The last whole number that is inside. */
const lastOf = ({ limit, number, strict }: Bound): number => Number(number) + (strict ? (limit === "min" ? 1 : -1) : 0);
