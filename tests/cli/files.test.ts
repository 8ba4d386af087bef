import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "#finding";
import { CLEAN, EN, FR, FR_SHORT, folder, keys, parite, refused, results, tree, useFolder } from "./run-cli.ts";

useFolder();

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
    // Once, where it stands, and not as a title that is missing.
    expect(report.notes).toEqual([]);
    const found = report.findings.filter(({ rule }) => rule === "front-matter" || rule === "title");
    expect(found.map(({ rule, severity, lacking, data }) => [rule, severity, lacking, data.kind])).toEqual([
      ["front-matter", "error", "en", "syntax"],
    ]);
    expect(found[0]?.en?.start.line).toBe(2);
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
