import { expect, test } from "vitest";
import { readPair } from "../dev/read-pair.ts";

const texts = (text: string) => readPair(text, "").en.blocks.map((block) => block.text);

test.each([
  ["English marks", "> “Tar keeps a boat.”\n> — Ida Roy", ["“Tar keeps a boat.”", "— Ida Roy"]],
  ["French marks, with their space", "> « Le goudron garde le bateau. »\n> – Ida Roy", ["« Le goudron garde le bateau. »", "– Ida Roy"]],
  ["a line that does not end a sentence", "> « Le goudron garde\n> le bateau. »", ["« Le goudron garde le bateau. »"]],
])("who said a quotation stands on a line of its own: %s", (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});
