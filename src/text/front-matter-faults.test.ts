import { expect, test } from "vitest";
import { faultSentences } from "#text/front-matter-faults";

const KINDS = ["syntax", "duplicate", "alias", "no-keys", "unclosed"] as const;
const CAUSES = ["colon", "quote", "sign", "tab", "unquoted", "brace"] as const;

test.each([
  ["syntax", undefined, "is not valid and cannot be read at the line shown. Correct that line."],
  ["duplicate", undefined, "cannot be read at the line shown: a key stands there for the second time. Keep one."],
  ["alias", undefined, "cannot be read at the line shown: it refers to another value by an alias. Write the value out."],
  ["no-keys", undefined, "cannot be read: it holds no keys. Write it as keys with values, such as “title: …”."],
  [
    "unclosed",
    undefined,
    "never ends, so the page shows it as text. Close it with a line like the one that opens it: three hyphens in YAML.",
  ],
  ["syntax", "tab", "is not valid and cannot be read at the line shown. A tab stands before the key. Use spaces."],
  ["syntax", "brace", "is not valid and cannot be read at the line shown. Its closing brace is missing. Add it on a line of its own."],
] as const)("%s, %s: %s", (kind, cause, en) => {
  expect(faultSentences(kind, cause).en).toBe(en);
});

test.each([
  ["syntax", undefined, "n’est pas valide et ne peut pas être lu à la ligne indiquée. Corrigez cette ligne."],
  ["duplicate", undefined, "ne peut pas être lu à la ligne indiquée\u00A0: une clé s’y trouve pour la deuxième fois. N’en gardez qu’une."],
  [
    "alias",
    undefined,
    "ne peut pas être lu à la ligne indiquée\u00A0: une valeur y renvoie à une autre par un alias. Écrivez la valeur au long.",
  ],
  [
    "no-keys",
    undefined,
    "ne peut pas être lu\u00A0: il ne contient aucune clé. Écrivez-le sous forme de clés et de valeurs, comme «\u00A0title: …\u00A0».",
  ],
  [
    "unclosed",
    undefined,
    "ne se termine jamais; la page l’affiche donc comme du texte. Fermez-le par une ligne semblable à celle qui l’ouvre, soit trois traits d’union en YAML.",
  ],
  ["syntax", "tab", "n’est pas valide et ne peut pas être lu à la ligne indiquée. Une tabulation précède la clé. Employez des espaces."],
] as const)("%s, %s: %s", (kind, cause, fr) => {
  expect(faultSentences(kind, cause).fr).toBe(fr);
});

test("a cause has its own sentence and its own remedy, in each language", () => {
  for (const lang of ["en", "fr"] as const) {
    const plain = faultSentences("syntax", undefined)[lang];
    const start = plain.slice(0, plain.indexOf(". ") + 2);
    for (const cause of CAUSES) {
      const told = faultSentences("syntax", cause)[lang];
      expect(told.startsWith(start), cause).toBe(true);
      expect(told.slice(start.length), cause).toMatch(/^\p{Lu}.{12,}\. \p{Lu}.{5,}\.$/u);
    }
    const all = CAUSES.map((cause) => faultSentences("syntax", cause)[lang]);
    expect(new Set(all).size).toBe(CAUSES.length);
    for (const kind of KINDS) expect(faultSentences(kind, undefined)[lang]).toMatch(/^[a-zé’ ]{5,}.*\. \p{Lu}.{5,}\.$/u);
  }
});
