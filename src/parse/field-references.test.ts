import { expect, test } from "vitest";
import { placeOf } from "#parse/place";
import type { Block } from "#posting";
import { readPair } from "../dev/read-pair.ts";

test("character references of a field are read as what they stand for, each word at its place in the source", () => {
  const page =
    "---\ndescription: Les &eacute;quipes de l&rsquo;atelier r&#233;parent des bateaux & des filets &amp; plus &ouvert.\n---\n\nTexte.";
  const { fr } = readPair("Text.", page);
  const field = fr.blocks[0] as Block;
  expect(field.text).toBe("Les équipes de l’atelier réparent des bateaux & des filets & plus &ouvert.");
  const placed = (words: string) => {
    const at = field.text.indexOf(words);
    const { start, end } = placeOf(fr, field, at, at + words.length);
    return page.slice(start.offset, end.offset);
  };
  expect(placed("équipes")).toBe("&eacute;quipes");
  expect(placed("réparent")).toBe("r&#233;parent");
  expect(placed("filets")).toBe("filets");
  expect(placed("plus")).toBe("plus");
});

test("a field without references is left as it is", () => {
  expect(readPair("---\ntitle: R&D and “boats”\n---\n\nText.", "x").en.blocks[0]?.text).toBe("R&D and “boats”");
});
