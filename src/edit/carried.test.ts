import { expect, test } from "vitest";
import { asCarried, type Carried, fromCarried } from "#edit/carried";

test.each<Carried>([
  { unsaved: [] },
  { unsaved: ["en", "before-fr"], draft: { id: "a-1", revision: 3 } },
  { unsaved: [], table: "b-2" },
  { unsaved: [], filters: { "show-error": false, "show-rule": "date" } },
  { unsaved: ["fr"], first: { en: "# A\r\n", fr: "\uFEFF# B\n" } },
])("goes with a form: %j", (carried) => {
  expect(fromCarried(asCarried(carried))).toEqual(carried);
});

test.each([
  "",
  "{",
  "null",
  "7",
  '{"unsaved":7,"draft":7}',
  '{"draft":{"id":1,"revision":"x"}}',
  '{"unsaved":[1]}',
  '{"first":{"en":"a"}}',
  '{"first":null}',
  '{"table":7}',
  '{"filters":7}',
])("nothing is read of %s", (value) => {
  expect(fromCarried(value)).toEqual({ unsaved: [] });
});
