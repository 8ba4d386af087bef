import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "#finding";
import { CLEAN, EN, FR, FR_SHORT, folder, keys, parite, refused, results, tree, useFolder } from "./run-cli.ts";

useFolder();

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
