/** What a whole front matter value names: `group`, `option`, its English words, its French words. */
const TABLE: readonly (readonly [group: string, option: string, en: string, fr: string])[] = [
  ["hours", "full-time", "full-time,full time,fulltime,full_time", "temps plein,à temps plein,plein temps,temps complet,à temps complet"],
  ["hours", "part-time", "part-time,part time,parttime,part_time", "temps partiel,à temps partiel,mi-temps,à mi-temps"],
  [
    "tenure",
    "permanent",
    "permanent,indeterminate,permanent position,ongoing",
    "permanent,permanente,indéterminé,indéterminée,durée indéterminée,période indéterminée,poste permanent",
  ],
  [
    "tenure",
    "temporary",
    "temporary,term,fixed-term,fixed term,determinate,specified period,contract,term position,limited term",
    "temporaire,durée déterminée,période déterminée,à durée déterminée,contrat,contractuel,contractuelle,déterminé,déterminée,terme,à terme,à contrat",
  ],
  ["tenure", "casual", "casual,on call,on-call", "occasionnel,occasionnelle,sur appel"],
  ["tenure", "seasonal", "seasonal", "saisonnier,saisonnière"],
  ["tenure", "acting", "acting,interim", "intérimaire,intérim,par intérim"],
  [
    "tenure",
    "tenure-track",
    "tenure-track,tenure track",
    "menant à la permanence,conduisant à la permanence,en voie de permanence,préparant à la permanence",
  ],
  ["tenure", "internship", "internship,intern,work placement", "stage,stagiaire"],
  ["tenure", "student", "student,co-op,coop", "étudiant,étudiante,étudiants,coop,alternance"],
  ["tenure", "volunteer", "volunteer,volunteering", "bénévole,bénévolat"],
  ["place", "remote", "remote,telework,work from home,fully remote", "télétravail,à distance,en télétravail,distance"],
  [
    "place",
    "on site",
    "on-site,on site,onsite,in person,in-person,in office",
    "sur place,en personne,sur les lieux,au bureau,présentiel,en présentiel",
  ],
  ["place", "hybrid", "hybrid", "hybride,mode hybride"],
  ["season", "spring", "spring", "printemps"],
  ["season", "summer", "summer", "été"],
  ["season", "autumn", "fall,autumn", "automne"],
  ["season", "winter", "winter", "hiver"],
  ["state", "open", "open", "ouvert,ouverte"],
  ["state", "closed", "closed", "fermé,fermée,clos,close"],
  ["audience", "internal", "internal", "interne,à l’interne"],
  ["audience", "external", "external", "externe,à l’externe"],
  ["audience", "public", "public", "public,publique,grand public"],
  ["language", "english", "english,english essential", "anglais,anglais essentiel"],
  ["language", "french", "french,french essential", "français,français essentiel"],
  [
    "language",
    "bilingual",
    "bilingual,both,english and french,bilingual imperative",
    "bilingue,français et anglais,anglais et français,les deux,bilingue impératif",
  ],
  ["language", "either", "english or french,french or english", "anglais ou français,français ou anglais"],
  ["clearance", "secret", "secret", "secret"],
  ["clearance", "top secret", "top secret,top-secret", "très secret"],
  ["clearance", "reliability", "reliability,reliability status", "fiabilité,cote de fiabilité"],
  ["clearance", "none", "none,not required", "aucune,non requise,sans objet"],
  ["answer", "yes", "yes,required,mandatory", "oui,requis,obligatoire"],
  ["answer", "no", "no,optional,not required", "non,facultatif,non requis"],
  ["frequency", "weekly", "weekly", "hebdomadaire"],
  ["frequency", "monthly", "monthly", "mensuel,mensuelle"],
  ["frequency", "yearly", "yearly,annual", "annuel,annuelle"],
  ["frequency", "daily", "daily", "quotidien,quotidienne"],
  ["frequency", "hourly", "hourly", "horaire,à l’heure"],
];

/** Values of a group that may stand for each other. */
const KIN: ReadonlySet<string> = new Set([
  "tenure temporary|tenure casual",
  "tenure temporary|tenure seasonal",
  "tenure temporary|tenure acting",
]);

const OPTIONS = new Map<string, string[]>();
for (const [group, option, en, fr] of TABLE) {
  // Data may be in English on both sides.
  for (const word of `${en},${fr}`.split(",")) OPTIONS.set(word, [...(OPTIONS.get(word) ?? []), `${group} ${option}`]);
}

const optionsOf = (value: string): readonly string[] =>
  OPTIONS.get(
    value
      .trim()
      .toLowerCase()
      .replaceAll("'", "’")
      .replaceAll(/[ \u00A0]+/gu, " "),
  ) ?? [];

const groupOf = (option: string): string => option.slice(0, option.indexOf(" "));

/** How two whole values of front matter stand that name a state, a tenure, a season: one thing, two, or neither for sure. */
export function relateValueWords(en: string, fr: string): "same" | "other" | "unknown" {
  const [a, b] = [optionsOf(en), optionsOf(fr)];
  if (a.some((one) => b.includes(one))) return "same";
  const pairs = a.flatMap((one) => b.filter((two) => groupOf(one) === groupOf(two)).map((two) => [one, two] as const));
  if (pairs.length === 0) return "unknown";
  return pairs.some(([one, two]) => KIN.has(`${one}|${two}`) || KIN.has(`${two}|${one}`)) ? "unknown" : "other";
}
