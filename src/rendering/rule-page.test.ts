import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGS } from "#posting";
import { rulePage } from "#rendering/rule-page";
import { allChecks } from "../../checks/index.ts";

test.each([
  ["https://host.example/docs/rules", "en", "https://host.example/docs/rules/link.md"],
  ["https://host.example/docs/rules/", "fr", "https://host.example/docs/rules/link.fr.md"],
  ["https://host.example/{lang}/rules/{rule}", "fr", "https://host.example/fr/rules/link"],
  ["https://host.example/rules#{rule}", "en", "https://host.example/rules#link"],
] as const)("%s, %s: %s", (docs, lang, address) => {
  expect(rulePage(docs, "link", lang)).toBe(address);
});

test("where nobody said where the pages are, there is no address", () => {
  expect(rulePage(undefined, "link", "en")).toBeUndefined();
});

test("a stored report may name a rule in any characters: the address stays one", () => {
  expect(rulePage("https://host.example/r", "a b/../\uD800?#", "en")).toBe("https://host.example/r/a%20b%2F..%2F%EF%BF%BD%3F%23.md");
});

test("the pages of this repository are where a base address leads", () => {
  const missing = allChecks
    .flatMap(({ id }) => LANGS.map((lang) => rulePage("docs/rules", id, lang) ?? ""))
    .filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});
