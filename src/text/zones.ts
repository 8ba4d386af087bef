import { type Fact, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

/** Zones of Canada and the United States: the words of both languages, the letters before T, those after H. */
const ZONES: readonly (readonly [zone: string, en: string, fr: string, letters: string, lettres: string])[] = [
  ["eastern", "eastern", "de l[’']est", "E", "E"],
  ["pacific", "pacific", "du pacifique", "P", "P"],
  ["central", "central", "du centre", "C", "C"],
  ["mountain", "mountain", "des (?:montagnes )?rocheuses", "M", "R"],
  ["atlantic", "atlantic", "de l[’']atlantique", "A", "A"],
  ["newfoundland", "newfoundland", "de terre-neuve", "N", "T"],
  ["yukon", "yukon", "du yukon", "Y", "Y"],
  ["alaska", "alaska", "de l[’']alaska", "AK", "AK"],
  ["hawaii", "hawaii", "d[’'](?:hawaii|hawaï)", "H", "H"],
];

const S = "[ \\u00A0\\u202F]";
const EN = `(${ZONES.map(([, en]) => en).join("|")})${S}(?:standard |daylight |daylight saving |daylight savings )?time`;
const FR = `heure(?:s)?(?:${S}(?:normale|avancée|légale|locale))?(?:${S}d[’'](?:été|hiver))?${S}(${ZONES.map(([, , fr]) => fr).join("|")})`;
const WORDS = new RegExp(`(?<![\\p{L}\\d])(?:${EN}|${FR})(?![\\p{L}\\d])`, "giu");
const LETTERS = new RegExp(
  `(?<![\\p{L}\\d-])(?:(${ZONES.map(([, , , letters]) => letters).join("|")})[SD]?T|H[NA]?(${ZONES.map(([, , , , lettres]) => lettres).join("|")}))(?![\\p{L}\\d-])`,
  "gu",
);
const UNIVERSAL =
  /(?<![\p{L}\d])(?:UTC|GMT|TUC|TU(?=[ \u00A0)−+-])|[Cc]oordinated [Uu]niversal [Tt]ime|[Tt]emps universel(?: coordonné)?|Greenwich Mean Time|heure de Greenwich)(?![\p{L}])/gu;

/** “3 p.m. Eastern”: the word “time” may be left out after a time. */
const BARE = new RegExp(
  `(?<=(?:[ap]\\.?m\\.?|noon|midnight|\\d:\\d\\d)${S}\\(?)(?:${ZONES.map(([, en]) => `${en[0]?.toUpperCase()}${en.slice(1)}`).join("|")})(?!\\p{L}|${S}(?:standard|daylight|time))`,
  "giu",
);

const WORDED = new Map(ZONES.flatMap(([zone, en, fr]) => [en, fr].map((form) => [new RegExp(`^(?:${form})$`, "iu"), zone] as const)));
const LETTERED = new Map(ZONES.flatMap(([zone, , , letters, lettres]) => [[`${letters}T`, zone] as const, [`h${lettres}`, zone] as const]));

/** The time zones that a text names, as one word each: `ET`, `EST`, “Eastern Time” and `HE`, `HNE`, « heure de l’Est » are all `eastern`. */
export function readZones(text: string): Fact[] {
  if (!/[A-Z]T(?!\p{L})|H[A-Z]|UTC|GMT|TU|[Tt]ime|[Tt]emps|[Hh]eure|[Hh]our|m\.? [A-Z(]|noon|midnight|:\d\d [A-Z]/u.test(text)) return [];
  const zones: Fact[] = [];
  for (const m of allMatches(text, WORDS)) {
    const said = m[1] ?? m[2] ?? "";
    const [, zone = ""] = [...WORDED].find(([form]) => form.test(said)) ?? [];
    zones.push(factAt(text, m.index, m.index + m[0].length, zone));
  }
  for (const m of allMatches(text, BARE)) zones.push(factAt(text, m.index, m.index + m[0].length, m[0].toLowerCase()));
  for (const m of allMatches(text, LETTERS)) {
    const zone = LETTERED.get(m[1] ? `${m[1]}T` : `h${m[2]}`) ?? "";
    zones.push(factAt(text, m.index, m.index + m[0].length, zone));
  }
  for (const m of allMatches(text, UNIVERSAL)) zones.push(factAt(text, m.index, m.index + m[0].length, "universal"));
  return zones.sort((a, b) => a.from - b.from);
}
