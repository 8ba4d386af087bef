import { lazily } from "#lazily";
import { LANGS, otherLang, type Sides } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";

interface Kind {
  /** Words that may make a ban of an order, or an order of a ban. */
  readonly says: Sides<string>;
  /** What answers to them besides, and turns nothing. */
  readonly admits: Sides<string>;
}

const kind = (en: string, fr: string, admitsEn = "(?!)", admitsFr = "(?!)"): Kind => ({
  says: { en, fr },
  admits: { en: admitsEn, fr: admitsFr },
});

/** Words of one kind answer to each other, and leave what both sides say as it is. */
const KINDS: readonly Kind[] = [
  kind("without", "sans", "un(?!der|it|til|iv|io|iq)\\p{L}{3,}(?:ed|able)|\\p{L}+less(?:ly)?|no|free"),
  kind(
    "unless|except\\p{L}*|other than",
    "sauf|à moins qu\\p{L}*|à moins d['’](?!une? )\\p{L}+|à moins de \\p{L}+(?:er|ir|re)|excep\\p{L}*|hormis",
    "but|until",
  ),
  kind(
    "under|below|less|fewer|younger|shorter",
    "(?<!au )moins|inférieure?s?|au-dessous|en dessous",
    "within|least|minimum|unless",
    "sous|au plus|maximum",
  ),
  kind(
    "over|above|more|longer|older|beyond|exceed\\p{L}*",
    "(?<!au )plus|au-delà|au-dessus|supérieure?s?|dépass\\p{L}*|excéd\\p{L}*",
    "most|no later|latest|additional|further|also",
    "davantage|autres?|sur",
  ),
  kind(
    "before|prior|until|till",
    "avant|jusqu['’]\\p{L}*|tant que|d['’]ici|préalable\\p{L}*",
    "by|earlier|first|up to",
    "d['’]abord|en attendant",
  ),
  kind("after", "après", "once|following|since|when|past", "une fois|dès|suivant\\p{L}*|depuis|lorsqu\\p{L}*|à la suite"),
  kind(
    "only|solely|exclusively|alone|single",
    "seul\\p{L}*|uniquement|exclusivement|(?:ne |n['’])(?:[\\p{L}’']+ ){1,4}?qu(?:e|['’]\\p{L}+)",
    "just|but|sole|one",
    "juste|unique\\p{L}*",
  ),
  kind(
    "wait\\p{L}*|delay\\p{L}*|postpon\\p{L}*|hesitat\\p{L}*|late",
    "attend\\p{L}*|tard|tardi(?:f|ve)s?|tarde[rz]|retard\\p{L}*|hésit\\p{L}*",
    "later|latest",
  ),
  kind("stop\\p{L}*|ceas\\p{L}*|quit", "cess\\p{L}*|arrêt\\p{L}*|interromp\\p{L}*"),
  kind("forget\\p{L}*|lose|loses|losing|leave|leaving", "oubli\\p{L}*|perd\\p{L}*|laiss\\p{L}*|quitt\\p{L}*", "left|lost"),
  kind("let", "laiss\\p{L}*", "leave|leaving|left|allow\\p{L}*"),
  kind(
    "miss|misses|missing|missed|skip\\p{L}*|omit\\p{L}*|overlook\\p{L}*|neglect\\p{L}*|ignor\\p{L}*",
    "manqu\\p{L}*|omet\\p{L}*|néglig\\p{L}*|ignor\\p{L}*",
    "lack\\p{L}*",
    "saut\\p{L}*|omis\\p{L}*",
  ),
  kind(
    "avoid\\p{L}*|refrain\\p{L}*|prevent\\p{L}*|fail\\p{L}*",
    "évit\\p{L}*|abst\\p{L}*|empêch\\p{L}*|échou\\p{L}*",
    "(?!)",
    "défaut|échec\\p{L}*|préven\\p{L}*",
  ),
  kind(
    "keep|keeps|keeping|kept|stay|stays|remain|remains|remaining",
    "gard\\p{L}*|reste[rzs]?|restent|demeure[rz]|conserv\\p{L}*|mainten[ieu]\\p{L}*|maintien\\p{L}*|tenez|tenir",
    "retain\\p{L}*|hold\\p{L}*|maintain\\p{L}*|store\\p{L}*|stored",
    "tenue?s?",
  ),
  kind("other|others|else|another|anything|anyone", "autre|autres|autrui|rien", "any|nothing", "quiconque|tout|toute"),
  kind("differ|differs", "diffèrent|différer", "different\\p{L}*", "différent\\p{L}*"),
  kind("identical|the same", "identiques?|(?:le|la|les) mêmes?", "same", "mêmes?"),
  kind(
    "den(?:y|ies|ied)|doubt\\p{L}*|disput\\p{L}*|disagree\\p{L}*",
    "ni(?:er|e|ent|ez)|dout(?:er?|ent|ez)|contest\\p{L}*",
    "(?!)",
    "refus\\p{L}*",
  ),
  kind("empty|vacant", "vides?|vacante?s?", "free", "libres?"),
  kind("(?:all|anything|nothing) but", "(?!)", "(?!)", "presque|sauf|rien|qu(?:e|['’]\\p{L}+)"),
  kind("un(?!der|it|til|iv|io|iq)\\p{L}{3,}(?:ed|able)", "(?!)", "(?!)", "non|sans|i[nmr]\\p{L}+|d[ée]\\p{L}+|ne|n['’]|pas|mal|peu"),
  kind("secret|confidential\\p{L}*|private", "secret\\p{L}*|confidentiel\\p{L}*|privé\\p{L}*"),
  kind("away|outside|outdoors", "loin|hors|extérieure?s?|dehors", "far|out|off", "distance"),
  kind("indoors|inside", "intérieure?s?", "in|into|within|indoor", "dans|dedans"),
  kind("closed?|closes|shut|locked?|locks", "ferm\\p{L}*|verrouill\\p{L}*", "closing|lock\\p{L}*"),
  kind("open|opened|opens|unlock\\p{L}*", "ouv[er]\\p{L}*|déverrouill\\p{L}*", "opening\\p{L}*"),
  kind(
    "(?:turn|switch|power|shut)\\p{L}* (?:\\p{L}+ ){0,3}?off|disable\\p{L}*|disconnect\\p{L}*|unplug\\p{L}*",
    "étei[gn]\\p{L}*|désactiv\\p{L}*|débranch\\p{L}*",
  ),
  kind("worry|panic|assume|rely", "inquiét\\p{L}*|fiez", "trust", "suppos\\p{L}*"),
  kind("weekends?", "fins? de semaine|week-ends?", "saturdays?|sundays?", "samedis?|dimanches?"),
  kind("still|always", "encore|toujours"),
  kind("too|enough", "trop|assez", "sufficient\\p{L}*", "suffis\\p{L}*"),
];

