import { expect, test } from "vitest";
import csv from "./csv.ts";
import { faulty, hostile, reportCases, several } from "./formats.case.ts";

reportCases(csv);

test("a row for each finding, the same columns in both languages", () => {
  const text = csv.render(several, { lang: "fr" });
  expect(text).toBe(csv.render(several, { lang: "en" }));
  const rows = text.trimEnd().split("\r\n");
  expect(rows.map((row) => row.split(",").slice(0, 4))).toEqual([
    ["\uFEFFkind", "pair", "severity", "rule"],
    ["finding", "team-lead", "info", "typography"],
    ["finding", "team-lead", "error", "missing-item"],
    ["unpaired", "", "warning", "unpaired"],
    ["repository", "", "warning", "duplicate-key"],
    ["refusal", "", "error", "not-utf8"],
  ]);
});

test("places and the insertion point have columns of their own", () => {
  const [header = "", , row = ""] = csv.render(faulty, { lang: "en" }).split("\r\n");
  // No cell of this row holds a comma.
  const cells = Object.fromEntries(header.split(",").map((id, i) => [id, row.split(",")[i]]));
  expect(cells).toMatchObject({ line_en: "12", column_en: "1", line_fr: "", insert_side: "fr", insert_line: "31", insert_column: "1" });
});

test("text of a document stays text", () => {
  const text = csv.render(hostile, { lang: "en" });
  expect(text.trimEnd().split("\r\n")).toHaveLength(3);
  expect(text).not.toMatch(/(?:^|,)"?[=+@-]/mu);
});

test("files of the repository have a column of their own, and a summary is a row a pair", () => {
  const [head = "", ...rows] = csv.render(several, { lang: "en" }).trimEnd().split("\r\n");
  expect(head).toMatch(/,repository_paths,silenced_by,silenced_reason,silenced_author,silenced_until$/u);
  const alone = rows.find((row) => row.startsWith("unpaired,")) ?? "";
  expect(alone).toMatch(/,content\/en\/alone\.md,,,,$/u);
  expect(alone.match(/content\/en\/alone\.md/gu)).toHaveLength(1);
  const brief = csv.render(several, { lang: "en", summary: true }).trimEnd().split("\r\n");
  expect(brief[0]).toBe("\uFEFFpair,path_en,path_fr,verdict,score,errors,warnings,infos");
  expect(brief).toHaveLength(1 + several.reports.length);
});
