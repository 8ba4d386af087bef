import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";

/** “C-14”, “LH-2291”, “12B”: capitals and digits, and what joins them. */
const REFERENCE = /^(?=[^\d]*\d)(?=[^A-Z]*[A-Z])[A-Z\d]+(?:[-./ ][A-Z\d]+){0,3}$/u;
/** “7-12”, « 2026 – 2027 ». */
const RANGE = /^(\d{1,4})\s?[-–—/]\s?(\d{1,4})$/u;
/** “450 people”, « 450 personnes ». */
const MEASURED = /^(\d[\d\s\u00A0.,]*)(?: \p{L}{1,14}){1,3}$/u;
/** A name of the tz database. */
const ZONE = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]\w+(?:\/[A-Z]\w+)?$/u;

/** Keys of what each language’s file or record has for its own. */
const OWN = /(?:id|isbn|issn|doi|hash|sha|checksum|slug|path|file|image|catalog(?:ue)?|cat)(?:[-_ ]?(?:no|num|number|numero))?$/iu;
/** How long a page takes to read is counted in its own words. */
const LENGTH = /read|lecture|words|mots|length|pages|weight|order|ordre|poids/iu;
/** “9-5” is « 9-17 ». */
const HOURS = /hour|heure|open|ouvert|time|horaire/iu;

/** What a whole value of front matter is where no language has words in it: a range of numbers, a reference, a time zone, a number of things. */
export function readPlain(key: string, value: string, lang: Lang): Fact[] {
  const text = value.replace(/\u00A0/gu, " ").trim();
  const whole = (name: string, also: readonly string[] = []): Fact[] => [factAt(value, 0, value.length, name, also)];
  if (ZONE.test(text)) return whole(text === "America/Montreal" ? "America/Toronto" : text);
  if (OWN.test(key) || LENGTH.test(key)) return [];
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined) return HOURS.test(key) ? [] : whole(`${from}-${to}`);
  // “4-123E” is « 4-123F ».
  if (REFERENCE.test(text)) return whole(plain(text), lang === "en" && text.endsWith("E") ? [plain(`${text.slice(0, -1)}F`)] : []);
  const [, count] = MEASURED.exec(text) ?? [];
  return count === undefined ? [] : whole(count.replace(/\D/gu, ""));
}

const plain = (reference: string): string => reference.replace(/[-./ ]/gu, "");
