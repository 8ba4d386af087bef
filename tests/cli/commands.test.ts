import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReportSet } from "#finding";
import { ROOT } from "../../src/dev/modules.ts";
import { EN, FR, FR_SHORT, folder, parite, read, results, tree, useFolder } from "./run-cli.ts";

useFolder();

describe("other commands", () => {
  test("rules: a line each, or JSON with both languages", async () => {
    expect((await parite(["rules", "--lang", "fr"])).out).toMatch(/^missing-item +erreur +\S/mu);
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
    expect((await parite(["explain", "typography", "--lang", "fr"])).out).toMatch(
      /^typography {2}information · typographie\n[\s\S]*\nÀ faire\n/u,
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
    // It bundles the CLI first.
  }, 120_000);
});
