import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGS } from "#posting";
import { allChecks, checks } from "../checks/index.ts";
import { historyFormats } from "../reports/history/index.ts";
import { formats } from "../reports/index.ts";
import { idsIn, ROOT } from "../src/dev/modules.ts";

describe.each(allChecks.map((check) => [check.id, check] as const))("%s", (id, check) => {
  test("has its test beside it", () => {
    expect(existsSync(join(ROOT, "checks", `${id}.test.ts`))).toBe(true);
  });

  test("has its facts in both languages, a line each", () => {
    for (const lang of LANGS) {
      for (const text of [check.summary[lang], check.why[lang], check.fix[lang]]) {
        expect(text).toMatch(/^\S[^\n]*[.?]$/u);
        expect(text).not.toMatch(/TODO|!/u);
      }
    }
    expect(check.summary.en).not.toBe(check.summary.fr);
  });

  test("says French as it is set in Canada", () => {
    for (const text of [check.summary.fr, check.why.fr, check.fix.fr]) {
      expect(text).not.toMatch(/[\s\u00A0][;!?]|[^\u00A0\d/]:(?!\/\/)|«[^\u00A0]|[^\u00A0]»|'/u);
    }
  });

  test("is listed under its file’s name", () => {
    expect(idsIn("checks")).toContain(id);
  });
});

test("every file of checks/ and reports/ is in its index", () => {
  expect(allChecks.map(({ id }) => id).sort()).toEqual(idsIn("checks"));
  expect(formats.map(({ id }) => id).sort()).toEqual(idsIn("reports"));
  expect(historyFormats.map(({ id }) => id)).toEqual(idsIn("reports/history"));
});

test("no id is used twice", () => {
  const ids = allChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(checks.length).toBeGreaterThan(0);
});

test("every rule has its page in each language and its row in the table; no page is of no rule", () => {
  const ids = allChecks.map(({ id }) => id);
  expect(readdirSync(join(ROOT, "docs/rules")).sort()).toEqual(ids.flatMap((id) => [`${id}.md`, `${id}.fr.md`]).sort());
  const table = readFileSync(join(ROOT, "checks/README.md"), "utf8");
  for (const name of ids.flatMap((id) => [`${id}.md`, `${id}.fr.md`])) expect(table).toContain(`](../docs/rules/${name})`);
});

test("no file of tests/ is over 300 lines", () => {
  const files = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:tsx?|mjs)$/u.test(name));
  const lines = (name: string) => readFileSync(join(ROOT, "tests", name), "utf8").split("\n").length - 1;
  expect(files.filter((name) => lines(name) > 300)).toEqual([]);
});
