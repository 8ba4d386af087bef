import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const page = (en: string, fr: string) => ({ en: `We run a pool. ${en}\n`, fr: `Nous exploitons une piscine. ${fr}\n` });
const PERMANENT = page("The position is permanent.", "Le poste est permanent.");

/** The severities of what drift says of an edit of both sides. */
const severities = (after: ReturnType<typeof page>, before = PERMANENT) =>
  reportOfEdit(before, after).findings.map(({ severity }) => severity);

describe("both sides edited in one step", () => {
  test.each([
    ["to two values", page("The position is temporary.", "Le poste est à temps partiel.")],
    ["to two sentences", page("Dogs must wait outside.", "La ville paiera les réparations.")],
  ])("%s is one gap", (_, after) => {
    expect(severities(after)).toEqual([expect.stringMatching(/warning|error/u)]);
  });
  test("each losing another member is one gap", () => {
    const before = page("We travel by boat, by train and by car.", "Nous voyageons par bateau, par train et par voiture.");
    expect(severities(page("We travel by boat and by train.", "Nous voyageons par bateau et par voiture."), before)).toHaveLength(1);
    expect(severities(page("We travel by boat and by train.", "Nous voyageons par bateau et par train."), before)).toEqual([]);
  });
  test("one word for one, of which the lexicon may not know that it is the other’s, shows nothing", () => {
    const before = page("Nurses meet daily.", "Les infirmières se réunissent tous les jours.");
    expect(severities(page("Doctors meet daily.", "Les praticiens se réunissent tous les jours."), before)).toEqual([]);
  });
  test.each([
    ["to one value", page("The position is temporary.", "Le poste est temporaire.")],
    ["to one sentence", page("Dogs must wait outside.", "Les chiens doivent attendre dehors.")],
  ])("%s is none", (_, after) => {
    expect(severities(after)).toEqual([]);
  });
});
