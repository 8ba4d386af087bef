import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReportSet } from "#finding";
import { runCli } from "../../src/cli/run.ts";
import { writeWhole } from "../../src/cli/write-whole.ts";
import { ROOT } from "../../src/dev/modules.ts";
import { CLEAN, EN, FR, FR_SHORT, folder, parite, read, tree, useFolder } from "./run-cli.ts";

useFolder();

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

  test("no report replaces a posting that it is about, by whatever name", async () => {
    tree({ "bad/en.md": EN, "bad/fr.md": FR_SHORT });
    symlinkSync("bad/fr.md", join(folder, "link.json"));
    for (const output of ["bad/en.md", "./bad/../bad/fr.md", "link.json"]) {
      const { code, err } = await parite(["check", "--format", "json", "--output", output]);
      expect([code, err]).toEqual([2, expect.stringContaining(`over “${output}”`)]);
    }
    const { err } = await parite(["check", "--en", "bad/en.md", "--fr", "bad/fr.md", "--format", "json", "--output", "bad/en.md"]);
    expect(err).toContain("over “bad/en.md”");
    tree({ "then/en.md": EN, "then/fr.md": FR_SHORT });
    expect((await parite(["drift", "then", "bad", "--format", "json", "--output", "bad/fr.md"])).err).toContain("over “bad/fr.md”");
    expect([read("bad/en.md"), read("bad/fr.md")]).toEqual([EN, FR_SHORT]);
    expect((await parite(["check", "bad", "--format", "json", "--output", "a.json"])).code).toBe(1);
    expect((await parite(["check", "bad", "--format", "json", "--output", "a.json"])).code).toBe(1);
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

  test.skipIf(process.platform !== "linux")("standard output on a full disk is an error", () => {
    tree(CLEAN);
    const run = (...args: readonly string[]) =>
      spawnSync("sh", ["-c", `exec "$@" > /dev/full`, "sh", process.execPath, join(ROOT, "dist/parite.js"), ...args], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "C" },
      });
    for (const args of [["check", "--format", "json"], ["rules"]]) {
      const { status, stderr } = run(...args);
      expect([args, status, stderr]).toEqual([args, 2, expect.stringContaining("Standard output could not be written: the disk is full.")]);
    }
  });

  test.each([
    ["EPIPE", 0],
    ["ENOSPC", 2],
    ["EIO", 2],
  ])("what standard output says, %s, while a report is written", async (code, expected) => {
    tree(CLEAN);
    let fail: ((error: NodeJS.ErrnoException) => void) | undefined;
    const said: string[] = [];
    const io: Parameters<typeof runCli>[0] = {
      argv: ["node", "parite", "check"],
      env: {},
      cwd: () => folder,
      stdout: { write: () => fail?.(Object.assign(new Error(), { code })), on: (_, listener) => (fail = listener) },
      stderr: { write: (text) => said.push(text) },
    };
    await runCli(io);
    expect(io.exitCode).toBe(expected);
    expect(said.filter((text) => text.includes("Standard output"))).toHaveLength(expected === 2 ? 1 : 0);
  });

  test("a file is written whole, or stays what it was", async () => {
    tree({ "a.json": "before" });
    const path = join(folder, "a.json");
    chmodSync(path, 0o600);
    symlinkSync("a.json", join(folder, "link"));
    await writeWhole(join(folder, "link"), "after");
    expect([read("a.json"), statSync(path).mode & 0o777]).toEqual(["after", 0o600]);
    mkdirSync(join(folder, "b"));
    await expect(writeWhole(join(folder, "b"), "x")).rejects.toThrow("EISDIR");
    await expect(writeWhole(join(folder, "none/a.json"), "x")).rejects.toThrow("ENOENT");
    await Promise.all(["first", "second"].map((text) => writeWhole(path, text)));
    expect(["first", "second"]).toContain(read("a.json"));
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b", "link"]);
  });

  test.skipIf(process.platform !== "linux")("a report that does not fit the disk leaves the one before", () => {
    tree({ ...CLEAN, "old.json": "before" });
    // The shell’s limit on the size of files is as good as a full disk: 512 bytes.
    const { status } = spawnSync(
      "sh",
      [
        "-c",
        'ulimit -f 1; trap "" XFSZ; exec "$@" > /dev/null',
        "sh",
        process.execPath,
        join(ROOT, "dist/parite.js"),
        "check",
        "--format",
        "json",
        "--output",
        "old.json",
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "old.json"), "utf8")).toBe("before");
    expect(readdirSync(folder).filter((name) => name.endsWith(".parite"))).toEqual([]);
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
    expect(err).toMatch(/known from “known\.json” and counts? for nothing\.$/mu);
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
