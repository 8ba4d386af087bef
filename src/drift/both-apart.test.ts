import { describe, expect, test } from "vitest";
import { editTally } from "#rendering/changes";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const page = (en: string, fr: string) => ({ en: `We run a pool. ${en}\n`, fr: `Nous exploitons une piscine. ${fr}\n` });
const PERMANENT = page("The position is permanent.", "Le poste est permanent.");

/** The severities of what drift says of an edit of both sides. */
const severities = (after: ReturnType<typeof page>, before = PERMANENT) =>
  reportOfEdit(before, after).findings.map(({ severity }) => severity);

describe("both sides edited in one step", () => {
  test.each([
    ["to two values", page("The position is temporary.", "Le poste est à temps partiel.")],
    ["to two levels", page("The trail is easy.", "Le sentier est difficile."), page("The trail is moderate.", "Le sentier est modéré.")],
    ["to two sentences", page("Dogs must wait outside.", "La ville paiera les réparations.")],
  ])("%s is one gap", (_, after, before = PERMANENT) => {
    expect(severities(after, before)).toEqual([expect.stringMatching(/warning|error/u)]);
  });
  test("each losing another member is one gap", () => {
    const before = page("We travel by boat, by train and by car.", "Nous voyageons par bateau, par train et par voiture.");
    expect(severities(page("We travel by boat and by train.", "Nous voyageons par bateau et par voiture."), before)).toHaveLength(1);
    expect(severities(page("We travel by boat and by train.", "Nous voyageons par bateau et par train."), before)).toEqual([]);
  });
  test.each([
    ["each a sentence of its own is a look", "The city pays for the repairs.", "Les chiens attendent dehors.", ["info"]],
    ["the same sentence is none", "The city pays for the repairs.", "La ville paie les réparations.", []],
  ])("taking out %s", (_, en, fr, expected) => {
    const before = page(
      "The dogs wait outside the building. The city pays for the repairs.",
      "Les chiens attendent dehors. La ville paie les réparations.",
    );
    expect(severities(page(en, fr), before)).toEqual(expected);
  });
  describe("one word for one", () => {
    const before = page("Bring your laptop.", "Apportez votre ordinateur portatif.");
    const toTablet = (fr: string) => reportOfEdit(before, page("Bring your tablet.", fr));
    test("that nothing shows to be the other’s is a look, quotes the edited sentence, and opens nothing", () => {
      const { findings, changes } = toTablet("Apportez votre téléphone.");
      expect(changes?.map(({ effect, severity }) => [effect, severity])).toEqual([
        ["neutral", "info"],
        ["neutral", "info"],
      ]);
      expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
      expect(findings[0]?.message.en).toContain("the French version now has “Apportez votre téléphone”");
      expect(editTally(toTablet("Apportez votre téléphone."), "en")).toBe("2 edits: 1 is worth a look");
    });
    test("that is the other’s shows nothing", () => {
      const { findings, changes } = toTablet("Apportez votre tablette.");
      expect([...findings, ...(changes ?? []).filter(({ severity }) => severity)]).toEqual([]);
    });
    test("and a gap that the other side opened there is told alone", () => {
      const { findings } = toTablet("Apportez votre téléphone et 25 $.");
      expect(findings.map(({ severity }) => severity)).toEqual([expect.stringMatching(/warning|error/u)]);
    });
  });
  test.each([
    ["to one value", page("The position is temporary.", "Le poste est temporaire.")],
    ["to one sentence", page("Dogs must wait outside.", "Les chiens doivent attendre dehors.")],
  ])("%s is none", (_, after) => {
    expect(severities(after)).toEqual([]);
  });
});
