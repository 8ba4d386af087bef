import { describe, expect, test } from "vitest";
import { codeGap, type NameWords, spanGap } from "./code-lines.ts";

const gap = (language: string, en: string, fr: string) => codeGap({ text: en, language }, { text: fr, language });

describe("what no word of a language has", () => {
  test.each([
    ["tide5", "maree6"],
    ["tide_a", "maree_b"],
    ["tide/a", "maree/b"],
    ["tide\\a", "maree\\b"],
    ["tide@a", "maree@b"],
    ["tideTable", "mareeTable"],
    ["tide.table", "maree.tableau"],
    [".tide", ".maree"],
    ["$tide", "$maree"],
    ["--tide", "--maree"],
  ])("%s, %s", (en, fr) => {
    expect(spanGap([en], [fr])).toEqual({ en, fr });
    expect(spanGap([en], ["maree"])).toBeNull();
    expect(spanGap(["tide"], [fr])).toBeNull();
  });

  test.each([
    ["tide()", "maree()"],
    ["key=a", "cle=b"],
    ["a:b", "c:d"],
  ])("%s, %s as spans", (en, fr) => {
    expect(spanGap([en], [fr])).toEqual({ en, fr });
  });

  test.each([
    ["tide", "maree"],
    ["Tide", "Maree"],
    ["TIDE", "MAREE"],
    ["tide.", "maree."],
    ["tide-table", "table-maree"],
    ["get_été", "get_hiver"],
    ["-", "–"],
  ])("none: %s, %s", (en, fr) => {
    expect(spanGap([en], [fr])).toBeNull();
  });
});

describe("what the reader fills in", () => {
  test.each([
    ["ssh <name>@host/a", "ssh <nom>@host/a"],
    ["ssh {name}/a", "ssh {nom}/a"],
    ["ssh [name]/a", "ssh [nom]/a"],
    ["otter TIDE_NAME", "otter NOM_MAREE"],
    ["otter A_NAME", "otter B_NOM"],
    ["otter 1_NAME", "otter 1_NOM"],
    ["otter ENV.TIDE_KEY", "otter NOM.CLE_MAREE"],
    ["otter your-name/a", "otter votre-nom/a"],
    ["otter my_tide", "otter ma_maree"],
    ["otter /sample/a", "otter /echantillon/a"],
    ["otter http://a.b/OWNER/c", "otter http://a.b/PROPRIO/c"],
    ["otter a@NAME.b", "otter a@NOM.b"],
    ["otter a=NAME", "otter a=NOM"],
    ["otter a?NAME", "otter a?NOM"],
    ["otter a:NAME", "otter a:NOM"],
  ])("%s, %s", (en, fr) => {
    expect(gap("sh", en, fr)).toBeNull();
  });

  test.each([
    ["otter <a>/x", "otter <a>/y"],
    ["otter a/OWNER/b", "otter a/PROPRIO/c"],
    ["otter a/OWNER/b", "otter a/PROPRIO"],
    ["otter a/Owner/b", "otter a/Proprio/b"],
    ["otter a/O/b", "otter a/P/b"],
    ["otter process.env.TIDE_KEY", "otter process.env.CLE_MAREE"],
    ["otter os.environ.TIDE_KEY", "otter os.environ.CLE_MAREE"],
    ["otter HTTP_PROXY", "otter HTTPS_PROXY"],
    ["otter 05OC001", "otter 05OC010"],
    ["otter sample/a", "otter sample/b"],
  ])("what it is not: %s, %s", (en, fr) => {
    expect(gap("sh", en, fr)).toEqual({ en, fr });
  });

  test("a variable of the environment on one side is filled in", () => {
    expect(gap("sh", "otter env.TIDE_KEY", "otter cle.CLE_MAREE")).toEqual({ en: "otter env.TIDE_KEY", fr: "otter cle.CLE_MAREE" });
    expect(gap("sh", "otter env.TIDE_KEY", "otter env/CLE_MAREE")).toEqual({ en: "otter env.TIDE_KEY", fr: "otter env/CLE_MAREE" });
  });

  test.each([
    ["TIDE_PORT", "TIDES_PORT", true],
    ["TID_PORT", "TIDS_PORT", false],
    ["TIDE_NAME", "TIDES_NOM", false],
    ["ADULT_PORT", "ADULTE_PORT", false],
    ["TIDE_PORT", "XTIDE_PORT", false],
    ["TIDEPORT", "TIDEPORTS", false],
    ["TIDE_PORT", "TIDE_PORT_A", false],
    ["TIDE_1", "TIDE_2", true],
    ["TIDE_1", "MAREE_2", false],
  ])("%s, %s: one miswritten name? %s", (en, fr, is) => {
    expect(spanGap([en], [fr])).toEqual(is ? { en, fr } : null);
    expect(spanGap([fr], [en])).toEqual(is ? { en: fr, fr: en } : null);
  });
});

