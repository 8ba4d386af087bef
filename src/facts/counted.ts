import type { CheckContext } from "#check";
import type { Comparison, Facing } from "#facts/compare";
import { LANGS, type Lang } from "#posting";
import { saysAlways } from "#text/always";
import { isBoundedAlike } from "#text/bounds";
import { sameQuantity, unlike } from "#text/counts";
import type { Count, Fact } from "#text/fact";
import { areKin } from "#text/kin";
import { spellsLarge } from "#text/number-words";
import { countsNights, saysAsOne } from "#text/one-unit";
import { readRates } from "#text/rates";
import { isSchoolYear } from "#text/school-years";
import { STOP_WORDS } from "#text/stop-words";
import { isTwelveInWords } from "#text/times";
import type { BlockFacts } from "./read.ts";

/** Numbers by value, in digits or in words, whatever they count. A number in words that the other side lacks may be an idiom. */
export const countComparison = (context: CheckContext): Comparison<Count> => ({
  of: ({ counts }) => counts,
  equal: sameQuantity,
  thing: ({ unit }) => unit?.name ?? "",
  comparable: (en, fr, at) => mayBeOne(context, at, en, fr),
  preferred: (en, fr) => en.unit !== undefined && en.unit.name === fr.unit?.name,
  stated: (fact, other, own) =>
    (!isHalfOff(fact, other) && [fact.key, ...fact.also].some((value) => other.stated().has(value))) ||
    isInSameRate(fact, other, own) ||
    isBoundedAlike(fact, own.bounds(), other.bounds()) ||
    saysAsOne(fact, other.prose) ||
    isTwelveInWords(fact, own.prose, other.prose) ||
    countsNights(fact, other.counts),
  hinted: (fact, other, own) => !/\d/u.test(fact.raw) || isHinted(fact, other, own),
});

/** Equal numbers of unlike things: 3 years and 3 months. */
export const UNIT_COMPARISON: Comparison<Count> = {
  of: ({ counts }) => counts.filter(({ unit }) => unit !== undefined).map((count) => keyed(count, ({ unit }) => unit?.name ?? "")),
  comparable: (en, fr) => numberOf(en) === numberOf(fr) && unlike(en, fr),
};

/** Equal numbers of equal things per another period: three times a week and a month. */
export const PERIOD_COMPARISON: Comparison<Count> = {
  of: ({ counts }) =>
    counts.filter(({ per }) => per !== undefined).map((count) => keyed(count, ({ unit, per }) => `${unit?.name} / ${per}`)),
  comparable: (en, fr) => numberOf(en) === numberOf(fr) && en.unit === fr.unit && en.per !== fr.per,
};

/** Open at all hours: 24/7. */
export const ALWAYS_COMPARISON: Comparison = {
  of: ({ always }) => always,
  stated: (_, { prose, digits }) => LANGS.some((lang) => saysAlways(prose, lang)) || digits().has("24"),
};

/** “Two hours” does not stand in « deux heures et demie », whose first word is « deux ». */
const isHalfOff = ({ key, unit }: Count, { counts }: BlockFacts): boolean =>
  unit !== undefined &&
  counts.some((count) => count.unit?.name === unit.name && Math.abs(Number(count.key) - Number(key)) === 0.5) &&
  !counts.some((count) => count.key === key);

/** “Every 20 minutes”, « trois fois l’heure » : neither number is on the other side, and nothing differs. */
const isInSameRate = ({ from, to }: Count, other: BlockFacts, own: BlockFacts): boolean =>
  readRates(own.prose).some(
    (rate) => rate.from <= from && to <= rate.to && readRates(other.prose).some((answer) => answer.key === rate.key),
  );

const keyed = (count: Count, of: (count: Count) => string): Count => ({
  ...count,
  key: `${count.key} ${of(count)}`,
  also: count.also.map((key) => `${key} ${of(count)}`),
});

const numberOf = ({ key }: Fact): string => key.split(" ", 1)[0] ?? "";

/** Whether two numbers may be one that changed. Those in words need more: a unit of one kind, or nouns that the other side explains. */
function mayBeOne(context: CheckContext, at: Facing, a: Count, b: Count): boolean {
  if (isYear(a.raw) !== isYear(b.raw)) return false;
  if (a.unit !== undefined && b.unit !== undefined && a.unit.dimension !== b.unit.dimension) return false;
  if (a.form === "digits" && b.form === "digits") return true;
  if (isSchoolYear(at.en.text, a, "en") && isSchoolYear(at.fr.text, b, "fr")) return true;
  if (classOf(a) !== classOf(b)) return false;
  if (a.unit !== undefined && b.unit !== undefined) return true;
  // “20 livres” may be pounds or books; one that may be an article needs a unit.
  return a.form !== "one" && b.form !== "one" && countsAlike(context, at, a, b);
}

