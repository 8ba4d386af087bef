import { expect, it } from "vitest";
import { readCounts } from "./counts.ts";
import { readNumbers } from "./numbers.ts";

const also = (text: string) => readCounts(text, "fr", readNumbers(text, "fr"), []).map((count) => count.also);

it.each([
  ["1re et 2e secondaire", [["7"], ["8"]]],
  ["les élèves de 3e année du secondaire", [["9"]]],
  ["4e, 5e secondaire", [["10"], ["11"]]],
  ["6e secondaire", [[]]],
  ["3e année du primaire", [[]]],
  ["la 2e édition", [[]]],
])("reads the grades of « %s »", (text, grades) => {
  expect(also(text)).toEqual(grades);
});
