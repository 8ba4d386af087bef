import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import type { Lang } from "#posting";
import { saysSameValues } from "./same-values.ts";

const blockOf = (text: string, lang: Lang) => {
  const parsed = parse({ text }, lang, defaultConfig);
  const block = parsed.ok ? parsed.posting.blocks[0] : undefined;
  if (block === undefined) throw new Error("The text has no block.");
  return block;
};

test.each<[string, Lang, string, string]>([
  ["a longer unit", "en", "Keep the rope 24 months.", "Keep the rope two years."],
  ["a smaller unit", "fr", "Tenez-vous à 1,5 m du quai.", "Tenez-vous à 150 cm du quai."],
  ["another clock", "en", "The lock opens at 3 p.m. on Sunday.", "The lock opens at 15:00 on Sunday."],
  ["words for figures", "fr", "Prenez 12 bouées.", "Prenez douze bouées."],
  ["a sum with its cents", "en", "A berth costs $40 a night.", "A berth costs $40.00 a night."],
  ["two of them", "en", "Wait 60 minutes, then 2 days.", "Wait one hour, then 48 hours."],
])("an edit that only says values in another way: %s", (_, lang, was, is) => {
  expect(saysSameValues(blockOf(was, lang), blockOf(is, lang), lang)).toBe(true);
  expect(saysSameValues(blockOf(is, lang), blockOf(was, lang), lang)).toBe(true);
});

test.each<[string, Lang, string, string]>([
  ["another length", "en", "Keep the rope 24 months.", "Keep the rope three years."],
  ["another word beside it", "en", "Keep the rope 24 months.", "Keep the sail two years."],
  ["another period", "en", "Call twice a day.", "Call twice a week."],
  ["the other order", "en", "Wait 60 minutes, then 2 days.", "Wait 48 hours, then one hour."],
  ["one more", "fr", "Prenez 12 bouées.", "Prenez douze bouées et 2 rames."],
  ["no value at all", "en", "Keep the rope.", "Keep the rope!"],
])("an edit of sense: %s", (_, lang, was, is) => {
  expect(saysSameValues(blockOf(was, lang), blockOf(is, lang), lang)).toBe(false);
});
