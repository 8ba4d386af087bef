import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { noSettings } from "./settings.ts";
import { takenAs } from "./taken.ts";

const kind = (name: string) => takenAs(name, noSettings).kind;

test.each(["content/en/a.md", "a.mdx", "./en/a.markdown", "dist/en/a.md", "node_modules/a.md", "en\\a.md", "en/a..b.md"])(
  "a posting: %s",
  (name) => {
    expect(kind(name)).toBe("posting");
  },
);

test.each([
  "content/a.png",
  "content/.git/a.md",
  ".hidden.md",
  "content/dist/a.md",
  "content/node_modules/x/a.md",
  "__MACOSX/content/en/a.md",
])("left out, as in a checkout: %s", (name) => {
  expect(kind(name)).toBe("other");
});

test.each(["../a.md", "en/../../a.md", "/etc/a.md", "C:\\a.md", "..\\a.md", "\\\\host\\a.md", "en/a\n.md", "en/\u0000.md"])(
  "a name that leads elsewhere: %j",
  (name) => {
    expect(kind(name)).toBe("unsafe");
  },
);

test("a folder is entered, or not, as its files would be taken", () => {
  expect(kind("content/en/")).toBe("folder");
  expect(kind("content/.git/")).toBe("other");
  expect(kind("dist/")).toBe("folder");
});

test("the path is what pairing reads", () => {
  expect(takenAs("./content\\en\\a.md", noSettings)).toEqual({ kind: "posting", path: "content/en/a.md" });
});

test("settings say what is a posting, by its path from where they lie", () => {
  const config = { ...defaultConfig, include: ["jobs/**/*.txt"], exclude: ["**/old/**"] };
  const settings = { config, path: "repo/parite.config.json" };
  const by = (name: string) => takenAs(name, settings).kind;
  expect(["repo/jobs/en/a.txt", "repo/jobs/en/a.md", "jobs/en/a.txt", "repo/jobs/old/a.txt"].map(by)).toEqual([
    "posting",
    "other",
    "other",
    "other",
  ]);
  expect(["repo/", "repo/jobs/", "other/"].map(by)).toEqual(["folder", "folder", "other"]);
});
