import { expect, test } from "vitest";
import { turnsAlone, withoutSharedTurns } from "#text/turning-words";

test.each([
  ["the gulls before noon", "les goélands avant midi", false],
  ["the gulls before noon", "les goélands", true],
  ["the gulls", "les goélands sans la mouette", true],
  // One more word answers than turns round.
  ["the gulls by noon", "les goélands avant midi", false],
  ["the gulls by noon", "les goélands", false],
  ["the gulls within a mile", "les goélands à moins d’un mille", false],
  ["at most six gulls", "au plus six goélands", false],
  ["more than six gulls", "au plus six goélands", true],
  ["the rules remain", "il ne faut pas quitter", true],
  ["gulls left unattended", "goélands surveillés", true],
  ["gulls left unattended", "goélands sans surveillance", false],
  ["gulls understand a united flock", "les goélands comprennent", false],
  ["all but two gulls", "deux goélands", true],
  ["gulls fly on weekends", "les goélands volent en semaine", true],
])("turned on one side alone: %s · %s: %s", (en, fr, expected) => {
  expect(turnsAlone({ en, fr })).toBe(expected);
});

test("what both sides say goes, and a kind may be kept", () => {
  const texts = { en: "only before noon", fr: "seulement avant midi" };
  expect(withoutSharedTurns(texts)).toEqual({ en: "            noon", fr: "                midi" });
  expect(withoutSharedTurns(texts, "only")).toEqual({ en: "only        noon", fr: "seulement       midi" });
});
