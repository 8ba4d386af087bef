import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingBlock from "./missing-block.ts";

test.each([
  ["code", "```sh\nnpm start\n```", "The code block “npm start”"],
  ["image", "![](/map.png)", "The image “/map.png”"],
  ["quote", "> We sail at dawn.", "The quotation “We sail at dawn.”"],
])("%s", (_, block, words) => {
  const [finding] = checkAligned([missingBlock], `Sail with us.\n\n${block}`, "Naviguez avec nous.");
  expect(finding?.message.en).toContain(words);
  expect(finding?.lacking).toBe("fr");
});

test("a rule or a line break is no content", () => {
  expect(checkAligned([missingBlock], "Sail with us.\n\n---\n\n<br>", "Naviguez avec nous.")).toEqual([]);
});

test("a whole table is one finding, two rows of one are two", () => {
  const table = "| Port | Time |\n| --- | --- |\n| Sept-Îles | 6:15 |\n| Gaspé | 8:30 |";
  const whole = checkAligned([missingBlock], `Sail with us.\n\n${table}`, "Naviguez avec nous.");
  expect(whole.map(({ data, en }) => [data.rows, en?.start.line, en?.end.line])).toEqual([[3, 3, 6]]);
  const rows = checkAligned([missingBlock], table, "| Port | Heure |\n| --- | --- |");
  expect(rows.map(({ en }) => en?.start.line)).toEqual([3, 4]);
});

test("an image that stands between words of a near block on the other side is there", () => {
  const said = (en: string, fr: string) =>
    checkAligned([missingBlock], en, fr, [
      [[0], [0]],
      [[], [1]],
    ]);
  const fr = "Voici la carte.\n\n![Une carte](../images/map.png)";
  expect(said("Here is the map: ![A map](../images/map.png)", fr)).toEqual([]);
  expect(said("Here is the map: ![A boat](../images/boat.png)", fr)).toHaveLength(1);
  expect(said("Here is the map.", fr)).toHaveLength(1);
});
