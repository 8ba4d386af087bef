import { expect, test } from "vitest";
import { repositoryCheck } from "../tests/repository-check.ts";
import inconsistentTranslation from "./inconsistent-translation.ts";

test("its examples, with their segments", () => {
  for (const { files, segments, finds } of inconsistentTranslation.examples)
    expect(repositoryCheck(inconsistentTranslation, files, undefined, segments).finds).toEqual(finds);
});

const [clean, twice] = inconsistentTranslation.examples;
const severityOf = (copies: number) => {
  const [first] = clean?.segments ?? [];
  if (!first || !twice?.segments) throw new Error("expected examples with segments");
  const more = Array.from({ length: copies }, (_, i) => ({ ...first, key: `more-${i}` }));
  return repositoryCheck(inconsistentTranslation, twice.files, undefined, [...twice.segments, ...more]).findings[0];
};

test("it is worth a look where nobody has decided, and a warning where one posting breaks the rule", () => {
  expect(severityOf(0)).toMatchObject({ severity: "info", paths: ["content/fr/captain.md"] });
  expect(severityOf(3)).toMatchObject({ severity: "warning", paths: ["content/fr/captain.md"], data: { counts: [5, 1], last: 0 } });
});

test("forms of words, inclusive endings and addresses are no other translation", () => {
  const [first] = clean?.segments ?? [];
  if (!first) throw new Error("expected an example with segments");
  const fr = "Nos candidats reçoivent la formation nécessaire au renouvellement de leur certificat de plongée.";
  const segments = [
    { ...first, fr },
    { ...first, fr: fr.replace("candidats", "candidat·e·s").replace("certificat", "[certificat](https://example.ca/a)") },
  ];
  expect(repositoryCheck(inconsistentTranslation, [], undefined, segments).finds).toEqual([]);
});
