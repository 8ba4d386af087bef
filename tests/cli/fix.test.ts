import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFixed } from "../../src/cli/fix/write.ts";
import { EN, FR, folder, parite, read, tree, useFolder } from "./run-cli.ts";

useFolder();

const LOOSE = FR.replace("à 7 h 30 et", "à 7 h 30 ; vous gagnez 30 % de plus et");
const MENDED = LOOSE.replace("30 ;", "30;").replace("30 %", "30\u00A0%");
const PAIR = { "content/en/a.md": EN, "content/fr/a.md": LOOSE };

test("corrects what is exact, says how much, and then has nothing to do", async () => {
  tree(PAIR);
  expect(await parite(["fix", "--rule", "typography"])).toEqual({ code: 0, out: "", err: "content/fr/a.md: 2 places corrected.\n" });
  expect([read("content/en/a.md"), read("content/fr/a.md")]).toEqual([EN, MENDED]);
  expect(await parite(["fix", "--lang", "fr"])).toEqual({ code: 0, out: "", err: "Il n’y a rien à corriger.\n" });
  expect(readdirSync(join(folder, "content/fr"))).toEqual(["a.md"]);
});

test("keeps the byte order mark, the line ends, the lack of a last one, and the mode of the file", async () => {
  const bytes = (text: string) => Buffer.from(`\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`);
  tree({ ...PAIR, "content/fr/a.md": bytes(LOOSE) });
  chmodSync(join(folder, "content/fr/a.md"), 0o640);
  expect((await parite(["fix"])).code).toBe(0);
  expect(readFileSync(join(folder, "content/fr/a.md")).equals(bytes(MENDED))).toBe(true);
  if (process.platform !== "win32") expect(statSync(join(folder, "content/fr/a.md")).mode & 0o777).toBe(0o640);
});

test("a link stays one, and its file is corrected", async () => {
  tree({ "content/en/a.md": EN, "shared.md": LOOSE, "content/fr/.keep": "" });
  symlinkSync(join(folder, "shared.md"), join(folder, "content/fr/a.md"));
  expect((await parite(["fix", "content"])).code).toBe(0);
  expect([read("shared.md"), lstatSync(join(folder, "content/fr/a.md")).isSymbolicLink()]).toEqual([MENDED, true]);
});

test("only the files that are named, not their partners", async () => {
  tree({ "content/en/a.md": EN.replace("30 am and", "30 am ; and"), "content/fr/a.md": LOOSE });
  expect((await parite(["fix", "content/fr/a.md"])).code).toBe(0);
  expect([read("content/en/a.md").includes("am ;"), read("content/fr/a.md")]).toEqual([true, MENDED]);
});

test("--dry-run writes nothing and prints a patch that git applies", async () => {
  tree({ ...PAIR, "content/fr/a.md": LOOSE.trimEnd().replaceAll("\n", "\r\n") });
  const { code, out, err } = await parite(["fix", "--dry-run"]);
  expect([code, err, read("content/fr/a.md")]).toEqual([
    1,
    "content/fr/a.md: 2 places to correct.\n",
    LOOSE.trimEnd().replaceAll("\n", "\r\n"),
  ]);
  expect(out).toMatch(/^--- a\/content\/fr\/a\.md\t?\n\+\+\+ b\/content\/fr\/a\.md\t?\n@@ /u);
  writeFileSync(join(folder, "fix.patch"), out);
  const applied = spawnSync("git", ["apply", "--whitespace=nowarn", "fix.patch"], { cwd: folder, encoding: "utf8" });
  expect([applied.status, applied.stderr]).toEqual([0, ""]);
  expect(read("content/fr/a.md")).toBe(MENDED.trimEnd().replaceAll("\n", "\r\n"));
});

test("on a terminal no text of a file moves the cursor; a file gets its bytes", async () => {
  tree({ ...PAIR, "content/fr/a.md": LOOSE.replace("- Vérifier", "- \u001b[2JVérifier") });
  expect((await parite(["fix", "--dry-run"], { isTTY: true })).out).not.toContain("\u001b[2J");
  expect((await parite(["fix", "--dry-run"])).out).toContain("\u001b[2J");
});

test("what no edit settles is counted, and the exit code says so", async () => {
  tree({ "content/en/a.md": EN, "content/fr/a.md": FR.replace("- Garder les ponts libres de neige.\n", "") });
  const { code, err } = await parite(["fix", "--rule", "missing-item"]);
  expect([code, err]).toEqual([1, "content/fr/a.md: 0 places corrected; one is left for a person to see to.\n"]);
});

describe("a file that cannot be written is left as it is", () => {
  test("read-only", async () => {
    tree(PAIR);
    chmodSync(join(folder, "content/fr/a.md"), 0o444);
    const { code, err } = await parite(["fix"]);
    expect([code, err]).toEqual([
      2,
      "parite: “content/fr/a.md” was left as it is, because it cannot be written: it is read-only. Set that right, then run the command again.\n",
    ]);
    expect(read("content/fr/a.md")).toBe(LOOSE);
  });

  test("changed since it was read", async () => {
    tree({ "a.md": "newer\n" });
    const refused = await writeFixed({ path: join(folder, "a.md"), shown: "a.md", before: "read\n", after: "fixed\n" });
    expect(refused?.message.fr).toBe("«\u00A0a.md\u00A0» n’a pas été modifié, car il a changé depuis sa lecture. Relancez la commande.");
    expect([read("a.md"), readdirSync(folder)]).toEqual(["newer\n", ["a.md"]]);
  });

  test("not there any more", async () => {
    const refused = await writeFixed({ path: join(folder, "a.md"), shown: "a.md", before: "", after: "x" });
    expect([refused?.code, readdirSync(folder)]).toEqual(["not-fixed", []]);
  });
});

test("wrong arguments and files are said as by check", async () => {
  expect((await parite(["fix", "--rule", "typografy"])).err).toContain("typography");
  expect((await parite(["fix", "nowhere"])).code).toBe(2);
  tree({ ...PAIR, "content/fr/a.md": Uint8Array.of(0xe9, 0x0a) });
  const { code, err } = await parite(["fix"]);
  expect([code, err]).toEqual([2, expect.stringContaining("is not UTF-8")]);
});
