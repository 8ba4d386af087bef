import { expect, test } from "vitest";
import type { Forge } from "#history";
import { commitLink, fileAddress } from "./links.ts";

const forge: Forge = { kind: "github", address: "https://github.com/o/r", head: "abc", prefix: "jobs/" };

test("each forge has its own ways", () => {
  expect(commitLink(forge, "123")).toBe("https://github.com/o/r/commit/123");
  expect(commitLink({ ...forge, kind: "gitlab" }, "123")).toBe("https://github.com/o/r/-/commit/123");
  expect(fileAddress(forge, "en/a b#.md", 3)).toBe("https://github.com/o/r/blob/abc/jobs/en/a%20b%23.md?plain=1#L3");
  expect(fileAddress({ ...forge, kind: "gitlab" }, "../fr/é.md", null)).toBe("https://github.com/o/r/-/blob/abc/fr/%C3%A9.md");
});

test("no link where there is nothing to lead to", () => {
  expect(commitLink(forge, null)).toBeUndefined();
  expect(commitLink(undefined, "123")).toBeUndefined();
  expect(fileAddress(undefined, "a.md", 1)).toBeUndefined();
  expect(fileAddress(forge, "../../a.md", 1)).toBeUndefined();
});
