import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const severities = (en: string, fr: string, [toEn, toFr]: readonly [string | null, string | null]) =>
  reportOfEdit({ en: `${en}\n`, fr: `${fr}\n` }, { en: `${toEn ?? en}\n`, fr: `${toFr ?? fr}\n` }).findings.map(({ severity }) => severity);

describe("one thing of a kind in the place of another is another fact", () => {
  test.each<[string, string, string | null, string | null]>([
    [
      "Residents of the county may borrow books.",
      "Les résidents du comté peuvent emprunter des livres.",
      "Residents of the province may borrow books.",
      null,
    ],
    ["Meet us at the library on Friday.", "Rendez-vous à la bibliothèque vendredi.", "Meet us at the church on Friday.", null],
    ["Take the blue line to the museum.", "Prenez la ligne bleue jusqu’au musée.", null, "Prenez la ligne verte jusqu’au musée."],
    [
      "You travel by bus between the sites.",
      "Vous vous déplacez en autobus entre les sites.",
      "You travel by boat between the sites.",
      null,
    ],
    ["Our team includes two carpenters.", "Notre équipe compte deux menuisiers.", "Our team includes two plumbers.", null],
    ["A degree in chemistry is preferred.", "Un diplôme en chimie est souhaité.", null, "Un diplôme en géologie est souhaité."],
    [
      "We need a cook in the palliative care unit.",
      "Il nous faut un cuisinier à l’unité de soins palliatifs.",
      null,
      "Il nous faut un cuisinier à l’unité de soins intensifs.",
    ],
  ])("%s | %s → %s | %s", (en, fr, toEn, toFr) => {
    expect(severities(en, fr, [toEn, toFr])).toEqual(["warning"]);
  });

  test("but two names of one thing are one", () => {
    expect(severities("Our doctors work at night.", "Nos médecins travaillent la nuit.", ["Our physicians work at night.", null])).toEqual(
      [],
    );
  });
});

describe("both sides put another in its place", () => {
  const [en, fr] = ["We need a cook in the palliative care unit.", "Il nous faut un cuisinier à l’unité de soins palliatifs."];
  const toEn = en.replace("palliative", "intensive");
  test("the same: nothing is out of step", () => {
    expect(severities(en, fr, [toEn, fr.replace("palliatifs", "intensifs")])).toEqual([]);
  });
  test("in a word that is not of the list: nothing contradicts it, and nothing shows it", () => {
    const pair = ["Nurses and pharmacists meet daily.", "Les infirmières et les pharmaciens se réunissent tous les jours."] as const;
    const edited = ["Doctors and pharmacists meet daily.", "Les praticiens et les pharmaciens se réunissent tous les jours."] as const;
    expect(severities(...pair, edited)).toEqual(["info"]);
  });
  test("another on each side: one gap", () => {
    expect(severities(en, fr, [toEn, fr.replace("palliatifs", "pédiatriques")])).toEqual(["warning"]);
  });
});
