import { expect, test } from "vitest";
import missingDetail from "../../checks/missing-detail.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const found = (en: string, fr: string) =>
  checkAligned([missingDetail], en, fr).map(({ severity, lacking, data }) => `${severity} ${lacking}: ${data.words}`);

test.each([
  ["You will receive a boat if you stay for the winter.", "Vous recevrez un bateau.", "warning fr: if you stay for the winter"],
  ["You will receive a boat.", "Vous recevrez un bateau si vous restez tout l’hiver.", "warning en: si vous restez tout l’hiver"],
  [
    "You must not call the museum unless the mayor asks you to.",
    "Vous ne devez pas appeler le musée.",
    "warning fr: unless the mayor asks you to",
  ],
  ["All employees except inspectors receive a pension.", "Tous les employés touchent une pension.", "warning fr: except inspectors"],
  [
    "You must not call the museum.",
    "Vous ne devez pas appeler le musée, sauf pour les tableaux volés.",
    "warning en: sauf pour les tableaux volés",
  ],
  ["Candidates must hold a licence before they start.", "Les candidats doivent détenir un permis.", "warning fr: before they start"],
  [
    "You will draft the annual report, which is tabled in Parliament.",
    "Vous rédigerez le rapport annuel.",
    "warning fr: which is tabled in Parliament",
  ],
  ["You manage the residence.", "Sous l’autorité de la doyenne, vous gérez la résidence.", "info en: Sous l’autorité de la doyenne"],
])("a clause that one side lacks is quoted from its first word to its last: %s", (en, fr, clause) => {
  expect(found(en, fr)).toEqual([clause]);
});

test("a question is no condition", () => {
  expect(found("Try new boats to see if they work.", "Essayez de nouveaux bateaux.")).not.toContain("warning fr: if they work");
});

test.each([
  ["another word for the condition", "If you have questions, write to the library.", "Pour toute question, écrivez à la bibliothèque."],
  ["a set phrase", "You repair the pumps if needed.", "Vous réparez les pompes au besoin."],
  ["one clause in other words", "You lead the crew when the captain is away.", "Vous dirigez l’équipage en l’absence du capitaine."],
  ["a gerund", "After finishing the course, you teach children.", "Une fois le cours terminé, vous enseignez aux enfants."],
  ["both have a condition", "You may leave early provided that the work is done.", "Vous pouvez partir tôt à condition d’avoir terminé."],
  ["an adjective", "Reply before the closing date.", "Répondez avant la date limite."],
])("and nothing is lost: %s", (_, en, fr) => {
  expect(found(en, fr).filter((one) => one.startsWith("warning"))).toEqual([]);
});
