import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { QUALIFIERS } from "#text/heading-words";
import { qualifierGap } from "#text/qualifiers";

/** A heading with a word in each language, which the other heading lacks. */
describe("each qualifier is told when it is missing", () => {
  test.each([
    ["essential", "Boats (compulsory)", "compulsory", "Bateaux (exigés)", "exigés"],
    ["asset", "Boats (nice-to-have)", "nice-to-have", "Bateaux (atouts)", "atouts"],
    ["remote", "Boats (telework)", "telework", "Bateaux (à domicile)", "à domicile"],
    ["on-site", "Boats (in person)", "in person", "Bateaux (sur place)", "sur place"],
    ["hybrid", "Boats (hybrid)", "hybrid", "Bateaux (hybrides)", "hybrides"],
    ["online", "Boats (online)", "online", "Bateaux (en ligne)", "en ligne"],
    ["permanent", "Boats (indeterminate)", "indeterminate", "Bateaux (permanents)", "permanents"],
    ["temporary", "Boats (fixed-term)", "fixed-term", "Bateaux (temporaires)", "temporaires"],
    ["seasonal", "Boats (seasonal)", "seasonal", "Bateaux (saisonniers)", "saisonniers"],
    ["casual", "Boats (casual)", "casual", "Bateaux (occasionnels)", "occasionnels"],
    ["acting", "Boats (interim)", "interim", "Bateaux (intérimaires)", "intérimaires"],
    ["full-time", "Boats (full time)", "full time", "Bateaux (temps plein)", "temps plein"],
    ["part-time", "Boats (part time)", "part time", "Bateaux (mi-temps)", "mi-temps"],
    ["bilingual", "Boats (bilingual)", "bilingual", "Bateaux (bilingues)", "bilingues"],
    ["internal", "Boats (internal)", "internal", "Bateaux (internes)", "internes"],
    ["external", "Boats (external)", "external", "Bateaux (externes)", "externes"],
    ["draft", "Boats (draft)", "draft", "Bateaux (ébauche)", "ébauche"],
    ["deprecated", "Boats (obsolete)", "obsolete", "Bateaux (obsolètes)", "obsolètes"],
    ["experimental", "Boats (experimental)", "experimental", "Bateaux (expérimentaux)", "expérimentaux"],
    ["new", "Boats (new)", "new", "Bateaux (nouveaux, nouvelles)", null],
    ["new", "Boats: new!", "new", "Bateaux (nouveau)", "(nouveau"],
    ["cancelled", "Boats (postponed)", "postponed", "Bateaux (reportés)", "reportés"],
    ["archived", "Boats (archived)", "archived", "Bateaux (archivés)", "archivés"],
    ["evening", "Boats (evenings)", "evenings", "Bateaux (en soirée)", "en soirée"],
    ["weekend", "Boats (weekends)", "weekends", "Bateaux (fin de semaine)", "fin de semaine"],
    ["night", "Boats (nights)", "nights", "Bateaux (quart de nuit)", "de nuit"],
    ["student", "Boats (interns)", "interns", "Bateaux (stagiaires)", "stagiaires"],
  ])("%s: %s", (key, en, enWord, fr, frWord) => {
    expect(QUALIFIERS.map((one) => one.key)).toContain(key);
    expect(qualifierGap({ en, fr: "Voiles" })).toMatchObject({ kind: "missing", has: "en", use: { word: enWord } });
    if (frWord === null) expect(qualifierGap({ en: "Sails", fr })).toBeNull();
    else {
      const gap = qualifierGap({ en: "Sails", fr });
      expect(gap).toMatchObject({ kind: "missing", has: "fr" });
      expect(gap?.kind === "missing" && gap.use.word).toContain(frWord);
    }
  });
});

