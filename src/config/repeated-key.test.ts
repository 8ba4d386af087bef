import { expect, test } from "vitest";
import { repeatedKey } from "#config/repeated-key";

test.each([
  ['{"en": 1, "fr": 2, "en": 3}', "/en"],
  ['{"en": {"text": "a", "text": "b"}, "fr": {}}', "/en/text"],
  ['{"\\u0065n": 1, "en": 2}', "/en"],
  ['{"a": [{}, {"b/c": 1, "b/c": 2}]}', "/a/1/b~1c"],
  ['{"__proto__": 1, "__proto__": 2}', "/__proto__"],
])("%s has %s twice", (text, pointer) => {
  expect(repeatedKey(text)).toBe(pointer);
});

test.each([
  '{"en": {"text": "a"}, "fr": {"text": "a"}}',
  '{"en": "\\"en\\": 1, \\\\", "fr": "en"}',
  '["en", "en"]',
  '[{"a": 1}, {"a": 1}]',
  '{"en": 1',
  '{"en": "',
  '"\\',
  "}}]]",
  "",
])("%s has no key twice", (text) => {
  expect(repeatedKey(text)).toBeUndefined();
});
