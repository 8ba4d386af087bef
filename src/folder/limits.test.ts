import { expect, test } from "vitest";
import { MOST_BYTES, MOST_NAMES, MOST_POSTINGS, MOST_RATIO, overflowOf } from "./limits.ts";

const KB = 1024;

test("what a page takes", () => {
  expect([MOST_POSTINGS, MOST_NAMES, MOST_BYTES, MOST_RATIO]).toEqual([2_000, 20_000, 64 * KB * KB, 100]);
});

test("a file as large as may be, packed as prose is, is unpacked", () => {
  expect(overflowOf({ entry: 256 * KB, packed: 40 * KB, all: 256 * KB }, 256 * KB)).toBeUndefined();
  expect(overflowOf({ entry: 256 * KB + 1, packed: 40 * KB, all: 256 * KB + 1 }, 256 * KB)).toBe("entry");
});

test("a hundred to one is let be, and more is a bomb, but not of a small text", () => {
  expect(overflowOf({ entry: 100 * KB, packed: KB, all: 100 * KB }, 256 * KB)).toBeUndefined();
  expect(overflowOf({ entry: 100 * KB + 1, packed: KB, all: 100 * KB }, 256 * KB)).toBe("ratio");
  expect(overflowOf({ entry: 64 * KB, packed: 1, all: 64 * KB }, 256 * KB)).toBeUndefined();
  expect(overflowOf({ entry: 64 * KB + 1, packed: 1, all: 64 * KB }, 256 * KB)).toBe("ratio");
});

test("all together are bounded too", () => {
  expect(overflowOf({ entry: 1, packed: 1, all: MOST_BYTES }, 256 * KB)).toBeUndefined();
  expect(overflowOf({ entry: 1, packed: 1, all: MOST_BYTES + 1 }, 256 * KB)).toBe("all");
});
