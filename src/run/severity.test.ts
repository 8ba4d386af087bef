import { expect, test } from "vitest";
import { type Config, defaultConfig } from "#config/config";
import { settingOf, weigh } from "#run/severity";

test.each([
  ["nothing set: the rule's", undefined, "warning", undefined, "warning"],
  ["nothing set: what the check says", undefined, "warning", "error", "error"],
  ["set higher", "error", "warning", undefined, "error"],
  ["set higher, but this one is lighter", "error", "warning", "info", "info"],
  ["set lower than what the check says", "info", "warning", "error", "info"],
] as const)("%s", (_, setting, rule, finding, expected) => {
  expect(weigh(setting, rule, finding)).toBe(expected);
});

const config: Config = {
  ...defaultConfig,
  rules: { number: "warning" },
  overrides: [
    { files: ["archive/**"], rules: { number: "off" } },
    { files: ["archive/keep.md"], rules: { number: "error" } },
  ],
};

test.each([
  ["current/a.md", "warning"],
  ["archive/a.md", "off"],
  ["./archive/a.md", "off"],
  ["archive/.hidden/a.md", "off"],
  ["archive/keep.md", "error"],
  [undefined, "warning"],
] as const)("the last override that matches %s wins", (path, expected) => {
  expect(settingOf(config, "number", [path, undefined])).toBe(expected);
});

test("either side's path matches, and a rule that nothing sets has no setting", () => {
  expect(settingOf(config, "number", ["en/a.md", "archive/a.md"])).toBe("off");
  expect(settingOf(config, "date", ["archive/a.md"])).toBeUndefined();
});
