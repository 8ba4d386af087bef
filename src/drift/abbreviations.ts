import type { Lang } from "#posting";

/** Full names of months and days with what stands for them before a point; by the style guides of both languages. */
const DATES: Readonly<Record<Lang, string>> = {
  en: "January Jan; February Feb; March Mar; April Apr; June Jun; July Jul; August Aug; September Sept Sep; October Oct; November Nov; December Dec; Monday Mon; Tuesday Tues Tue; Wednesday Wed; Thursday Thurs Thur Thu; Friday Fri; Saturday Sat; Sunday Sun",
  fr: "janvier janv; février févr fév; avril avr; juillet juill; septembre sept; octobre oct; novembre nov; décembre déc; lundi lun; mercredi mer; jeudi jeu; vendredi ven; samedi sam; dimanche dim",
};

/** Provinces and territories as addresses shorten them, after a comma or in brackets: “Moncton, N.B.”, « Moncton (N.-B.) ». */
const PROVINCES: Readonly<Record<Lang, string>> = {
  en: "Alberta=Alta AB; British Columbia=B.C BC; Manitoba=Man MB; New Brunswick=N.B NB; Newfoundland and Labrador=N.L NL; Nova Scotia=N.S NS; Northwest Territories=N.W.T NT; Nunavut=Nvt NU; Ontario=Ont ON; Prince Edward Island=P.E.I PE PEI; Quebec=Que QC; Saskatchewan=Sask SK; Yukon=Y.T YT",
  fr: "Alberta=Alb AB; Colombie-Britannique=C.-B BC; Manitoba=Man MB; Nouveau-Brunswick=N.-B NB; Terre-Neuve-et-Labrador=T.-N.-L NL; Nouvelle-Écosse=N.-É NS; Territoires du Nord-Ouest=T.N.-O NT; Nunavut=Nt NU; Ontario=Ont ON; Île-du-Prince-Édouard=Î.-P.-É PE; Québec=Qc QC; Saskatchewan=Sask SK; Yukon=Yn YT",
};

interface Abbreviations {
  readonly pattern: RegExp;
  readonly full: ReadonlyMap<string, string>;
}

const escaped = (text: string): string => text.replaceAll(".", "\\.");

function datesOf(lang: Lang): Abbreviations {
  const full = new Map<string, string>();
  for (const row of DATES[lang].split("; ")) {
    const [name = "", ...short] = row.split(" ");
    for (const each of short) full.set(each, name);
  }
  const all = [...full.keys()].sort((a, b) => b.length - a.length).join("|");
  // A point, or the day beside it: “Mar. 5”, “5 Mar”. “Sat” and « mer » alone are words.
  return { pattern: new RegExp(`(?<!\\p{L})(${all})(?:\\.(?!\\p{L})|(?=[ \\u00A0]\\p{N}))`, "gu"), full };
}

function provincesOf(lang: Lang): Abbreviations {
  const full = new Map<string, string>();
  for (const row of PROVINCES[lang].split("; ")) {
    const [name = "", short = ""] = row.split("=");
    for (const each of short.split(" ")) full.set(each, name);
  }
  const all = [...full.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return { pattern: new RegExp(`(?<=, ?|\\()(${all.join("|")})(?![\\p{L}\\p{N}-])`, "gu"), full };
}

const TABLES: Readonly<Record<Lang, readonly Abbreviations[]>> = {
  en: [datesOf("en"), provincesOf("en")],
  fr: [datesOf("fr"), provincesOf("fr")],
};

/** A text with the months, days and provinces that it shortens in full: shortening one is no other fact. */
export function withFullNames(text: string, lang: Lang): string {
  return TABLES[lang].reduce((all, { pattern, full }) => all.replace(pattern, (found, short: string) => full.get(short) ?? found), text);
}
