import { expect, test } from "vitest";
import { comparable } from "#text/field-values";

test.each([
  [true, "true"],
  ["Yes", "true"],
  [new Date("2024-01-05T00:00:00Z"), "2024-01-05"],
  ["2024-01-05 13:30", "2024-01-05T13:30"],
  ["2024-01-05T13:30:00Z", "2024-01-05T13:30Z"],
  [3, "3"],
  ["03", "3"],
  [["a"], '["a"]'],
  [null, ""],
  [" ", ""],
  [" job ", "job"],
])("%s", (value, form) => {
  expect(comparable(value).form).toBe(form);
});

test("a word that looks like a date in part is text", () => {
  expect(comparable("2024-01-05 to 2024-02-05").kind).toBe("text");
});
