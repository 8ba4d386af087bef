import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { headOf } from "./front-matter-head.ts";

const head = (text: string) => headOf(text, "translationKey");

test.each([
  ["---\ntranslationKey: analyst\n---\n", { key: "analyst" }],
  ["---\r\ntitle: x\r\ntranslationKey: 'data: analyst' # shared\r\n---\r\n", { key: "data: analyst" }],
  ["\uFEFF---\ntranslationKey: 2024\nlang: fr-CA\n---\n", { key: "2024", lang: "fr" }],
  ["---\nlanguage: Français\n---\n", { lang: "fr" }],
  ['---\n"translationKey": analyst\n---\n', { key: "analyst" }],
  ["---\ntranslationKey : analyst\n---\n", { key: "analyst" }],
  ["---\n? translationKey\n: analyst\n---\n", { key: "analyst" }],
  ["---\n{ translationKey: analyst, 'lang': fr }\n---\n", { key: "analyst", lang: "fr" }],
  ["---\ntranslationKey: >-\n  analyst\n---\n", { key: "analyst" }],
  ["---\rtranslationKey: analyst\r---\r", { key: "analyst" }],
  ["---\ntitle: [broken\ntranslationKey: analyst\n---\n", { key: "analyst" }],
  ["---\ntranslationKey: one\ntranslationKey: two\n---\n", { key: "one" }],
  ["---\nnote: |\n  translationKey: quoted\n---\n", {}],
  // YAML may end with three dots.
  ["---\ntranslationKey: analyst\n...\n\nText\n", { key: "analyst" }],
  // Never closed.
  ["---\ntranslationKey: analyst\ntitle: x\n", {}],
  ["---\ntranslationKey:\n---\n", {}],
  ["---\ntranslationKey: [a, b]\n---\n", {}],
  ["---\ntranslationKey: *none\n---\n", {}],
  ["---\nauthor:\n  translationKey: nested\n---\n", {}],
  ["---\nlang: de\n---\n", {}],
  ["translationKey: analyst\n", {}],
  ["Text\n---\ntranslationKey: analyst\n---\n", {}],
  ["---\ntitle: x\n---\ntranslationKey: body\n", {}],
  ["", {}],
] as const)("%j", (text, expected) => {
  expect(head(text)).toEqual(expected);
});

test("a key may be a nested one", () => {
  expect(headOf("---\nparams:\n  key: analyst\n---\n", "params.key")).toEqual({ key: "analyst" });
});

test("the key is the one that the engine reads", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "translationKey",
        '"translationKey"',
        ": ",
        " : ",
        ":",
        "a",
        "'b'",
        "\n",
        "\r\n",
        "---",
        "...",
        "  ",
        "#",
        "[",
        "lang",
        "fr",
      ),
    )
    .map((parts) => `---\n${parts.join("")}\n---\nText\n`);
  fc.assert(
    fc.property(text, (each) => {
      const parsed = parse({ text: each }, "en", defaultConfig);
      const value = parsed.ok ? parsed.posting.fields.find(({ key }) => key === "translationKey")?.value : undefined;
      const isKey = (typeof value === "string" && value.trim() !== "") || typeof value === "number";
      expect(head(each).key).toBe(isKey ? String(value).trim() : undefined);
    }),
    { seed: 3, numRuns: 1_000 },
  );
});

test.each([
  ["English", "en"],
  ["anglais", "en"],
  ["en_CA", "en"],
  ["eng", "en"],
  ["FRE", "fr"],
  ["french", "fr"],
  ["francais", "fr"],
  ["fra-CA", "fr"],
  ["french canadian", undefined],
  ["e", undefined],
])("the language %s is %s, by whichever name it is stated", (value, lang) => {
  for (const name of ["lang", "language", "locale"]) expect(head(`---\n${name}: ${value}\n---\n`).lang).toBe(lang);
});

test("a key without its spaces, and none that is empty; the first language that is known counts", () => {
  expect(head("---\ntranslationKey: ' analyst '\n---\n")).toEqual({ key: "analyst" });
  expect(head("---\ntranslationKey: '  '\n---\n")).toEqual({});
  expect(head("---\ntranslationKey: true\n---\n")).toEqual({});
  expect(head("---\nlang: de\nlocale: fr\n---\n")).toEqual({ lang: "fr" });
  expect(Object.keys(head("---\ntitle: x\n---\n"))).toEqual([]);
});
