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

test("what the change did is said in place of what is absent", () => {
  const said = (file: object) => {
    const { findings } = repositoryCheck(unpaired, [
      { path: "en/a.md", lang: "en" as const, key: "a", by: "path" as const, partner: "fr/a.md", ...file },
    ]);
    return findings[0]?.message;
  };
  const removed = {
    en: "This change removed “fr/a.md”, the French version of “en/a.md”. Put it back, or remove the English version too.",
    fr: "Cette modification supprime «\u00A0fr/a.md\u00A0», la version française de «\u00A0en/a.md\u00A0». Rétablissez-la, ou supprimez aussi la version anglaise.",
  };
  expect(said({ removedPartner: "fr/a.md" })).toEqual(removed);
  expect(said({ removedPartner: "fr/a.md", by: "translationKey" })).toEqual(removed);
  expect(said({ renamed: { from: "en/b.md", partner: "fr/b.md" } })).toEqual({
    en: "“en/a.md” was “en/b.md” before this change, and its new name no longer leads to “fr/b.md”. Rename that file in the same way, or give the two the same translation key.",
    fr: "«\u00A0en/a.md\u00A0» s’appelait «\u00A0en/b.md\u00A0» avant cette modification, et son nouveau nom ne mène plus à «\u00A0fr/b.md\u00A0». Renommez ce fichier de la même façon, ou donnez aux deux la même clé de traduction.",
  });
});
