import { describe, expect, test } from "vitest";
import { codeGap, spanGap } from "./code-lines.ts";

const gap = (language: string, en: string, fr: string) => codeGap({ text: en, language }, { text: fr, language });

describe("blocks that do another thing", () => {
  test.each([
    ["a command", "sh", "git push origin main", "git pull origin main"],
    ["an option", "bash", "# All\nboats --all", "# Tous\nboats --tous"],
    ["a path", "sh", "cp a.txt /var/data", "cp a.txt /var/donnees"],
    ["no language, and a command", "", "npm install\nnpm run build", "npm install\nnpm run test"],
    ["a number", "js", "const a = boats(12);", "const a = boats(21);"],
    ["a value", "yaml", "port_number: 8080", "port_number: 8081"],
    ["an identifier", "python", "x = get_boats()", "x = get_bateaux()"],
    ["an argument too many", "sh", "boats sort", "boats sort --by size"],
    [
      "an address beside a placeholder",
      "sh",
      "git clone https://host.example/OWNER/boats",
      "git clone https://host.example/PROPRIETAIRE/bateaux",
    ],
    ["another value in a query", "sh", "curl 'https://a.example/v1?x=1'", "curl 'https://a.example/v1?x=2&lang=fr'"],
    ["a subcommand of a known program", "bash", "kubectl apply", "kubectl delete"],
  ])("%s", (_, language, en, fr) => {
    expect(gap(language, en, fr)).toEqual({ en: en.split("\n").at(-1), fr: fr.split("\n").at(-1) });
  });

  test("a line that one side lacks", () => {
    expect(gap("sh", "npm ci\nnpm test", "npm ci")).toEqual({ en: "npm test", fr: "" });
  });
});

describe("blocks that do the same", () => {
  test.each([
    ["comments", "sh", "# List the boats\nboats --all", "# Énumérer les bateaux\nboats --all"],
    ["messages", "js", '// Hello\nconsole.log("Hello, boats");', '// Bonjour\nconsole.log("Bonjour, les bateaux");'],
    ["text between tags", "html", '<p lang="en">Welcome</p>', '<p lang="fr">Bienvenue</p>'],
    ["marks of language", "sh", "curl https://api.example/en/boats", "curl https://api.example/fr/boats"],
    ["placeholders", "sh", "ssh <your-name>@host", "ssh <votre-nom>@host"],
    ["constants to fill in", "sh", "login YOUR_KEY", "login VOTRE_CLE"],
    ["a placeholder in an address", "yaml", "- repo: https://host.example/OWNER/boats", "- repo: https://host.example/PROPRIETAIRE/boats"],
    ["an address that stands for another", "sh", "curl https://example.ca/file", "curl https://exemple.ca/fichier"],
    ["a language that one side asks for", "sh", "curl 'https://a.example/v1?x=1'", "curl 'https://a.example/v1?x=1&lang=fr'"],
    [
      "the same, alone and first",
      "sh",
      "curl a.example/v1 -o x\ncurl a.example?x=1",
      "curl a.example/v1?lang=fr -o x\ncurl a.example?lang=fr&x=1",
    ],
    ["the same, as an option", "sh", "boats --all", "boats --all --lang fr"],
    ["values that are text", "yaml", "title: The boats of the lake", "title: Les bateaux du lac"],
    ["a name that was changed throughout", "python", 'boat = "a"\nboat.go()', 'bateau = "a"\nbateau.go()'],
    ["a sentence among commands", "", "npm ci\nIn the terminal run:", "npm ci\nDans le terminal, lancez :"],
    ["output", "text", "The boat is ready.", "Le bateau est prêt."],
    ["no code at all", "", "Boats\n  small", "Bateaux\n  petits"],
    ["block comments", "css", "/* the boat */\n.boat { color: red; }", "/* le bateau */\n.boat { color: red; }"],
    ["another language that is not known", "mermaid", "A --> B", "A --> C"],
  ])("%s", (_, language, en, fr) => {
    expect(gap(language, en, fr)).toBeNull();
  });
});

test.each([
  ["a command of one program", ["npm test"], ["npm essai"], { en: "npm test", fr: "npm essai" }],
  ["an option", ["--verbose"], ["--verbeux"], { en: "--verbose", fr: "--verbeux" }],
  [
    "a path beside a span that is the same",
    ["a.ts", "src/boats.ts"],
    ["src/bateaux.ts", "a.ts"],
    { en: "src/boats.ts", fr: "src/bateaux.ts" },
  ],
  ["a placeholder in an address", ["https://host.example/OWNER/boats/v1"], ["https://host.example/PROPRIETAIRE/boats/v1"], null],
  ["a label of a button", ["Save"], ["Enregistrer"], null],
  ["a mark of language", ['lang="en"'], ['lang="fr"'], null],
  ["a span that one side does not mark", ["npm test"], [], null],
  ["a span that one side repeats", ["npm test"], ["npm test", "npm test"], null],
])("spans: %s", (_, en, fr, expected) => {
  expect(spanGap(en, fr)).toEqual(expected);
});
