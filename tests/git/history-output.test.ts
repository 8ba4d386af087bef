import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { History } from "#history";
import { EN_PATH, FR_PATH, history, inShort, repo, SALARY, TOWER, useRepository, withTower } from "./read-history.ts";
import { EN, FR, testRepository } from "./repository.ts";

useRepository();

describe("figures and formats", () => {
  beforeEach(() => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [FR_PATH]: withTower.fr(SALARY.fr) });
    repo.commit("2026-06-20", "=Peindre la tour", "Luc Tremblay");
  });

  test("--since leaves out what is older", async () => {
    expect((await history("--since", "2026-06-01")).totals).toMatchObject({ open: 1, closed: 1 });
    expect((await history("--since", "2026-06-21")).totals).toMatchObject({ open: 0, closed: 0 });
  });

  test("the course of open gaps", async () => {
    expect((await history()).course).toEqual([
      { day: "2026-02-01", en: 1, fr: 0 },
      { day: "2026-06-20", en: 0, fr: 1 },
    ]);
  });

  test("for a terminal, in both languages", async () => {
    const { out } = await repo.parite("history");
    expect(out).toContain("keeper  1 open gap");
    expect(out).toContain("French leads · 10 days");
    expect(out).toContain("1 pair and 3 revisions read");
    const french = await repo.parite("history", "--lang", "fr");
    expect(french.out.replace(/\s+/gu, " ")).toContain("délai médian de rattrapage : 139 jours");
    expect(french.out).toContain("Anglais à ajouter\u00A0: rien n’y correspond encore");
  });

  test("as CSV: a row a gap, no formulas", async () => {
    const { out } = await repo.parite("history", "--format", "csv");
    const [head, open, ...rest] = out.split("\r\n");
    expect(head).toBe(
      "\uFEFFstate,pair,leads,block,since,commit,author,subject,days,later_commits,closed,closed_by,old,new,update_path,update_line,update_text,severity,commit_url,update_url",
    );
    expect(open).toMatch(/^open,keeper,fr,paragraph,2026-06-20T12:00:00\+00:00,[0-9a-f]{40},Luc Tremblay,'=Peindre la tour,10,/u);
    expect(rest.find((row) => row.startsWith("closed,"))).toMatch(/^closed,keeper,en,paragraph,/u);
  });

  test("as a page with a chart, to a file", async () => {
    const { out, code } = await repo.parite("history", "--format", "html", "--output", "history.html", "--lang", "fr");
    expect([out, code]).toEqual(["", 0]);
    const page = readFileSync(join(repo.folder, "history.html"), "utf8");
    expect(page).toContain('<html lang="fr-CA">');
    expect(page).toMatch(/<svg class="course"[^>]*role="img" aria-label="Écarts ouverts au fil du temps">/u);
    expect(page).toMatch(/<path class="led-by-fr" d="M[\d.,HVLMZ-]+"/u);
    expect(page).toContain(`<ins>${TOWER.fr}</ins>`);
    expect(page).not.toContain("<script");
  });
});

describe("the cache", () => {
  const path = () => join(repo.folder, ".git/parite/history.json");
  const fresh = async () => {
    writeFileSync(path(), "");
    return history();
  };

  test("gives what a run without it gives, before and after new commits", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    const first = await history();
    expect(existsSync(path())).toBe(true);
    expect(await history()).toEqual(first);
    repo.write({ [FR_PATH]: withTower.fr(SALARY.fr) });
    repo.commit("2026-03-01", "Catch up, and the tower");
    const later = await history();
    expect(later.totals).toMatchObject({ open: 1, closed: 1 });
    expect(later).toEqual(await fresh());
  });

  test("a rewritten history and other settings are seen", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    await history();
    repo.git("commit", "--quiet", "--amend", "--no-edit", "-m", "Raise it");
    expect(inShort(await history())).toEqual([expect.stringContaining("en: Raise it: ")]);
    repo.write({ "parite.config.json": JSON.stringify({ limits: { bytes: 200 } }) });
    expect((await repo.parite("history", "--format", "json")).code).toBe(2);
  });

  test.each(["", "{", "[]", '{"engine":"0","entries":{}}', '{"entries":3}'])("%j in its place is as good as none", async (text) => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    const first = await history();
    writeFileSync(path(), text);
    expect(await history()).toEqual(first);
  });

  test("entries of another shape are as good as none", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    const first = await history();
    const stored = JSON.parse(readFileSync(path(), "utf8"));
    for (const name of Object.keys(stored.entries)) stored.entries[name] = { standing: { at: {}, open: [{}], closed: 7 } };
    writeFileSync(path(), JSON.stringify(stored));
    expect(await history()).toEqual(first);
  });

  test("a folder that cannot be written is no fault", async () => {
    repo.write({ ".git/parite": "a file" });
    expect((await history()).gaps).toEqual([]);
  });
});

