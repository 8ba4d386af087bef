import type { Lang } from "#posting";

/** How a word takes part in a number: `small` to nineteen, `tens`, `hundred`, `scale`; `ordinal` ends it, `of` counts in groups. */
export interface NumberWord {
  readonly as: "small" | "tens" | "hundred" | "scale" | "group";
  readonly value: number;
  readonly ordinal: boolean;
}

const EN_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const EN_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const EN_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
const FR_SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";
const FR_TENS = "vingt trente quarante cinquante soixante septante huitante nonante";
const FR_ORDINALS =
  "zéroième unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième";
const FR_TENTHS = "vingtième trentième quarantième cinquantième soixantième septantième huitantième nonantième";

const list = (words: string, as: NumberWord["as"], value: (i: number) => number, ordinal = false): [string, NumberWord][] =>
  words.split(" ").map((word, i) => [word, { as, value: value(i), ordinal }]);
const tens = (i: number) => 10 * (i + 2);
const one = (word: string, as: NumberWord["as"], value: number, ordinal = false): [string, NumberWord] => [word, { as, value, ordinal }];

/** The words of which each language makes its numbers. French ordinals also stand in the plural. */
export const NUMBER_WORDS: Readonly<Record<Lang, ReadonlyMap<string, NumberWord>>> = {
  en: new Map([
    ...list(EN_SMALL, "small", (i) => i),
    ...list(EN_TENS, "tens", tens),
    ...list(EN_ORDINALS, "small", (i) => i, true),
    ...list(EN_TENTHS, "tens", tens, true),
    one("hundred", "hundred", 100),
    one("hundredth", "hundred", 100, true),
    ...list("thousand million billion trillion", "scale", (i) => 1000 ** (i + 1)),
    ...list("thousandth millionth billionth", "scale", (i) => 1000 ** (i + 1), true),
    ...["dozen", "dozens"].map((word) => one(word, "group", 12)),
  ]),
  fr: new Map([
    ...list(FR_SMALL, "small", (i) => i),
    one("une", "small", 1),
    ...list(FR_TENS, "tens", tens),
    one("vingts", "tens", 20),
    one("octante", "tens", 80),
    ...["", "s"].flatMap((plural) => [
      ...list(FR_ORDINALS.replaceAll(/(?<=e)(?= |$)/gu, plural), "small", (i) => i, true),
      ...list(FR_TENTHS.replaceAll(/(?<=e)(?= |$)/gu, plural), "tens", tens, true),
      one(`cent${plural}`, "hundred", 100),
      one(`million${plural}`, "scale", 1e6),
      one(`milliard${plural}`, "scale", 1e9),
      one(`billion${plural}`, "scale", 1e12),
      one(`douzaine${plural}`, "group", 12),
      one(`dizaine${plural}`, "group", 10),
      one(`vingtaine${plural}`, "group", 20),
      one(`trentaine${plural}`, "group", 30),
      one(`quarantaine${plural}`, "group", 40),
      one(`cinquantaine${plural}`, "group", 50),
      one(`soixantaine${plural}`, "group", 60),
      one(`centaine${plural}`, "group", 100),
      one(`millier${plural}`, "group", 1000),
    ]),
    ...["premier", "première", "premiers", "premières"].map((word) => one(word, "small", 1, true)),
    ...["second", "seconde", "seconds", "secondes"].map((word) => one(word, "small", 2, true)),
    one("mille", "scale", 1000),
    one("centième", "hundred", 100, true),
    one("millième", "scale", 1000, true),
    one("quinzaine", "group", 15),
  ]),
};
