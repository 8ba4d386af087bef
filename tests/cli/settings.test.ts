import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/cli/config-file.ts";
import { CLEAN, EN, FR, FR_SHORT, folder, keys, parite, results, tree, useFolder } from "./run-cli.ts";

useFolder();

describe("settings", () => {
  test.each([
    ['{"rules": ', "“parite.config.json” is not valid JSON: it ends too early."],
    ['{\n  "rules": {,}\n}', "“parite.config.json” is not valid JSON: line 2, column 13."],
    ['{"rules": tru }', "“parite.config.json” is not valid JSON: something stands where JSON cannot have it."],
    ["rules: none", "“parite.config.json” is not valid JSON: “r” stands where JSON cannot have it."],
    ['{"rule": {}}', "“parite.config.json” has a setting to correct:\n  There is no setting “rule”. Did you mean “rules”?"],
    ['{"rules": {"numbr": "off"}}', "The setting “rules.numbr” names no rule. Did you mean “number”?"],
    ['{"rules": {"number": "fatal"}, "allow": 3}', "has 2 settings to correct:\n"],
    ['{"rules": {"number": "off"}, "rules": {}}', "“parite.config.json” has “/rules” twice, and only the last would hold."],
    ['{"rules": {"__proto__": "off"}}', "The setting “rules.__proto__” names no rule."],
    ['{"overrides": [{"files": ["a"], "rules": {"__proto__": "off"}}]}', "The setting “overrides.0.rules.__proto__” names no rule."],
    ['{"glossary": "terms.csv"}', "“terms.csv” does not exist."],
    ['{"glossary": "bad.csv"}', "“bad.csv” is not a glossary (line 2)."],
  ])("broken: %s", async (text, sentence) => {
    tree({ ...CLEAN, "parite.config.json": text, "bad.csv": "en,fr\nteam\n" });
    const { code, err } = await parite(["check"]);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  test("a glossary outside the folder is read and told of, and refused where the settings are a stranger’s", async () => {
    const said = "The glossary “../terms.csv” lies outside this folder; the Action and the GitHub App refuse it.";
    tree({ "terms.csv": "en,fr\nferry,traversier\n", "in/parite.config.json": '{"glossary": "../terms.csv"}' });
    tree({ "in/good/en.md": EN, "in/good/fr.md": FR });
    expect((await parite(["check", "in"])).err).not.toContain(said);
    const inside = join(folder, "in");
    expect((await parite(["check"], { cwd: inside })).err).toContain(said);
    expect((await loadConfig(inside, undefined, [], [])).config.glossary).toHaveLength(1);
    // By its whole path, too.
    tree({ "in/parite.config.json": JSON.stringify({ glossary: join(folder, "terms.csv") }) });
    expect((await loadConfig(inside, undefined, [], [])).config.glossary).toHaveLength(1);
    await expect(loadConfig(inside, undefined, [], [], { confined: true })).rejects.toThrow("lies outside the repository");
    tree({ "in/parite.config.json": '{"glossary": "../terms.csv"}' });
    await expect(loadConfig(inside, undefined, [], [], { confined: true })).rejects.toThrow(
      "The settings name “../terms.csv”, which lies outside the repository.",
    );
    expect((await loadConfig(folder, "in/parite.config.json", [], [], { confined: true })).config.glossary).toHaveLength(1);
  });

  test("a link that leads out of the repository is no way to a glossary", async () => {
    tree({ "terms.csv": "en,fr\nferry,traversier\n", "in/parite.config.json": '{"glossary": "terms.csv"}' });
    symlinkSync("../terms.csv", join(folder, "in/terms.csv"));
    await expect(loadConfig(join(folder, "in"), undefined, [], [], { confined: true })).rejects.toThrow("lies outside the repository");
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
