import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { plain } from "#rendering/plain";
import { clean, faulty, HOSTILE, hostile, nothing, reportCases, several } from "./formats.case.ts";
import junit from "./junit.ts";

reportCases(junit);

const many = ["testsuite", "testcase"];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => many.includes(name),
  parseAttributeValue: false,
});
const read = (input: Parameters<typeof junit.render>[0]) => parser.parse(junit.render(input, { lang: "en" })).testsuites;

test.each(Object.entries({ clean, faulty, hostile, nothing, several }))("%s is well-formed, and its counts are right", (_, input) => {
  for (const lang of ["en", "fr"] as const) expect(XMLValidator.validate(junit.render(input, { lang }))).toBe(true);
  const { testsuite: suites = [], ...all } = read(input);
  const cases = suites.flatMap(({ testcase }: { testcase: object[] }) => testcase);
  expect(all).toMatchObject({ tests: String(cases.length), failures: String(cases.filter((each: object) => "failure" in each).length) });
});

test("an error fails, information is a remark, a refusal is an error, a clean pair passes", () => {
  const [first, second, alone, , refused] = read(several).testsuite;
  expect(first.testcase).toEqual([{ name: "in parity", classname: "team-lead" }]);
  expect(second.testcase[0]["system-out"]).toMatch(/^info: A no-break space/u);
  expect(second.testcase[1]).toMatchObject({
    name: "missing-item: content/en/team-lead.md:12:1",
    file: "content/fr/chef-equipe.md",
    line: "31",
    failure: { type: "missing-item", message: expect.stringContaining("A list item is missing") },
  });
  expect(alone.testcase[0]).toMatchObject({ name: "unpaired", "system-out": expect.stringContaining("warning:") });
  expect(refused.testcase[0]).toMatchObject({ name: "not-utf8", error: { type: "not-utf8" } });
});

test("text of a document stays text", () => {
  const [{ name, testcase }] = read(hostile).testsuite;
  expect(name).toBe(plain(HOSTILE).trim());
  expect(testcase).toHaveLength(2);
  expect(junit.render({ ...hostile, pair: { ...hostile.pair, key: `${HOSTILE}\uFFFE\uD800]]>` } }, { lang: "en" })).not.toMatch(
    /[\uFFFE\uD800]/u,
  );
});
