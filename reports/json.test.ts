import { expect, test } from "vitest";
import { faulty, reportCases, several } from "./formats.case.ts";
import json from "./json.ts";

reportCases(json);

test("the result and nothing else, for one pair and for several", () => {
  expect(JSON.parse(json.render(faulty, { lang: "en" }))).toEqual(faulty);
  expect(JSON.parse(json.render(several, { lang: "fr" }))).toEqual(several);
});
