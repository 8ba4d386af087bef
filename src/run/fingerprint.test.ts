import { expect, test } from "vitest";
import { fingerprintOf } from "#run/fingerprint";

test("the published vectors of 64-bit FNV-1a, with the byte that ends each part", () => {
  // FNV-1a of no bytes is the offset basis; of "a\xff" worked out with 64-bit integers.
  expect(fingerprintOf([])).toBe("cbf29ce484222325");
  const fnv = (bytes: readonly number[]) =>
    bytes
      .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn, 0xcbf29ce484222325n)
      .toString(16)
      .padStart(16, "0");
  expect(fingerprintOf(["a"])).toBe(fnv([0x61, 0xff]));
  expect(fingerprintOf(["é", ""])).toBe(fnv([0xc3, 0xa9, 0xff, 0xff]));
});

test("parts are kept apart, and their order counts", () => {
  const names = [["ab", "c"], ["a", "bc"], ["abc"], ["c", "ab"], ["abc", ""]].map(fingerprintOf);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/u);
});
