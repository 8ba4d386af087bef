import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import type { Block } from "#posting";
import { isAllLink, isNameOnly } from "./names.ts";
import { isLanguageSwitch } from "./switch.ts";

function blockOf(text: string): Block {
  const read = parse({ text }, "en", defaultConfig);
  const block = read.ok ? read.posting.blocks.at(-1) : undefined;
  if (!block) throw new Error(text);
  return block;
}

test.each([
  "- Place du Portage, Phase III",
  "- Université de Moncton",
  "- Club nautique de Matane",
  "- Rue de la Montagne, 1200",
  "- Mountain Equipment Company",
  "- Web Content Accessibility Guidelines",
  "- webpack + vue-loader",
  "- docker-compose.yml",
  "*The Old Man and the Sea*",
  "ISO 19011: Guidelines for Auditing Management Systems",
  "1. Stone, M. (2015). *The Rivers of the North*. Lake Press.",
  "| Path | Size |\n| --- | --- |\n| /tide/new-level | 20 |",
])("a name: %s", (text) => {
  expect(isNameOnly(blockOf(text))).toBe(true);
});

test.each([
  "- The boats are painted each spring",
  "- Open from May to October",
  "- Bring your own lunch",
  "- Data Analyst",
  "- Director of Data Services",
  "- Advisor, Human Resources Systems",
  "WCAG 2.0 success criteria applicability",
  "Nos bureaux sont fermés le dimanche.",
  "## About Us",
  "| Day | Hours |\n| --- | --- |\n| every morning | nine to five |",
])("no name: %s", (text) => {
  expect(isNameOnly(blockOf(text))).toBe(false);
});

test.each([
  ["en", "[Français](../fr/boats.md)"],
  ["en", "[Lire cette page en français](x.md)"],
  ["en", "*(Le français suit)*"],
  ["en", "(La version française suit.)"],
  ["en", "Cette page est aussi disponible en français."],
  ["fr", "[English](../en/boats.md)"],
  ["fr", "In English"],
  ["fr", "(The English version precedes.)"],
] as const)("a switch on the %s side: %s", (side, text) => {
  expect(isLanguageSwitch(blockOf(text), side)).toBe(true);
});

test.each([
  ["fr", "Knowledge of English is an asset in our shop."],
  ["fr", "English classes start in May."],
  ["fr", "[About us](about.md)"],
  ["en", "[Français](../fr/boats.md) : venez apprendre à construire un bateau avec toute la famille, petits et grands, au port."],
  ["fr", "Français"],
] as const)("no switch on the %s side: %s", (side, text) => {
  expect(isLanguageSwitch(blockOf(text), side)).toBe(false);
});

test("a block that is all links", () => {
  expect(isAllLink(blockOf("- [Learn to sail](https://sea.example/x)"))).toBe(true);
  expect(isAllLink(blockOf("- Read [this](https://sea.example/x) before you leave"))).toBe(false);
});
