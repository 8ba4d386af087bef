import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import headingLevel from "./heading-level.ts";

test("the edit replaces the # signs and nothing else", () => {
  const [finding] = checkAligned([headingLevel], "## Pay\n\n## Team\n\n## Hours", "## Paie\n\n#### Équipe\n\n## Heures");
  expect(finding).toMatchObject({
    lacking: "fr",
    suggestion: { side: "fr", text: "##", range: { start: { line: 3, column: 1 }, end: { column: 5 } } },
  });
});

test("nobody is at fault where neither level is used elsewhere", () => {
  const [finding] = checkAligned([headingLevel], "## Pay\n\n### Team", "## Paie\n\n#### Équipe");
  expect(finding?.lacking).toBeUndefined();
  expect(finding?.suggestion).toBeUndefined();
});

test("an underlined heading gets no edit", () => {
  const [finding] = checkAligned([headingLevel], "## Pay\n\n## Team\n\n## Hours", "## Paie\n\nÉquipe\n===\n\n## Heures");
  expect(finding).toMatchObject({ lacking: "fr" });
  expect(finding?.suggestion).toBeUndefined();
});

test("bold lines have no level", () => {
  expect(checkAligned([headingLevel], "**Pay**\n\nFridays.", "### Paie\n\nLe vendredi.")).toEqual([]);
});

test("one heading of another level is that heading; several that all are so by as much are one finding", () => {
  expect(checkAligned([headingLevel], "## Pay\n\nFridays.", "### Paie\n\nLe vendredi.").map(({ data }) => data)).toEqual([
    { text: "Pay", en: 2, fr: 3, lacking: null },
  ]);
  expect(checkAligned([headingLevel], "## Pay\n\n## Team", "### Paie\n\n### Équipe").map(({ data }) => data)).toEqual([
    { count: 2, by: 1 },
  ]);
});

test("one other heading is no practice of the page", () => {
  const [finding] = checkAligned([headingLevel], "# Pay\n\n### Team", "# Paie\n\n# Équipe");
  expect(finding?.lacking).toBeUndefined();
});
