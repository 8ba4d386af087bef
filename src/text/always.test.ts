import { expect, test } from "vitest";
import { readAlways, saysAlways } from "#text/always";

const WORDS = {
  en: "around the clock,round the clock,round-the-clock,day and night,night and day,day or night,days or night,at all times,at all hours,at any time,at any hour,any time,anytime,all day every day,all day, every day,day in day out,always,nonstop,non-stop,continuous,continuously,every hour of,without interruption,24 hours",
  fr: "en tout temps,jour et nuit,nuit et jour,de jour comme de nuit,le jour comme la nuit,à toute heure,à tout moment,en permanence,en continu,en tous temps,toujours,sans interruption,sans arrêt,24 heures,nuit comme jour,tous les jours à toute heure,constamment,permanent,permanente,permanents,continu,continue",
} as const;

test.each(["en", "fr"] as const)("open at all hours, in words of %s", (lang) => {
  for (const words of WORDS[lang].split(/,(?! )/u)) {
    expect(saysAlways(`Gulls ${words}.`, lang), words).toBe(true);
    expect(saysAlways(words.toUpperCase(), lang), words).toBe(true);
    if (!/[ ,]/u.test(words)) expect(saysAlways(`x${words}`, lang), `x${words}`).toBe(false);
    expect(saysAlways(`${words}x`, lang), `${words}x`).toBe(false);
  }
});

test.each([
  ["en", "the clock, the day, at times, a time, hours, a stop"],
  ["fr", "le temps, le jour, la nuit, une heure, un moment, un arrêt"],
] as const)("none of them, %s: %s", (lang, text) => {
  expect(saysAlways(text, lang)).toBe(false);
});

test.each([
  ["en", "24 / 7"],
  ["en", "24/7/365"],
  ["en", "24-7-366"],
  ["en", "24 hours a day"],
  ["en", "24-hour per day"],
  ["en", "24-hours-a-day, seven days a week"],
  ["en", "24 hours each day and 7 days each week"],
  ["en", "24 hours 7 days per week"],
  ["en", "24 hrs / 7 days"],
  ["en", "24hr/7 days"],
  ["en", "24/7, 365 days a year"],
  ["en", "24 hours a day and 365 days per year"],
  ["fr", "24\u00A0/\u00A07"],
  ["fr", "24-7/365"],
  ["fr", "24 heures par jour"],
  ["fr", "24 h par jour, 7 jours par semaine"],
  ["fr", "24 h sur 24"],
  ["fr", "24 heures sur 24 heures, sept jours sur sept"],
  ["fr", "24\u00A0h\u00A0/\u00A024, 7\u00A0j\u00A0/\u00A07"],
  ["fr", "24 heures sur 24 et 7 jours sur 7, 365 jours par année"],
  ["fr", "24 heures par jour et 365 jours sur 365"],
] as const)("in numbers, %s: %s", (lang, text) => {
  expect(readAlways(`Open ${text}.`, lang)).toEqual([{ from: 5, to: 5 + text.length, raw: text, key: "always", also: [] }]);
});

test.each([
  ["en", "124/7"],
  ["en", "24/75"],
  ["en", "24/7/26"],
  ["en", "24 hours of 7 days"],
  ["en", "x24/7"],
  ["en", "24 hours"],
  ["fr", "24 heures"],
  ["fr", "24 heures sur 48"],
  ["fr", "124 h sur 24"],
  ["fr", "7 jours sur 7"],
] as const)("other numbers, %s: %s", (lang, text) => {
  expect(readAlways(text, lang)).toEqual([]);
});

test("said twice, found twice", () => {
  expect(readAlways("24/7 here and 24/7 there", "en").map(({ from }) => from)).toEqual([0, 14]);
});
