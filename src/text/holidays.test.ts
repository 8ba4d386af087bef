import { describe, expect, it } from "vitest";
import { readHolidays } from "./holidays.ts";

describe("readHolidays", () => {
  it.each([
    ["The pool is closed on Boxing Day.", "La piscine est fermée le lendemain de Noël.", "--12-26"],
    ["No mail on Canada Day", "Pas de courrier à la fête du Canada", "--07-01"],
    ["Closed on Christmas Day.", "Fermé le jour de Noël.", "--12-25"],
    ["We close early on Christmas Eve.", "Nous fermons plus tôt la veille de Noël.", "--12-24"],
    ["New Year’s Day", "Le jour de l’An", "--01-01"],
    ["New Year's Eve", "La veille du jour de l'An", "--12-31"],
    ["A moment of silence on Remembrance Day", "Une minute de silence le jour du Souvenir", "--11-11"],
    ["National Day for Truth and Reconciliation", "Journée nationale de la vérité et de la réconciliation", "--09-30"],
    ["St. Jean Baptiste Day", "La Saint-Jean-Baptiste", "--06-24"],
  ])("reads %s and %s", (en, fr, date) => {
    expect([...readHolidays(en, "en")]).toEqual([date]);
    expect([...readHolidays(fr, "fr")]).toEqual([date]);
  });

  it.each(["Closed on Labour Day.", "Family Day and Victoria Day", "The day of the parade", "The Christmas market opens in November."])(
    "reads no date in %s",
    (text) => {
      expect([...readHolidays(text, "en")]).toEqual([]);
    },
  );

  it("takes no holiday for its eve", () => {
    expect([...readHolidays("Christmas Eve and Christmas Day", "en")]).toEqual(["--12-24", "--12-25"]);
  });
});
