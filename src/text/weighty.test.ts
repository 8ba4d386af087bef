import { expect, test } from "vitest";
import { isSlogan, isWeighty } from "#text/weighty";

test.each([
  ["en", "You must be on time."],
  ["en", "Do not send originals."],
  ["en", "Smoking is prohibited."],
  ["en", "The shop is in Moncton."],
  ["en", "It takes 3 days."],
  ["fr", "Il est interdit de fumer."],
  ["fr", "N’envoyez pas d’originaux."],
  ["fr", "L’entrée est gratuite."],
  ["fr", "Vous relevez du chef."],
] as const)("what no reader may be left without: %s %s", (lang, text) => {
  expect(isWeighty(text, lang)).toBe(true);
  expect(isSlogan(`${text}!`, lang)).toBe(false);
});

test.each([
  ["en", "Come and grow with us!"],
  ["en", "Thank you."],
  ["fr", "Venez grandir avec nous!"],
  ["fr", "Merci."],
] as const)("a slogan or a courtesy: %s %s", (lang, text) => {
  expect(isSlogan(text, lang)).toBe(true);
});

test("a plain statement is neither", () => {
  expect([isWeighty("The office is warm.", "en"), isSlogan("The office is warm.", "en")]).toEqual([false, false]);
  expect([isWeighty("Le bureau est chaud.", "fr"), isSlogan("Le bureau est chaud.", "fr")]).toEqual([false, false]);
});

const CUES = {
  en: "forbidden,prohibited,not allowed,illegal,need,needs,needed,require,requires,requirement,requirements,mandatory,do not,don’t,don't,never,no,if,unless,except,provided that,until,deadline,free,pay,pays,paid,fee,fees,cost,costs,licence,license,licences,permit,permits,permitted,allowed,english,french,bilingual,overtime,shift,shifts,night,nights,weekend,weekends,evening,evenings,on call,travel,remote,remotely,closed,reports to,reporting to,eligible,eligibility",
  fr: "interdit,interdites,défendu,illégal,besoin,faut,faudra,exige,exigences,requis,requise,obligatoire,ne,n’est,n'ont,jamais,aucun,aucune,si,s’il,s'ils,sauf,pourvu,jusqu’à,jusque,échéance,gratuit,gratuite,payant,payé,payée,payons,payez,payent,frais,coût,coûts,permis,autorisé,autorisation,anglais,anglaise,français,française,bilingue,supplémentaires,quart,quarts,nuit,nuits,fin de semaine,fins de semaine,soir,soirs,déplacement,déplacements,distance,télétravail,fermé,fermée,relevons,relevez,admissible,admissibilité",
} as const;

test.each([
  ["en", CUES.en],
  ["fr", CUES.fr],
] as const)("each cue weighs by itself, whatever its case, and not inside a word: %s", (lang, cues) => {
  for (const cue of cues.split(",")) {
    expect(isWeighty(`gulls ${cue} gulls`, lang), cue).toBe(true);
    expect(isWeighty(cue.toUpperCase(), lang), cue).toBe(true);
    if (!/ |^don/u.test(cue)) expect(isWeighty(`x${cue}`, lang), `x${cue}`).toBe(false);
  }
});

test.each([
  [
    "en",
    "needsome",
    "nowhere",
    "iffy",
    "freely",
    "feels",
    "costly",
    "shifty",
    "nightly",
    "travels",
    "remoteness",
    "closedown",
    "reports of",
  ],
  ["fr", "faute", "nez", "sic", "sauce", "fraise", "coûter", "permise", "quartz", "nuitée", "soirée", "distances", "paysage"],
] as const)("words that begin as a cue does, %s: %s", (lang, ...words) => {
  for (const word of words) expect(isWeighty(`gulls ${word}`, lang), word).toBe(false);
});

test.each([
  ["gulls 3", true],
  ["gulls, Tern", true],
  ["gulls; Tern", true],
  ["gulls\nTern", true],
  ["Tern gulls", false],
  ["gulls. Tern", false],
  ["gulls TERN", true],
  ["gulls-Tern", false],
])("a number or a name within, %s: %s", (text, weighs) => {
  expect(isWeighty(text, "en")).toBe(weighs);
  expect(isWeighty(text, "fr")).toBe(weighs);
});

test.each([
  ["en", "Thanks", "thank you all", "welcome", "Good luck", "enjoy it", "join us", "come along", "gulls everywhere!", "gulls! "],
  ["fr", "Merci", "bienvenue", "bonne chance", "bienvenu", "venez nager", "joignez-vous", "des mouettes!", "mouettes! "],
] as const)("courtesies, %s: %s", (lang, ...texts) => {
  for (const text of texts) expect(isSlogan(text, lang), text).toBe(true);
});

test.each([
  ["en", "with thanks", "gulls are welcome", "they come", "gulls! terns", "comet", "enjoyable gulls", "thanks, unless"],
  ["fr", "grand merci", "mouettes bienvenues", "mouettes! sternes", "vous venez", "mercis", "merci, sauf"],
] as const)("none, %s: %s", (lang, ...texts) => {
  for (const text of texts) expect(isSlogan(text, lang), text).toBe(false);
});
