import { expect, test } from "vitest";
import title from "../../checks/title.ts";
import untranslated from "../../checks/untranslated.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const page = (name: string, heading: string) => `---\ntitle: ${name}\n---\n\n# ${heading}\n\n12 + 30`;
const found = (en: string, fr: string) => checkAligned([untranslated, title], en, fr).map(({ rule, lacking }) => `${rule} ${lacking}`);

test.each([
  [
    "the French title is the English one",
    page("Ferry Cook", "Ferry Cook"),
    page("Ferry Cook", "Cuisinier de traversier"),
    ["untranslated fr"],
  ],
  [
    "the French heading is the English one",
    page("Ferry Cook", "Ferry Cook"),
    page("Cuisinier de traversier", "Ferry Cook"),
    ["untranslated fr"],
  ],
  [
    "the English title is the French one",
    page("Cuisinier de traversier", "Ferry Cook"),
    page("Cuisinier de traversier", "Cuisinier de traversier"),
    ["untranslated en"],
  ],
  ["all translated", page("Ferry Cook", "Ferry Cook"), page("Cuisinier de traversier", "Cuisinier de traversier"), []],
  ["a name in both places", page("Nordik", "Nordik"), page("Nordik", "Nordik"), []],
])("a title is held against the main heading: %s", (_, en, fr, rules) => {
  expect(found(en, fr)).toEqual(rules);
});

test("a loan that the text lives with is a lead, as a title and as a heading; what only the heading has was not translated", () => {
  const severities = (name: string, en: string, fr: string) =>
    checkAligned([untranslated], `---\ntitle: ${name}\n---\n\n## ${name}\n\n${en}`, `---\ntitle: ${name}\n---\n\n## ${name}\n\n${fr}`).map(
      ({ severity }) => severity,
    );
  const en = "We teach visitors how to steer a boat through the waves.";
  expect(severities("Storm surfing", en, "Nous montrons aux visiteurs comment le storm surfing mène un bateau dans les vagues.")).toEqual([
    "info",
  ]);
  expect(severities("Storm surfing", en, "Nous montrons aux visiteurs comment mener un bateau dans les vagues.")).toEqual(["warning"]);
  expect(severities("Storm surfing", en, "- Storm surfing: we teach it to the visitors of the house.")).toContain("warning");
});
