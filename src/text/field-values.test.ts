import { expect, test } from "vitest";
import { comparable, differByMark } from "#text/field-values";

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

test.each([
  [true, "boolean", "true"],
  [false, "boolean", "false"],
  ["no", "boolean", "false"],
  ["OFF", "boolean", "false"],
  ["false", "boolean", "false"],
  ["on", "boolean", "true"],
  ["TRUE", "boolean", "true"],
  [1.5, "number", "1.5"],
  [12n, "number", "12"],
  ["-1.50", "number", "-1.5"],
  ["3.", "text", "3."],
  ["1,5", "text", "1,5"],
  ["v2", "text", "v2"],
  ["1234567890123456", "text", "1234567890123456"],
  ["123456789012345", "number", "123456789012345"],
  [new Date(Number.NaN), "throws", ""],
  [undefined, "empty", ""],
  [null, "empty", ""],
  ["", "empty", ""],
  [[1, "a"], "list", '[1,"a"]'],
  [{ a: 1 }, "other", '{"a":1}'],
  ["2024-1-5", "date", "2024-01-05"],
  ["2024-01-05 00:00", "date", "2024-01-05"],
  ["2024-01-05T00:00:00Z", "date", "2024-01-05"],
  ["2024-01-05T00:00:00z", "date", "2024-01-05"],
  ["2024-01-05T00:00:00-05:00", "date", "2024-01-05T00:00-05:00"],
  ["2024-01-05T9:30 +0500", "date", "2024-01-05T09:30+0500"],
  ["2024-01-05T10:30:15.250", "date", "2024-01-05T10:30:15"],
  ["2024-01-05t13:30:00", "date", "2024-01-05T13:30"],
  ["x2024-01-05", "text", "x2024-01-05"],
  ["2024-01-05T1", "text", "2024-01-05T1"],
] as const)("%s is a value of kind %s: %s", (value, kind, form) => {
  if (kind === "throws") expect(() => comparable(value)).toThrow(RangeError);
  else expect(comparable(value)).toEqual({ kind, form });
});

test.each([
  ["harbour-en", "harbour-fr", true],
  ["harbour_EN", "harbour_FR", true],
  ["harbour.en.json", "harbour.fr.json", true],
  ["/english/harbour", "/francais/harbour", true],
  ["harbour-en-CA", "harbour-fr-CA", true],
  ["harbour-en", "harbour-en", false],
  ["harbour-fr", "harbour-en", false],
  ["harbouren", "harbourfr", false],
  ["harbour-en", "river-fr", false],
])("%s and %s differ by the mark of their language: %s", (en, fr, expected) => {
  expect(differByMark(en, fr)).toBe(expected);
});
