import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { CHOICES } from "#text/choice-words";
import { admitsChoice, readChoices } from "#text/choices";

const keys = (text: string, lang: Lang) => readChoices(text, lang).map(({ key }) => key);

describe("how often", () => {
  test.each([
    ["two days", "every second day", "aux deux jours"],
    ["two days", "every two days", "un jour sur deux"],
    ["two weeks", "semi-monthly", "bihebdomadaire"],
    ["two weeks", "fortnightly", "une semaine sur deux"],
    ["two weeks", "every pay period", "chaque quinzaine"],
    ["two weeks", "every 2 weeks", "toutes les deux semaines"],
    ["two months", "bimonthly", "bimestriel"],
    ["two months", "every other month", "tous les deux mois"],
    ["two months", "every 2 months", "un mois sur deux"],
    ["three months", "quarterly", "trimestriellement"],
    ["three months", "every quarter", "chaque trimestre"],
    ["three months", "every three months", "tous les trois mois"],
    ["six months", "semi-annual", "semestrielle"],
    ["six months", "every six months", "tous les six mois"],
    ["six months", "each half-year", "chaque 6 mois"],
    ["two years", "biennially", "bisannuel"],
    ["two years", "every other year", "tous les deux ans"],
    ["two years", "every 2 years", "une année sur deux"],
    ["session", "each semester", "tous les semestres"],
    ["session", "every term", "toutes les sessions"],
    ["minute", "per minute", "par minute"],
    ["minute", "every minute", "toutes les minutes"],
    ["hour", "hourly", "toutes les heures"],
    ["hour", "per hour", "chaque heure"],
    ["day", "daily", "quotidiennes"],
    ["day", "every morning", "chaque matin"],
    ["day", "each working day", "tous les jours"],
    ["week", "weekly", "hebdomadaires"],
    ["week", "every Tuesday", "chaque mardi"],
    ["week", "per week", "toutes les semaines"],
    ["month", "monthly", "mensuelles"],
    ["month", "once a month", "une fois par mois"],
    ["month", "each calendar month", "tous les mois"],
    ["year", "per annum", "annuellement"],
    ["year", "every spring", "chaque printemps"],
    ["year", "once a year", "tous les ans"],
    ["year", "each May", "chaque mois de mai"],
  ])("%s: %s, %s", (key, en, fr) => {
    expect(keys(`The tide table is read ${en}.`, "en")).toEqual([`frequency ${key}`]);
    expect(keys(`On lit la table des marées ${fr}.`, "fr")).toEqual([`frequency ${key}`]);
  });

  test.each([
    ["en", "every now and then"],
    ["en", "each day and every now and then"],
    ["en", "a week, a month and a year"],
    ["fr", "un jour, une semaine, un mois"],
    ["fr", "chaque fois et par ici"],
    ["fr", "tous les mois de grande marée"],
  ] as const)("not told by %s: %s", (lang, text) => {
    expect(keys(text, lang)).toEqual([]);
  });

  test.each([
    ["two months", ["two weeks"], "bimonthly"],
    ["six months", ["two years"], "biannually"],
    ["two years", ["six months"], "biennial"],
    ["session", ["three months", "six months"], "every term"],
    ["week", [], "weekly"],
  ])("%s may be taken for %j", (key, also, text) => {
    expect(readChoices(text, "en")).toMatchObject([
      { group: "frequency", key: `frequency ${key}`, also: also.map((one) => `frequency ${one}`) },
    ]);
  });
});

