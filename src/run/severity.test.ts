import { expect, test } from "vitest";
import { effectiveSeverity } from "#run/severity";

test.each([
  ["nothing set: the rule's", undefined, "warning", undefined, "warning"],
  ["nothing set: what the check says", undefined, "warning", "error", "error"],
  ["set higher", "error", "warning", undefined, "error"],
  ["set higher, but this one is lighter", "error", "warning", "info", "info"],
  ["set lower than what the check says", "info", "warning", "error", "info"],
] as const)("%s", (_, setting, rule, finding, expected) => {
  expect(effectiveSeverity(setting, rule, finding)).toBe(expected);
});
