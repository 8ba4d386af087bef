import { expect, test } from "vitest";
import { clean, faulty, reportCases, several } from "./formats.case.ts";
import ndjson from "./ndjson.ts";

reportCases(ndjson);

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("one pair a line", () => {
  expect(lines(ndjson.render(faulty, { lang: "en" }))).toEqual([faulty]);
});

test("what belongs to no pair stands in a last line", () => {
  const [first, second, last] = lines(ndjson.render(several, { lang: "en" }));
  expect([first, second]).toEqual([clean, faulty]);
  expect(last).toEqual({ ...several, reports: [] });
});
