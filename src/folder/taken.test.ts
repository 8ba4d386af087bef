import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { takenAs } from "./taken.ts";

const kind = (name: string) => takenAs(name, defaultConfig).kind;

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
  expect(takenAs("./content\\en\\a.md", defaultConfig)).toEqual({ kind: "posting", path: "content/en/a.md" });
});
