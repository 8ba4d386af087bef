import { expect, test } from "vitest";
import { readPair } from "../dev/read-pair.ts";
import { delimiterGaps } from "./table-delimiters.ts";

const kinds = (text: string) => readPair(text, "").en.blocks.map(({ kind, text: words }) => `${kind} ${words}`);

test.each(["| ---- -- | :--- |", "--- --- | ---", "| ---  \t- | --:|"])(
  "a table whose delimiter row has spaces in it is a table: %s",
  (row) => {
    expect(kinds(`| Town | Boats |\n${row}\n| Gaspé | 12 |`)).toEqual(["table Town | Boats", "table Gaspé | 12"]);
  },
);

test("what stands at its place elsewhere stays there", () => {
  const { blocks } = readPair("| Town | Boats |\r\n| -- -- | --- |\r\n| Gaspé | 12 |\r\n\r\nSail.", "").en;
  expect(blocks.at(-1)?.position.start).toMatchObject({ line: 5, column: 1 });
});

test.each([
  ["no header above", "Sail.\n\n| -- -- | --- |"],
  ["a paragraph above", "Sail\n-- -- | ---"],
  ["a break between them", "Town | Boats\n\n-- -- | ---"],
  ["other signs", "Town | Boats\n-- + -- | ---"],
  ["code", "```\nTown | Boats\n-- -- | ---\n```"],
  ["a rule", "Town | Boats\n- - -"],
])("no delimiter row: %s", (_, text) => {
  expect(delimiterGaps(text)).toEqual([]);
});
