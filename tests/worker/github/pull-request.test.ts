import { describe, expect, test } from "vitest";
import { newApp } from "../../github/app.ts";
import type { Files } from "../../github/git.ts";
import { ALL, commit, open, push } from "../../github/github-state.ts";
import { pullRequestEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";
import { refusal } from "../../github/routes.ts";
import { count, EN, FR, outcomes, pulled, reported, shorter, titles, useStore, whole } from "./pulled.ts";

useStore();

describe("a pull request", () => {
  test("that takes a bullet out of one side: a check run with the place, and one comment", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    expect(app.state.runs).toMatchObject([{ status: "completed", conclusion: "failure", head: pull.head, name: "Parité" }]);
    expect(app.github.seen.length, "requests of a small pull request").toBeLessThanOrEqual(13);
    expect(app.state.runs[0]?.annotations).toContainEqual(
      expect.objectContaining({ path: FR, start_line: 10, annotation_level: "failure", title: "missing-item" }),
    );
    expect(app.commentsOn(7)).toHaveLength(1);
    expect(app.commentsOn(7)[0]).toContain("Keep the records of the service");
    expect(app.commentsOn(7)[0]).toContain(`https://github.com/ministry/postings/blob/${pull.head}/${FR}`);
  });

  test("that keeps parity: a green check run and no comment", async () => {
    const app = await newApp();
    await reported(app, whole, { [EN]: posting("en", "lead", 2), [FR]: posting("fr", "lead", 2) });
    expect(app.state.runs).toMatchObject([{ conclusion: "success", annotations: [] }]);
    expect(app.state.comments).toEqual([]);
  });

  test("mended by a push: the same comment becomes one line", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    push(app.state, pull, commit(app.state, { ...whole, "README.md": "Hello\n" }, pull.head));
    await app.deliver(pullRequestEvent(app.state, "synchronize", pull));
    await app.drain();
    expect(app.state.runs.map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
    expect(app.state.comments).toHaveLength(1);
    expect(app.commentsOn(7)[0]?.trim().split("\n")).toHaveLength(2);
  });

  test("that touches no posting: only names are read", async () => {
    const app = await newApp();
    await reported(app, whole, { ...whole, "src/a.ts": "let a;" });
    expect(app.state.runs).toMatchObject([{ conclusion: "success", title: "No posting is touched · Aucune offre n’est touchée" }]);
    expect(count(app, "graphql")).toBe(0);
  });

  test("whose twin has another name in no language’s folder: found by key, many files in one request", async () => {
    const app = await newApp();
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`offres/poste-${i}.md`, posting("fr", `autre-${i}`).replace("---\n", "---\nlang: fr\n")]),
    );
    const lang = (text: string, which: string) => text.replace("---\n", `---\nlang: ${which}\n`);
    const before = { ...others, "jobs/lead.md": lang(posting("en", "lead"), "en"), "offres/chef.md": lang(posting("fr", "lead"), "fr") };
    await reported(app, before, { ...before, "jobs/lead.md": lang(posting("en", "lead", 2), "en") });
    expect(app.state.runs[0]?.conclusion).toBe("failure");
    expect(app.commentsOn(7)[0]).toContain(`/offres/chef.md`);
    expect(count(app, "graphql")).toBe(4);
  });

  test("that removes one side: its twin has none", async () => {
    const app = await newApp();
    await reported(app, whole, { [EN]: posting("en", "lead") });
    expect(app.state.runs[0]?.conclusion).toBe("failure");
    expect(titles(app)).toEqual(["unpaired"]);
    expect(app.state.runs[0]?.annotations[0]?.path).toBe(EN);
  });

  test("that adds one side alone: it has no twin", async () => {
    const app = await newApp();
    await reported(app, { "README.md": "Hello\n" }, { "README.md": "Hello\n", [FR]: posting("fr", "lead") });
    expect(titles(app)).toEqual(["unpaired"]);
  });

  test("that renames a posting: nothing is new", async () => {
    const app = await newApp();
    await reported(app, shorter, { [EN]: posting("en", "lead"), "fr/chef.md": posting("fr", "lead", 2) });
    expect(app.state.runs).toMatchObject([{ conclusion: "success", annotations: [] }]);
  });

  test("that renames both sides of a pair without a key: what was wrong with it is not new", async () => {
    const app = await newApp();
    const keyless = (lang: "en" | "fr", items?: number) => posting(lang, "k", items).replace(/^.*: k\n/mu, "");
    const [en, fr] = [keyless("en"), keyless("fr", 2)];
    await reported(app, { "en/a.md": en, "fr/a.md": fr }, { "en/b.md": en, "fr/b.md": fr });
    expect([app.state.runs[0]?.conclusion, app.commentsOn(7)]).toEqual(["success", []]);
  });

  test("with a posting of 5 MB: refused by its size, and never read", async () => {
    const app = await newApp();
    await reported(app, whole, { ...whole, [FR]: `${posting("fr", "lead")}${"Une phrase de plus. ".repeat(260_000)}` });
    expect(app.state.runs).toMatchObject([{ conclusion: "failure" }]);
    expect(titles(app)).toContain("too-large");
  });

  test("with a posting that is no text: said so", async () => {
    const app = await newApp();
    await reported(app, whole, { ...whole, [FR]: "\0\0\0" });
    expect(app.state.runs[0]?.conclusion).toBe("failure");
  });

  test("with 500 changed postings: the first are checked and the rest is counted", async () => {
    const app = await newApp();
    const many = (items: number): Files =>
      Object.fromEntries(
        Array.from({ length: 250 }, (_, i) => [
          [`en/${i}.md`, posting("en", `k${i}`, items)],
          [`fr/${i}.md`, posting("fr", `k${i}`, 2)],
        ]).flat(),
      );
    const files = many(3);
    await reported(app, Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace("title", "titre")])), files);
    expect(app.state.runs[0]?.summary).toContain("Only the first");
    expect(app.state.comments).toHaveLength(1);
    expect(app.commentsOn(7)[0]?.length).toBeLessThan(60_000);
  });

  test("that is closed is left alone", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const event = pullRequestEvent(app.state, "opened", pull);
    pull.state = "closed";
    await app.deliver(event);
    await app.drain();
    expect(outcomes(app)).toEqual(["queued", "closed"]);
    expect(app.state.runs).toEqual([]);
  });

  test("without history in common with its base: said so, and no failure", async () => {
    const app = await newApp();
    const pull = open(app.state, 7, commit(app.state, whole), commit(app.state, shorter));
    await app.deliver(pullRequestEvent(app.state, "opened", pull));
    await app.drain();
    expect(app.state.runs).toMatchObject([{ conclusion: "neutral", status: "completed" }]);
    expect(app.state.runs[0]?.summary).toContain("shares no history");
  });

  test("in a repository that GitHub lists in part only: said so", async () => {
    const app = await newApp();
    app.state.isTreeTruncated = true;
    await reported(app, whole, shorter);
    expect(app.state.runs).toMatchObject([{ conclusion: "neutral" }]);
  });
});

