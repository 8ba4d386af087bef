import { expect, test } from "vitest";
import { unpack } from "#lexicon/unpack";
import { pack } from "../dev/training/lexicon/pack.ts";

test("stems spell what differs from the one before; figures and translations follow their order", () => {
  const { rarity, translations } = unpack({
    stems: "0bref2idg0pont",
    rarities: { en: "-9-", fr: "3-2" },
    counts: "1",
    links: ["4", "0", "1"],
  });
  expect([...rarity.en]).toEqual([["bridg", 9]]);
  expect([...rarity.fr]).toEqual([
    ["bref", 3],
    ["pont", 2],
  ]);
  // The second French stem, with a strength of 4.
  expect(translations("bridg")).toEqual([["pont", 4]]);
  expect(translations("pont")).toBeUndefined();
});

test("what is packed is what is unpacked, with thousands of stems", () => {
  const name = (at: number) => `s${[...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;
  const all = Array.from({ length: 9000 }, (_, at) => name(at));
  const given = {
    en: new Map(all.slice(0, 8000).map((stem, at) => [stem, at % 10])),
    fr: new Map(all.slice(500).map((stem, at) => [stem, at % 7])),
  };
  const translations = Array.from({ length: 5000 }, (_, at) => ({ en: name(at), fr: name(8999 - at), strength: at % 10 }));
  const { rarity, translations: of } = unpack(pack({ translations, rarity: given }));
  expect([...rarity.en.keys()]).toEqual(all.slice(0, 8000).sort());
  expect(rarity.en.get(name(7999))).toBe(9);
  expect(rarity.fr.get(name(8999))).toBe(8499 % 7);
  expect(translations.every(({ en, fr, strength }) => JSON.stringify(of(en)) === JSON.stringify([[fr, strength]]))).toBe(true);
  expect(of(name(7000))).toEqual([]);
});
