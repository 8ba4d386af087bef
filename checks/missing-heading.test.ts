import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingHeading from "./missing-heading.ts";

test("the finding stands on the heading and names the insertion point", () => {
  const [finding] = checkAligned(
    [missingHeading],
    "Lead a crew.\n\n### Pay\n\nWe pay on Fridays.",
    "Dirigez une équipe.\n\nNous payons le vendredi.",
    [
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ],
  );
  expect(finding).toMatchObject({
    severity: "warning",
    lacking: "fr",
    en: { start: { line: 3 } },
    fr: null,
    insertAt: { side: "fr", line: 2 },
  });
});

test("a heading that only repeats the title is worth a look, no more", () => {
  const [finding] = checkAligned(
    [missingHeading],
    "---\ntitle: Cook\n---\n# Cook\n\nMake soup.",
    "---\ntitle: Cuisinier\n---\nFaites de la soupe.",
    [
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ],
  );
  expect(finding?.severity).toBe("info");
});
