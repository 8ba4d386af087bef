import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import contact from "./contact.ts";
import number from "./number.ts";

const say = (en: string, fr: string) =>
  checkAligned([contact, number], en, fr).map(({ rule, severity, lacking, data }) => [
    rule,
    severity,
    lacking ?? `${data.en} / ${data.fr}`,
  ]);

test.each([
  ["an address behind words", "Write to [the team](mailto:jobs@example.ca).", "Écrivez à jobs@example.ca."],
  ["an address for each language", "Write to jobs@example.ca.", "Écrivez à emplois@example.ca."],
  ["a number behind words", "[Call us](tel:+16135550123)", "Appelez-nous au 613-555-0123"],
  ["notation", "1-800-O-CANADA, K1A 0R5", "1 800 622-6232, K1A0R5"],
])("no difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test("a slip in an address", () => {
  expect(say("Write to recruitment@example.ca.", "Écrivez à recruitmnt@example.ca.")).toEqual([
    ["contact", "error", "recruitment@example.ca / recruitmnt@example.ca"],
  ]);
});

test("a line of its own for each language is only worth a look", () => {
  expect(say("Call 1-800-555-8281.", "Composez le 1-800-555-7394.")).toEqual([["contact", "info", "1-800-555-8281 / 1-800-555-7394"]]);
});

test("another postal code", () => {
  expect(say("Ottawa K1A 0R5", "Ottawa K1A 0R6")).toEqual([["contact", "error", "K1A 0R5 / K1A 0R6"]]);
});

test("a prefix that both show is no difference", () => {
  expect(say("<mailto:a@example.ca>", "<mailto:a@example.ca>")).toEqual([]);
});

test("the kind of the contact is named", () => {
  const words = (en: string, fr: string) => checkAligned([contact], en, fr).map(({ message }) => message.en.split(" is ", 1)[0]);
  expect(words("Call 613-555-0123.", "Appelez le 613-555-0132.")).toEqual(["The telephone number"]);
  expect(words("Write to hive@example.ca.", "Écrivez à hivr@example.ca.")).toEqual(["The e-mail address"]);
  expect(words("Ottawa K1A 0R5", "Ottawa K1A 0R6")).toEqual(["The postal code"]);
});

test("hosts that links show to be one site hold one office; what is translated with its host is a warning", () => {
  const links = (host: string) => `[a](https://www.${host}/files/12) [b](https://www.${host}/x/b.csv)`;
  const [en, fr] = ["cityofpines.ca", "villedespins.ca"];
  expect(say(`${links(en)} Write to info@${en}.`, `${links(fr)} Écrivez à info@${fr}.`)).toEqual([]);
  expect(say(`${links(en)} Write to jobs@${en}.`, `${links(fr)} Écrivez à emplois@${fr}.`)).toEqual([]);
  expect(say(`Write to info@${en}.`, `Écrivez à info@${fr}.`).map(([, severity]) => severity)).toEqual(["error"]);
  expect(say(`Write to jobs@${en}.`, `Écrivez à emplois@${fr}.`).map(([, severity]) => severity)).toEqual(["warning"]);
});
