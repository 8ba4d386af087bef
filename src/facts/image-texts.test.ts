import { expect, test } from "vitest";
import link from "../../checks/link.ts";
import meaning from "../../checks/meaning.ts";
import missingBlock from "../../checks/missing-block.ts";
import order from "../../checks/order.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const found = (en: string, fr: string) =>
  checkAligned([missingBlock, meaning], en, fr).map(({ rule, lacking }) => `${rule} ${lacking ?? ""}`);

test.each([
  ["![A diver opens the valve](d.png)", "![](d.png)", ["missing-block fr"]],
  ["![](d.png)", "![Une plongeuse ouvre la vanne](d.png)", ["missing-block en"]],
  ["![Photo of a lake in winter](d.png)", "![Carte des cinq bibliothèques](d.png)", ["meaning "]],
  ["![Map of the five libraries](d.png)", "![Carte des cinq bibliothèques](d.png)", []],
  ["![](d.png)", "![](d.png)", []],
])("the alternative text of an image is compared: %s / %s", (en, fr, rules) => {
  expect(found(en, fr)).toEqual(rules);
});

const links = (en: string, fr: string) => checkAligned([link], en, fr).map(({ rule, severity }) => `${rule} ${severity}`);
const FRENCH = "Lisez le [règlement de sécurité](https://mill.example/fr/safety) et le [rapport annuel](https://mill.example/fr/report).";

test("two links that exchanged their targets are told from two that changed places with their words", () => {
  const [rules, report] = ["https://mill.example/en/safety", "https://mill.example/en/report"];
  expect(links(`Read the [safety rules](${report}) and the [annual report](${rules}).`, FRENCH)).toEqual(["link warning"]);
  expect(links(`Read the [safety rules](${rules}) and the [annual report](${report}).`, FRENCH)).toEqual([]);
  const names = "Use [nets](/boat-nets/) and [ropes](/boat-ropes/) with care.";
  expect(links(names, "Employez des [filets](/fr/boat-nets/) et des [cordes](/fr/boat-ropes/) avec soin.")).toEqual([]);
  expect(links(`Read the [annual report](${report}) and the [safety rules](${rules}).`, FRENCH)).toEqual([]);
});

const orders = (en: string, fr: string) => checkAligned([order], en, fr).map(({ data }) => data.first);
const EN = "Read the report. Call the library. Repair the boat.";

test("two sentences of a block that changed places are order; in one order, or of other words, nothing is", () => {
  expect(orders(EN, "Appelez la bibliothèque. Lisez le rapport. Réparez le bateau.")).toEqual(["Read the report."]);
  expect(orders(EN, "Lisez le rapport. Réparez le bateau. Appelez la bibliothèque.")).toEqual(["Call the library."]);
  expect(orders(EN, "Lisez le rapport. Appelez la bibliothèque. Réparez le bateau.")).toEqual([]);
  expect(orders(EN, "Lisez le rapport. Téléphonez au musée. Vendez la voiture.")).toEqual([]);
});
