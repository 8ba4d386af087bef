import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readOpeningDays } from "./opening-days.ts";

test.each<[Lang, string, string, string]>([
  ["en", "The shop is closed on Mondays.", "0111111", "closed on Mondays"],
  ["fr", "Ouvert du mardi au dimanche, de 9 h à 17 h", "0111111", "Ouvert du mardi au dimanche"],
  ["en", "On Mondays and Thursdays the shop is closed.", "0110111", "Mondays and Thursdays the shop is closed"],
  ["en", "Open daily except Sunday", "1111110", "Open daily except Sunday"],
  [
    "fr",
    "Nous sommes fermés tous les jours, sauf le mercredi et le samedi.",
    "0010010",
    "fermés tous les jours, sauf le mercredi et le samedi",
  ],
  ["en", "Open every day; closed on Friday.", "1111011", "Open every day; closed on Friday"],
  ["en", "The counter is open on weekdays.", "1111100", "open on weekdays"],
  ["fr", "Le comptoir ouvre en semaine et ferme la fin de semaine.", "1111100", "ouvre en semaine et ferme la fin de semaine"],
  ["fr", "Ouverte du samedi au lundi", "1000011", "Ouverte du samedi au lundi"],
  ["en", "It is open every day but Monday.", "0111111", "open every day but Monday"],
  ["en", "Open daily, apart from Sundays", "1111110", "Open daily, apart from Sundays"],
  ["fr", "Ouvert tous les jours, à part le lundi", "0111111", "Ouvert tous les jours, à part le lundi"],
  ["en", "Open Monday through Wednesday and Saturday", "1110010", "Open Monday through Wednesday and Saturday"],
  ["fr", "Fermé les fins de semaine", "1111100", "Fermé les fins de semaine"],
  ["fr", "Le lac est ouvert sept jours par semaine.", "1111111", "ouvert sept jours"],
])("%s: %s is %s", (lang, text, key, raw) => {
  expect(readOpeningDays(text, lang)).toMatchObject([{ key, raw, from: text.indexOf(raw), to: text.indexOf(raw) + raw.length }]);
});

test.each<[Lang, string]>([
  ["en", "The shop is not open on Mondays."],
  ["fr", "Le comptoir n’est pas ouvert le lundi."],
  ["en", "The office is open to all."],
  ["en", "We meet on Mondays."],
  ["en", "Open Mondays. Bring a bag. Closed shoes are needed."],
])("%s: nothing sure in %s", (lang, text) => {
  expect(readOpeningDays(text, lang).length).toBe(text.startsWith("Open Mondays") ? 1 : 0);
});

test("each sentence by itself, at its own place", () => {
  const text = "The bath is open on weekdays. The sauna is open on weekends.";
  expect(readOpeningDays(text, "en").map(({ key, raw, from }) => [key, raw, from])).toEqual([
    ["1111100", "open on weekdays", 12],
    ["0000011", "open on weekends", 43],
  ]);
});