const classOf = ({ form, unit }: Count): string => (unit?.dimension === "share" ? "share" : form === "ordinal" ? "ordinal" : "number");

/** A year faces a year: 2024 and 5 are two missing numbers, not one that changed. */
const isYear = (key: string): boolean => /^(?:19|20)\d\d$/u.test(key);

/** Whether the two stand in sentences that face each other, beside words that the other side explains, or with all others explained. */
function countsAlike({ alignment }: CheckContext, at: Facing, en: Count, fr: Count): boolean {
  const inside = alignment.inside(at.bead);
  const sentenceOf = (lang: Lang, { from }: Count) =>
    inside.sentences[lang].findIndex((one) => one.block === at[lang].index && one.from <= from && from < one.to);
  const [i, k] = [sentenceOf("en", en), sentenceOf("fr", fr)];
  const facing = inside.beads.find((one) => one.kind === "match" && one.en.includes(i) && one.fr.includes(k));
  if (!facing) return false;
  const lone = (lang: Lang, sentence: number, from: number): boolean =>
    inside.unexplained[lang].some((word) => word.sentence === sentence && word.from <= from && from < word.to);
  const start = (lang: Lang, sentence: number) => inside.sentences[lang][sentence]?.from ?? 0;
  /** What the number counts, and the word before it: `named` where the other side explains it. */
  const place = (lang: Lang, sentence: number, { raw, from, to }: Count) => {
    const { text } = at[lang];
    const next = NEXT.exec(text.slice(to, to + 12));
    const [following = ""] = next ? (/^\p{L}+/u.exec(text.slice(to + next[0].length)) ?? []) : [];
    const isStop = STOP_WORDS[lang].has(following.toLowerCase());
    const doublet = DOUBLET.exec(text.slice(to + (next?.[0].length ?? 0), to + 80));
    const otherForm = doublet && areKin(following, doublet[2] ?? "") ? (doublet[1]?.length ?? 0) : 0;
    const before = BEFORE.exec(text.slice(Math.max(start(lang, sentence), from - 48), from));
    const word = before?.[1] ?? "";
    const wordAt = from - (before?.[0].length ?? 0) - start(lang, sentence);
    const nextAt = to + (next?.[0].length ?? 0) - start(lang, sentence);
    return {
      // « neuf » is new, too: what it counts follows it.
      isNumber: !/^neuf$/iu.test(raw) || (following !== "" && !isStop),
      noun: following === "" || isStop ? -1 : nextAt,
      otherForm: nextAt + otherForm,
      counts:
        next !== null &&
        following !== "" &&
        (!lone(lang, sentence, nextAt) || (otherForm > 0 && !lone(lang, sentence, nextAt + otherForm))),
      endsClause: ENDS_CLAUSE.test(text.slice(to, to + 3)),
      follows: word.length > 2 && !STOP_WORDS[lang].has(word.toLowerCase()) && !lone(lang, sentence, wordAt),
    };
  };
  const [a, b] = [place("en", i, en), place("fr", k, fr)];
  if (!a.isNumber || !b.isNumber) return false;
  if (a.counts && b.counts) return true;
  // “a team of ten” and « une équipe de deux personnes » : what stands before them faces each other.
  if (a.follows && b.follows) return true;
  // “Executives, five”, « pas plus de dix mois » : the noun was said before.
  if (a.endsClause && (b.endsClause || fr.unit) && Math.min(facing.coverage.en, facing.coverage.fr) >= ELLIPTIC) return true;
  // “The fourth floor is closed”: but for the number and its noun, each side explains the other.
  const others = (lang: Lang, sentence: number, count: Count, { noun, otherForm }: { readonly noun: number; readonly otherForm: number }) =>
    inside.unexplained[lang].filter((one) => {
      const from = count.from - start(lang, sentence);
      return (
        one.sentence === sentence &&
        one.weight >= 0.3 &&
        !(from <= one.from && one.from < from + count.raw.length) &&
        one.from !== noun &&
        one.from !== otherForm
      );
    }).length;
  return (
    a.noun >= 0 &&
    b.noun >= 0 &&
    Math.min(facing.coverage.en, facing.coverage.fr) >= 0.3 &&
    others("en", i, en, a) === 0 &&
    others("fr", k, fr, b) === 0
  );
}

