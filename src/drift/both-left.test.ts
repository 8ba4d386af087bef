import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const page = (en: string, fr: string) => ({ en: `# Harbour\n\n${en}\n`, fr: `# Port\n\n${fr}\n` });
const outcome = (before: ReturnType<typeof page>, after: ReturnType<typeof page>) => {
  const { changes = [], findings } = reportOfEdit(before, after);
  return `${changes.map(({ effect }) => effect).join(" ")} ${findings.map(({ severity }) => severity).join(" ")}`.trim();
};
const ROOMS = page("The centre has a library and three rooms.", "Le centre a une bibliothèque et trois salles.");
const ROAD = page("Enter the museum by the north door, on Wellington Street.", "Entrez au musée par la porte nord, rue Wellington.");
const CLINIC = page("The clinic in Gatineau is for people over 60.", "La clinique de Gatineau est pour les personnes de plus de 60 ans.");

describe("two sides edited in one step, one of them in more than the other", () => {
  test.each([
    ["another thing", ROOMS, page("The centre has a pool and four rooms.", "Le centre a une bibliothèque et quatre salles."), /^opens/u],
    [
      "another street",
      ROAD,
      page("Enter the museum by the south door, on Wellington Street.", "Entrez au musée par la porte sud, rue Sparks."),
      /opens warning$/u,
    ],
    [
      "another place",
      CLINIC,
      page("The clinic in Gatineau is for people over 65.", "La clinique de Chelsea est pour les personnes de plus de 65 ans."),
      /opens warning$/u,
    ],
  ])("leaves %s behind", (_, before, after, expected) => {
    expect(outcome(before, after)).toMatch(expected);
  });
  test.each([
    ["both edits", ROOMS, page("The centre has a pool and four rooms.", "Le centre a une piscine et quatre salles.")],
    [
      "both edits of a street",
      ROAD,
      page("Enter the museum by the south door, on Sparks Street.", "Entrez au musée par la porte sud, rue Sparks."),
    ],
    [
      "both edits of a place",
      CLINIC,
      page("The clinic in Chelsea is for people over 65.", "La clinique de Chelsea est pour les personnes de plus de 65 ans."),
    ],
  ])("leaves nothing behind where the other made %s", (_, before, after) => {
    expect(outcome(before, after)).toBe("neutral neutral");
  });
});

describe("what comes to one side where the other had more", () => {
  const lacks = (fr: string) => page("Bring a hat.\n\nDo not pick the mushrooms.", `Apportez un chapeau.${fr}`);
  const outcomeOf = (fr: string) => outcome(lacks(""), lacks(`\n\n${fr}`));
  test("has caught up in its words", () => {
    expect(outcomeOf("Ne cueillez pas les champignons.")).toBe("closes");
  });
  test("has not in those of another thing", () => {
    expect(outcomeOf("Verrouillez votre voiture au stationnement de la plage.")).not.toMatch(/closes/u);
  });
});

describe("words left on both sides beside an edit that they share", () => {
  const before = page("The crew has forty people and a small boat.", "L’équipe compte quarante personnes et un petit bateau.");
  test("are a look where nothing shows that they answer each other", () => {
    const after = page("The crew has fifty people and a helicopter.", "L’équipe compte cinquante personnes et un aéroglisseur.");
    expect(outcome(before, after)).toBe("neutral neutral info");
  });
  test("are nothing where they do", () => {
    const after = page("The crew has fifty people and a large boat.", "L’équipe compte cinquante personnes et un grand bateau.");
    expect(outcome(before, after)).toBe("neutral neutral");
  });
});

test("a word that one side adds beside an edit of both is a look", () => {
  const before = page("Send the form and three pictures.", "Envoyez le formulaire et trois photos.");
  const after = page("Send the form, a zither and four pictures.", "Envoyez le formulaire et quatre photos.");
  expect(outcome(before, after)).toMatch(/info|warning/u);
});
