import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../src/dev/modules.ts";

/** A row of the table of threats: the file of its measure, and the test that fails without it. */
interface Row {
  readonly measure: string;
  readonly file: string;
  readonly name: string;
}

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

function rowsOf(path: string): readonly Row[] {
  return read(path)
    .split("\n")
    .flatMap((line) => {
      const [, , measure = "", test = ""] = line.split("|");
      const [, file, name] = /^ `([^`]+)`\u00A0?: `([^`]+)` $/u.exec(test) ?? [];
      return file === undefined || name === undefined ? [] : [{ measure: /`([^`]+)`[^`]*$/u.exec(measure)?.[1] ?? "", file, name }];
    });
}

const rows = rowsOf("SECURITY.md");

describe("the table of threats", () => {
  test("has a row for each threat, the same in both languages", () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rowsOf("SECURITY.fr.md").map(({ file, name }) => [file, name])).toEqual(rows.map(({ file, name }) => [file, name]));
  });

  test.each(rows)("$file has “$name”", ({ file, name }) => {
    const text = read(file).replace(/\\(?=["'])/gu, "");
    expect(/\b(?:test|describe)\b/u.test(text) && text.includes(name)).toBe(true);
  });

  test("names files that are there", () => {
    for (const { measure } of rows) if (/\.\w+$/u.test(measure)) expect(read(measure).length, measure).toBeGreaterThan(0);
  });
});
