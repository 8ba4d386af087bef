import { expect, it } from "vitest";
import { readCounts } from "./counts.ts";
import { readNumbers } from "./numbers.ts";
import { saysAsOne } from "./one-unit.ts";

const says = (number: string, text: string) => {
  const [count] = readCounts(number, "fr", readNumbers(number, "fr"), []);
  return count !== undefined && saysAsOne(count, text);
};

it.each([
  ["60 minutes", "The visit takes about an hour."],
  ["24 heures", "Call at least a day ahead."],
  ["7 jours", "Cancel within a week."],
  ["12 mois", "The card is good for a year."],
])("%s are one of a longer unit in “%s”", (number, text) => {
  expect(says(number, text)).toBe(true);
});

it.each([
  ["50 minutes", "The visit takes about an hour."],
  ["48 heures", "Call at least a day ahead."],
  ["60 jours", "The visit takes about an hour."],
  ["24 heures", "Call at least two days ahead."],
  ["7 jours", "Open six days a week."],
  ["24 heures", "Open 8 hours a day."],
  ["7 jours", "Ouvert six jours par semaine."],
])("%s are not one of a longer unit in “%s”", (number, text) => {
  expect(says(number, text)).toBe(false);
});

it("reads an eve and an hour in French", () => {
  expect([says("24 heures", "Inscrivez-vous la veille."), says("60 minutes", "Le trajet dure une heure.")]).toEqual([true, true]);
});
