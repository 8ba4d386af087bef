import { expect, test } from "vitest";
import { localised, ownLines, readEmails, readPhones, readPostalCodes, readTel } from "./contacts.ts";

const phones = (text: string) => readPhones(text).map(({ key }) => key);

test.each([
  ["613-555-0123", "6135550123"],
  ["(613) 555-0123", "6135550123"],
  ["613 555-0123", "6135550123"],
  ["613.555.0123", "6135550123"],
  ["+1 613 555 0123", "6135550123"],
  ["1-800-555-0199, ext. 12", "8005550199x12"],
  ["1 800 555-0199, poste 12", "8005550199x12"],
  ["1-800-O-CANADA", "8006226232"],
  ["1 800 O-Canada", "8006226232"],
])("%s", (text, key) => {
  expect(phones(`Call ${text} now`)).toEqual([key]);
});

test("counts, sums and codes are no telephone numbers", () => {
  expect(phones("140 members, 103 projects, 500 000 dollars, 2022-555-0123, 100 NETWORKS, order 123-456")).toEqual([]);
});

test("e-mail addresses without case, without the full stop after them, with a visible mailto", () => {
  expect(readEmails("Write to Jobs.Emplois@Example.ca.").map(({ key, raw }) => [key, raw])).toEqual([
    ["jobs.emplois@example.ca", "Jobs.Emplois@Example.ca"],
  ]);
  expect(readEmails("mailto:a@b.ca").map(({ key, raw }) => [key, raw])).toEqual([["a@b.ca", "mailto:a@b.ca"]]);
  expect(readEmails("@handle, a@b, 5 @ 6")).toEqual([]);
});

test("postal codes with and without space", () => {
  expect(readPostalCodes("K1A 0R5, K1A0R5, H1N1").map(({ key }) => key)).toEqual(["K1A0R5", "K1A0R5"]);
});

test("addresses for each language, and slips", () => {
  expect(localised("jobs@example.ca", "emplois@example.ca")).toBe(true);
  expect(localised("security@example.ca", "securite@example.ca")).toBe(true);
  expect(localised("info-en@example.ca", "info-fr@example.ca")).toBe(true);
  expect(localised("info@digital.canada.ca", "info@numerique.canada.ca")).toBe(true);
  expect(localised("recruitment@example.ca", "recruitmnt@example.ca")).toBe(false);
  expect(localised("info@example.ca", "info@example.com")).toBe(false);
});

test("lines for each language, and slips", () => {
  expect(ownLines("8009598281", "8009597383")).toBe(true);
  expect(ownLines("6135550123", "6135550132")).toBe(false);
  expect(ownLines("a@b.ca", "c@d.ca")).toBe(false);
});

test("the number of a tel: address is its last ten digits, or none", () => {
  expect(readTel("+1-613-555-0123").map(({ key, raw }) => [key, raw])).toEqual([["6135550123", "+1-613-555-0123"]]);
  expect(readTel("911")).toEqual([]);
});

test.each([
  ["two offices whose names differ before their end", "jobs@example.ca", "emplois@example.ca", true],
  ["marks at the start, in the middle and at the end", "en.info@example.ca", "fr.info@example.ca", true],
  ["a mark inside", "info_eng-desk@example.ca", "info_fra-desk@example.ca", true],
  ["one letter more", "team@example.ca", "teams@example.ca", true],
  ["one letter else inside", "tram@example.ca", "trim@example.ca", false],
  ["two letters exchanged", "info@example.ca", "ifno@example.ca", false],
  ["three letters else", "harbour@example.ca", "hxxxour@example.ca", true],
  ["the same name at another host", "info-en@a.ca", "info-fr@b.ca", false],
  ["no address", "jobs", "emplois@example.ca", false],
  ["no address in French", "jobs@example.ca", "emplois", false],
] as const)("%s: %s, %s", (_, en, fr, expected) => {
  expect(localised(en, fr)).toBe(expected);
});

test("three digits that differ are a line of its own, two a slip; both sides are ten digits", () => {
  expect(ownLines("6135550123", "6135550456")).toBe(true);
  expect(ownLines("6135550123", "6135550153")).toBe(false);
  expect(ownLines("6135550123x4", "8195550999x4")).toBe(true);
  expect(ownLines("6135550123", "a@b.ca")).toBe(false);
  expect(ownLines("a@b.ca", "6135550123")).toBe(false);
});

test("what touches a letter or further digits is no telephone number or postal code", () => {
  expect(phones("A613-555-0123, 613-555-01234, 613-555-0123b")).toEqual([]);
  expect(phones("613-555-0123 x 5, 613-555-0124 xy 6, 613-555-0199 p. 7")).toEqual(["6135550123x5", "6135550124", "6135550199x7"]);
  expect(readPostalCodes("K1A-0R5 XK1A 0R5 K1A 0R56 D1A 0R5 k1a 0r5").map(({ raw }) => raw)).toEqual(["K1A-0R5"]);
});

test.each([
  ["a@b.c.d.e.ca", "a@b.c.d.e.ca"],
  ["a.b+c-d_e@gull-lake.ca", "a.b+c-d_e@gull-lake.ca"],
  ["A@B.CA-", "a@b.ca"],
  ["a@b.ca...", "a@b.ca"],
])("the address in %s is %s", (text, key) => {
  expect(readEmails(`x ${text}`)).toMatchObject([{ key, from: 2 }]);
});

test("a number of ten digits at the start, and nothing before it", () => {
  expect(ownLines("x6135550123", "x8195550999")).toBe(false);
  expect(ownLines("613555012", "819555099")).toBe(false);
});

test("nothing is read from a text of words", () => {
  expect([readEmails("gulls"), readPhones("gulls"), readPostalCodes("gulls")]).toEqual([[], [], []]);
});
