import { describe, expect, test } from "vitest";
import { type FixedSide, type FixOptions, fixPair } from "#fix/fix";
import type { Sides } from "#posting";
import { checks } from "../../checks/index.ts";

const fixed = (en: string, fr: string, options: Partial<FixOptions> = {}): Sides<FixedSide> => {
  const outcome = fixPair({ en: { text: en }, fr: { text: fr } }, { checks, rules: ["typography"], ...options });
  if (!outcome.ok) throw new Error("expected a pair that can be read");
  return outcome.sides;
};
const EN = "# Boats\n\nPay: 30% of $1,000.\n";

test("every exact place is corrected, and nothing is left", () => {
  const { en, fr } = fixed("# Boats\n\nReady ? Pay: 30 % of it.\n", '# Bateaux\n\nPrêt ? Salaire : 30 % de 1 000 $. "Oui"\n');
  expect(en.after).toBe("# Boats\n\nReady? Pay: 30% of it.\n");
  expect(fr.after).toBe("# Bateaux\n\nPrêt? Salaire\u00A0: 30\u00A0% de 1\u00A0000\u00A0$. «\u00A0Oui\u00A0»\n");
  expect([en.settled > 0, en.left, fr.left]).toEqual([true, 0, 0]);
});

test("corrected once, it stays as it is", () => {
  const once = fixed(EN, "# Bateaux\n\nSalaire : 30 % de 1 000 $.\n");
  const again = fixed(once.en.after, once.fr.after);
  expect([again.en.after, again.fr.after, again.fr.settled]).toEqual([once.en.after, once.fr.after, 0]);
});

test("more places than a finding lists", () => {
  const { fr } = fixed(`Shares: ${"5% and ".repeat(210)}no more.\n`, `Parts\u00A0: ${"5 % et ".repeat(210)}rien de plus.\n`);
  expect(fr.after).toBe(`Parts\u00A0: ${"5\u00A0% et ".repeat(210)}rien de plus.\n`);
  expect([fr.settled, fr.left]).toEqual([210, 0]);
});

describe("what is no prose keeps its bytes", () => {
  test.each([
    ["a code span", 'Tapez `echo "a" ; b ?` ici.\n'],
    ["a code block", '```\nif (a ? "b" : 30 %) ;\n```\n'],
    ["an address", "Voyez [la page](https://a.example/?q=%22a%22).\n"],
    ["a tag of a template", 'Venez {% if a ? "b" : 30 % %} ici {{ x | default: "a" }}.\n'],
    ["front matter that does not parse", '---\ntitle: Emploi : "Marin" ?\n  x: [\n---\n\nBonjour.\n'],
  ])("%s", (_, text) => {
    expect(fixed(EN, text).fr.after).toBe(text);
  });
});

test("line ends, byte order mark and the lack of a last line end stay", () => {
  const { fr } = fixed(EN, "\uFEFF# Bateaux\r\n\r\nSalaire : 30 %.\r\nFin ?");
  expect(fr.after).toBe("\uFEFF# Bateaux\r\n\r\nSalaire\u00A0: 30\u00A0%.\r\nFin?");
});

test("lines that a comment silences stay, before and after others", () => {
  const silenced = "<!-- parite-disable-next-line typography: as the poster has it -->\nVenez : demain.\n";
  for (const text of [`${silenced}\nSalaire : bon.\n`, `Salaire : bon.\n\n${silenced}`]) {
    expect(fixed("Come: tomorrow.\n\nPay: good.\n", text).fr.after).toBe(text.replace("Salaire :", "Salaire\u00A0:"));
  }
});

test("front matter that parses is corrected, and still parses", () => {
  const { fr } = fixed("---\ntitle: A boat\n---\nSail.\n", '---\ntitle: "Un bateau ?"\n---\nNaviguez.\n');
  expect(fr.after).toBe('---\ntitle: "Un bateau?"\n---\nNaviguez.\n');
});

test("only what the rules say; without rules, all that is exact", () => {
  const en = "# Boats\n\n## Work\n\nSail the boat.\n\n## Crew\n\nMeet the crew.\n\n## Pay\n\nYou earn $30 an hour.\n";
  const fr =
    "# Bateaux\n\n## Travail\n\nNaviguez le bateau.\n\n## Équipage\n\nRencontrez l’équipage.\n\n#### Salaire\n\nVous gagnez 30 $ l’heure.\n";
  expect(fixed(en, fr).fr.after).toBe(fr.replace("30 $", "30\u00A0$"));
  expect(fixed(en, fr, { rules: undefined }).fr.after).toBe(fr.replace("30 $", "30\u00A0$").replace("####", "##"));
});

test("a text that is refused is not touched", () => {
  const outcome = fixPair({ en: { text: EN }, fr: { text: "> ".repeat(20_000) } }, { checks });
  expect(outcome.ok).toBe(false);
});
