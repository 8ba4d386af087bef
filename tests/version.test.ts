import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { VERSION } from "#version";

test("the version that reports name is the package’s", () => {
  expect(VERSION).toBe(createRequire(import.meta.url)("../package.json").version);
});
