import { describe, expect, test } from "vitest";
import { codeGap } from "./code-lines.ts";

const gap = (language: string, en: string, fr: string) => codeGap({ text: en, language }, { text: fr, language });

describe("what a language is", () => {
  // Each line differs in a way that only one kind of language has: a shell's words, a program's identifiers, a value of data, a tag.
  test.each(["sh", "Shell", "bash", "zsh", "console", "terminal", "powershell", "ps", "ps1", "bat", "cmd", "dockerfile", "make"])(
    "%s: every word of a command counts",
    (language) => {
      expect(gap(language, "otter swim-fast", "otter nage-vite")).toEqual({ en: "otter swim-fast", fr: "otter nage-vite" });
    },
  );

  test.each(["js", "ts", "python", "py", "r", "go", "rust", "c", "cpp", "cs", "java", "kotlin", "php", "sql", "css", "scss", "tf"])(
    "%s: identifiers count, words do not",
    (language) => {
      expect(gap(language, "run get_tide", "run get_maree")).toEqual({ en: "run get_tide", fr: "run get_maree" });
      expect(gap(language, "run tide", "run maree")).toBeNull();
    },
  );

  test.each(["yaml", "yml", "json", "jsonc", "json5", "toml", "ini", "properties", "env", "csv"])(
    "%s: a text value does not",
    (language) => {
      expect(gap(language, "title: The tide_table here", "title: Le tableau_marees ici")).toBeNull();
      expect(gap(language, "tide_hour: 5", "heure_maree: 5")).toEqual({ en: "tide_hour: 5", fr: "heure_maree: 5" });
    },
  );

  test.each(["html", "xml", "svg", "md", "markdown", "jsx", "tsx", "vue", "njk", "liquid", "hbs", "erb"])(
    "%s: tags alone count",
    (language) => {
      expect(gap(language, "<p>tide_table 5</p>", "<p>tableau_marees 6</p>")).toBeNull();
      expect(gap(language, '<p data-tide_a="x">', '<p data-maree_b="x">')).toEqual({
        en: '<p data-tide_a="x">',
        fr: '<p data-maree_b="x">',
      });
    },
  );

  test.each(["text", "mermaid", "shx", "xjs", "txt", "yamls"])("%s: nothing is known", (language) => {
    expect(gap(language, "npm run get_tide", "npm run get_maree")).toBeNull();
  });
});

describe("a block that names no language", () => {
  test.each([
    "npm ci",
    "$ git status",
    "> ls",
    "sudo apt-get update",
    "npx node x",
    "winget code",
    "docker ps",
    "pip3 list",
    "python x",
    "curl x",
    "Rscript x",
    "sqlite3 x",
    "otter swim --fast",
    "$ otter --fast",
    "./otter x --fast",
  ])("is commands: %s", (line) => {
    expect(gap("", `${line}\n/tide`, `${line}\n/maree`)).toEqual({ en: "/tide", fr: "/maree" });
  });

  test.each(["npm-like x", "gitx", "The npm x", "otter swim -f", "Otter --fast", "otter--fast", "x otter"])("is none: %s", (line) => {
    expect(gap("", `${line}\n/tide`, `${line}\n/maree`)).toBeNull();
  });
});

describe("lines of a shell", () => {
  test.each([
    ["another number of words, and a command", "git add x", "git add"],
    ["another number of words on the French side's command", "otter x", "git x y"],
    ["another number of words, and a sign", "otter --fast x", "otter --vite"],
  ])("%s", (_, en, fr) => {
    expect(gap("sh", en, fr)).toEqual({ en, fr });
  });

  test.each([
    ["another number of words, and no sign of code", "otter swims now", "loutre nage"],
    ["a sentence that faces a command", "git add x", "Ajoutez tous les fichiers x"],
    ["a long sentence in small letters", "git add x", "on ajoute les fichiers du lac avec git"],
    ["words alone, of no known command", "otter swims:", "loutre nage."],
    ["nothing that can be read", "$ ;", "> %"],
    ["prompts", "$ otter /a", "> otter /a"],
    ["prompts with a name", "me@lake $ otter /a", "PS> otter /a"],
    ["space", "  otter   /a  ", "otter /a"],
    ["empty texts", 'otter "" /a', "otter '' /a"],
    ["most words unlike, as in prose", "a b c d/x", "e f g h/y"],
  ])("the same: %s", (_, en, fr) => {
    expect(gap("sh", en, fr)).toBeNull();
  });

  test("half of the words unlike is still a command", () => {
    expect(gap("sh", "git a b c /x", "git a d e /y")).toBeNull();
    expect(gap("sh", "git a b k c /x", "git a d k e /y")).toEqual({ en: "git a b k c /x", fr: "git a d k e /y" });
    expect(gap("sh", "a /x", "b /y")).toEqual({ en: "a /x", fr: "b /y" });
  });

  test("the first of several gaps is told, and lines before it may differ in words", () => {
    expect(gap("sh", "echo a\notter /a\notter /b", "echo a\notter /c\notter /d")).toEqual({ en: "otter /a", fr: "otter /c" });
    expect(gap("sh", "otter swims\notter /a", "loutre nage\notter /c")).toEqual({ en: "otter /a", fr: "otter /c" });
    expect(gap("sh", "otter swims now\notter /a", "loutre nage\notter /c")).toEqual({ en: "otter /a", fr: "otter /c" });
  });
});

