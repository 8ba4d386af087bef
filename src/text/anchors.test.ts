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
