import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { checks } from "../checks/index.ts";
import { lexicon } from "./dev/engine.ts";

const EN = "---\ntitle: Archivist\ntranslationKey: maps-1\n---\n# Archivist\n\n- Describe maps\n- Answer letters\n";
const FR = "---\ntitle: Archiviste\ntranslationKey: maps-1\n---\n# Archiviste\n\n- Décrire des cartes\n";
const check = (en: string, fr: string, more: { key?: string; path?: string } = {}) => {
  const outcome = checkPair(
    { en: { text: en, ...(more.path !== undefined && { path: more.path }) }, fr: { text: fr } },
    { checks, lexicon, ...(more.key !== undefined && { key: more.key }) },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
};

test("a pair in parity passes, a missing item does not", () => {
  expect(check(EN, `${FR}- Répondre aux lettres\n`)).toMatchObject({ verdict: "pass", score: 100, counts: { error: 0, warning: 0 } });
  const { findings, verdict } = check(EN, FR);
  expect(findings.map(({ rule, lacking }) => [rule, lacking])).toEqual([["missing-item", "fr"]]);
  expect(verdict).not.toBe("pass");
});

test("the key: as given, else the shared front matter key, else the English path, else `pair`", () => {
  expect(check(EN, FR, { key: "mine", path: "en/a.md" }).pair.key).toBe("mine");
  expect(check(EN, FR, { path: "en/a.md" }).pair.key).toBe("maps-1");
  expect(check("A", "B", { path: "en/a.md" }).pair.key).toBe("en/a.md");
  expect(check("A", "B").pair.key).toBe("pair");
});

test("each side is identified by its SHA-256", () => {
  expect(check("", "abc").pair).toMatchObject({
    en: { sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    fr: { sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  });
});

test("the alignment covers every block of both sides once", () => {
  const { alignment } = check(EN, FR);
  const lines = (lang: "en" | "fr") => alignment.flatMap((entry) => entry[lang].map(({ start }) => start.line)).sort((a, b) => a - b);
  expect(lines("en")).toEqual([2, 3, 5, 7, 8]);
  expect(lines("fr")).toEqual([2, 3, 5, 7]);
});

test("a text over the limit is refused with the reason, and each side by itself", () => {
  const large = "word ".repeat(2_000_000);
  const outcome = checkPair({ en: { text: large, path: "en.md" }, fr: { text: large } }, { checks });
  expect(outcome.ok).toBe(false);
  if (!outcome.ok) expect(outcome.refusals.map(({ side }) => side)).toEqual(["en", "fr"]);
});

test("the same texts give the same bytes", () => {
  expect(JSON.stringify(check(EN, FR))).toBe(JSON.stringify(check(EN, FR)));
});
