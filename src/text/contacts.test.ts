import { expect, test } from "vitest";
import { localised, ownLines, readEmails, readPhones, readPostalCodes } from "./contacts.ts";

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
