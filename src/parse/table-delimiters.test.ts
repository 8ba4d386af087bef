import { expect, test } from "vitest";
import { readPair } from "../dev/read-pair.ts";
import { delimiterGaps } from "./table-delimiters.ts";

const kinds = (text: string) => readPair(text, "").en.blocks.map(({ kind, text: words }) => `${kind} ${words}`);

test.each(["| ---- -- | :--- |", "--- --- | ---", "| ---  \t- | --:|"])(
  "a table whose delimiter row has spaces in it is a table: %s",
  (row) => {
    expect(kinds(`| Wharf | Crews |\n${row}\n| Anse | 34 |`)).toEqual(["table Wharf | Crews", "table Anse | 34"]);
  },
);

test("what stands at its place elsewhere stays there", () => {
  const { blocks } = readPair("| Wharf | Crews |\r\n| -- -- | --- |\r\n| Anse | 34 |\r\n\r\nSail.", "").en;
  expect(blocks.at(-1)?.position.start).toMatchObject({ line: 5, column: 1 });
});

test.each([
  ["no header above", "Sail.\n\n| -- -- | --- |"],
  ["a paragraph above", "Sail\n-- -- | ---"],
  ["a break between them", "Wharf | Crews\n\n-- -- | ---"],
  ["other signs", "Wharf | Crews\n-- + -- | ---"],
  ["code", "```\nWharf | Crews\n-- -- | ---\n```"],
  ["a rule", "Wharf | Crews\n- - -"],
])("no delimiter row: %s", (_, text) => {
  expect(delimiterGaps(text)).toEqual([]);
});
