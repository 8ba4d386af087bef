import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const EN = "- **Place:** Nain, Rigolet or Iqaluit\n- The crew has nine people.\n";
const FR = "- **Lieu\u00A0:** Nain, Rigolet ou Iqaluit\n- L’équipage compte neuf personnes.\n";

/** The severities of what drift says of an edit of both sides. */
function findings(en: readonly [string, string], fr: readonly [string, string], pair = { en: EN, fr: FR }): readonly string[] {
  const edited = (text: string, [from, to]: readonly [string, string]) => {
    if (!text.includes(from)) throw new Error(from);
    return text.replace(from, to);
  };
  return reportOfEdit(pair, { en: edited(pair.en, en), fr: edited(pair.fr, fr) }).findings.map(({ severity }) => severity);
}

describe("two sides that put other values in the place of one are one gap", () => {
  test("a place in a list", () => {
    expect(findings(["Iqaluit", "Inuvik"], ["Iqaluit", "Dawson"])).toEqual(["warning"]);
  });
  test("a name in a table", () => {
    const row = (label: string) => `| ${label} | Name |\n| --- | --- |\n| Lead | Anne Comeau |\n`;
    const pair = { en: row("Role"), fr: row("Poste").replace("Name", "Nom").replace("Lead", "Chef") };
    expect(findings(["Anne Comeau", "Kwame Mensah"], ["Anne Comeau", "Luc Robichaud"], pair)).toEqual(["warning"]);
    expect(findings(["Anne Comeau", "Kwame Mensah"], ["Anne Comeau", "Kwame Mensah"], pair)).toEqual([]);
  });
  test("a letter", () => {
    const pair = { en: "The ward is in Wing C of the building.\n", fr: "Le service est dans l’aile C du bâtiment.\n" };
    expect(findings(["Wing C", "Wing D"], ["aile C", "aile E"], pair)).toEqual(["warning"]);
    expect(findings(["Wing C", "Wing D"], ["aile C", "aile D"], pair)).toEqual([]);
    expect(findings(["Wing C", "Wing D"], ["aile C", "aile C"], pair)).toEqual(["warning"]);
  });
});

test("the same place, or a word and its translation, is none", () => {
  expect(findings(["Iqaluit", "Inuvik"], ["Iqaluit", "Inuvik"])).toEqual([]);
  expect(findings(["crew", "team"], ["équipage", "équipe"])).toEqual([]);
});