describe("a name that was changed before", () => {
  test("a path of names that were changed is no gap, of another one it is", () => {
    expect(gap("python", "boat = a\nboat.go_1", "bateau = a\nbateau.go_1")).toBeNull();
    expect(gap("python", "boat = a\nboat.go_1", "bateau = a\nnavire.go_1")).toEqual({ en: "boat.go_1", fr: "navire.go_1" });
    expect(gap("python", "boat = a\nboat.go_1", "bateau = a\nbateau.go_1.x")).toEqual({ en: "boat.go_1", fr: "bateau.go_1.x" });
  });
});

describe("marks of language", () => {
  test.each([
    ["otter /en/a", "otter /fr/a"],
    ["otter a_b-eng.c", "otter a_b-fra.c"],
    ["otter a/en-CA", "otter a/fr-CA"],
    ["otter a/en_us", "otter a/fr_fr"],
    ["otter a/English", "otter a/français"],
    ["otter a?x=1&lang=en", "otter a?x=1"],
    ["otter a?lang=en&x=1", "otter a?x=1"],
    ["otter a?hl=en", "otter a"],
    ["otter a --locale=en", "otter a"],
    ["otter a --language en b", "otter a b"],
    ["otter “a/b”", "otter «a/b»"],
  ])("%s, %s", (en, fr) => {
    expect(gap("sh", en, fr)).toBeNull();
  });

  test.each([
    ["otter /ten/a", "otter /tfr/a"],
    ["otter /en2", "otter /fr2"],
    ["otter a?lang=de", "otter a"],
    ["otter a?x=en", "otter a"],
  ])("none: %s, %s", (en, fr) => {
    expect(gap("sh", en, fr)).toEqual({ en, fr });
  });
});

describe("spans of two texts", () => {
  test.each([
    ["one program, another command", ["git add"], ["git ajouter"], true],
    ["two programs", ["git add"], ["svn add"], false],
    ["a word with a capital first", ["Save all"], ["Save tout"], false],
    ["a word with an accent first", ["été a"], ["été b"], false],
    ["one method", ["GET /tide"], ["GET /maree"], true],
    ["two methods", ["GET /tide"], ["POST /maree"], false],
    ["several words and one", ["git add"], ["git"], false],
    ["one word and several", ["a/b"], ["a/b c"], false],
    ["an option and none", ["--all"], ["all/b"], false],
    ["two options", ["-a"], ["-b"], true],
    ["a value translated beside one that was not", ["pending", "confirmed"], ["pending", "confirmé"], true],
    ["a value translated, and none beside it", ["confirmed"], ["confirmé"], false],
    ["another value beside one that was not", ["pending", "open"], ["pending", "ouvert"], false],
    ["a short value", ["pending", "conf"], ["pending", "confirmé"], false],
    ["a value with a capital", ["pending", "Confirmed"], ["pending", "confirmé"], false],
    ["a value beside a short one", ["on", "confirmed"], ["on", "confirmé"], false],
    ["two values translated", ["pending", "confirmed", "detailed"], ["pending", "confirmé", "détaillé"], false],
    ["three that differ, the last in kind", ["Save", "Load", "a/b"], ["Ouvrir", "Fermer", "c/d"], true],
    ["four that differ", ["a/1", "a/2", "a/3", "a/4"], ["b/1", "b/2", "b/3", "b/4"], false],
    ["one more on a side", ["a/1", "a/2"], ["b/1"], false],
    ["what the other side repeats", ["a/1", "a/1", "a/2"], ["a/1", "a/2", "a/2"], false],
    ["none", [], [], false],
  ])("%s", (_, en, fr, differ) => {
    if (differ) expect(spanGap(en, fr)).toEqual({ en: en.at(-1), fr: fr.at(-1) });
    else expect(spanGap(en, fr)).toBeNull();
  });
});

const words: NameWords = {
  translates: (en, fr) => en === "name" && fr === "nom",
  isEnglish: (word) => ["outbound", "inbound"].includes(word),
};

test.each([
  ["OTTER_TIMEOUT", "OTTER_DELAY", true],
  ["OTTER_NAME", "OTTER_NOM", false],
  ["OTTER_TIMEOUT", "BEAVER_TIMEOUT", false],
  ["OTTER_TIMEOUT", "DELAI_OTTER", false],
  ["YOUR_TOKEN", "YOUR_JETON", false],
  ["OT_TIMEOUT", "OT_DELAY", false],
  ["OTTER_ID", "OTTER_NO", false],
])("two names of one family of constants, %s and %s", (en, fr, differs) => {
  expect(spanGap([en], [fr], words) !== null).toBe(differs);
  // Without a lexicon it may be a translation.
  expect(spanGap([en], [fr])).toBeNull();
  const shell = (name: string, value: string) => ({ text: `export ${name}=${value}`, language: "sh" });
  expect(codeGap(shell(en, "north"), shell(fr, "north"), words) !== null).toBe(differs);
  expect(codeGap(shell(en, "80"), shell(fr, "80"), words) !== null).toBe(differs);
});

test.each([
  ["folder: inbound", "folder: outbound", true],
  ["folder: inbound", "folder: entrants", false],
  ["folder: in", "folder: out", false],
])("a value of data that is another word, %s and %s", (en, fr, differs) => {
  const data = (text: string) => ({ text, language: "yaml" });
  expect(codeGap(data(en), data(fr), words) !== null).toBe(differs);
});
