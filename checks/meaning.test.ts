import { expect, test } from "vitest";
import { type Check, defineCheck } from "#check";
import { checkPair } from "#parity";
import { checkAligned } from "../src/dev/check-aligned.ts";
import { lexicon } from "../src/dev/engine.ts";
import meaning from "./meaning.ts";

const EN = "- Answer questions from the public by telephone and keep the register of complaints up to date\n- Prepare the yearly budget\n";
const FR = "- Répondre aux questions du public en organisant des tournées dans les écoles du quartier\n- Préparer le budget annuel\n";

function find(checks: readonly Check[]) {
  const outcome = checkPair({ en: { text: EN }, fr: { text: FR } }, { checks, lexicon, key: "test" });
  return outcome.ok ? outcome.report.findings : [];
}

test("the words of both sides that nothing explains are named, and neither side lacks", () => {
  const [finding, ...others] = find([meaning]);
  expect(others).toEqual([]);
  expect(finding?.lacking).toBeUndefined();
  expect(finding?.data.en).toContain("register of complaints");
  expect(finding?.data.fr).toContain("tournées");
  expect([finding?.en, finding?.fr].map((at) => [at?.start.line, at?.end.line])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test.each([
  ["a plain translation", "Write reports for the regional council.", "Rédiger des rapports pour le conseil régional."],
  ["a doublet", "Managers hire gardeners.", "Les directeurs et directrices embauchent des jardiniers et jardinières."],
  ["the same name", "Jane Tremblay, Rimouski", "Jane Tremblay, Rimouski"],
  ["nothing to read", "— 12 —", "— 12 —"],
])("no difference: %s", (_, en, fr) => {
  expect(checkAligned([meaning], en, fr)).toEqual([]);
});

test("a bead that another check has claimed is left alone", () => {
  const claims = defineCheck({ ...meaning, order: -1, run: ({ beads, claim }) => beads.forEach(claim) });
  expect(find([claims, meaning])).toEqual([]);
});

test("blocks without a counterpart have no meaning to compare", () => {
  const none = [
    [[0], []],
    [[], [0]],
  ] as const;
  expect(checkAligned([meaning], "Plant two hundred tulip bulbs", "Repeindre la clôture du stationnement", none)).toEqual([]);
});
