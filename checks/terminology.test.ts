import { expect, test } from "vitest";
import { defaultConfig, type Term } from "#config/config";
import { checkPair } from "#parity";
import terminology from "./terminology.ts";

function say(glossary: readonly Term[], en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [terminology], config: { ...defaultConfig, glossary } });
  return outcome.ok ? outcome.report.findings.map(({ lacking, data }) => [lacking, data.term, data.used ?? null]) : outcome.refusals;
}

const terms: readonly Term[] = [
  { en: ["service"], fr: ["service"] },
  { en: ["Canadian Digital Service", "CDS"], fr: ["Service numérique canadien", "SNC"], not: { fr: ["Service digital canadien"] } },
];

test("one of the forms is enough, in any case or number", () => {
  expect(say(terms, "CDS builds digital services.", "Le Service numérique canadien bâtit des services numériques.")).toEqual([]);
});

test("a shorter term inside a longer one does not count", () => {
  expect(say(terms, "Join the Canadian Digital Service.", "Joignez-vous au SNC.")).toEqual([]);
});

test("a term without its translation, in either direction", () => {
  expect(say(terms, "CDS is hiring.", "Nous embauchons.")).toEqual([["fr", "CDS", null]]);
  expect(say(terms, "We are hiring.", "Le SNC embauche.")).toEqual([["en", "SNC", null]]);
});

test("a translation that is ruled out is named", () => {
  expect(
    say(
      terms,
      "CDS is hiring designers in Ottawa, Toronto and Montréal.",
      "Le Service digital canadien embauche des designers à Ottawa, Toronto et Montréal.",
    ),
  ).toEqual([["fr", "CDS", "Service digital canadien"]]);
});

test("without a glossary there is nothing to say", () => {
  expect(say([], "CDS is hiring.", "Nous embauchons.")).toEqual([]);
});

test("a term that stands in several entries may be translated as any of them says", () => {
  const shared: readonly Term[] = [
    { en: ["staff"], fr: ["personnel"] },
    { en: ["staff"], fr: ["effectif"], not: { fr: ["staff"] } },
  ];
  expect(say(shared, "The staff is here.", "L’effectif est là.")).toEqual([]);
  expect(say(shared, "The staff is here.", "Le staff est là.")).toEqual([["fr", "staff", "staff"]]);
  expect(say(shared, "The team is here.", "Le personnel est là.")).toEqual([["en", "personnel", null]]);
});

test("a term of a hundred entries is one finding, and its message names ten translations", () => {
  const many: readonly Term[] = Array.from({ length: 100 }, (_, i) => ({ en: ["a"], fr: [`b${i}`] }));
  const outcome = checkPair(
    { en: { text: "a ".repeat(500) }, fr: { text: "c ".repeat(500) } },
    { checks: [terminology], config: { ...defaultConfig, glossary: many } },
  );
  expect(outcome.ok && outcome.report.findings.map(({ data }) => data.expected)).toEqual([Array.from({ length: 10 }, (_, i) => `b${i}`)]);
});
