import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Report } from "#finding";
import { clean, faulty, nothing, reportCases, several } from "./formats.case.ts";
import pretty from "./pretty.ts";

reportCases(pretty);

test("a pair: verdict, score, section, gravest first, both places, the insertion point, the fix once", () => {
  expect(pretty.render(faulty, { lang: "en" })).toMatchInlineSnapshot(`
    "team-lead  ✖ not in parity · score 97.4 of 100 · 1 error · 1 for information
      English  content/en/team-lead.md
      French   content/fr/chef-equipe.md
      – Note: The French side has no front matter.

      “What you will do” / « Vos tâches »
        ✖ error  missing-item
          A list item is missing in French: “Plan the work of the team”. Translate it.
          en  content/en/team-lead.md:12:1
          fr  content/fr/chef-equipe.md:31:1  ← insert here, at line 31
        • info  typography
          A no-break space belongs before the colon.
          en  content/en/team-lead.md:14:3
          fr  content/fr/chef-equipe.md:33:3

    What to do
      missing-item
        Translate the item, or remove it from the other side.
      typography
        Put in the character that the language uses.

    1 pair (not in parity: 1) · 1 error · 0 warnings · 1 for information · score 97.4 of 100
    "
  `);
});

test("in French, with its own spaces and decimal comma", () => {
  expect(pretty.render(several, { lang: "fr" })).toMatchInlineSnapshot(`
    "team-lead  ✔ parité atteinte · note 100 sur 100

    team-lead  ✖ parité non atteinte · note 97,4 sur 100 · 1 erreur · 1 à titre d’information
      anglais   content/en/team-lead.md
      français  content/fr/chef-equipe.md
      – Remarque : Le côté français n’a pas d’en-tête.

      “What you will do” / « Vos tâches »
        ✖ erreur  missing-item
          Une puce manque en français : « Plan the work of the team ». Traduisez-la.
          en  content/en/team-lead.md:12:1
          fr  content/fr/chef-equipe.md:31:1  ← à insérer ici, à la ligne 31
        • information  typography
          Une espace insécable doit précéder le deux-points.
          en  content/en/team-lead.md:14:3
          fr  content/fr/chef-equipe.md:33:3

    Sans vis-à-vis
      ▲ avertissement  unpaired
        Aucun fichier français ne va avec celui-ci.
        content/en/alone.md

    Dans l’ensemble du dépôt
      ▲ avertissement  duplicate-key
        Aucun fichier français ne va avec celui-ci.
        a/en/x.md
        b/en/x.md

    N’ont pu être vérifiés
      ✖ non vérifié  not-utf8
        Le fichier n’est pas en UTF-8.
        content/en/old.md

    Quoi faire
      missing-item
        Traduisez la puce, ou retirez-la de l’autre côté.
      typography
        Mettez le caractère qu’emploie la langue.

    2 paires (parité atteinte : 1, parité non atteinte : 1) · 1 erreur · 2 avertissements · 1 à titre
    d’information · 1 fichier sans vis-à-vis · 1 n’a pu être vérifié · note 98,7 sur 100
    "
  `);
});

test("nothing to say is one friendly line", () => {
  expect(pretty.render(clean, { lang: "en" })).toMatch(/✔ The pair is in parity: nothing to do\.\n$/u);
  const bare = { ...clean, notes: [{ code: "no-front-matter", message: { en: "It has none.", fr: "Il n’en a pas." } }] };
  expect(pretty.render(bare, { lang: "en" })).toMatch(/nothing to do\.\n$/u);
  const noted = { ...clean, notes: [{ code: "yaml-broken", message: { en: "It is broken.", fr: "Il est brisé." } }] };
  expect(pretty.render(noted, { lang: "en" })).toMatch(/✔ The pair is in parity; see what is noted above\.\n$/u);
  expect(pretty.render(noted, { lang: "fr" })).toMatch(/✔ La parité est atteinte; voyez les remarques ci-dessus\.\n$/u);
  expect(pretty.render(nothing, { lang: "fr" })).toBe("Aucune paire à vérifier n’a été trouvée.\n");
});

test("the words stand without colour, and colour adds no word", () => {
  const plain = pretty.render(several, { lang: "en" });
  const painted = pretty.render(several, { lang: "en", color: true });
  expect(painted).toContain("\u001b[31m");
  expect(stripVTControlCharacters(painted)).toBe(plain);
});

test("keeps to the width, paths aside", () => {
  for (const width of [60, 120]) {
    const lines = pretty.render(several, { lang: "fr", width }).split("\n");
    for (const line of lines.filter((text) => !text.includes("content/") && !text.includes("team-lead"))) {
      expect(line.length).toBeLessThanOrEqual(width);
    }
  }
});

test("folds findings for information of one rule after five", () => {
  const info = faulty.findings.filter(({ severity }) => severity === "info");
  const many: Report = {
    ...faulty,
    findings: Array.from({ length: 12 }, () => info).flatMap((all) => all.map((finding) => ({ ...finding }))),
  };
  const text = pretty.render(many, { lang: "en" });
  expect(text.match(/• info/gu)).toHaveLength(5);
  expect(text).toContain("… and 7 more of typography, for information.");
});

test("where no pair was checked there is no score", () => {
  const refused = { ...nothing, refusals: several.refusals };
  expect(pretty.render(refused, { lang: "en" })).toMatch(/1 could not be checked\n$/u);
});
