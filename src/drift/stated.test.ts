import { describe, expect, test } from "vitest";
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

describe("a time of day is one value", () => {
  const hours = { en: "Open 8:30 am to 4:30 pm", fr: "Ouvert de 8 h 30 à 16 h 30" };
  test("whose hour counts nothing beside its minutes", () => {
    expect(gain("fr", hours, { en: "Open noon to 8 pm", fr: "Ouvert de midi à 20 h" })).toBe(0);
    expect(gain("fr", { ...hours, en: "Open noon to 8 pm" }, { fr: "Ouvert de midi à 20 h" })).toBe(1);
  });
  test("in the place of another", () => {
    expect(gain("fr", hours, { fr: "Ouvert de midi à 20 h" })).toBe(-1);
    expect(gain("en", hours, { en: "Open noon to 4:30 pm" })).toBe(-1);
  });
  test("and may be a length of time in French", () => {
    const shift = { en: "A shift of 8 hours.", fr: "Un quart de 8 h." };
    expect(gain("fr", shift, { fr: "Un quart de 9 h." })).toBe(-1);
    expect(gain("fr", { ...shift, en: "A shift of 9 hours." }, { fr: "Un quart de 9 h." })).toBe(1);
    expect(gain("en", shift, { en: "A shift of 9 hours." })).toBe(-1);
  });
});
