import { describe, expect, test } from "vitest";
import { changesOf } from "../../tests/edited-pair.ts";

/** The effect of an edit of English alone. */
const effectOf = (before: string, after: string, fr: string) =>
  changesOf({ en: `${before}\n`, fr: `${fr}\n` }, { en: `${after}\n`, fr: `${fr}\n` })
    .map(({ effect }) => effect)
    .join();

describe("what one side had more and drops closes", () => {
  test.each([
    ["a sentence", "You paint the boats. You repair the sails.", "You paint the boats.", "Vous peignez les bateaux."],
    [
      "a short sentence whose words stand elsewhere",
      "We only call people who pass. Everyone is welcome. Write to us for help.",
      "We only call people who pass. Write to us for help.",
      "Nous n’appelons que les personnes qui réussissent. Écrivez-nous pour de l’aide.",
    ],
    ["a member of a list", "We use ropes, nets and buoys.", "We use ropes and nets.", "Nous utilisons des cordes et des filets."],
    ["code", "```\nrun --deep\n```", "```\nrun\n```", "```\nrun\n```"],
  ])("%s", (_, before, after, fr) => {
    expect(effectOf(before, after, fr)).toBe("closes");
  });
});

describe("and what both had opens", () => {
  test.each([
    [
      "a sentence",
      "You paint the boats. You repair the sails.",
      "You paint the boats.",
      "Vous peignez les bateaux. Vous réparez les voiles.",
    ],
    [
      "another sentence than the one that French lacks",
      "You paint the boats. You repair the sails. We feed the dogs.",
      "You repair the sails. We feed the dogs.",
      "Vous peignez les bateaux. Vous réparez les voiles.",
    ],
    [
      "a member of a list",
      "We use ropes, nets and buoys.",
      "We use ropes and nets.",
      "Nous utilisons des cordes, des filets et des bouées.",
    ],
    ["code", "```\nrun --deep\n```", "```\nrun\n```", "```\nrun --deep\n```"],
  ])("%s", (_, before, after, fr) => {
    expect(effectOf(before, after, fr)).toBe("opens");
  });
});
