import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Refusal, Report, ReportSet } from "#finding";
import { configJsonSchema, reportJsonSchema } from "#schema/files";
import type { anyReportSchema, refusalSchema, reportSchema } from "#schema/report";
import { clean, faulty, hostile, nothing, quiet, several } from "../../reports/formats.case.ts";

type Frozen<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer E)[]
    ? readonly Frozen<E>[]
    : { readonly [K in keyof T]: Frozen<T[K]> };

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(reportJsonSchema());

test("the schemas say what the types say", () => {
  expectTypeOf<Frozen<z.infer<typeof reportSchema>>>().toEqualTypeOf<Frozen<Report>>();
  expectTypeOf<Frozen<z.infer<typeof anyReportSchema>>>().toEqualTypeOf<Frozen<Report | ReportSet>>();
  expectTypeOf<Frozen<z.infer<typeof refusalSchema>>>().toEqualTypeOf<Frozen<Refusal>>();
});

describe("the published schema of a report", () => {
  test.each(Object.entries({ clean, faulty, hostile, several, quiet, nothing }))("takes %s", (_, sample) => {
    validate(sample);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("takes a field more, so that reports may grow", () => {
    expect(validate({ ...faulty, later: true })).toBe(true);
  });

  test.each([
    ["without a verdict", { ...faulty, verdict: undefined }],
    ["of another version", { ...faulty, schemaVersion: 2 }],
    ["with a score over 100", { ...faulty, score: 101 }],
    ["with one language missing in a message", { ...faulty, notes: [{ code: "x", message: { en: "x" } }] }],
    [
      "with a line 0",
      { ...faulty, findings: faulty.findings.map((f) => ({ ...f, insertAt: { side: "fr", line: 0, column: 1, offset: 0 } })) },
    ],
  ])("refuses a report %s", (_, sample) => {
    expect(validate(JSON.parse(JSON.stringify(sample)))).toBe(false);
  });
});

test("the schema of settings is valid and takes settings", () => {
  const settings = ajv.compile(configJsonSchema());
  expect(settings({})).toBe(true);
  expect(settings({ rules: { typography: "off" }, allow: ["GC Notify"] })).toBe(true);
  expect(settings({ rules: { typography: "loud" } })).toBe(false);
});
