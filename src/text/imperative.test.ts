import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readTold } from "#text/imperative";

const told = (text: string, lang: Lang) => {
  const one = readTold(text, lang);
  return (
    one &&
    `${one.isBare ? "bare " : ""}${one.isDenied ? `not[${text.slice(one.denial.from, one.denial.to)}] ` : ""}${text.slice(one.from, one.to)}`
  );
};

test.each<[Lang, string, string | undefined]>([
  ["en", "Feed the gulls.", "Feed"],
  ["en", "Please feed them.", "feed"],
  ["en", "Do not feed the gulls.", "not[Do not] feed"],
  ["en", "Never feed gulls.", "not[Never] feed"],
  ["en", "Press the bell.", "Press"],
  ["en", "The gulls eat.", undefined],
  ["en", "Feeding the gulls is fun.", undefined],
  ["en", "Gulls eat the bread.", undefined],
  ["en", "Feed gulls.", "bare Feed"],
  ["en", "Gulls are birds.", undefined],
  ["en", "If the gulls cry, feed them.", "feed"],
  ["en", "In case of wind, do not feed the gulls.", "not[do not] feed"],
  ["en", "When gulls cry, feed grain.", "bare feed"],
  ["fr", "Si les goélands crient, nourrissez-les.", "nourrissez"],
  ["fr", "S’ils crient, ne les nourrissez pas.", "not[pas] nourrissez"],
  ["fr", "Nourrissez bien les goélands.", "bare Nourrissez"],
  ["fr", "Lavez-vous les mains.", "Lavez"],
  ["fr", "N’utilisez ni grain ni pain.", "not[ni] utilisez"],
  ["fr", "Nourrissez les goélands.", "Nourrissez"],
  ["fr", "Nourrir les goélands.", "Nourrir"],
  ["fr", "Veuillez nourrir les goélands.", "nourrir"],
  ["fr", "Ne nourrissez pas les goélands.", "not[pas] nourrissez"],
  ["fr", "N’y allez jamais.", "not[jamais] allez"],
  ["fr", "Ne pas nourrir les goélands.", "not[pas] nourrir"],
  ["fr", "Les goélands mangent.", undefined],
])("%s: %s", (lang, text, expected) => {
  expect(told(text, lang)).toBe(expected);
});
