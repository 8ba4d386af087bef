import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { anchorsOf } from "./anchors.ts";

const read = parse(
  {
    text: "# Votre équipe\n\n## L’horaire, et plus {#horaire-id}\n\n<a id='bas'></a>\n\n## Notes\n\n## Notes\n\n## Établir un plan\n\nUn <b id='mot'>mot</b>.\n",
  },
  "fr",
  defaultConfig,
);
const find = read.ok ? anchorsOf(read.posting) : () => null;

test.each([
  ["votre-équipe", 0],
  ["votre-equipe", 0],
  ["votre-%C3%A9quipe", 0],
  ["horaire-id", 1],
  ["lhoraire-et-plus", 1],
  ["bas", 2],
  ["mot", "mark"],
  ["notes", 2],
  ["notes-1", 2],
  ["tablir-un-plan", 4],
  ["ailleurs", null],
  ["%", null],
])("#%s", (fragment, target) => {
  expect(find(fragment)).toBe(target);
});

const findIn = (text: string) => {
  const other = parse({ text }, "fr", defaultConfig);
  return other.ok ? anchorsOf(other.posting) : () => null;
};

test.each([
  ["# Lac\n\nA\n\n## Marée 12\n", "marée-12", 2],
  ["# Lac\n\nA\n\n## Marée\n", "marée-12", 2],
  ["# Lac\n\nA\n\n## Marée\n", "marée-12-a", null],
  ["# Lac\n\nA\n\n## Marée\n", "marée-1-2", null],
  ["# Lac\n\nA\n\n## Marée\n", "-marée-", 2],
  ["# L’été -- d'ici\n", "lété-dici", 0],
  ["# L’été -- d'ici\n", "L%27%C3%89T%C3%89-DICI", 0],
  ["# Lac\n\nA\n\n## Lac\n", "lac", 0],
  ["# Lac\n\nUn paragraphe\n", "un-paragraphe", null],
  ["# Été d’été\n", "t-dt", 0],
  ["# Été d’été\n", "t-d", null],
  ["# Été d’été\n", "xt-dt", null],
  ["# Étés\n", "ts", null],
  ["# Using check-in\n", "using-checkin", 0],
  ["# Using check-in\n", "usingcheck-in", null],
  ["# Étés du lac\n", "ts-du-lac", 0],
  ["# Etes du lac\n", "ts-du-lac", null],
  ["# Lac\n\nA `<a id=quai>` b\n", "quai", "mark"],
  ['# Lac\n\nA `<a name="quai">` b\n', "quai", "mark"],
  ["# Lac\n\nA `<a id='quai du lac'>` b\n", "quai", "mark"],
  ["# Lac\n\nA `<a rapid=quai>` b\n", "quai", null],
  ["# Lac\n\n<a id='quai'></a>\n\nUn paragraphe\n", "quai", "mark"],
  ["# Quai\n\nA `id=quai` b\n", "quai", 0],
])("%j #%s", (text, fragment, target) => {
  expect(findIn(text)(fragment)).toBe(target);
});
