import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import negation from "./negation.ts";

const find = (en: string, fr: string) =>
  checkAligned([negation], en, fr).flatMap(({ severity, data }) =>
    severity === "info" ? [] : [data.word === undefined ? `${data.en} / ${data.fr}` : `${data.lacking} lacks ${data.word}`],
  );

test.each([
  [
    "of neither, a permission and a duty both forbid",
    "You need two lamps. Neither may be broken.",
    "Il vous faut deux lampes. Ni l’une ni l’autre ne doit être brisée.",
  ],
  ["of nobody, too", "None may be cracked.", "Aucune ne doit être fissurée."],
  [
    "what comes before the one is after the other",
    "You have 10 days to pay before a fee of $5 is added.",
    "Vous avez 10 jours pour payer; après cette période, des frais de 5 $ s’ajoutent.",
  ],
  ["a word for nobody", "The lamp goes out when nobody’s there.", "La lampe s’éteint lorsqu’il n’y a personne."],
  [
    "a deadline whose hour comes first",
    "Write to Marie no later than noon on Monday, June 8, 2026.",
    "Écrivez à Marie au plus tard le lundi 8 juin 2026 à midi.",
  ],
  [
    "a stretch of time at the start of a cell",
    "| Item | Over three years |\n| --- | --- |\n| Roof | 3 |",
    "| Poste | Sur trois ans |\n| --- | --- |\n| Toit | 3 |",
  ],
  ["a cooperative", "# Joining the co-op\n\nFill in the form.", "# Adhérer à la coopérative\n\nRemplissez le formulaire."],
])("the same in other words: %s", (_, en, fr) => {
  expect(find(en, fr)).toEqual([]);
});

test.each([
  [
    "either may, both must",
    "You need two lamps. Either may be replaced.",
    "Il vous faut deux lampes. L’une ou l’autre doit être remplacée.",
    ["may / doit"],
  ],
  ["before and after a day", "Pay before the end of May.", "Payez après la fin de mai.", ["before / après"]],
  ["before and after a thing that both point to", "Lock up before that visit.", "Fermez à clé après cette visite.", ["before / après"]],
  [
    "a deadline that is gone",
    "Write to Marie at noon on Monday, June 8, 2026.",
    "Écrivez à Marie au plus tard le lundi 8 juin 2026 à midi.",
    ["en lacks au plus tard le lundi"],
  ],
  ["a bound that is gone", "Teams of over three boats enter.", "Les équipes de trois bateaux entrent.", ["fr lacks over three"]],
  [
    "students whom one heading names",
    "# Jobs for co-op students\n\nFill in the form.",
    "# Emplois\n\nRemplissez le formulaire.",
    ["fr lacks co-op"],
  ],
])("and what is not: %s", (_, en, fr, said) => {
  expect(find(en, fr)).toEqual(said);
});
