import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Finding, Report, RuleFacts } from "#finding";
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

      • typography: 1 place to correct in the French file: parite fix --rule typography content/fr/chef-equipe.md

    What to do
      missing-item
        Translate the item, or remove it from the other side.

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

      • typography : 1 occurrence à corriger dans le fichier français : parite fix --rule typography content/fr/chef-equipe.md

    Sans vis-à-vis
      ▲ avertissement  unpaired
        Aucun fichier français ne va avec celui-ci.
        content/en/alone.md

    Dans l’ensemble du dépôt
      ▲ avertissement  duplicate-key
        Aucun fichier français ne va avec celui-ci.
        a/en/x.md
        b/en/x.md

    N’ont pas pu être vérifiés
      ✖ non vérifié  not-utf8
        Le fichier n’est pas en UTF-8.
        content/en/old.md

    À faire
      missing-item
        Traduisez la puce, ou retirez-la de l’autre côté.

    2 paires (parité atteinte : 1, parité non atteinte : 1) · 1 erreur · 2 avertissements · 1 à titre
    d’information · 1 fichier sans vis-à-vis · 1 n’a pas pu être vérifié · note 98,7 sur 100
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

const lead = { ...(faulty.findings[1] as Finding), severity: "info", rule: "meaning", category: "mistranslation" } as const;
const warning = { ...lead, severity: "warning", rule: "number" } as const;

test("errors, then warnings whatever their section; leads are counted, and shown where asked for", () => {
  const [space, missing] = faulty.findings as readonly [Finding, Finding];
  const ranked: Report = {
    ...faulty,
    findings: [lead, space, { ...warning, section: 0 }, missing, lead],
    rules: { ...faulty.rules, meaning: { ...(faulty.rules.typography as RuleFacts), fix: { en: "Read both.", fr: "Lisez les deux." } } },
  };
  const heads = (text: string) => [...text.matchAll(/^ {4}\S \w+ {2}(\S+)$/gmu)].map(([, rule]) => rule);
  const counted = pretty.render(ranked, { lang: "en" });
  expect(heads(counted)).toEqual(["missing-item", "number"]);
  expect(counted).toMatch(/\n {2}• 2 leads\b[^\n]*: --info\n/u);
  expect(counted).not.toContain("Read both.");
  const shown = pretty.render(ranked, { lang: "en", info: true });
  expect(heads(shown)).toEqual(["missing-item", "number", "meaning", "meaning"]);
  expect(shown).not.toContain("--info");
  expect(shown).toContain("Read both.");
});

test("typography is one line a file, with the command that applies it, --info or not", () => {
  for (const info of [true, false]) {
    expect(pretty.render(faulty, { lang: "en", info, width: 40 })).toContain(
      "\n  • typography: 1 place to correct in the French file: parite fix --rule typography content/fr/chef-equipe.md\n",
    );
  }
});

test("where no pair was checked there is no score", () => {
  const refused = { ...nothing, refusals: several.refusals };
  expect(pretty.render(refused, { lang: "en" })).toMatch(/1 could not be checked\n$/u);
});
