import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import emphasisHeading from "./emphasis-heading.ts";

test("a bold line that faces plain text", () => {
  const [finding] = checkAligned([emphasisHeading], "**You will**\n\nCook.", "Vous devrez\n\nCuisiner.");
  expect(finding).toMatchObject({ severity: "warning", lacking: "fr", data: { text: "Vous devrez" } });
});

test("a heading that faces plain text", () => {
  const [finding] = checkAligned([emphasisHeading], "You will\n\nCook.", "## Vous devrez\n\nCuisiner.");
  expect(finding).toMatchObject({ severity: "warning", lacking: "en" });
});

test("a few are told apart, a habit once", () => {
  const text = (mark: (title: string) => string, titles: readonly string[]) =>
    titles.map((title) => `${mark(title)}\n\nCook.`).join("\n\n");
  const bold = (title: string) => `**${title}**`;
  const hash = (title: string) => `## ${title}`;
  expect(checkAligned([emphasisHeading], text(bold, ["Pay", "Team"]), text(hash, ["Paie", "Équipe"]))).toHaveLength(2);
  const habit = checkAligned(
    [emphasisHeading],
    text(bold, ["Pay", "Team", "Hours", "Place"]),
    text(hash, ["Paie", "Équipe", "Heures", "Lieu"]),
  );
  expect(habit.map(({ data }) => data.count)).toEqual([4]);
});

test("a word in bold inside a paragraph is no heading", () => {
  expect(checkAligned([emphasisHeading], "Cook **now**.", "Cuisinez maintenant.")).toEqual([]);
});

test("two bold lines of which one is too long for a title are alike", () => {
  const long = "**Un exemple de trois colonnes sur un grand écran, de deux sur une tablette et d’une seule sur un petit téléphone :**";
  expect(checkAligned([emphasisHeading], "**An example of three columns, two columns and one:**\n\nCook.", `${long}\n\nCuisiner.`)).toEqual(
    [],
  );
  expect(
    checkAligned(
      [emphasisHeading],
      "**An example of three columns, two columns and one:**\n\nCook.",
      `${long.replaceAll("**", "")}\n\nCuisiner.`,
    ),
  ).toHaveLength(1);
});
