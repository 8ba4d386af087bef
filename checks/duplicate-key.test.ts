import { expect, test } from "vitest";
import { runRepository } from "#run/repository";
import { repositoryCheck } from "../tests/repository-check.ts";
import duplicateKey from "./duplicate-key.ts";

const file = (path: string, lang: "en" | "fr") => ({ path, lang, key: "analyst", by: "translationKey" as const });
const four = [file("a/en.md", "en"), file("b/en.md", "en"), file("a/fr.md", "fr"), file("b/fr.md", "fr")];

test("each example gives what it says", () => {
  for (const { files, finds } of duplicateKey.examples) expect(repositoryCheck(duplicateKey, files).finds).toEqual(finds);
});

test("every file that uses the key is named, once", () => {
  const { findings } = repositoryCheck(duplicateKey, four);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.paths).toEqual(["a/en.md", "b/en.md", "a/fr.md", "b/fr.md"]);
  expect(findings[0]).toMatchObject({ severity: "error" });
  expect(findings[0]?.message.en).toMatch(
    /is used by 4 files: a\/en\.md, b\/en\.md, a\/fr\.md, b\/fr\.md\. .*so none of them was compared/u,
  );
});

test("it is a warning where the paths told the pairs apart", () => {
  const pairs = ["a", "b"].map((name) => ({ key: name, en: `${name}/en.md`, fr: `${name}/fr.md` }));
  const { findings } = runRepository([duplicateKey], { files: four, pairs }, () => undefined);
  expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(findings[0]?.message.fr).toContain("Leurs chemins ont permis de former les paires");
});

test("what is left over is named", () => {
  const { findings } = runRepository(
    [duplicateKey],
    { files: four.slice(0, 3), pairs: [{ key: "a", en: "a/en.md", fr: "a/fr.md" }] },
    () => undefined,
  );
  expect(findings[0]?.message.en).toContain("so b/en.md was not compared.");
});
