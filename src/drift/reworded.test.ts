import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

/** What an edit of one side alone comes to: its effects, and the severities of what is reported. */
function outcome(before: { en: string; fr: string }, after: { en: string; fr: string }): string {
  const { changes = [], findings } = reportOfEdit(before, after);
  return [...changes.map(({ effect }) => effect), ...findings.map(({ severity }) => severity)].join(" ");
}
const follows = (en: string, was: string, is: string) => outcome({ en, fr: was }, { en, fr: is });
const leads = (fr: string, was: string, is: string) => outcome({ en: was, fr }, { en: is, fr });

describe("another wording of one side is no gap", () => {
  test.each<[string, string, string]>([
    ["Only nurses may enter.", "Seules les infirmières peuvent entrer.", "L’entrée est réservée aux infirmières."],
    ["The feedback was good.", "Le feedback était bon.", "La rétroaction était bonne."],
    ["Feel free to call us.", "Soyez libre de nous appeler.", "N’hésitez pas à nous appeler."],
    ["A fee is charged for late returns.", "Des frais sont perçus pour les retards.", "Des frais sont exigés pour les retards."],
    [
      "Restart your computer after the visit.",
      "Redémarrez votre ordinateur après la visite.",
      "Une fois la visite terminée, faites redémarrer l’ordinateur.",
    ],
  ])("%s: %s → %s", (en, was, is) => {
    expect(follows(en, was, is)).not.toMatch(/warning|error/u);
  });
  test("in English", () => {
    const boats = ["Boats can now use the canal.", "The canal is now open to boats."] as const;
    expect(leads("Les bateaux peuvent maintenant utiliser le canal.", ...boats)).not.toMatch(/warning|error/u);
    const travel = ["Travel is required.", "You will have to travel."] as const;
    expect(leads("Des déplacements sont requis.", ...travel)).not.toMatch(/warning|error/u);
  });
  test("what is exigible of a person stays a duty", () => {
    expect(follows("A degree is useful.", "Un diplôme est utile.", "Un diplôme est exigé.")).toBe("opens warning");
  });
});
