import { expect, test } from "vitest";
import { readJson } from "#config/json";

test("JSON is read with or without a mark at its start", () => {
  expect(readJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
});

test.each([
  ['{\n  "a": 1,\n}', "line 3, column 1", "ligne 3, colonne 1"],
  ['{"a": ', "it ends too early", "il se termine trop tôt"],
  ["", "it ends too early", "il se termine trop tôt"],
])("where it is broken: %j", (text, en, fr) => {
  const read = readJson(text);
  expect(read.ok || read.reason).toEqual({ en, fr });
});
