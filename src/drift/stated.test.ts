import { expect, test } from "vitest";
import type { AlignedState, EditContext } from "#drift/edit-context";
import { statedGain } from "#drift/stated";
import type { Lang, Sides } from "#posting";

const CONTEXT: Omit<EditContext, "lang"> = {
  before: [0],
  after: [0],
  facingBefore: [0],
  facingAfter: [0],
  besideBefore: [0],
  besideAfter: [0],
};
const state = ({ en, fr }: Sides<string>) =>
  ({ pair: { en: { blocks: [{ text: en }] }, fr: { blocks: [{ text: fr }] } } }) as unknown as AlignedState;
const gain = (lang: Lang, before: Sides<string>, after: Partial<Sides<string>>) =>
  statedGain({ lang, ...CONTEXT }, state(before), state({ ...before, ...after }));

const PAIR = { en: "You sail nine boats on Monday in June.", fr: "Vous menez neuf bateaux le lundi en juin." };

test.each<[string, Lang, Partial<Sides<string>>, -1 | 0 | 1]>([
  ["a number in words", "en", { en: PAIR.en.replace("nine", "eight") }, -1],
  ["in digits", "en", { en: PAIR.en.replace("nine", "8") }, -1],
  ["the same in digits", "en", { en: PAIR.en.replace("nine", "9") }, 0],
  ["from French", "fr", { fr: PAIR.fr.replace("neuf", "huit") }, -1],
  ["a day", "en", { en: PAIR.en.replace("Monday", "Tuesday") }, -1],
  ["a month", "fr", { fr: PAIR.fr.replace("juin", "juillet") }, -1],
  ["a number taken out", "en", { en: PAIR.en.replace("nine ", "") }, 0],
  ["a number put in", "en", { en: PAIR.en.replace("boats", "boats of 12 feet") }, 0],
  ["both alike", "en", { en: PAIR.en.replace("nine", "eight"), fr: PAIR.fr.replace("neuf", "huit") }, 0],
])("%s", (_, lang, after, expected) => {
  expect(gain(lang, PAIR, after)).toBe(expected);
});

test("what the other side says now and said before closes", () => {
  const apart = { ...PAIR, en: PAIR.en.replace("nine", "eight") };
  expect(gain("en", apart, PAIR)).toBe(1);
  expect(gain("fr", { ...PAIR, fr: PAIR.fr.replace("lundi", "mardi") }, PAIR)).toBe(1);
  expect(gain("en", { ...PAIR, en: PAIR.en.replace("nine", "eight") }, { en: PAIR.en.replace("nine", "seven") })).toBe(0);
});

test("one beside a unit is a number, elsewhere an article", () => {
  const week = { en: "It takes one week.", fr: "Il faut une semaine." };
  expect(gain("en", week, { en: "It takes two weeks." })).toBe(-1);
  const boat = { en: "It takes one boat.", fr: "Il faut un bateau." };
  expect(gain("en", boat, { en: "It takes two boats." })).toBe(0);
});
