import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EN, FR, FR_SHORT, folder, parite, read, tree, useFolder } from "./run-cli.ts";

useFolder();

const OPEN = { "content/en/a.md": EN, "content/fr/a.md": FR_SHORT };
const translated = (xliff: string) =>
  xliff.replace(/(<target[^>]*>)Keep the decks clear of snow\./u, "$1Garder les ponts libres de neige.");
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

test.each([["xliff"], ["xliff-1.2"]])("%s: what is open goes out, and comes back as it was", async (format) => {
  tree(OPEN);
  expect(await parite(["export", "content", "--format", format, "--output", "open.xlf"])).toEqual({
    code: 0,
    out: "",
    err: "One text of one pair to translate into French: “open.fr.xlf”.\n",
  });
  write("open.fr.xlf", translated(read("open.fr.xlf")));
  const dry = await parite(["import", "open.fr.xlf", "content", "--dry-run", "--lang", "fr"]);
  expect([dry.code, dry.err]).toEqual([0, "content/fr/a.md\u00A0: 1 sur 1 serait repris; constats réglés\u00A0: 1, nouveaux\u00A0: 0.\n"]);
  expect(dry.out).toMatch(/^--- a\/content\/fr\/a\.md\t?\n[\s\S]*\n\+- Garder les ponts libres de neige\.\n$/u);
  expect(read("content/fr/a.md")).toBe(FR_SHORT);
  const { code, out } = await parite(["import", "open.fr.xlf", "content"]);
  expect([code, out, read("content/fr/a.md")]).toEqual([0, "", FR]);
  expect((await parite(["export", "content", "--output", "open.xlf", "--lang", "fr"])).err).toBe("Il n’y a rien à traduire.\n");
});

test("one direction goes to stdout; without a direction there must be a name", async () => {
  tree(OPEN);
  expect((await parite(["export", "--to", "fr", "--quiet"])).out).toMatch(/^<\?xml [\s\S]*trgLang="fr-CA"[\s\S]*<\/xliff>\n$/u);
  expect((await parite(["export", "--to", "en"])).err).toBe("There is nothing to translate.\n");
  expect(await parite(["export"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--output FILE") });
});

test("what is not translated is said, and nothing is written", async () => {
  tree(OPEN);
  await parite(["export", "--to", "fr", "--output", "open.xlf"]);
  const { code, err } = await parite(["import", "open.xlf"]);
  expect([code, read("content/fr/a.md")]).toEqual([1, FR_SHORT]);
  expect(err).toMatch(/^content\/fr\/a\.md: add-[0-9a-f]{16} “Keep the decks clear of snow\.”: not translated\.\n/u);
});

test("a file of another project, another direction or another format is refused, and nothing is written", async () => {
  tree({ ...OPEN, "other/en/b.md": EN.replaceAll("decks", "piers"), "other/fr/b.md": FR_SHORT });
  await parite(["export", "content", "--to", "fr", "--output", "open.xlf"]);
  const open = translated(read("open.xlf"));
  const refused = async (text: string, sentence: RegExp, path = "content") => {
    write("open.xlf", text);
    const { code, out, err } = await parite(["import", "open.xlf", path]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trimEnd()).not.toContain("\n");
    expect([read("content/fr/a.md"), read("content/en/a.md"), read("other/fr/b.md")]).toEqual([FR_SHORT, EN, FR_SHORT]);
  };
  await refused(open, /translates the pair “content\/a”, which is not among these files/u, "other");
  await refused(open.replace("en-CA", "xx").replace("fr-CA", "en-CA").replace("xx", "fr-CA"), /its languages were exchanged/u);
  await refused(open.replace(/add-[0-9a-f]{16}/u, "add-0123456789abcdef").replaceAll("Keep", "Mow"), /comes from another project/u);
  await refused(open.replace(/<unit[\s\S]*<\/unit>/u, ""), /holds no unit to take back/u);
  await refused('<tmx version="1.4"/>', /translation memory \(TMX\)/u);
  expect(await parite(["import", "nothing.xlf"])).toMatchObject({ code: 2, err: expect.stringContaining("nothing.xlf") });
});
