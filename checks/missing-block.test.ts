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

test("an image that the other page has far away, or as text inside an HTML block, is there; one that it has less often is not", () => {
  const far = (many: string) =>
    ["![A map](map.png)", ...["one", "two", "three", "four", "five"].map((word) => `Port ${word}.`), many].join("\n\n");
  const matched = [0, 1, 2, 3, 4].map((at) => [[at + 1], [at]] as const);
  const fr = ["un", "deux", "trois", "quatre", "cinq"].map((word) => `Port ${word}.`).join("\n\n");
  const said = (en: string, other: string, last: readonly number[] = []) =>
    checkAligned([missingBlock], en, other, [[[0], []], ...matched, [last, []], [[], [5]]]).flatMap(({ lacking }) => lacking ?? []);
  expect(said(far(""), `${fr}\n\n![Une carte](map.png)`)).toEqual([]);
  expect(said(far("![A map](map.png)"), `${fr}\n\n![Une carte](map.png)`, [6])).toEqual(["fr", "fr"]);
  expect(said(far(""), `${fr}\n\n<center>\n![Une carte](map.png)\n</center>`)).toEqual([]);
  expect(said(far(""), `${fr}\n\n<center>\n![Une carte](plan.png)\n</center>`)).toEqual(["fr"]);
});

test("a shortcode of arguments alone, as of a video, is a lead; one with a caption is missing, as is an element", () => {
  const severities = (block: string) =>
    checkAligned([missingBlock], `Sail with us.\n\n${block}`, "Naviguez avec nous.").map(({ severity }) => severity);
  expect(severities("{{< video a1B2c3 >}}")).toEqual(["info"]);
  expect(severities('{{% video "a1B2c3" %}}')).toEqual(["info"]);
  expect(severities('{{< figure src="a.png" caption="The boats come home" >}}')).toEqual(["error"]);
});

const BERTHS = "| Berth | Depth | Crane | Tug |\n| --- | --- | --- | --- |\n| East | 6 m | 40 t | Heron |\n| West | 9 m | 25 t | Otter |";

test.each([
  ["the last", "| Poste | Profondeur | Grue |\n| --- | --- | --- |\n| Est | 6 m | 40 t |\n| Ouest | 9 m | 25 t |"],
  ["one with figures", "| Poste | Profondeur | Remorqueur |\n| --- | --- | --- |\n| Est | 6 m | Héron |\n| Ouest | 9 m | Loutre |"],
  ["two", "| Poste | Profondeur |\n| --- | --- |\n| Est | 6 m |\n| Ouest | 9 m |"],
  [
    "one of HTML",
    "<table>\n<tr><th>Poste</th><th>Profondeur</th><th>Grue</th></tr>\n<tr><td>Est</td><td>6 m</td><td>40 t</td></tr>\n<tr><td>Ouest</td><td>9 m</td><td>25 t</td></tr>\n</table>",
  ],
])("a column that a table lost is one error: %s", (_, fr) => {
  const [finding, ...more] = checkAligned([missingBlock], BERTHS, fr);
  expect([finding?.severity, finding?.lacking, finding?.en?.start.line, finding?.en?.end.line, more]).toEqual(["error", "fr", 1, 4, []]);
});

test.each([
  [
    "the same columns",
    "| Poste | Profondeur | Grue | Remorqueur |\n| --- | --- | --- | --- |\n| Est | 6 m | 40 t | Héron |\n| Ouest | 9 m | 25 t | Loutre |",
  ],
  [
    "one row that lacks a cell",
    "| Poste | Profondeur | Grue | Remorqueur |\n| --- | --- | --- | --- |\n| Est | 6 m | 40 t |\n| Ouest | 9 m | 25 t | Loutre |",
  ],
  [
    "a column without words",
    "| Poste | Profondeur | Grue | Remorqueur | |\n| --- | --- | --- | --- | --- |\n| Est | 6 m | 40 t | Héron | |\n| Ouest | 9 m | 25 t | Loutre | |",
  ],
])("no column is lost: %s", (_, fr) => {
  expect(checkAligned([missingBlock], BERTHS, fr)).toEqual([]);
});
