import { expect, test } from "vitest";
import { groupedDigits } from "#text/grouped-digits";

test("digits stand in threes, from the right", () => {
  expect([0, 7, 999, 1000, 12_345, 123_456, 1_234_567].map((count) => groupedDigits(count).en)).toEqual([
    "0",
    "7",
    "999",
    "1,000",
    "12,345",
    "123,456",
    "1,234,567",
  ]);
  expect(groupedDigits(1_234_567).fr).toBe("1\u00A0234\u00A0567");
});