describe("each choice is said in both languages", () => {
  test.each([
    ["clock noon", "at noon", "à midi"],
    ["clock noon", "by midday", "avant midi"],
    ["clock midnight", "until midnight", "jusqu’à minuit"],
    ["daypart morning", "in the morning", "le matin"],
    ["daypart afternoon", "an afternoon", "un après-midi"],
    ["daypart evening", "in the evenings", "en soirée"],
    ["daypart night", "overnight", "la nuit"],
    ["workday day shift", "the day shift", "un quart de jour"],
    ["direction north", "northern coast", "la côte nord"],
    ["direction north", "the northbound lane", "la voie en direction nord"],
    ["direction south", "a southerly wind", "un vent du sud"],
    ["direction east", "the east wing", "de l’est du pays"],
    ["direction west", "heading westward", "vers l’ouest"],
    ["ceiling minimum", "the minimum wage", "le salaire minimum"],
    ["ceiling maximum", "maximal load", "la charge maximale"],
    ["trade buy", "you purchase boats", "vous achetez des bateaux"],
    ["trade sell", "boats for sale", "la vente de bateaux"],
    ["sector public", "a public wharf", "un quai public"],
    ["sector private", "a private wharf", "un quai privé"],
    ["pay unpaid", "an unpaid placement", "une période non rémunérée"],
    ["pay unpaid", "leave without pay", "un congé sans solde"],
    ["pay paid", "paid training", "une formation payée"],
    ["fare half", "half-fare tickets", "des billets à demi-tarif"],
    ["fare half", "half the usual price", "moitié prix"],
    ["fare half", "50% off", "50\u00A0% de rabais"],
    ["fare full", "full price", "plein tarif"],
    ["fare full", "at the regular rate", "au tarif courant"],
    ["opening closed", "the pool closes", "la piscine fermera"],
    ["opening open", "the pool is open", "la piscine ouvre"],
    ["opening open", "open daily", "ouverte"],
    ["accompaniment without", "without a dog", "sans chien"],
    ["accompaniment with", "with a dog", "avec un chien"],
    ["permission ineligible", "ineligible boats", "des bateaux inadmissibles"],
    ["permission eligible", "eligible boats", "des bateaux admissibles"],
    ["always never", "never on the ice", "jamais sur la glace"],
    ["always always", "always on the ice", "toujours sur la glace"],
    ["safety unsafe", "ice not safe to cross", "une glace dangereuse"],
    ["safety safe", "the ice is safe", "un pont sécuritaire"],
    ["weekpart weekdays", "on weekdays", "en semaine"],
    ["weekpart weekend", "on the weekend", "la fin de semaine"],
    ["acceptance accept", "we accept cheques", "nous acceptons les chèques"],
    ["acceptance reject", "we refuse cheques", "nous refusons les chèques"],
    ["skill basic", "beginner swimmers", "un cours de base"],
    ["skill intermediate", "intermediate swimmers", "un cours intermédiaire"],
    ["skill advanced", "advanced swimmers", "un cours avancé"],
    ["term short term", "a short-term loan", "un prêt à court terme"],
    ["term long term", "a long-term loan", "un prêt à long terme"],
    ["government federal", "a federal grant", "une subvention fédérale"],
    ["government provincial", "a provincial grant", "une subvention provinciale"],
    ["government municipal", "a municipal grant", "une subvention municipale"],
    ["position employer", "your employer", "votre employeur"],
    ["position employee", "two employees", "deux employés"],
    ["side left", "on the left", "à gauche"],
    ["side right", "the right side", "à droite"],
    ["trend increase", "fares increased", "une hausse des tarifs"],
    ["trend decrease", "fares decreased", "une baisse des tarifs"],
    ["language both", "in both languages", "un poste bilingue"],
    ["language both", "English and French", "le français et l’anglais"],
    ["language either", "English or French", "l’anglais ou le français"],
    ["language english", "English", "l’anglais"],
    ["language french", "French", "le français"],
  ])("%s: %s, %s", (key, en, fr) => {
    const group = key.slice(0, key.indexOf(" "));
    for (const [text, lang] of [
      [en, "en"],
      [fr, "fr"],
    ] as const) {
      const found = readChoices(text, lang);
      expect(found).toMatchObject([{ group, key }]);
      expect(text.slice(found[0]?.from, found[0]?.to)).toBe(found[0]?.raw);
    }
  });

  test.each([
    ["daypart evening", "daypart night", "le soir"],
    ["daypart night", "daypart evening", "les nuits"],
    ["workday night shift", "workday evening shift", "deux quarts de nuit"],
    ["workday evening shift", "workday night shift", "une équipe de soirée"],
    ["language both", "language either", "une salle bilingue"],
    ["language either", "language both", "français/anglais"],
  ])("%s may be taken for %s: %s", (key, other, text) => {
    expect(readChoices(text, "fr")).toMatchObject([{ group: key.split(" ")[0], key, also: [other] }]);
  });
});

