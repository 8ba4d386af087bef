import { expect, test } from "vitest";
import untranslated from "../../checks/untranslated.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const find = (en: string, fr: string) =>
  checkAligned([untranslated], en, fr).map(({ severity, lacking, en: at, fr: place }) =>
    [severity, lacking, en.slice(at?.start.offset, at?.end.offset), fr.slice(place?.start.offset, place?.end.offset)].join(" | "),
  );

test.each([
  ["of a link", '[the rules](/r "Opens in a new window")', '[les règles](/r "Opens in a new window")', "Opens in a new window"],
  ["in single marks", "[the rules](/r 'Opens in a new window')", "[les règles](/r 'Opens in a new window')", "Opens in a new window"],
  ["in brackets", "[the rules](/r (Opens in a new window))", "[les règles](/r (Opens in a new window))", "Opens in a new window"],
  ["of an element", '<a href="/r" title="Apply now">the rules</a>', '<a href="/r" title="Apply now">les règles</a>', "Apply now"],
  ["of an image", "![Boats in the harbour](/a.jpg)", "![Boats in the harbour](/a.jpg)", "Boats in the harbour"],
  [
    "left in French",
    '[the rules](/r "Ouvre une nouvelle fenêtre")',
    '[les règles](/r "Ouvre une nouvelle fenêtre")',
    "Ouvre une nouvelle fenêtre",
  ],
])("what both sides have in one language beside the words: %s", (_, en, fr, text) => {
  const lacking = text.startsWith("Ouvre") ? "en" : "fr";
  expect(find(`Please read ${en} today.`, `Veuillez lire ${fr} ce matin.`)).toEqual([`warning | ${lacking} | ${text} | ${text}`]);
});

test.each([
  ["translated", '[the rules](/r "Opens in a new window")', '[les règles](/r "Ouvre une nouvelle fenêtre")'],
  ["a name", '[the rules](/r "Power BI")', '[les règles](/r "Power BI")'],
  ["a longer name", '[the rules](/r "Harbour Watch")', '[les règles](/r "Harbour Watch")'],
  ["a name of words", '[the rules](/r "Harbour Trust of Canada")', '[les règles](/r "Harbour Trust of Canada")'],
  ["code", '`<a title="Apply now">`', '`<a title="Apply now">`'],
  ["of both languages", '[the rules](/r "Documents")', '[les règles](/r "Documents")'],
])("and nothing of what may stand: %s", (_, en, fr) => {
  expect(find(`Please ${en} today.`, `Veuillez lire ${fr} ce matin.`)).toEqual([]);
});

test("the words of a button that is an input are text, the value of another input is none", () => {
  const words = (html: string) => checkAligned([untranslated], html, html).map(({ data }) => data.text);
  expect(words('<input type="submit" value="Send the form">')).toEqual(["(Send the form)"]);
  expect(words('<input type="reset" value="Send the form">')).toEqual(["(Send the form)"]);
  expect(words('<input type="text" value="Send the form">')).toEqual([]);
  expect(words('<button value="Send the form">Menu</button>')).toEqual([]);
});
