import { expect, test } from "vitest";
import { repositoryCheck } from "../tests/repository-check.ts";
import unpaired from "./unpaired.ts";

test("each example gives what it says", () => {
  for (const { files, finds } of unpaired.examples) expect(repositoryCheck(unpaired, files).finds).toEqual(finds);
});

test("the message names the file, the language and where the partner should be", () => {
  const { findings } = repositoryCheck(unpaired, [
    { path: "en/analyst.md", lang: "en", key: "analyst", by: "path", partner: "fr/analyst.md" },
  ]);
  expect(findings[0]).toMatchObject({ severity: "error", lacking: "fr", paths: ["en/analyst.md"] });
  expect(findings[0]?.message.en).toBe(
    "“en/analyst.md” has no French version: there is no “fr/analyst.md”. Add the file, or give the two files the same translation key if it has another name.",
  );
  expect(findings[0]?.message.fr).toContain("n’a pas de version française\u00A0: il n’y a pas de fichier «\u00A0fr/analyst.md\u00A0».");
});

test("a key that only one language uses, twice, leaves both files without a partner", () => {
  const twice = ["en/a.md", "en/b.md"].map((path) => ({ path, lang: "en" as const, key: "k", by: "translationKey" as const }));
  expect(repositoryCheck(unpaired, twice).finds).toEqual(["no-key:fr", "no-key:fr"]);
});

test("a setting of off silences it for the files it names", () => {
  const files = ["en/a.md", "en/b.md"].map((path) => ({ path, lang: "en" as const, key: path, by: "path" as const }));
  const { findings } = repositoryCheck(unpaired, files, (_, paths) => (paths[0] === "en/a.md" ? "off" : "info"));
  expect(findings.map(({ paths, severity }) => [paths, severity])).toEqual([[["en/b.md"], "info"]]);
});