test("a text with a letter that is longer in lower case keeps its offsets and names nothing", () => {
  expect(keys("İzmir, every day", "en")).toEqual([]);
  expect(readChoices("Every\u00A0day", "en")).toMatchObject([{ from: 0, to: 9, raw: "Every\u00A0day" }]);
});

describe("words of the other side that may mean a choice", () => {
  test.each([
    ["clock noon", "after lunch", "avant l’après-midi"],
    ["clock midnight", "at 24 h", "la nuit"],
    ["daypart morning", "at dawn", "à l’aube"],
    ["daypart afternoon", "1 p.m. sharp", "après midi"],
    ["daypart evening", "after hours", "une veille"],
    ["daypart night", "in the evening", "les nuitées"],
    ["workday day shift", "a dayshift", "un travail diurne"],
    ["workday night shift", "overnight", "un travail nocturne"],
    ["workday evening shift", "nights", "un travail du soir"],
    ["direction north", "Upper lake", "l’arctique"],
    ["direction south", "lower lake", "le bas du lac"],
    ["direction east", "Eastport", "le levant"],
    ["direction west", "westbound", "le couchant"],
    ["ceiling minimum", "the floor", "un plancher"],
    ["ceiling maximum", "up to six", "le plafond"],
    ["trade buy", "we procure boats", "on se procure des bateaux"],
    ["trade sell", "we market boats", "des soldes"],
    ["sector public", "a state school", "la fonction"],
    ["sector private", "personal notes", "un lieu intime"],
    ["pay unpaid", "a volunteer", "bénévolement"],
    ["pay paid", "a salary", "un versement"],
    ["fare half", "a discount", "un tarif réduit"],
    ["fare full", "the standard ticket", "le tarif normal"],
    ["opening closed", "we lock it", "la clôture"],
    ["opening open", "we begin", "c’est disponible"],
    ["accompaniment with", "having a dog", "muni d’une laisse"],
    ["permission ineligible", "we exclude it", "on exclut, exclu"],
    ["permission eligible", "you qualify", "vous avez droit"],
    ["permission forbidden", "it is illegal", "on l’exclut"],
    ["permission allowed", "we let them in", "un accès libre"],
    ["permission cannot", "we are unable", "c’est impossible"],
    ["permission can", "you might", "en mesure de"],
    ["always never", "we avoid it", "on évite"],
    ["always always", "we keep it", "on le fait encore"],
    ["safety unsafe", "a hazard", "un risque"],
    ["safety safe", "safely", "à l’abri"],
    ["weekpart weekdays", "monday to friday", "du lundi au vendredi"],
    ["weekpart weekend", "on saturday", "le samedi"],
    ["acceptance accept", "we welcome it", "on le retient, retenu"],
    ["acceptance reject", "we deny it", "on écarte tout"],
    ["skill basic", "a novice", "des notions"],
    ["skill intermediate", "medium", "moyenne"],
    ["skill advanced", "an expert", "poussé"],
    ["term short term", "a brief stay", "un bref séjour"],
    ["term long term", "extended", "durable"],
    ["government federal", "the Crown", "la couronne"],
    ["government provincial", "a territory", "une région"],
    ["government municipal", "the county", "le comté"],
    ["position employer", "your company", "un patron"],
    ["position employee", "the workforce", "les effectifs"],
    ["side left", "he left", "gaucher"],
    ["side right", "rightly", "un droit"],
    ["trend increase", "it grew", "la croissance"],
    ["trend decrease", "it fell", "c’est moindre"],
    ["language english", "anglophone", "une langue seconde"],
    ["language french", "Quebec", "la francisation"],
  ])("%s: %s, %s", (key, en, fr) => {
    expect(admitsChoice(en, "en", key)).toBe(true);
    expect(admitsChoice(fr, "fr", key)).toBe(true);
  });

  test("none of them in a text of other words, nor inside a word", () => {
    for (const { group, key } of CHOICES) {
      expect(admitsChoice("Gulls, terns; ducks.", "en", `${group} ${key}`), `${group} ${key}`).toBe(false);
      expect(admitsChoice("Goélands, sternes; canards.", "fr", `${group} ${key}`), `${group} ${key}`).toBe(false);
    }
    expect(admitsChoice("a befloored hall", "en", "ceiling minimum")).toBe(false);
    expect(admitsChoice("the floors", "en", "ceiling minimum")).toBe(false);
  });
});
