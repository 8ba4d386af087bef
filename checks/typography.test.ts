import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import typography from "./typography.ts";

const found = (en: string, fr: string) =>
  checkAligned([typography], en, fr).map(({ data, lacking }) => `${lacking} ${data.kind} ${data.count}`);

test("hundreds of the same are one finding, its edits listed", () => {
  const fr = "Salaire : 5 %.\n\n".repeat(150);
  const [finding, ...others] = checkAligned([typography], "Pay: 5%.\n\n".repeat(150), fr);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: "info",
    data: { count: 300 },
    fr: { start: { line: 1, column: 8 } },
    suggestion: { text: "\u00A0:" },
  });
  expect(finding?.data.edits).toHaveLength(200);
});

test("the listed edits put the text right", () => {
  const fr = "Salaire : 5 %; voir « Paie ».";
  const edits = (checkAligned([typography], "Pay: 5%; see “Pay”.", fr)[0]?.data.edits ?? []) as unknown as readonly (readonly [
    number,
    number,
    string,
  ])[];
  const fixed = [...edits].reverse().reduce((text, [from, to, put]) => text.slice(0, from) + put + text.slice(to), fr);
  expect(fixed).toBe("Salaire\u00A0: 5\u00A0%; voir «\u00A0Paie\u00A0».");
});

test("apostrophes and dots count only where the file mixes them", () => {
  expect(found("It's here...", "L'offre...")).toEqual([]);
  expect(found("It's here. That’s all… Wait...", "L’offre.")).toEqual(["en apostrophe 1", "en ellipsis 1"]);
});

test("code and addresses keep their spacing", () => {
  expect(found("See `a : b`.", "Voir `a : b` et https://example.ca/a:b.")).toEqual([]);
});
