import { expect, test } from "vitest";
import { checkDrift } from "#drift/drift";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import { checks } from "./index.ts";

const lexicon = loadLexicon();
const fr = "## Tâches\n\nVous surveillez la qualité de l’eau du lac.\n\nVous formez deux bénévoles chaque été.\n";
const en = "## Duties\n\nYou monitor the water quality of the lake.\n\nYou train two volunteers every summer.\n";
const drift = (before: string, after: string) =>
  checkDrift(
    { before: { en: { text: before }, fr: { text: fr } }, after: { en: { text: after }, fr: { text: fr } } },
    { checks, lexicon, key: "k" },
  );

test("an edit that opens a gap is worded with what went, what came and what to update", () => {
  const outcome = drift(en, en.replace("every summer", "every summer, on the two islands of the reserve"));
  const [finding] = outcome.ok ? outcome.report.findings : [];
  expect(finding).toMatchObject({ rule: "drift", severity: "warning", lacking: "fr", fr: { start: { line: 5 } } });
  expect(finding?.message.en).toContain("islands of the reserve");
  expect(finding?.message.fr).toContain("Vous formez deux bénévoles");
});

test("a removed block points at what is left on the other side", () => {
  const outcome = drift(en, en.replace("\nYou train two volunteers every summer.\n", ""));
  expect(outcome.ok && outcome.report.findings).toMatchObject([{ severity: "error", lacking: "fr", en: null, fr: { start: { line: 5 } } }]);
});

test("an added block has the place where its translation goes", () => {
  const outcome = drift(en, `${en}\nYou write the yearly report for the council of elders.\n`);
  expect(outcome.ok && outcome.report.findings).toMatchObject([{ lacking: "fr", fr: null, insertAt: { side: "fr", line: 6 } }]);
});

test("a comment in a posting silences it", () => {
  const outcome = drift(en, en.replace("You train two", "<!-- parite-disable-next-line drift -- French to come -->\nYou train seventeen"));
  expect(outcome.ok && outcome.report.findings).toEqual([]);
});

test("a check of one state alone has no such findings", () => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, lexicon });
  expect(outcome.ok && outcome.report.findings.filter(({ rule }) => rule === "drift")).toEqual([]);
});

const told = (before: string, after: string) => {
  const outcome = drift(before, after);
  return outcome.ok ? outcome.report.findings.map(({ message }) => message.en) : [];
};

test("a link is told by its target, never as Markdown", () => {
  const linked = en.replace("the water quality", "the [water quality](https://lake.example/en/water)");
  const other = linked.replace("/en/water", "/en/boats");
  expect(told(en, linked)).toEqual([
    expect.stringContaining("now links to https://lake.example/en/water; nothing in the French version does"),
  ]);
  expect(told(linked, en)).toEqual([]);
  expect(told(linked, other).every((message) => !message.includes("]("))).toBe(true);
});

test("of a paragraph with several sentences the one that faces the edit is quoted", () => {
  const long = { en: `${en.trim()} You count the loons in spring.\n`, fr: `${fr.trim()} Vous comptez les huards au printemps.\n` };
  const outcome = checkDrift(
    {
      before: { en: { text: long.en }, fr: { text: long.fr } },
      after: { en: { text: long.en.replace("in spring", "in winter") }, fr: { text: long.fr } },
    },
    { checks, lexicon, key: "k" },
  );
  const [finding] = outcome.ok ? outcome.report.findings : [];
  expect(finding?.message.en).toBe(
    "The English version changed from “spring” to “winter”; the French version still has “Vous comptez les huards au printemps”. Update it, or undo the edit.",
  );
});

test("a heading that changed its level is told with both levels", () => {
  expect(told(en, en.replace("## Duties", "### Duties"))).toEqual([
    "In the English version, “### Duties” went from heading of level 2 to heading of level 3. Set “Tâches” in the French version in the same way, or undo the edit.",
  ]);
});

test("what is only worth a look is told so, and what was taken out is said", () => {
  expect(told(en, en.replace("the lake", "the pond"))).toEqual([
    expect.stringMatching(/^Edited in the English version only: “lake” became “pond”\./u),
  ]);
});
