import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import check from "./broken-markup.ts";

const lexicon = loadLexicon();

function lackingIn(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [check], lexicon });
  return outcome.ok ? outcome.report.findings.map(({ lacking }) => lacking ?? "both") : ["refused"];
}

test.each([
  ["Run `npm start` in the folder.\n", "Exécutez `npm start dans le dossier.\n"],
  ["Apply **before June** at the desk.\n", "Postulez **avant juin* au comptoir.\n"],
  ["Apply __before June__ at the desk.\n", "Postulez __avant juin_ au comptoir.\n"],
  ["Apply *before June* at the desk.\n", "Postulez *avant juin au comptoir.\n"],
  ["Follow ~~the old plan~~ the new plan.\n", "Suivez ~~l’ancien plan~ le nouveau plan.\n"],
  ["{{< alert >}}\nThe dock is closed.\n{{< /alert >}}\n\nUse the other.\n", "{{< alert >}}\nLe quai est fermé.\n\nUtilisez l’autre.\n"],
  ["{% callout %}\nThe dock is closed.\n{% endcallout %}\n", "{% callout %}\nLe quai est fermé.\n"],
  ["<Tabs>\n\nThe dock is closed.\n\n</Tabs>\n", "<Tabs>\n\nLe quai est fermé.\n"],
])("a mark that one side alone closes is broken on the other: %j", (en, fr) => {
  expect(lackingIn(en, fr)).toEqual(["fr"]);
  expect(lackingIn(fr, en)).toEqual(["en"]);
});

test.each([
  ["Run `npm start` in the folder.\n", "Exécutez `npm start` dans le dossier.\n"],
  ["Press the ` key twice.\n", "Appuyez deux fois sur la touche `.\n"],
  ["Press the ` key twice.\n", "Appuyez deux fois sur cette touche.\n"],
  ["Fields with *stars are required.\n", "Les champs marqués d’une étoile sont requis.\n"],
  ["Set 2*3 and snake_case.\n", "Réglez 2*3 et snake_case.\n"],
  ["About ~~5 km.\n", "Environ 5 km.\n"],
  ["{{< video dock >}}\n\nThe dock is closed.\n", "{{< video dock >}}\n\nLe quai est fermé.\n"],
  ["{{< video a >}}{{< video b >}}{{< /video >}}\n\nThe dock.\n", "{{< video a >}}{{< video b >}}\n\nLe quai.\n"],
  ["<Tab />\n\n<Tabs>\n\nThe dock is closed.\n\n</Tabs>\n", "<Tab />\n\n<Tabs>\n\nLe quai est fermé.\n\n</Tabs>\n"],
  ["```mdx\n<Tabs>\n</Tabs>\n```\n\nThe dock.\n", "```mdx\n<Tabs>\n```\n\nLe quai.\n"],
])("signs that stand for themselves, and tags that stand alone, are no fault: %j", (en, fr) => {
  expect(lackingIn(en, fr)).toEqual([]);
  expect(lackingIn(fr, en)).toEqual([]);
});
