import { expect, test } from "vitest";
import { unpack } from "#lexicon/unpack";
import { pack } from "../dev/training/lexicon/pack.ts";

test("stems spell what differs from the one before; figures and translations follow their order", () => {
  const { stems, translations } = unpack({
    stems: "0bref2idg0pont",
    rarities: { en: "-9-", fr: "3-2" },
    surprises: { en: "A", fr: "-5" },
    counts: "1",
    links: ["4", "0", "1"],
  });
  expect([...stems.en]).toEqual([["bridg", { rarity: 9, surprise: 2 }]]);
  expect([...stems.fr]).toEqual([
    ["bref", { rarity: 3 }],
    ["pont", { rarity: 2, surprise: 1 }],
  ]);
  expect(translations("bridg")).toEqual([["pont", 4]]);
  expect(translations("pont")).toBeUndefined();
});

test("what is packed is what is unpacked, with thousands of stems", () => {
  const name = (at: number) => `s${[...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;
  const all = Array.from({ length: 9000 }, (_, at) => name(at));
  const rarity = {
    en: new Map(all.slice(0, 8000).map((stem, at) => [stem, at % 10])),
    fr: new Map(all.slice(500).map((stem, at) => [stem, at % 7])),
  };
  const translations = Array.from({ length: 5000 }, (_, at) => ({ en: name(at), fr: name(8999 - at), strength: at % 10 }));
  const counts = { en: new Map([[name(3), { seen: 99, alone: 0 }]]), fr: new Map([[name(600), { seen: 9, alone: 9 }]]) };
  const { stems, translations: of } = unpack(pack({ translations, rarity }, counts));
  expect([...stems.en.keys()]).toEqual(all.slice(0, 8000).sort());
  expect(stems.en.get(name(7999))).toEqual({ rarity: 9 });
  expect(stems.fr.get(name(8999))).toEqual({ rarity: 8499 % 7 });
  // −ln of (0 + 0.28) in a hundred, and of (9 + 0.27) in ten, to a fifth.
  expect(stems.en.get(name(3))?.surprise).toBe(5.8);
  expect(stems.fr.get(name(600))?.surprise).toBe(0);
  expect(translations.every(({ en, fr, strength }) => JSON.stringify(of(en)) === JSON.stringify([[fr, strength]]))).toBe(true);
  expect(of(name(7000))).toEqual([]);
});