describe("a line that one side lacks", () => {
  test.each([
    ["of the French side", "npm ci", "npm ci\nnpm test", { en: "", fr: "npm test" }],
    ["in the middle", "a /x\nb /y\nc /z", "a /x\nc /z", { en: "b /y", fr: "" }],
    ["that is a sentence", "npm ci\nThen wait", "npm ci", null],
    ["beside another that differs", "npm ci\nnpm test", "npm start", null],
    ["two of them", "npm ci\nnpm test\nnpm start", "npm ci", null],
    ["that repeats one", "npm ci\nnpm ci", "npm ci", null],
    ["that is a comment", "npm ci\n# all", "npm ci", null],
  ])("%s", (_, en, fr, expected) => {
    expect(gap("sh", en, fr)).toEqual(expected);
  });

  test("in a program it tells nothing", () => {
    expect(gap("js", "a_b()\nc_d()", "a_b()")).toBeNull();
  });
});

describe("comments and messages", () => {
  test.each([
    ["css", "/* a_b ** c/d */ x_y", "/* e_f */ x_y"],
    ["css", "/* a_b\n c_d */\nx_y", "/* e_f\n g_h */\nx_y"],
    ["html", "<!-- a-b <i> - c --><p>", "<!-- <b> --><p>"],
    ["python", '"""get_a now"""\nx_y', '"""get_b"""\nx_y'],
    ["python", "'''get_a now'''\nx_y", "'''get_b'''\nx_y"],
    ["python", '"""\nget_a\n"""\nx_y', '"""\nget_b\n"""\nx_y'],
    ["python", "'''\nget_a\n'''\nx_y", "'''\nget_b\n'''\nx_y"],
    ["js", 'x_y("see a_b here")', 'x_y("see c_d here")'],
    ["sh", 'otter "tide"', 'otter "maree"'],
    ["sh", "  $ otter /a", "> otter /a"],
    ["yaml", "title : The tide_table here", "title : Le tableau_marees ici"],
    ["css", "/* a */ x_y /* b_c */", "/* d */ x_y /* e_f */"],
    ["js", "x_y // get_a", "x_y // get_b"],
    ["js", "// get_a\nx_y", "// get_b\nx_y"],
    ["ini", "x_y = 1 ; get_a", "x_y = 1 ; get_b"],
    ["tex", "x_y", "x_y % get_a"],
    ["bat", "REM get_a\nx_y", "REM get_b\nx_y"],
    ["sql", "x_y -- get_a", "x_y -- get_b"],
    ["sh", "x_y # get_a", "x_y # get_b"],
    ["js", 'x_y("get a")', 'x_y("get b")'],
    ["js", "x_y(`get a`)", "x_y('get b')"],
  ])("%s: %s, %s", (language, en, fr) => {
    expect(gap(language, en, fr)).toBeNull();
  });

  test.each([
    ["js", 'x("get_a")', 'x("get_b")'],
    ["js", "x('a/b')", "x('a/c')"],
    ["js", "x(`a.b`)", "x(`a.c`)"],
    ["js", "see http://a.b/c_d", "see http://a.b/c_e"],
    ["css", "#tide2 { x: y }", "#maree3 { x: y }"],
    ["sh", "otter --a_b", "otter --a_c"],
    ["yaml", "- x_y: a_b", "- x_y: a_c"],
  ])("what counts, %s: %s, %s", (language, en, fr) => {
    expect(gap(language, en, fr)).toEqual({ en, fr });
  });
});
