import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { patchOfPair } from "#edit/patch";

const folder = mkdtempSync(join(tmpdir(), "parite-patch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BEFORE = { en: "# Deck officer\r\n\r\nApply today.\r\n", fr: "# Officier de pont\n\nPostulez.\n" };
const AFTER = { en: "# Deck officer\r\n\r\nApply by May 2.\r\n", fr: "# Officière de pont\n\nPostulez.\n" };

test.each([
  ["one name, no folder", { en: "01-officer.md", fr: "01-officer.md" }, ["01-officer.en.md", "01-officer.fr.md"]],
  ["two names", { en: "officer.en.md", fr: "officer.fr.md" }, ["officer.en.md", "officer.fr.md"]],
  ["one name in two folders", { en: "en/officer.md", fr: "fr/officer.md" }, ["en/officer.md", "fr/officer.md"]],
  ["a path from elsewhere", { en: "./en\\officer.md", fr: "/fr/../officière 2.md" }, ["en/officer.md", "fr/officière 2.md"]],
] as const)("git applies what changed in both files: %s", (_, paths, names) => {
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  put(names[0], BEFORE.en);
  put(names[1], BEFORE.fr);
  put("parite.patch", patchOfPair(paths, BEFORE, AFTER));
  execFileSync("git", ["apply", "parite.patch"], { cwd: folder, env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() } });
  expect(names.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([AFTER.en, AFTER.fr]);
});