describe("settings", () => {
  const withSettings = (files: Files, settings: unknown): Files => ({ ...files, "parite.config.json": JSON.stringify(settings) });

  test("are those at the root of the head; overrides by path hold", async () => {
    const app = await newApp();
    const settings = { lang: "fr", overrides: [{ files: ["fr/**"], rules: { "missing-item": "off", drift: "off" } }] };
    await reported(app, whole, withSettings(shorter, settings));
    expect(app.state.runs).toMatchObject([{ conclusion: "success", title: "Rien de nouveau" }]);
  });

  test("a glossary in a file of its own is read", async () => {
    const app = await newApp();
    const files = withSettings(shorter, { glossary: "terms.csv" });
    await reported(app, whole, { ...files, "terms.csv": "en,fr\nteam,équipe\n" });
    expect(titles(app)).toContain("missing-item");
  });

  test.each([
    ["an unknown setting", '{"rule":{}}', "invalid-config"],
    ["no JSON", "{", "invalid-json"],
    ["a glob that cannot be matched in linear time", '{"include":["**/!(a|aa)b.md"]}', "invalid-config"],
    ["more globs than a job has time for", JSON.stringify({ include: Array(20).fill("**/*a".repeat(200)) }), "invalid-config"],
    ["a glossary that is not there", '{"glossary":"terms.csv"}', "missing-file"],
  ])("%s: the check run says so", async (_, text, code) => {
    const app = await newApp();
    await reported(app, whole, { ...shorter, "parite.config.json": text });
    expect(app.state.runs).toMatchObject([{ conclusion: "failure" }]);
    expect(titles(app)).toEqual([code]);
  });
});

describe("permissions", () => {
  test("no comments: the check run holds what the comment would, and why", async () => {
    const app = await newApp();
    app.state.permissions = { ...ALL, pull_requests: "read" };
    await reported(app, whole, shorter);
    expect(app.state.runs).toMatchObject([{ conclusion: "failure" }]);
    expect(app.state.runs[0]?.summary).toContain("may not comment");
    expect(app.state.runs[0]?.summary).toContain("Keep the records of the service");
    expect(outcomes(app).at(-1)).toBe("no-comments");
  });

  test("no files: the check run asks for them", async () => {
    const app = await newApp();
    const { contents: _, ...rest } = ALL;
    app.state.permissions = rest;
    await reported(app, whole, shorter);
    expect(app.state.runs).toMatchObject([{ conclusion: "action_required", status: "completed" }]);
    expect(app.state.runs[0]?.summary).toContain("Contents: read-only");
  });

  test("no check runs: the log says so, once", async () => {
    const app = await newApp();
    app.state.permissions = { ...ALL, checks: "read" };
    await reported(app, whole, shorter);
    expect(outcomes(app)).toEqual(["queued", "given-up-forbidden"]);
  });

  test("an installation that is gone: the log says so, once", async () => {
    const app = await newApp();
    app.github.mishap = (operation) => (operation.includes("access_tokens") ? refusal(404, "Not Found") : undefined);
    await reported(app, whole, shorter);
    expect(outcomes(app)).toEqual(["queued", "given-up-missing"]);
  });
});
