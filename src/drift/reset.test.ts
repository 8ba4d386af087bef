import { describe, expect, test } from "vitest";
import { checkDrift } from "#drift/drift";
import { loadLexicon } from "#lexicon/lexicon";
import type { Sides } from "#posting";
import { checks } from "../../checks/index.ts";

const lexicon = loadLexicon();
const EN = [
  "The warden opens the gate at dawn",
  "The warden counts the canoes and writes down every paddle and life jacket that is lent",
  "The warden calls the station at noon to say how many visitors are on the water",
  "The warden locks the shed",
];
/** With one line more than English, at both times. */
const FR = [
  "Ouvrir la barrière à l’aube",
  "Compter les canots et noter chaque pagaie et chaque gilet prêtés",
  "Téléphoner au poste à midi pour dire combien de visiteurs sont sur l’eau",
  "Nourrir les chiens du refuge",
  "Fermer la remise à clé",
];

const page = (mark: Sides<(n: number) => string>, { en, fr }: Sides<readonly string[]> = { en: EN, fr: FR }) => ({
  en: { text: `# Warden\n\nWe look after the park.\n\n## Work\n\n${en.map((line, n) => mark.en(n) + line).join("\n")}\n` },
  fr: { text: `# Garde\n\nNous veillons sur le parc.\n\n## Travail\n\n${fr.map((line, n) => mark.fr(n) + line).join("\n")}\n` },
});

const drift = (before: ReturnType<typeof page>, after: ReturnType<typeof page>) => {
  const outcome = checkDrift({ before, after }, { checks, lexicon });
  if (!outcome.ok) throw new Error("expected a report");
  return outcome.report;
};
const [lines, items, numbers] = [() => "", () => "- ", (n: number) => `${n + 1}. `];

describe("the same words in another form", () => {
  test("on both sides at once opens nothing, whatever one of them lacked before", () => {
    expect(drift(page({ en: lines, fr: lines }), page({ en: items, fr: items })).changes?.map(({ effect }) => effect)).not.toContain(
      "opens",
    );
  });
  test("on one side is told", () => {
    expect(drift(page({ en: lines, fr: lines }), page({ en: items, fr: lines })).counts).toMatchObject({ warning: 1 });
  });
  test("and with an item less, which is told", () => {
    const after = page({ en: items, fr: items }, { en: EN.slice(1), fr: FR });
    expect(drift(page({ en: lines, fr: lines }), after).counts).toMatchObject({ warning: 1 });
  });
  test("as bullets here and with numbers there is told", () => {
    expect(drift(page({ en: items, fr: items }, { en: EN, fr: EN }), page({ en: numbers, fr: items })).counts.warning).toBeGreaterThan(0);
  });
});
