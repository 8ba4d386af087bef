import { expect, test } from "vitest";
import { isIncluded, settingsFor } from "#config/by-path";
import { type Config, defaultConfig } from "#config/config";

const config: Config = {
  ...defaultConfig,
  rules: { number: "warning" },
  overrides: [
    { files: ["archive/**"], rules: { number: "off", link: "info" } },
    { files: ["archive/keep.md", "**/{old,[0-9]*}/*.md"], rules: { number: "error" } },
  ],
};

test.each([
  ["current/a.md", { number: "warning" }],
  ["archive/a.md", { number: "off", link: "info" }],
  ["./archive/a.md", { number: "off", link: "info" }],
  ["archive/.hidden/a.md", { number: "off", link: "info" }],
  ["archive/keep.md", { number: "error", link: "info" }],
  ["a/2019/b.md", { number: "error" }],
  [undefined, { number: "warning" }],
] as const)("the last override that matches %s wins", (path, rules) => {
  expect(settingsFor(config, [path, undefined])).toEqual({ ...config, rules, overrides: [] });
});

test("either side’s path matches", () => {
  expect(settingsFor(config, ["en/a.md", "archive/a.md"]).rules.number).toBe("off");
});

test("what is settled stays as it is", () => {
  const settled = settingsFor(config, ["archive/a.md"]);
  expect(settingsFor(settled, ["archive/keep.md"])).toBe(settled);
});

test("a posting is included and not excluded", () => {
  const leavingOut = (...exclude: readonly string[]) => isIncluded({ ...defaultConfig, exclude }, "keep/a.md");
  expect([leavingOut("!keep/**"), leavingOut("keep/**", "!keep/a.md"), leavingOut("!keep/**", "**/a.md")]).toEqual([true, true, false]);
  expect(["a/b.md", "a/b.txt", "node_modules/a.md"].map((path) => isIncluded(defaultConfig, path))).toEqual([true, false, false]);
});
