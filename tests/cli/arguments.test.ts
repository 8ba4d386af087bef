import { describe, expect, test } from "vitest";
import { CLEAN, parite, tree, useFolder } from "./run-cli.ts";

useFolder();

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
    expect(aide.out).toContain("Utilisation\u00A0: parite check [options] [chemins...]");
    expect(aide.out).toContain("--config <fichier>");
    expect(aide.out).not.toMatch(/<(?:file|folder|lang|number|rule|severity)>/u);
    expect(aide.out).not.toMatch(/Usage:|Arguments:|display help|default/u);
    const drift = (await parite(["drift", "--help", "--lang", "fr"])).out;
    expect(drift).toContain("parite drift [options] [états...]");
    expect((await parite(["push", "--help", "--lang", "fr"])).out).toContain("--branch <nom>");
    expect((await parite(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
