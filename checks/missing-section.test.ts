import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingHeading from "./missing-heading.ts";
import missingItem from "./missing-item.ts";
import missingParagraph from "./missing-paragraph.ts";
import missingSection from "./missing-section.ts";

const all = [missingHeading, missingItem, missingParagraph, missingSection];

const en = "## Role\n\nLead a crew.\n\n## Benefits\n\nWe pay well.\n\n- Dental care\n- Vacation";
const fr = "## Poste\n\nDirigez une équipe.";

test("one finding covers the heading and all that stands under it, and says where it goes", () => {
  const [finding, ...others] = checkAligned(all, en, fr);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: "missing-section",
    severity: "error",
    lacking: "fr",
    fr: null,
    data: { heading: "Benefits", blocks: 3 },
  });
  expect(finding?.en).toMatchObject({ start: { line: 5 }, end: { line: 10 } });
  expect(finding?.insertAt).toMatchObject({ side: "fr", line: 3 });
});

test("deeper sections that are missing too belong to it", () => {
  const deep = `${en}\n\n### Family\n\nWe run a day care.\n\n## Pay\n\nWe pay on Fridays.`;
  const found = checkAligned(all, deep, fr);
  expect(found.map(({ rule, data }) => [rule, data.heading])).toEqual([
    ["missing-section", "Benefits"],
    ["missing-section", "Pay"],
  ]);
});

test("a section whose contents stand elsewhere lacks its heading only", () => {
  const found = checkAligned(
    all,
    "## Role\n\nLead a crew.\n\n## Pay\n\nWe pay on Fridays.",
    "## Poste\n\nDirigez une équipe.\n\nNous payons le vendredi.",
    [
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [2]],
    ],
  );
  expect(found.map(({ rule, lacking }) => [rule, lacking])).toEqual([["missing-heading", "fr"]]);
});

test("a bold line that opens a section counts as its heading", () => {
  const found = checkAligned(all, "Lead a crew.", "Dirigez une équipe.\n\n**Avantages**\n\nNous payons bien.");
  expect(found.map(({ rule, lacking }) => [rule, lacking])).toEqual([["missing-section", "en"]]);
});
