import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { clean, faulty, hostile, nothing, reportCases, several } from "./formats.case.ts";
import sarif from "./sarif.ts";

reportCases(sarif);

/** The standard's own schema. It is in draft 4, of which it uses nothing that draft 7 reads otherwise but the names of these two keys; one of its patterns is no Unicode one. */
const { $schema, id, ...standard } = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(standard);

const logOf = (input: Parameters<typeof sarif.render>[0]): Log => JSON.parse(sarif.render(input, { lang: "en" }));

test("the schema is that of SARIF 2.1.0, and can say no", () => {
  expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.stringContaining("sarif-2.1.0")]);
  expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
});

test.each(Object.entries({ clean, faulty, hostile, nothing, several }))("%s validates against the standard", (_, sample) => {
  for (const lang of ["en", "fr"] as const) {
    validate(JSON.parse(sarif.render(sample, { lang })));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test("columns are UTF-16 code units; every result has a rule, a level and a fingerprint", () => {
  const [run] = logOf(several).runs;
  expect(run?.columnKind).toBe("utf16CodeUnits");
  for (const { ruleId, ruleIndex, partialFingerprints } of run?.results ?? []) {
    expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    expect(partialFingerprints?.["parite/v1"]).toMatch(/^[0-9a-f]{16}$/u);
  }
  expect(run?.results?.map(({ level }) => level)).toEqual(["note", "error", "warning", "warning"]);
});

test("the place of the missing text first, its twin as related, the suggestion as a fix", () => {
  const results = logOf(faulty).runs[0]?.results ?? [];
  expect(results[1]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "content/fr/chef-equipe.md" },
    region: { startLine: 31, startColumn: 1, endLine: 31, endColumn: 1 },
  });
  expect(results[1]?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("content/en/team-lead.md");
  expect(results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toEqual({
    deletedRegion: { startLine: 33, startColumn: 9, endLine: 33, endColumn: 11 },
    insertedContent: { text: "\u00A0:" },
  });
});

test("text of a document stays text", () => {
  const [run] = logOf(hostile).runs;
  const texts = [...(run?.results ?? []), ...(run?.invocations?.[0]?.toolExecutionNotifications ?? [])].map(({ message }) => message.text);
  expect(texts).toHaveLength(3);
  for (const text of texts) {
    expect(text).toContain("[x] (javascript:alert(1))");
    expect(text).not.toMatch(/\]\(|\p{Cc}|\u202e/u);
  }
});

test("a refusal says that the run was not whole", () => {
  const [invocation] = logOf(several).runs[0]?.invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.map(({ descriptor }) => descriptor?.id)).toContain("not-utf8");
});

test.each([
  ["content/en/a b#c.md", "content/en/a%20b%23c.md"],
  ["content\\en\\a.md", "content/en/a.md"],
  ["/home/x/é.md", "file:///home/x/%C3%A9.md"],
  ["C:\\x\\a.md", "file:///C:/x/a.md"],
])("the path %s is the URI %s", (path, uri) => {
  const input = { ...faulty, pair: { ...faulty.pair, fr: { ...faulty.pair.fr, path } } };
  expect(logOf(input).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

const docs = "https://host.example/docs/rules";

test("a rule leads to its page in the language of the report, where the address is known", () => {
  const rules = (lang: "en" | "fr", options: { docs?: string }) =>
    (JSON.parse(sarif.render(several, { lang, ...options })) as Log).runs[0]?.tool.driver.rules ?? [];
  expect(rules("fr", { docs }).map(({ id, helpUri }) => [id, helpUri])).toContainEqual(["missing-item", `${docs}/missing-item.fr.md`]);
  // A rule that the report says nothing more of has a page too.
  expect(rules("en", { docs }).map(({ helpUri }) => helpUri)).toContain(`${docs}/duplicate-key.md`);
  expect(rules("en", {}).flatMap(({ helpUri }) => helpUri ?? [])).toEqual([]);
});

test("with pages it validates all the same", () => {
  for (const sample of [faulty, hostile, several]) {
    validate(JSON.parse(sarif.render(sample, { lang: "fr", docs })));
    expect(validate.errors ?? []).toEqual([]);
  }
});
