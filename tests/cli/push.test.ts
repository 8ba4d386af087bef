import { describe, expect, test } from "vitest";
import { testRepository } from "../git/repository.ts";
import { acceptedOf } from "./accepted.ts";
import { service, sha256, TOKEN, useService } from "./project-server.ts";
import { CLEAN, EN, FR, FR_SHORT, parite, tree, useFolder } from "./run-cli.ts";

useFolder();
useService();

const push = (args: readonly string[] = [], { token = TOKEN, cwd }: { token?: string; cwd?: string } = {}) =>
  parite(["push", ...args, "--project", `${service.address}/api/v1/projects/careers`], {
    env: { PARITE_TOKEN: token },
    ...(cwd !== undefined && { cwd }),
  });
const sentLines = () => service.requests.flatMap(({ lines }) => lines);

describe("push", () => {
  test("sends each pair with its paths, the exit code that of check", async () => {
    tree({ ...CLEAN, "short/en.md": EN, "short/fr.md": FR_SHORT });
    const { code, err } = await push();
    expect(code).toBe(1);
    expect(err).toContain("2 versions stored, 0 known already.");
    expect(sentLines().map(({ key, en, fr, config }) => [key, en.path, fr.path, fr.text, config])).toEqual([
      ["good", "good/en.md", "good/fr.md", FR, undefined],
      ["short", "short/en.md", "short/fr.md", FR_SHORT, undefined],
    ]);
    expect(service.requests.every(({ token }) => token === `Bearer ${TOKEN}`)).toBe(true);
    expect((await push(["good"])).code).toBe(0);
  });

  test("what a person accepted fails nothing, and where that cannot be read nothing passes", async () => {
    tree({ "short/en.md": EN, "short/fr.md": FR_SHORT });
    expect((await push()).code).toBe(1);
    service.accepted = await acceptedOf("short", EN, FR_SHORT);
    expect((await push()).code).toBe(0);
    // It is asked for after the versions, which may have given it another fingerprint there.
    expect(service.requests.at(-1)?.url).toMatch(/\/accepted$/u);
    service.acceptedAs = "page";
    const { code, err } = await push();
    expect([code, err.includes("could not be read")]).toEqual([2, true]);
  });

  test("a text that the project has goes by its hash alone, and none does where it keeps no texts", async () => {
    tree({ "short/en.md": EN, "short/fr.md": FR_SHORT });
    service.held.add(sha256(EN));
    await push();
    expect(sentLines().map(({ en, fr }) => [en.text, en.sha256, fr.text])).toEqual([[undefined, sha256(EN), FR_SHORT]]);
    service.requests.length = 0;
    service.texts = "none";
    await push();
    expect(sentLines().map(({ en }) => en.text)).toEqual([EN]);
  });

  test("settings that judge go with the pair", async () => {
    tree({ ...CLEAN, "parite.config.json": JSON.stringify({ rules: { typography: "off" }, exclude: ["drafts/**"] }) });
    await push();
    expect(sentLines()[0]?.config).toEqual({ rules: expect.objectContaining({ typography: "off" }) });
  });

  test("a branch and a whole list are said", async () => {
    tree(CLEAN);
    const { err } = await push(["--branch", "été", "--complete"]);
    expect(service.requests.map(({ url }) => url)).toContain("/api/v1/projects/careers/pairs?branch=%C3%A9t%C3%A9&complete=true");
    expect(err).toContain("1 pair gone");
  });

  test("more pairs than one request takes go in several, and the whole list at the end", async () => {
    tree(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [[`p${i}/en.md`, EN] as const, [`p${i}/fr.md`, FR] as const]).flat()));
    await push(["--complete"]);
    const parts = service.requests.filter(({ url, method }) => method === "POST" && url.includes("/pairs"));
    expect(parts.map(({ url, lines }) => [url.includes("complete"), lines.length])).toEqual([
      [false, 200],
      [false, 1],
      [true, 201],
    ]);
    expect(parts.at(-1)?.lines.every(({ en }) => en.text === undefined)).toBe(true);
  });

  test("with the history, oldest first and dated, so that a gap has its true age", { timeout: 60_000 }, async () => {
    const repository = testRepository();
    try {
      repository.git("init", "-q");
      repository.write({ "jobs/en.md": EN, "jobs/fr.md": FR });
      const first = repository.commit("2026-01-10", "Add the posting");
      repository.write({ "jobs/fr.md": FR_SHORT });
      const second = repository.commit("2026-02-10", "Shorten the French");
      repository.write({ "jobs/en.md": EN.replace("snow", "snow and ice") });
      await push(["--history"], { cwd: repository.folder });
      expect(sentLines().map(({ at, label, fr }) => [at, label, fr.text === FR_SHORT])).toEqual([
        ["2026-01-10T12:00:00.000Z", first, false],
        ["2026-02-10T12:00:00.000Z", second, true],
        [undefined, undefined, true],
      ]);
    } finally {
      repository.dispose();
    }
  });

  test("a pair whose files were renamed says what its key was, with the history too; on a branch it does not", {
    timeout: 60_000,
  }, async () => {
    const repository = testRepository();
    try {
      repository.git("init", "-q");
      repository.write({ "jobs/cook.en.md": EN, "jobs/cook.fr.md": FR_SHORT });
      repository.commit("2026-01-10", "Add the posting");
      service.pairs = [
        { key: "jobs/cook", paths: { en: "jobs/cook.en.md", fr: "jobs/cook.fr.md" }, hashes: { en: sha256(EN), fr: sha256(FR_SHORT) } },
      ];
      const formerly = () => sentLines().map(({ key, formerly: was }) => [key, was]);
      await push([], { cwd: repository.folder });
      const [[key] = []] = formerly();
      service.pairs = [{ ...(service.pairs[0] as object), key }];
      repository.git("mv", "jobs/cook.en.md", "jobs/chef.en.md");
      repository.git("mv", "jobs/cook.fr.md", "jobs/chef.fr.md");
      repository.commit("2026-02-10", "Rename the posting");
      repository.write({ "jobs/chef.en.md": EN.replace("snow", "snow and ice"), "jobs/chef.fr.md": `${FR_SHORT}\n` });
      service.requests.length = 0;
      await push([], { cwd: repository.folder });
      expect(formerly().map(([, was]) => was)).toEqual([undefined]);
      service.requests.length = 0;
      await push(["--history"], { cwd: repository.folder });
      expect(new Set(formerly().map(([, was]) => was))).toEqual(new Set([key]));
      service.requests.length = 0;
      await push(["--history", "--branch", "work"], { cwd: repository.folder });
      expect(new Set(formerly().map(([, was]) => was))).toEqual(new Set([undefined]));
    } finally {
      repository.dispose();
    }
  });

  test("what the service does not store is said, and is a 2", async () => {
    tree(CLEAN);
    service.answer = ({ key }) => ({ key, status: "failed", message: { en: "The store is full.", fr: "Le stockage est plein." } });
    const { code, err } = await push();
    expect([code, err.includes("The pair “good” was not stored. The store is full.")]).toEqual([2, true]);
  });

  test("a connection that is closed and a store that is busy are tried again, but not for ever", async () => {
    tree(CLEAN);
    service.leaves.push("close", "503");
    expect((await push()).code).toBe(0);
    service.leaves.push("close", "503", "close");
    const { code, err } = await push();
    expect([code, err.includes("does not answer")]).toEqual([2, true]);
    service.leaves.push("503", "503", "503");
    expect((await push()).err).toContain("The project refuses the request (503).");
  });

  test.each([
    [["push"], TOKEN, "Nothing says which project"],
    [["push", "--project", "http://parite.example/api/v1/projects/careers"], TOKEN, "http only on this machine"],
    [["push", "--project", "https://parite.example/"], TOKEN, "is not the address of a project"],
    [["push", "--project", "https://parite.example/en/projects/careers"], "", "There is no token"],
  ])("%j is refused before anything is sent", async (args, token, sentence) => {
    tree(CLEAN);
    const { code, err } = await parite(args, { env: { PARITE_TOKEN: token } });
    expect([code, err.includes(sentence)]).toEqual([2, true]);
    expect(service.requests).toEqual([]);
  });

  test("a stranger is told that there is no such project, or that the token is not its own", async () => {
    tree(CLEAN);
    const { code, err } = await push([], { token: "parite_wrong" });
    expect([code, err.includes("is unknown, or the token is not one of this project")]).toEqual([2, true]);
    expect(err).not.toContain("parite_wrong");
  });
});
