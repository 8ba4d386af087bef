import { expect, test } from "vitest";
import { engineWith } from "#engine";
import { checkPair } from "#parity";
import { inSections } from "#rendering/sections";

const EN = "---\ntitle: Ferry 12\nsummary: We run ferries.\n---\n\nApply by March 3, 2026.\n\n# Crew\n\nWe have 12 cabins.\n";
const FR = "---\ntitle: Traversier 12\n---\n\nPostulez d’ici le 4 mars 2026.\n\n# Équipage\n\nNous avons 14 cabines.\n";

test.each([
  ["en", ["Front matter", "Before the first heading", "“Crew” / «\u00A0Équipage\u00A0»"]],
  ["fr", ["En-tête", "Avant le premier titre", "“Crew” / «\u00A0Équipage\u00A0»"]],
] as const)("front matter is called so, apart from the text before the first heading: %s", (lang, titles) => {
  const outcome = checkPair({ en: { text: EN }, fr: { text: FR } }, engineWith());
  if (!outcome.ok) throw new Error("expected a pair that can be read");
  const groups = inSections(
    outcome.report,
    outcome.report.findings.toSorted(
      (a, b) => a.section - b.section || Number(a.rule !== "front-matter") - Number(b.rule !== "front-matter"),
    ),
    lang,
  );
  expect(groups.map(({ title }) => title)).toEqual(titles);
});