/** Words that say it in one language beside words that may mean it in the other. */
describe("a word that may mean the qualifier answers to it", () => {
  test.each([
    ["Boats (compulsory)", "Bateaux qu’il faut", "Boats you need", "Bateaux (exigés)"],
    ["Boats (optional)", "Bateaux utiles", "Boats that are helpful", "Bateaux (facultatifs)"],
    ["Boats (telework)", "Bateaux virtuels", "Boats from anywhere", "Bateaux (à domicile)"],
    ["Boats (in person)", "Bateaux du bureau", "Boats at a location", "Bateaux (sur place)"],
    ["Boats (hybrid)", "Bateaux mixtes", "Mixed boats", "Bateaux (hybrides)"],
    ["Boats (online)", "Bateaux numériques", "Digital boats", "Bateaux (en ligne)"],
    ["Boats (indeterminate)", "Bateaux durables", "Ongoing boats", "Bateaux (permanents)"],
    ["Boats (temporary)", "Bateaux provisoires", "Short boats", "Bateaux (temporaires)"],
    ["Boats (seasonal)", "Bateaux d’hiver", "Winter boats", "Bateaux (saisonniers)"],
    ["Boats (casual)", "Bateaux au besoin", "Boats as needed", "Bateaux (occasionnels)"],
    ["Boats (interim)", "Bateaux suppléants", "Temporary boats", "Bateaux (intérimaires)"],
    ["Boats (full time)", "Bateaux au complet", "Boats in full", "Bateaux (temps plein)"],
    ["Boats (part time)", "Demi bateaux", "Half boats", "Bateaux (mi-temps)"],
    ["Boats (bilingual)", "Bateaux en deux langues", "Boats in both languages", "Bateaux (bilingues)"],
    ["Boats (internal)", "Bateaux du personnel", "Boats of employees", "Bateaux (internes)"],
    ["Boats (external)", "Bateaux de tiers", "Outside boats", "Bateaux (externes)"],
    ["Boats (draft)", "Esquisse de bateaux", "Proposed boats", "Bateaux (ébauche)"],
    ["Boats (obsolete)", "Bateaux désuets", "Legacy boats", "Bateaux (obsolètes)"],
    ["Boats (experimental)", "Bateaux à l’essai", "Pilot boats", "Bateaux (expérimentaux)"],
    ["Boats (new)", "Bateaux neufs, mise à jour", "Updated boats", "Bateaux (nouveau)"],
    ["Boats (postponed)", "Bateaux remis, remise", "Deferred boats", "Bateaux (reportés)"],
    ["Boats (archived)", "Bateaux fermés", "Closed boats", "Bateaux (archivés)"],
    ["Boats (evenings)", "Bateaux des nuits", "Late boats", "Bateaux (en soirée)"],
    ["Boats (weekends)", "Bateaux du samedi", "Sunday boats", "Bateaux (fin de semaine)"],
    ["Boats (nights)", "Bateaux nocturnes", "Overnight boats", "Bateaux (quart de nuit)"],
    ["Boats (interns)", "Bateaux des élèves", "Boats for learners", "Bateaux (stagiaires)"],
  ])("%s, %s; %s, %s", (en, admitsFr, admitsEn, fr) => {
    expect(qualifierGap({ en, fr: admitsFr })).toBeNull();
    expect(qualifierGap({ en: admitsEn, fr })).toBeNull();
  });
});

describe("qualifiers that cannot both be true", () => {
  test.each([
    ["Boats (essential)", "Bateaux (souhaités)"],
    ["Boats (desirable)", "Bateaux (obligatoires)"],
    ["Boats (telework)", "Bateaux (sur place)"],
    ["Boats (onsite)", "Bateaux (à domicile)"],
    ["Boats (permanent)", "Bateaux (temporaires)"],
    ["Boats (permanent)", "Bateaux (saisonniers)"],
    ["Boats (permanent)", "Bateaux (occasionnels)"],
    ["Boats (temporary)", "Bateaux (permanents)"],
    ["Boats (seasonal)", "Bateaux (permanents)"],
    ["Boats (casual)", "Bateaux (permanents)"],
    ["Boats (full-time)", "Bateaux (temps partiel)"],
    ["Boats (part-time)", "Bateaux (temps plein)"],
    ["Boats (internal)", "Bateaux (externes)"],
    ["Boats (external)", "Bateaux (internes)"],
  ])("%s, %s", (en, fr) => {
    const inBrackets = (text: string) => /\((.*)\)/u.exec(text)?.[1];
    expect(qualifierGap({ en, fr })).toMatchObject({ kind: "opposed", en: { word: inBrackets(en) }, fr: { word: inBrackets(fr) } });
  });

  test("others can", () => {
    expect(qualifierGap({ en: "Boats (seasonal)", fr: "Bateaux (temporaires)" })).toBeNull();
    expect(qualifierGap({ en: "Boats (hybrid)", fr: "Bateaux (en ligne)" })).toMatchObject({ kind: "missing" });
  });
});

test.each<[Lang, string]>([
  ["en", "Capital assets of the port"],
  ["en", "Asset management"],
  ["en", "New boats"],
  ["en", "A knight of the lake"],
  ["fr", "La mise en ligne"],
  ["fr", "Un nouveau quai"],
  ["fr", "Une ligne de pêche"],
  ["fr", "En ligne directe"],
])("no qualifier, %s: %s", (lang, text) => {
  expect(qualifierGap(lang === "en" ? { en: text, fr: "Voiles" } : { en: "Sails", fr: text })).toBeNull();
});

test("a qualifier is found where it stands", () => {
  expect(qualifierGap({ en: "The wharf (casual)", fr: "Le quai" })).toEqual({
    kind: "missing",
    has: "en",
    use: { word: "casual", from: 11, to: 17 },
  });
});
