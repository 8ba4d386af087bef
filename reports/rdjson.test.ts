import { rdformatSchema } from "@umbrelladocs/rdformat-validator";
import Ajv from "ajv";
import { expect, test } from "vitest";
import type { Report } from "#finding";
import { clean, faulty, HOSTILE, hostile, nothing, reportCases, several } from "./formats.case.ts";
import rdjson from "./rdjson.ts";

reportCases(rdjson);

const validate = new Ajv({ allErrors: true, strict: false }).compile(rdformatSchema);
const texts = { "team-lead": { en: "", fr: "" } };

test("the schema can say no", () => {
  expect(validate({ diagnostics: [{ message: "x", location: { path: "a", line: 1 } }] })).toBe(false);
});

test.each(Object.entries({ clean, faulty, hostile, nothing, several }))("%s validates", (_, input) => {
  for (const options of [{ lang: "en" }, { lang: "fr", texts: { ...texts, [HOSTILE]: texts["team-lead"] } }] as const) {
    validate(JSON.parse(rdjson.render(input, options)));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test("columns are bytes of UTF-8, the end is exclusive; the twin is related; the repair is a suggestion", () => {
  // Line 2 is `é😀 : x`: the colon stands after 2 + 4 + 1 bytes.
  const fr = "a\né😀 : x\n";
  const at = (offset: number, column: number) => ({ line: 2, column, offset });
  const range = { start: at(5, 4), end: at(7, 6) };
  const finding = {
    ...(faulty.findings[0] as Report["findings"][number]),
    fr: range,
    suggestion: { side: "fr" as const, range, text: "\u00A0:" },
  };
  const report = JSON.parse(
    rdjson.render({ ...faulty, findings: [finding] }, { lang: "en", texts: { "team-lead": { en: "\n".repeat(600), fr } } }),
  );
  const place = { start: { line: 2, column: 7 }, end: { line: 2, column: 9 } };
  expect(report.diagnostics[0]).toMatchObject({
    location: { path: "content/fr/chef-equipe.md", range: place },
    severity: "INFO",
    code: { value: "typography" },
    suggestions: [{ range: place, text: "\u00A0:" }],
    related_locations: [{ location: { path: "content/en/team-lead.md" } }],
  });
});

test("without the texts there are lines only, and no suggestion that would replace them", () => {
  const report = JSON.parse(rdjson.render(faulty, { lang: "fr" }));
  expect(report.diagnostics[0].location.range).toEqual({ start: { line: 33 }, end: { line: 33 } });
  expect(report.diagnostics[0].suggestions).toBeUndefined();
});

test("a finding’s code leads to the page of its rule, a refusal’s to none", () => {
  const report = JSON.parse(rdjson.render(several, { lang: "fr", docs: "https://host.example/docs/rules" }));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  const codes = new Map(report.diagnostics.map(({ code }: { code: { value: string; url?: string } }) => [code.value, code.url]));
  expect(codes.get("missing-item")).toBe("https://host.example/docs/rules/missing-item.fr.md");
  expect(codes.get("unpaired")).toBe("https://host.example/docs/rules/unpaired.fr.md");
  expect(codes.get("not-utf8")).toBeUndefined();
});