/** The word before a number, over what ties the two: “a team of at least”, « une équipe d’au moins ». */
const BEFORE =
  /(\p{L}+)[ \u00A0](?:(?:of|at|least|most|about|over|under|below|aged?|up|to|than|more|less|de|des|du|au|moins|plus|environ|les|the)[ \u00A0]|d[’'])*$/iu;

/** « Six techniciennes et techniciens » : one noun in both of its forms. */
const DOUBLET = /^(\p{L}+[ \u00A0](?:et|ou)[ \u00A0](?:d(?:e[ \u00A0]|[’']))?)(\p{L}+)/u;

/** With less of two sentences explained, numbers at the end of a clause need not count the same. */
const ELLIPTIC = 0.4;
const ENDS_CLAUSE = /^(?:[.;,]|$)/u;

/** From a number to the noun that it counts: “seven of the rooms”, « une douzaine d’œufs ». */
const NEXT = /^[^\p{L}.;:!?,()]{1,3}(?:(?:de|des|du|d[’']|of|l[’']|la|le|les|the)[ ’'])?(?=\p{L})/u;

/** What makes it doubtful that a number in digits is missing. */
function isHinted(fact: Count, other: BlockFacts, own: BlockFacts): boolean {
  const { key, raw } = fact;
  if (Number(key) >= 100 && !isYear(key) && spellsLarge(other.stated())) return true;
  const codes = codeDigits(other, own);
  const runs = (raw.match(/\d+/gu) ?? []).map((run) => run.replace(/^0+(?=\d)/u, ""));
  if (runs.every((run) => other.digits().has(run) || codes.has(run))) return true;
  if (other.always.length > 0 && /^(?:24|7|36[56])$/u.test(key)) return true;
  return impliedEnd(fact, other, own) || inSeries(fact, other, own) || converted(fact, own);
}

/** The digits of codes and names that only the other side has: « niveau 3 du groupe IT » beside IT-03. */
function codeDigits(other: BlockFacts, own: BlockFacts): ReadonlySet<string> {
  const known = new Set([...own.codes, ...own.named].map(({ key }) => key));
  return new Set(
    [...other.codes, ...other.named]
      .filter(({ key }) => !known.has(key))
      .flatMap(({ raw }) => raw.match(/\d+/gu)?.map((run) => run.replace(/^0+(?=\d)/u, "")) ?? []),
  );
}

/** “0 to 200” says what “less than 200” says, and “1 to 3” what “up to 3” says. */
function impliedEnd({ key, to }: Count, other: BlockFacts, { prose }: BlockFacts): boolean {
  if (key !== "0" && key !== "1") return false;
  return /^[\p{L}%$ \u00A0]{0,4}(?:[-–—]| to | à |[ ]?and | et )/u.test(prose.slice(to, to + 10)) && LIMIT.test(other.prose);
}
const LIMIT =
  /(?<!\p{L})(?:less|fewer|lower|smaller|under|below|up to|at most|maximum|no more|within|moins|inférieure?s?|jusqu[’']|au plus|maximum|maximale?|sous|au maximum)(?!\p{L}{3})/iu;

/** A series that dots cut short may be cut elsewhere; a range says what its members say. */
function inSeries({ key, from, to }: Count, other: BlockFacts, { prose, counts }: BlockFacts): boolean {
  const DOTS = /\.\.\.|…/u;
  if (DOTS.test(other.prose) && DOTS.test(prose.slice(Math.max(0, from - 40), to + 40))) return true;
  const value = Number(key);
  const has = new Set(counts.map((count) => count.key));
  return [...other.prose.matchAll(/(\d{1,4})(?:[-–—]| to | through | à | au )(\d{1,4})(?!\d)/gu)].some(
    ([, low = "", high = ""]) =>
      Number(low) < value && value < Number(high) && has.has(String(Number(low))) && has.has(String(Number(high))),
  );
}

/** “20 kg (44 lb)”: the second says the first again. */
const converted = (fact: Count, { counts, prose }: BlockFacts): boolean =>
  counts.some(
    (one) =>
      sameQuantity(one, fact) &&
      /^[^()]{0,24}[(/,=][^()]{0,8}$/u.test(prose.slice(Math.min(one.to, fact.to), Math.max(one.from, fact.from))),
  );
