import type { Config } from "#config/config";
import { LANGS } from "#posting";
import type { Candidate, Pairing } from "./pairing.ts";
import { isTwoSided, langByMarks, markedPartnersOf, marksOf, partnersOf } from "./path-marks.ts";

/** Where partners of the known files could stand, by their paths, that are not known themselves; sorted. */
export function partnersWanted(known: ReadonlyMap<string, Candidate>, patterns: Config["pairs"]["patterns"]): readonly string[] {
  const wanted = new Set<string>();
  for (const { path, lang: stated } of known.values()) {
    const marks = marksOf(path, patterns);
    // Of marks in both languages, the partner that is there says which one counts.
    const langs = isTwoSided(marks) ? LANGS : [langByMarks(marks) ?? stated].filter((lang) => lang !== undefined);
    const partners = langs.flatMap((lang) => partnersOf(path, marks, lang).map((partner) => partner.path));
    if (!isTwoSided(marks) && partners.some((partner) => known.has(partner))) continue;
    for (const partner of [...partners, ...(marks.length === 0 ? markedPartnersOf(path, patterns) : [])])
      if (!known.has(partner)) wanted.add(partner);
  }
  return [...wanted].sort();
}

/** Whether a file that was asked for has a key and no partner yet: it may stand anywhere. */
export function isWanting({ files, pairs }: Pairing, asked: ReadonlySet<string>): boolean {
  const paired = new Set(pairs.flatMap(({ en, fr }) => [en, fr]));
  return files.some(({ path, by }) => by === "translationKey" && asked.has(path) && !paired.has(path));
}

/** What of a pairing is about the files that were asked for. */
export function about(asked: ReadonlySet<string>, { pairs, files, noLanguage, ignored }: Pairing): Pairing {
  const kept = pairs.filter(({ en, fr }) => asked.has(en) || asked.has(fr));
  const partners = new Set(kept.flatMap(({ en, fr }) => [en, fr]));
  const keys = new Set(files.filter(({ path }) => asked.has(path)).map(({ key }) => key));
  return {
    pairs: kept,
    files: files.filter(({ path, key }) => asked.has(path) || partners.has(path) || keys.has(key)),
    noLanguage: noLanguage.filter((path) => asked.has(path)),
    ignored: ignored.filter((path) => asked.has(path)),
  };
}