interface Patterns {
  readonly says: Sides<GatedPattern>;
  readonly all: Sides<GatedPattern>;
}

const PATTERNS = lazily((): readonly Patterns[] => {
  const whole = (words: string) => gated(new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, "giu"));
  return KINDS.map(({ says, admits }) => ({
    says: { en: whole(says.en), fr: whole(says.fr) },
    all: { en: whole(`${says.en}|${admits.en}`), fr: whole(`${says.fr}|${admits.fr}`) },
  }));
});

/** Two sentences without the turning words that both of them have; the kind of one English word may be left as it is. */
export function withoutSharedTurns(texts: Sides<string>, kept?: string): Sides<string> {
  return PATTERNS().reduce<Sides<string>>((rest, { says, all }) => {
    if (
      !LANGS.some((lang) => says[lang].test(rest[lang])) ||
      !LANGS.every((lang) => all[lang].test(rest[lang])) ||
      (kept !== undefined && all.en.test(kept))
    ) {
      return rest;
    }
    return { en: blank(rest.en, all.en), fr: blank(rest.fr, all.fr) };
  }, texts);
}

/** Whether one of two sentences has a word that may turn it round, and the other nothing of its kind. */
export function turnsAlone(texts: Sides<string>): boolean {
  return PATTERNS().some(({ says, all }) =>
    LANGS.some((lang) => says[lang].test(texts[lang]) && !all[otherLang(lang)].test(texts[otherLang(lang)])),
  );
}

const blank = (text: string, { pattern }: GatedPattern): string => text.replace(pattern, (word) => " ".repeat(word.length));
