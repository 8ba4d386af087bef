import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLEAN, EN, FR, FR_SHORT, folder, parite, results, tree, useFolder } from "./run-cli.ts";

useFolder();

/** When each kept report was written. */
const written = () => readdirSync(join(folder, "kept")).map((name) => statSync(join(folder, "kept", name)).mtimeMs);

test("--cache: the same report again, and only what changed is checked", async () => {
  tree({ ...CLEAN, "short/en.md": EN, "short/fr.md": FR_SHORT });
  const first = await results("--cache", "kept");
  expect(first.err).toBe("");
  const before = written();
  expect(before).toHaveLength(2);
  expect((await results("--cache", "kept")).out).toBe(first.out);
  expect(written()).toEqual(before);
  tree({ "short/fr.md": FR });
  expect((await results("--cache", "kept")).results.totals.counts.error).toBe(0);
  expect(written().filter((time, i) => time !== before[i])).toHaveLength(1);
});

test("--cache: a folder that cannot be written is said, and changes nothing else", async () => {
  tree({ ...CLEAN, taken: "a file" });
  const { code, err } = await parite(["check", "--cache", "taken/kept"]);
  expect(code).toBe(0);
  expect(err).toBe(
    "“taken/kept” could not be written, so the next run checks these pairs again. Check that the folder can be written to.\n",
  );
});
