import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Report, ReportSet } from "#finding";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../../src/dev/modules.ts";

const EN = `---
title: Ferry attendant
---

## Your day

You greet passengers at 7:30 am and direct them to their seats.

- Check tickets at the gate.
- Keep the decks clear of snow.
`;
const FR = `---
title: Préposée ou préposé au traversier
---

## Votre journée

Vous accueillez les passagers à 7 h 30 et les dirigez vers leur place.

- Vérifier les billets à la barrière.
- Garder les ponts libres de neige.
`;
/** The last item is missing. */
const FR_SHORT = FR.replace("- Garder les ponts libres de neige.\n", "");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parite-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files, by path. */
function tree(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A clean pair, to see that it is still checked. */
const CLEAN = { "good/en.md": EN, "good/fr.md": FR };
const read = (path: string) => readFileSync(join(folder, path), "utf8");

interface Ran {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** Runs the CLI on the folder as a process would. */
async function parite(args: readonly string[], { env = {}, isTTY = false } = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const world: Io = {
    argv: ["node", "parite", ...args],
    env,
    cwd: () => folder,
    stdout: { isTTY, columns: 100, write: (text) => out.push(text) },
    stderr: { isTTY: false, write: (text) => err.push(text) },
  };
  await run(world);
  const ran = { code: world.exitCode, out: out.join(""), err: err.join("") };
  expect(ran.out + ran.err, "no stack trace").not.toMatch(/\n {4}at |node:internal/u);
  return ran;
}

/** Runs `check` for its JSON. */
async function results(...args: readonly string[]) {
  const ran = await parite(["check", ...args, "--format", "json"]);
  return { ...ran, results: JSON.parse(ran.out) as ReportSet };
}

/** The sentences of refusals, in English. */
const refused = ({ refusals }: ReportSet) => refusals.map(({ code, message }) => `${code}: ${message.en}`);
const keys = ({ reports }: ReportSet) => reports.map(({ pair }) => pair.key);

describe("exit codes", () => {
  test("0 in parity, 1 with an error, 0 where that is not to fail", async () => {
    tree(CLEAN);
    expect((await parite(["check"])).code).toBe(0);
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    expect((await parite(["check"])).code).toBe(1);
    expect((await parite(["check", "--fail-on", "never"])).code).toBe(0);
  });

  test("a warning fails where it is to", async () => {
    tree({ ...CLEAN, "parite.config.json": JSON.stringify({ rules: { "missing-item": "warning" } }) });
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    expect((await parite(["check", "--only", "missing-item"])).code).toBe(0);
    expect((await parite(["check", "--only", "missing-item", "--fail-on", "warning"])).code).toBe(1);
  });
});

describe("files that cannot be read", () => {
  test("a path that is not there is named, and the others are checked", async () => {
    tree(CLEAN);
    const { code, results: found } = await results("good", "nowhere.md");
    expect(code).toBe(2);
    expect(refused(found)).toEqual(["missing-file: “nowhere.md” does not exist. Check the path and the folder in which the command runs."]);
    expect(keys(found)).toEqual(["good"]);
  });

  test("a side that is not there", async () => {
    tree(CLEAN);
    const { code, out } = await parite(["check", "--en", "good/en.md", "--fr", "fr.md", "--lang", "fr"]);
    expect(code).toBe(2);
    expect(out.replace(/\s+/gu, " ")).toContain("« fr.md » n’existe pas. Vérifiez le chemin et le dossier où la commande s’exécute.");
  });

  test("a file that the system refuses, a folder in place of a file", async () => {
    tree({ ...CLEAN, "dir/en.md/x.txt": "" });
    symlinkSync("loop.md", join(folder, "loop.md"));
    const loop = await results("--en", "loop.md", "--fr", "good/fr.md");
    expect(loop.code).toBe(2);
    expect(refused(loop.results)).toEqual([
      "unreadable-file: “loop.md” could not be read: its links lead in a circle. Check the file and its permissions.",
    ]);
    expect(loop.results.refusals[0]).toMatchObject({ side: "en", path: "loop.md" });
    spawnSync("mkfifo", [join(folder, "pipe.md")]);
    const pipe = await results("--en", "pipe.md", "--fr", "good/fr.md");
    expect(refused(pipe.results)).toEqual([
      "unreadable-file: “pipe.md” could not be read: it is not a regular file. Check the file and its permissions.",
    ]);
    const directory = await results("--en", "dir/en.md", "--fr", "good/fr.md");
    expect(refused(directory.results)).toEqual(["is-directory: “dir/en.md” is a folder where a file is expected. Name the file in it."]);
  });

  test.each([
    [
      "Windows-1252",
      Buffer.from(FR, "latin1"),
      "not-utf8: “bad/fr.md” is not UTF-8 text (line 2); it looks like Windows-1252. Save it as UTF-8 in your editor.",
    ],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${FR}`, "utf16le"),
      "not-utf8: “bad/fr.md” is not UTF-8 text (line 1); it looks like UTF-16. Save it as UTF-8 in your editor.",
    ],
    [
      "binary",
      Buffer.from([0x25, 0x50, 0x00, 0x01]),
      "binary-file: “bad/fr.md” is not a text file. Give the Markdown file of the posting.",
    ],
    [
      "over the limit",
      Buffer.from(`${FR}${"neige ".repeat(50_000)}`),
      "too-large: “bad/fr.md” has 300,223 bytes; the limit is 262,144. Split the file, or raise “limits.bytes” in parite.config.json.",
    ],
  ])("%s: said, and the other pairs are checked", async (_, bytes, sentence) => {
    tree({ ...CLEAN, "bad/en.md": EN, "bad/fr.md": bytes });
    const { code, results: found } = await results();
    expect(code).toBe(2);
    expect(refused(found)).toEqual([sentence]);
    expect(found.refusals[0]).toMatchObject({ side: "fr", path: "bad/fr.md" });
    expect(keys(found)).toEqual(["good"]);
  });

  test("machine formats leave stdout to the report; the sentence is on stderr", async () => {
    tree({ ...CLEAN, "bad/en.md": EN, "bad/fr.md": Buffer.from(FR, "latin1") });
    const { err } = await parite(["check", "--format", "csv", "--lang", "fr"]);
    expect(err).toContain("parite\u00A0: «\u00A0bad/fr.md\u00A0» n’est pas du texte UTF-8 (ligne 2)");
  });
});

describe("texts that can be checked in part", () => {
  const noteCodes = (report: Report | undefined) => report?.notes.map(({ code }) => code);
  const check = async (en: string, fr: string) => {
    tree({ ...CLEAN, "odd/en.md": en, "odd/fr.md": fr });
    const { results: found, code } = await results();
    expect(keys(found)).toEqual(["good", "odd"]);
    expect(found.refusals).toEqual([]);
    return { code, report: found.reports[1] as Report };
  };

  test("broken YAML", async () => {
    const { report } = await check(EN.replace("title: Ferry", "title: [Ferry"), FR);
    const notes = report.notes.filter(({ side }) => side === "en");
    expect(notes).toHaveLength(1);
    expect(notes[0]?.message.en).toContain("odd/en.md");
    expect(notes[0]?.message.fr).toContain("odd/en.md");
  });

  test("an unclosed fence", async () => {
    const { report } = await check(EN, `${FR}\n\`\`\`\nfin\n`);
    expect(noteCodes(report)).toEqual(["unclosed-fence"]);
    expect(report.notes[0]?.message.en).toContain("Close it with the same fence.");
  });

  test("an empty side", async () => {
    const { code, report } = await check(EN, "");
    expect(noteCodes(report)).toContain("empty");
    expect(code).toBe(1);
  });

  test("two identical files", async () => {
    const { code, report } = await check(EN, EN);
    expect(code).toBe(1);
    expect(report.findings.map(({ rule, lacking }) => [rule, lacking])).toContainEqual(["untranslated", "fr"]);
    expect(report.verdict).toBe("fail");
  });

  test("the two languages swapped", async () => {
    const { code, report } = await check(FR, EN);
    expect(code).toBe(1);
    expect(report.findings.map(({ rule }) => rule)).toContain("untranslated");
  });
});

describe("pairs", () => {
  const keyed = (key: string, text: string) => text.replace("---\n", `---\ntranslationKey: ${key}\n`);

  test("no partner", async () => {
    tree({ ...CLEAN, "content/en/only.md": EN });
    const { code, results: found } = await results();
    expect(code).toBe(1);
    expect(found.unpaired.map(({ message }) => message.en)).toEqual([
      "“content/en/only.md” has no French version: there is no “content/fr/only.md”. Add the file, or give the two files the same translation key if it has another name.",
    ]);
    expect(keys(found)).toEqual(["good"]);
  });

  test("two postings with one key, told apart by their paths", async () => {
    tree({ "a/en.md": keyed("ferry", EN), "a/fr.md": keyed("ferry", FR), "b/en.md": keyed("ferry", EN), "b/fr.md": keyed("ferry", FR) });
    const { code, results: found } = await results();
    expect(code).toBe(0);
    expect(found.repository.map(({ rule, severity, paths }) => [rule, severity, paths])).toEqual([
      ["duplicate-key", "warning", ["a/en.md", "a/fr.md", "b/en.md", "b/fr.md"]],
    ]);
    expect(keys(found)).toEqual(["ferry (a)", "ferry (b)"]);
  });

  test("two postings with one key and nothing to tell them apart are not guessed at", async () => {
    tree({ ...CLEAN, "en/a.md": keyed("ferry", EN), "en/b.md": keyed("ferry", EN), "fr/c.md": keyed("ferry", FR) });
    const { code, results: found } = await results();
    expect(code).toBe(1);
    expect(found.repository.map(({ message }) => message.en)).toEqual([
      "The translation key “ferry” is used by 3 files: en/a.md, en/b.md, fr/c.md. What belongs together cannot be told, so none of them was compared. Give each pair its own key.",
    ]);
    expect(found.unpaired).toEqual([]);
    expect(keys(found)).toEqual(["good"]);
  });

  test("an ambiguous partner is not guessed at", async () => {
    tree({ ...CLEAN, "jobs/a.md": EN, "jobs/a.fr.md": FR, "jobs/a_fr.md": FR });
    const { code, results: found } = await results();
    expect(code).toBe(1);
    expect(found.repository[0]?.message.en).toContain(
      "in more than one way: jobs/a.fr.md, jobs/a.md, jobs/a_fr.md. They were not compared.",
    );
    expect(found.unpaired).toEqual([]);
    expect(keys(found)).toEqual(["good"]);
  });

  test("a key without a language is said and fails nothing", async () => {
    tree({ ...CLEAN, "ferry.md": keyed("ferry", EN) });
    const { code, results: found } = await results();
    expect(code).toBe(0);
    expect(refused(found)[0]).toMatch(/^no-language: “ferry\.md” has a translation key, .* Add “lang: en” or “lang: fr”/u);
  });

  test("files that are no postings are counted on stderr, unless it is to be quiet", async () => {
    tree({ ...CLEAN, "README.md": "# Jobs\n", "NOTES.md": "# Notes\n" });
    expect((await parite(["check"])).err).toBe("2 Markdown files were left out: nothing shows their language.\n");
    expect((await parite(["check", "--quiet"])).err).toBe("");
  });

  test("one file or one language's folder brings its partners along", async () => {
    tree({ "content/en/a.md": EN, "content/fr/a.md": FR, "content/en/b.md": keyed("b", EN), "content/fr/autre.md": keyed("b", FR) });
    expect(keys((await results("content/en/a.md")).results)).toEqual(["content/a"]);
    const { results: found } = await results("content/fr");
    expect(keys(found)).toEqual(["b", "content/a"]);
    expect(found.unpaired).toEqual([]);
    expect(keys((await results("content/**/a.md")).results)).toEqual(["content/a"]);
  });

  test("a folder that a link shows twice is checked once; a file that is a link is a file", async () => {
    tree({ ...CLEAN, "other/en.md": EN });
    symlinkSync(".", join(folder, "again"));
    symlinkSync("../good/fr.md", join(folder, "other/fr.md"));
    expect(keys((await results()).results)).toEqual(["good", "other"]);
  });

  test("two files by name give the report of one pair, as the service does", async () => {
    tree({ "one.md": keyed("ferry", EN), "deux.md": FR_SHORT });
    const { code, out } = await parite(["check", "--en", "one.md", "--fr", "deux.md", "--format", "json"]);
    expect(code).toBe(1);
    expect((JSON.parse(out) as Report).pair).toMatchObject({ key: "ferry", en: { path: "one.md" }, fr: { path: "deux.md" } });
  });

  test("the same tree gives the same bytes", async () => {
    tree({ ...CLEAN, "bad/en.md": EN, "bad/fr.md": FR_SHORT, "en/x.md": EN });
    expect((await results()).out).toBe((await results()).out);
  });
});

describe("arguments", () => {
  test.each([
    [["check", "--formt", "json"], "There is no option “--formt”. Did you mean “--format”?"],
    [["check", "--zzzz"], "There is no option “--zzzz”. “parite --help” lists the options."],
    [["chek"], "There is no command “chek”. Did you mean “check”?"],
    [["content"], "There is no command “content”. To check files, write “parite check content”."],
    [[], "No command was given. To check a folder, write “parite check FOLDER”."],
    [["check", "--format"], "The option “--format” has no value. Write one after it."],
    [["check", "--format", "jsn"], "“jsn” is not a value of “--format”. Did you mean “json”?"],
    [["check", "--fail-on", "always"], "“always” is not a value of “--fail-on”. Choose one of error, warning, never."],
    [["check", "--lang", "de"], "“de” is not a value of “--lang”."],
    [["check", "--only", "missing-itm"], "There is no rule “missing-itm”. Did you mean “missing-item”?"],
    [["check", "--only", "qqq"], "There is no rule “qqq”. “parite rules” lists them."],
    [["check", "--en", "a.md"], "“--en” is given without “--fr”. Name both files, or give a folder instead."],
    [["check", "--fr", "a.md"], "“--fr” is given without “--en”."],
    [["check", "good", "--en", "a.md", "--fr", "b.md"], "Paths cannot be combined with “--en” and “--fr”."],
    [["check", "--en", "good/en.md", "--fr", "./good/en.md"], "“good/en.md” is given for both languages."],
    [["check", "--output", "a", "--output", "b"], "There are 2 “--output” for 0 “--format”."],
    [["check", "--format", "json", "--output", "a", "--format", "csv", "--output", "a"], "Two reports would be written to “a”."],
    [["check", "--update-baseline"], "“--update-baseline” needs the file to write. Add “--baseline FILE”."],
    [["check", "--config", "none.json"], "“none.json” does not exist."],
    [["check", "--baseline", "none.json"], "“none.json” does not exist."],
    [["check", "empty"], "No Markdown file was found in “empty”. Name the folder that holds the postings"],
    [["check", "notes"], "No posting was found in “notes”: of 1 Markdown file, none shows its language"],
    [["explain"], "The argument “rule” is absent."],
    [["explain", "numbr"], "There is no rule “numbr”. Did you mean “number”?"],
    [["rules", "x"], "“parite rules” has more arguments than it takes."],
  ])("%j", async (args, sentence) => {
    tree({ ...CLEAN, "empty/x.txt": "", "notes/README.md": "# Notes\n" });
    const { code, out, err } = await parite(args);
    expect(err).toContain(`parite: ${sentence}`);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("--allow-empty: nothing to check is no fault; a path that is not there still is", async () => {
    tree({ "notes/README.md": "# Notes\n" });
    expect((await parite(["check", "notes", "--allow-empty"])).code).toBe(0);
    expect((await parite(["check", "none.md", "--allow-empty"])).code).toBe(2);
  });

  test("errors are in the language of --lang, else of the environment", async () => {
    expect((await parite(["check", "--formt", "--lang", "fr"])).err).toBe(
      "parite\u00A0: Il n’existe pas d’option «\u00A0--formt\u00A0». Vouliez-vous dire «\u00A0--format\u00A0»?\n",
    );
    expect((await parite(["chek"], { env: { LANG: "fr_CA.UTF-8" } })).err).toContain("Vouliez-vous dire «\u00A0check\u00A0»?");
    expect((await parite(["chek"], { env: { LANG: "fr_CA.UTF-8", LC_ALL: "en_CA.UTF-8" } })).err).toContain("Did you mean “check”?");
  });

  test("help and version", async () => {
    const help = await parite(["--help"]);
    expect([help.code, help.out.startsWith("Usage: parite <command> [options]")]).toEqual([0, true]);
    const aide = await parite(["check", "--help", "--lang", "fr"]);
    expect(aide.out).toContain("Emploi\u00A0: parite check [options] [paths...]");
    expect(aide.out).not.toMatch(/Usage:|Arguments:|display help|default/u);
    expect((await parite(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe("settings", () => {
  test.each([
    ['{"rules": ', "“parite.config.json” is not valid JSON: it ends too early."],
    ['{\n  "rules": {,}\n}', "“parite.config.json” is not valid JSON: line 2, column 13."],
    ['{"rules": tru }', "“parite.config.json” is not valid JSON: something stands where JSON cannot have it."],
    ["rules: none", "“parite.config.json” is not valid JSON: “r” stands where JSON cannot have it."],
    ['{"rule": {}}', "“parite.config.json” has a setting to correct:\n  There is no setting “rule”. Did you mean “rules”?"],
    ['{"rules": {"numbr": "off"}}', "The setting “rules.numbr” names no rule. Did you mean “number”?"],
    ['{"rules": {"number": "fatal"}, "allow": 3}', "has 2 settings to correct:\n"],
    ['{"glossary": "terms.csv"}', "“terms.csv” does not exist."],
    ['{"glossary": "bad.csv"}', "“bad.csv” is not a glossary (line 2)."],
  ])("broken: %s", async (text, sentence) => {
    tree({ ...CLEAN, "parite.config.json": text, "bad.csv": "en,fr\nteam\n" });
    const { code, err } = await parite(["check"]);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  test("off, by rule and by path; the later override wins", async () => {
    const config = {
      overrides: [
        { files: ["old/**"], rules: { "missing-item": "off" } },
        { files: ["old/b/**"], rules: { "missing-item": "info" } },
      ],
    };
    tree({ "parite.config.json": JSON.stringify(config) });
    for (const name of ["new", "old/a", "old/b"]) tree({ [`${name}/en.md`]: EN, [`${name}/fr.md`]: FR_SHORT });
    const { results: found } = await results("--only", "missing-item");
    expect(found.reports.map(({ pair, findings }) => [pair.key, findings.map(({ severity }) => severity)])).toEqual([
      ["new", ["error"]],
      ["old/a", []],
      ["old/b", ["info"]],
    ]);
  });

  test("the settings of the folder that is checked hold, globs relative to them", async () => {
    tree({ "sub/a/en.md": EN, "sub/a/fr.md": FR_SHORT, "sub/draft/en.md": EN });
    tree({
      "sub/parite.config.json": JSON.stringify({
        lang: "fr",
        exclude: ["draft/**"],
        overrides: [{ files: ["a/**"], rules: { "missing-item": "off" } }],
      }),
    });
    const { code, out } = await parite(["check", "sub", "--only", "missing-item", "--only", "unpaired"]);
    expect(code).toBe(0);
    expect(out).toContain("sub/a");
    expect(out).toContain("parité atteinte");
  });

  test("a rule of the repository may be off", async () => {
    tree({ ...CLEAN, "en/x.md": EN, "parite.config.json": JSON.stringify({ rules: { unpaired: "off" } }) });
    expect((await parite(["check"])).code).toBe(0);
  });

  test("pair key, patterns and glossary file", async () => {
    tree({
      "parite.config.json": JSON.stringify({ pairs: { key: "ref", patterns: [["-one.", "-two."]] }, glossary: "terms.csv" }),
      "terms.csv": "en,fr\nferry,bac\n",
      "a-one.md": EN,
      "a-two.md": FR.replace("au traversier", "au traversier principal"),
      "b-one.md": `---\nref: b\n---\n\nThe ferry leaves every hour from the dock.\n`,
      "c-two.md": `---\nref: b\n---\n\nLe traversier part du quai toutes les heures.\n`,
    });
    const { results: found } = await results("--only", "terminology");
    expect(keys(found)).toEqual(["a", "b"]);
    expect(found.reports[1]?.findings.map(({ rule }) => rule)).toEqual(["terminology"]);
  });
});

describe("reports", () => {
  test("each format goes to its output, one without goes to stdout", async () => {
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    const { out, code } = await parite([
      "check",
      "--format",
      "json",
      "--output",
      "a.json",
      "--format",
      "html",
      "--output",
      "a.html",
      "--format",
      "pretty",
    ]);
    expect(code).toBe(1);
    expect((JSON.parse(read("a.json")) as ReportSet).totals.pairs).toBe(1);
    expect(read("a.html")).toContain("Keep the decks clear of snow.");
    expect(out).toContain("missing-item");
  });

  test("reports lead to the pages of the rules where the settings say where these are", async () => {
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    expect((await parite(["check", "--format", "sarif"])).out).not.toContain("helpUri");
    tree({ "parite.config.json": JSON.stringify({ docs: "https://host.example/docs/rules" }) });
    expect((await parite(["check", "--format", "sarif", "--lang", "fr"])).out).toContain(
      '"helpUri": "https://host.example/docs/rules/missing-item.fr.md"',
    );
  });

  test("an output that cannot be written is said, and its report is printed instead", async () => {
    tree(CLEAN);
    const { code, out, err } = await parite([
      "check",
      "--format",
      "json",
      "--output",
      "none/a.json",
      "--format",
      "csv",
      "--output",
      "b.csv",
    ]);
    expect(code).toBe(2);
    expect(err).toBe("parite: “none/a.json” could not be written: there is no such folder. Choose another place.\n");
    expect((JSON.parse(out) as ReportSet).totals.pairs).toBe(1);
    expect(read("b.csv")).not.toBe("");
  });

  test("colours on a terminal only, and not against the reader's will", async () => {
    tree(CLEAN);
    const hasColour = async (args: readonly string[], options: object) =>
      (await parite(["check", ...args], options)).out.includes("\u001b[");
    expect(await hasColour([], { isTTY: true })).toBe(true);
    expect(await hasColour([], { isTTY: false })).toBe(false);
    expect(await hasColour([], { isTTY: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await hasColour(["--no-color"], { isTTY: true, env: { FORCE_COLOR: "1" } })).toBe(false);
    expect(await hasColour([], { isTTY: false, env: { FORCE_COLOR: "1" } })).toBe(true);
  });

  test("the language of the report", async () => {
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    expect((await parite(["check"])).out).toContain("Keep the decks clear of snow.");
    expect((await parite(["check"], { env: { LC_ALL: "fr_CA.UTF-8" } })).out).toMatch(/version\s+française/u);
  });
});

describe("baseline", () => {
  const baseline = ["check", "--baseline", "known.json"];

  test("what is known fails no more, what is new does, what is settled is said", async () => {
    tree({ "a/en.md": EN, "a/fr.md": FR_SHORT });
    expect(await parite([...baseline, "--update-baseline"])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^“known\.json” was written with /u),
    });
    expect((await parite(baseline)).code).toBe(0);
    tree({ "b/en.md": EN, "b/fr.md": FR_SHORT });
    const { code, out, err } = await parite([...baseline, "--format", "json"]);
    expect(code).toBe(1);
    expect(err).toMatch(/known from “known\.json” and not shown\.$/mu);
    expect((JSON.parse(out) as ReportSet).reports.map(({ pair, verdict }) => [pair.key, verdict])).toEqual([
      ["a", "pass"],
      ["b", "fail"],
    ]);
    tree({ "a/fr.md": FR, "b/fr.md": FR });
    expect((await parite(baseline)).err).toMatch(/of “known\.json” (?:is|are) settled\. “--update-baseline” removes (?:it|them)\./u);
    await parite([...baseline, "--update-baseline"]);
    expect(JSON.parse(read("known.json"))).toEqual({ schemaVersion: 1, findings: [] });
  });

  test("the file is sorted, one finding a line, and the same from run to run", async () => {
    tree({ "b/en.md": EN, "b/fr.md": FR_SHORT, "a/en.md": EN, "a/fr.md": FR_SHORT, "en/x.md": EN });
    await parite([...baseline, "--update-baseline"]);
    const first = read("known.json");
    const lines = first.split("\n").filter((line) => line.includes("fingerprint"));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.every((line) => /^ {4}\{"where":"[^"]+","rule":"[^"]+","fingerprint":"[0-9a-f]{16}"\},?$/u.test(line))).toBe(true);
    expect(lines.map((line) => /"where":"([^"]+)"/u.exec(line)?.[1])).toEqual(
      [...lines.map((line) => /"where":"([^"]+)"/u.exec(line)?.[1])].sort(),
    );
    await parite([...baseline, "--update-baseline"]);
    expect(read("known.json")).toBe(first);
  });

  test("a run over a part leaves the entries of the rest", async () => {
    tree({ "a/en.md": EN, "a/fr.md": FR_SHORT, "b/en.md": EN, "b/fr.md": FR_SHORT });
    await parite([...baseline, "--update-baseline"]);
    tree({ "a/fr.md": FR });
    await parite(["check", "a", "--baseline", "known.json", "--update-baseline"]);
    const { findings } = JSON.parse(read("known.json")) as { findings: { where: string }[] };
    expect(new Set(findings.map(({ where }) => where))).toEqual(new Set(["b"]));
  });

  test.each([
    ["[]", "“known.json” is not a baseline of Parité."],
    ["{", "“known.json” is not valid JSON"],
  ])("a broken one: %s", async (text, sentence) => {
    tree({ ...CLEAN, "known.json": text });
    expect(await parite(baseline)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
  });

  test("one that cannot be written", async () => {
    tree(CLEAN);
    const { code, err } = await parite(["check", "--baseline", "none/known.json", "--update-baseline"]);
    expect([code, err]).toEqual([2, "parite: “none/known.json” could not be written: there is no such folder. Choose another place.\n"]);
  });
});

describe("other commands", () => {
  test("rules: a line each, or JSON with both languages", async () => {
    expect((await parite(["rules", "--lang", "fr"])).out).toMatch(/^missing-item +error +\S/mu);
    const { rules } = JSON.parse((await parite(["rules", "--format", "json"])).out) as { rules: { id: string; summary: object }[] };
    expect(rules.find(({ id }) => id === "unpaired")?.summary).toEqual({ en: expect.any(String), fr: expect.any(String) });
  });

  test("explain: why, what to do, and examples with what they give", async () => {
    const { code, out } = await parite(["explain", "missing-item"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Why\n[\s\S]*What to do\n[\s\S]*Example 1[\s\S]* → /u);
    expect((await parite(["explain", "unpaired", "--lang", "fr"])).out).toContain(
      "→ «\u00A0content/en/analyst.md\u00A0» n’a pas de version française",
    );
  });

  test("init: proposes the patterns of the tree, and overwrites nothing", async () => {
    tree({ "jobs/a_e.md": EN, "jobs/a_f.md": FR, "content/en/b.md": EN, "content/fr/b.md": FR });
    const { code, err } = await parite(["init"]);
    expect([code, err]).toEqual([0, "“parite.config.json” was written; 2 pairs are found with it.\n"]);
    const config = JSON.parse(read("parite.config.json")) as { $schema: string; pairs: object };
    expect(config.pairs).toEqual({
      key: "translationKey",
      patterns: [
        ["/en/", "/fr/"],
        ["_e.", "_f."],
      ],
    });
    expect((await results()).results.totals.pairs).toBe(2);
    const again = await parite(["init", "--lang", "fr"]);
    expect([again.code, again.err]).toEqual([
      2,
      "parite\u00A0: «\u00A0parite.config.json\u00A0» existe déjà et n’a pas été modifié. Modifiez-le, ou supprimez-le d’abord.\n",
    ]);
  });
});

describe("the built program", () => {
  test("runs as a process, and a closed pipe is no error", async () => {
    expect(spawnSync(process.execPath, [join(ROOT, "src/dev/build.mjs")], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    const program = join(ROOT, "dist/parite.js");
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    const ran = spawnSync(process.execPath, [program, "check", "--format", "json"], { cwd: folder, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([1, ""]);
    expect((JSON.parse(ran.stdout) as ReportSet).totals.pairs).toBe(1);
    const piped = spawnSync("sh", ["-c", '"$0" "$1" explain missing-item | head -n 1', process.execPath, program], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([piped.stdout.split(" ")[0], piped.stderr]).toEqual(["missing-item", ""]);
  });
});
