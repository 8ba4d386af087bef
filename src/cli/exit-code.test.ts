import { expect, test } from "vitest";
import { exitCode } from "./exit-code.ts";

const counts = (error: number, warning: number) => ({ error, warning, info: 5 });

test.each([
  [counts(0, 0), "error", 0],
  [counts(0, 1), "error", 0],
  [counts(1, 0), "error", 1],
  [counts(0, 1), "warning", 1],
  [counts(0, 0), "warning", 0],
  [counts(3, 3), "never", 0],
] as const)("%j with --fail-on %s gives %i", (found, failOn, code) => {
  expect(exitCode(found, [], failOn)).toBe(code);
});

test("what could not be checked weighs more than what was found", () => {
  expect(exitCode(counts(3, 3), [{ code: "not-utf8" }], "error")).toBe(2);
  expect(exitCode(counts(0, 0), [{ code: "not-utf8" }], "never")).toBe(2);
});

test("a file that was left out fails nothing", () => {
  expect(exitCode(counts(0, 0), [{ code: "no-language" }], "error")).toBe(0);
});
