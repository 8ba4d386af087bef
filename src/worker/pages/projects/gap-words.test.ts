import { expect, test } from "vitest";
import { COMMON_STRINGS } from "./common-strings.ts";
import { gapWords } from "./gap-words.ts";

test("where no sentence of a finding is at hand, the rule is said not to be kept", () => {
  const gap = { fingerprint: "0", rule: "missing-item" };
  expect(gapWords("en", undefined, gap)).toMatch(/^Rule not kept: \p{Lu}/u);
  expect(gapWords("fr", undefined, gap)).toMatch(/^Règle non respectée\u00A0: \p{Lu}/u);
  expect(gapWords("en", undefined, { ...gap, rule: "of-another-version" })).toBe("Rule not kept: of-another-version");
});

test("the first of a month is an ordinal in French", () => {
  expect(["2026-08-01", "2026-08-11", "2026-12-31"].map(COMMON_STRINGS.fr.day)).toEqual([
    "1er\u00A0août 2026",
    "11 août 2026",
    "31 décembre 2026",
  ]);
  expect(COMMON_STRINGS.en.day("2026-08-01")).toBe("August 1, 2026");
});