describe("what is said", () => {
  test("a shallow clone", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    const clone = testRepository();
    try {
      clone.git("clone", "--quiet", "--depth=1", `file://${repo.folder}`, "clone");
      const shallow = testRepository(join(clone.folder, "clone"));
      const { out } = await shallow.parite("history", "--format", "json");
      const { gaps, notes } = JSON.parse(out) as History;
      expect(gaps).toEqual([]);
      expect(notes.map(({ code }) => code)).toEqual(["shallow-clone"]);
      expect((await shallow.parite("history", "--lang", "fr")).out.replace(/\s+/gu, " ")).toContain(
        "Ce clone est superficiel : l’historique commence",
      );
    } finally {
      clone.dispose();
    }
  });

  test("a submodule", async () => {
    const other = testRepository();
    try {
      other.git("init", "--quiet");
      other.write({ "en/a.md": EN, "fr/a.md": FR });
      other.commit("2026-01-01", "Other");
      repo.git("submodule", "--quiet", "add", other.folder, "content/other");
      repo.commit("2026-02-01", "Submodule");
      const { totals, notes } = await history();
      expect(totals.pairs).toBe(1);
      expect(notes.map(({ message }) => message.en)).toEqual(["“content/other” is a submodule and was left out. Run the command in it."]);
    } finally {
      other.dispose();
    }
  });

  test.each([
    ["en", "parite: This folder is not in a Git checkout."],
    ["fr", "parite\u00A0: Ce dossier ne fait pas partie d’une copie de travail Git."],
  ])("no repository (%s)", async (lang, sentence) => {
    const none = testRepository();
    try {
      const { code, err, out } = await none.parite("history", "--lang", lang);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(sentence);
    } finally {
      none.dispose();
    }
  });

  test("a repository without commits", async () => {
    const empty = testRepository();
    try {
      empty.git("init", "--quiet");
      const { code, err } = await empty.parite("history");
      expect([code, err]).toEqual([
        2,
        "parite: This repository has no commits yet, so there is no history to read. Commit the postings first.\n",
      ]);
    } finally {
      empty.dispose();
    }
  });

  test.each(["yesterday", "2026-02-30", "2026-2-3"])("--since %s", async (value) => {
    const { code, err } = await repo.parite("history", "--since", value);
    expect([code, err]).toEqual([2, `parite: “${value}” is not a date for “--since”. Write it as 2026-01-31.\n`]);
  });
});

describe("what a manager asks for", () => {
  beforeEach(() => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary", "Luc Tremblay");
  });

  test("only one side, only old gaps, only grave ones; a part that is empty is not green", async () => {
    for (const options of [
      ["--side", "fr"],
      ["--min-age", "149"],
      ["--severity", "warning"],
    ])
      expect((await history(...options)).totals.open, options.join(" ")).toBe(1);
    for (const options of [
      ["--side", "en"],
      ["--min-age", "150"],
    ]) {
      const { totals, pairs } = await history(...options);
      expect([totals.open, pairs[0]?.state], options.join(" ")).toEqual([0, "open"]);
      expect((await repo.parite("history", ...options)).out).not.toContain("✔");
    }
    const { code, err } = await repo.parite("history", "--min-age", "a month");
    expect([code, err]).toEqual([2, "parite: “a month” is not a number of days for “--min-age”. Write a whole number, as in 30.\n"]);
  });

  test("who made a commit is left out of every format", async () => {
    expect((await repo.parite("history", "--format", "json")).out).toContain("Luc Tremblay");
    for (const format of ["pretty", "json", "csv", "html"])
      expect((await repo.parite("history", "--no-authors", "--format", format)).out, format).not.toMatch(/Tremblay|Roy/u);
  });

  test("links to a known forge, without the credentials of the remote", async () => {
    repo.git("remote", "add", "origin", "https://ana:s3cret@git.example.org/ana/postings.git");
    expect((await history()).forge).toBeUndefined();
    repo.write({ "parite.config.json": JSON.stringify({ forges: { "git.example.org": "gitlab" } }) });
    const { out } = await repo.parite("history", "--format", "html");
    expect(out).toContain('href="https://git.example.org/ana/postings/-/commit/');
    expect(out).not.toContain("s3cret");
  });

  test("the last edit of each side, though it is older than the pair", async () => {
    const { pairs } = await history();
    expect(pairs).toMatchObject([
      {
        pair: "keeper",
        state: "open",
        open: { en: 1, fr: 0 },
        oldest: { days: 149 },
        edited: { en: { subject: "Raise the salary" }, fr: { subject: "Add the posting" } },
      },
    ]);
  });
});

test("no pair is no history", async () => {
  repo.remove(FR_PATH);
  repo.commit("2026-02-01", "Drop French");
  const { code, out, err } = await repo.parite("history");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("No pair was found in this folder, only 1 posting without a partner");
  repo.remove(EN_PATH);
  repo.commit("2026-02-02", "Drop English");
  expect((await repo.parite("history", "--lang", "fr")).err).toContain("Aucun fichier Markdown n’a été trouvé");
});
