import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import { checks } from "../../../checks/index.ts";
import { HTML_OPS, htmlFaults, namesFault } from "./html-faults.ts";

const pages = {
  en: "<div>\n<p>The museum opens its doors at 10 in the morning.</p>\n<ul>\n<li>Bring a coat for the cold rooms.</li>\n<li>Short</li></ul></div>\n",
  fr: "<div>\n<p>Le musée ouvre ses portes à 10 heures le matin.</p>\n<ul>\n<li>Apportez un manteau pour les salles froides.</li>\n<li>Court</li></ul></div>\n",
};

test("one fault for each element with enough text", () => {
  expect(HTML_OPS.map((op) => htmlFaults(pages, op).length)).toEqual([2, 2, 1]);
  expect(htmlFaults(pages, "delete")[1]?.fr).toBe(pages.fr.replace("<li>Apportez un manteau pour les salles froides.</li>", ""));
  expect(htmlFaults(pages, "untranslated")[0]).toMatchObject({ fr: expect.stringContaining("<p>The museum opens"), lines: { fr: [2, 2] } });
  expect(htmlFaults(pages, "figure")[0]?.fr).toContain("à 13 heures");
});

test("pages that are built otherwise take none", () => {
  expect(htmlFaults({ ...pages, fr: pages.fr.replace("<li>Court</li>", "") }, "delete")).toEqual([]);
});

test("a fault is named by what is new, fits and stands there", () => {
  const read = (en: string, fr: string) => {
    const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, lexicon: loadLexicon() });
    if (!outcome.ok) throw new Error("expected a report");
    return outcome.report;
  };
  const before = read("Ten rooms.\n\nBring a coat for the cold rooms.", "Dix salles.\n\nApportez un manteau pour les salles froides.");
  const after = read("Ten rooms.\n\nBring a coat for the cold rooms.", "Dix salles.");
  const fault = { op: "delete", fr: "", lines: { en: [3, 3], fr: [1, 1] } } as const;
  expect(namesFault(fault, after, before)).toBe(true);
  expect(namesFault(fault, before, before)).toBe(false);
  expect(namesFault(fault, after, after)).toBe(false);
  expect(namesFault({ ...fault, lines: { en: [1, 1], fr: [1, 1] } }, after, before)).toBe(false);
  expect(namesFault({ ...fault, op: "figure" }, after, before)).toBe(false);
});
