import { expect, test } from "vitest";
import { type BlockFacts, factsOf } from "#facts/read";
import type { Lang } from "#posting";
import { readPair } from "../dev/read-pair.ts";

const read = (text: string, lang: Lang = "en"): BlockFacts => {
  const [block] = readPair(text, text)[lang].blocks;
  if (!block) throw new Error("no block");
  return factsOf(block, lang);
};
const KINDS = [
  "numbers",
  "dates",
  "times",
  "zones",
  "amounts",
  "codes",
  "named",
  "requirements",
  "emails",
  "phones",
  "postalCodes",
] as const;
const keys = (facts: BlockFacts) =>
  Object.fromEntries(KINDS.flatMap((kind) => (facts[kind].length > 0 ? [[kind, facts[kind].map(({ key }) => key)]] : [])));

test.each([
  ["a date's day and year are no numbers", "By May 5, 2025, send 3 copies", { dates: ["2025-05-05"], numbers: ["3"] }],
  ["nor is the hour of a time", "At 9 am ET, 3 desks", { times: ["09:00"], zones: ["eastern"], numbers: ["3"] }],
  ["nor a sum", "$75,000 for 3 years", { amounts: ["$75000"], numbers: ["3"] }],
  ["nor a code's level", "EC-06 for 3 years", { codes: ["EC-6"], numbers: ["3"] }],
  ["nor a name's digits", "COVID-19 in 3 ports", { named: ["COVID 19"], numbers: ["3"] }],
  [
    "nor those of telephone and postal code",
    "613-555-0123, K1A 0R5, 3 desks",
    { phones: ["6135550123"], postalCodes: ["K1A0R5"], numbers: ["3"] },
  ],
  ["an e-mail address hides its digits", "Write to desk5@example.ca", { emails: ["desk5@example.ca"] }],
  ["an address hides its digits", "See https://example.ca/2024/5 and www.example.ca/7 or 3", { numbers: ["3"] }],
  ["code hides its digits", "Run `make 5` in 3 rooms", { numbers: ["3"] }],
  [
    "without a digit: codes and requirements",
    "EX minus one, bilingual imperative",
    { codes: ["EX minus 1"], requirements: ["bilingual imperative"] },
  ],
  ["nothing", "A quiet place", {}],
])("%s", (_, text, expected) => {
  expect(keys(read(text))).toEqual(expected);
});

test("a link's address counts where its words do not show it, and stands where they do", () => {
  const text = "Call [the desk](tel:+1-613-555-0123) or [write](mailto:Desk@example.ca?subject=5) now";
  const { phones, emails } = read(text);
  expect(phones.map(({ key, from, to }) => [key, from, to])).toEqual([["6135550123", 5, 13]]);
  expect(emails.map(({ key, from, to }) => [key, from, to])).toEqual([["desk@example.ca", 17, 22]]);
  expect(read("[desk@example.ca](mailto:desk@example.ca)").emails).toHaveLength(1);
  expect(read("[613-555-0123](tel:6135550123)").phones).toHaveLength(1);
  expect(read("Call [the desk](tel:6135550123), room 5").phones.map(({ key }) => key)).toEqual(["6135550123"]);
});

test("offsets are those of the text, whatever was hidden before", () => {
  const text = "Run `make 5`, see https://example.ca/7, write to a1@b.ca: 3 rooms, 4 desks";
  const { numbers } = read(text);
  expect(numbers.map(({ raw }) => raw)).toEqual(["3", "4"]);
  const shown = text.replaceAll("`", "");
  for (const { from, to, raw } of numbers) expect(shown.slice(from, to)).toBe(raw);
});

test("what a block states in another form: words, amounts without currency, hours on both clocks, and each reading", () => {
  expect([...read("two rooms at noon").stated()]).toEqual(["2", "12:00"]);
  const stated = read("Three desks, $1,500, EC-06, open until 5 pm on May 7").stated();
  for (const key of ["3", "1500", "1.5", "17", "5", "7"]) expect(stated.has(key), key).toBe(true);
  expect(stated.has("$1500")).toBe(false);
});

test("runs of digits outside codes count as hints, without leading zeros", () => {
  expect([...read("EC-06, 2024-001, 0, room 100, 3rd").digits()]).toEqual(["2024", "1", "0", "100", "3"]);
  expect(read("no digit").digits().size).toBe(0);
});

test("a block is read in its language, once", () => {
  expect(keys(read("1,500 $", "fr"))).toEqual({ amounts: ["$1.5"] });
  const [block] = readPair("5 desks", "").en.blocks;
  if (!block) throw new Error("no block");
  expect(factsOf(block, "en")).toBe(factsOf(block, "en"));
});
