import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Gap, History } from "#history";
import { EN, edited, FR, type TestRepository, testRepository } from "./repository.ts";

const EN_PATH = "content/en/keeper.md";
const FR_PATH = "content/fr/gardien.md";
const SALARY = { en: edited(EN, "61,500", "64,200"), fr: edited(FR, "61 500", "64 200") };
const TOWER = { en: "You paint the tower each spring.", fr: "Vous peignez la tour chaque printemps." };
/** A paragraph that is new before the one about the weather. */
const withTower = {
  en: (text: string) => edited(text, "You write down", `${TOWER.en}\n\nYou write down`),
  fr: (text: string) => edited(text, "Vous notez", `${TOWER.fr}\n\nVous notez`),
};

let repo: TestRepository;
beforeEach(() => {
  repo = testRepository();
  repo.git("init", "--quiet", "--initial-branch=main");
  repo.write({ [EN_PATH]: EN, [FR_PATH]: FR });
  repo.commit("2026-01-05", "Add the posting");
});
afterEach(() => repo.dispose());

async function history(...args: readonly string[]): Promise<History> {
  const { out, err, code } = await repo.parite("history", "--format", "json", ...args);
  expect({ err, code }).toEqual({ err: expect.any(String), code: 0 });
  return JSON.parse(out) as History;
}

/** Open gaps in short: who leads, since which subject, and what is new. */
const inShort = ({ gaps }: History) => gaps.map(({ leads, since, new: now }: Gap) => `${leads}: ${since.subject}: ${now}`);

describe("one branch", () => {
  test("a pair that was never edited apart has no gaps", async () => {
    repo.write({ [EN_PATH]: SALARY.en, [FR_PATH]: SALARY.fr });
    repo.commit("2026-02-01", "Raise the salary");
    const { gaps, closed, totals } = await history();
    expect([gaps, closed, totals.revisions]).toEqual([[], [], 2]);
  });

  test("a gap has its commit, date, author, texts and the block to update", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    const commit = repo.commit("2026-02-01", "Raise the salary", "Luc Tremblay");
    const { gaps, totals } = await history();
    expect(gaps).toMatchObject([
      {
        pair: "keeper",
        leads: "en",
        block: "paragraph",
        since: { commit, author: "Luc Tremblay", subject: "Raise the salary" },
        old: "The salary is 61,500 dollars a year and a cottage is included.",
        new: "The salary is 64,200 dollars a year and a cottage is included.",
        update: { path: FR_PATH, line: 14, text: "Le salaire est de 61 500 dollars par an et une maisonnette est comprise." },
      },
    ]);
    expect(gaps[0]?.since.date.slice(0, 10)).toBe("2026-02-01");
    // From noon on 1 February to the start of 1 July.
    expect(gaps[0]?.days).toBe(149);
    expect(totals).toMatchObject({ open: 1, closed: 0, byAge: { year: { en: 1, fr: 0 } }, leads: { en: 1, fr: 0 }, medianDays: null });
  });

  test("a typo fix on the lagging side does not close it, a catch-up does", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [FR_PATH]: edited(FR, "par an et une maisonnette", "par an, et une maisonnette") });
    repo.commit("2026-02-11", "Comma");
    expect(inShort(await history())).toEqual(["en: Raise the salary: The salary is 64,200 dollars a year and a cottage is included."]);
    repo.write({ [FR_PATH]: edited(SALARY.fr, "par an et une maisonnette", "par an, et une maisonnette") });
    repo.commit("2026-02-21", "Catch up", "Luc Tremblay");
    const { gaps, closed, totals } = await history();
    expect(gaps).toEqual([]);
    expect(closed).toMatchObject([
      {
        leads: "en",
        since: { subject: "Raise the salary" },
        by: { subject: "Catch up", author: "Luc Tremblay" },
        days: 20,
        withdrawn: false,
      },
    ]);
    expect(totals.medianDays).toBe(20);
  });

  test("French may lead", async () => {
    repo.write({ [FR_PATH]: withTower.fr(FR) });
    repo.commit("2026-02-01", "Peindre la tour");
    const before = await history();
    expect(inShort(before)).toEqual([`fr: Peindre la tour: ${TOWER.fr}`]);
    // The English paragraph would go into the empty line before the one about the weather.
    expect(before.gaps[0]?.update).toEqual({ path: EN_PATH, line: 9, text: null });
    repo.write({ [EN_PATH]: withTower.en(EN) });
    repo.commit("2026-02-03", "Paint the tower");
    const { gaps, closed, totals } = await history();
    expect(gaps).toEqual([]);
    expect(closed).toMatchObject([{ leads: "fr", by: { subject: "Paint the tower" }, days: 2 }]);
    expect(totals.leads).toEqual({ en: 0, fr: 1 });
  });

  test("an edit of another block does not close a gap", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [EN_PATH]: withTower.en(SALARY.en), [FR_PATH]: withTower.fr(FR) });
    repo.commit("2026-02-02", "Tower, both sides");
    expect(inShort(await history())).toEqual(["en: Raise the salary: The salary is 64,200 dollars a year and a cottage is included."]);
  });

  test("a commit that touches both sides, one of them in part", async () => {
    repo.write({ [EN_PATH]: withTower.en(SALARY.en), [FR_PATH]: SALARY.fr });
    repo.commit("2026-02-01", "Salary on both sides, tower in English");
    expect(inShort(await history())).toEqual([`en: Salary on both sides, tower in English: ${TOWER.en}`]);
  });

  test("a later edit of the same block widens its gap; the first commit stays the cause", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [EN_PATH]: edited(SALARY.en, "64,200", "66,900") });
    const later = repo.commit("2026-03-01", "Raise it again");
    const { gaps } = await history();
    expect(gaps).toMatchObject([
      {
        since: { subject: "Raise the salary" },
        also: [{ commit: later }],
        old: expect.stringContaining("61,500"),
        new: expect.stringContaining("66,900"),
      },
    ]);
  });

  test("a revert withdraws what it reverts and is no catch-up", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.git("revert", "--no-edit", "HEAD");
    const { gaps, closed, totals } = await history();
    expect(gaps).toEqual([]);
    expect(closed).toMatchObject([{ withdrawn: true, by: { subject: 'Revert "Raise the salary"' } }]);
    expect(totals.medianDays).toBeNull();
  });

  test("what one side took out, until the other takes it out too", async () => {
    repo.write({ [EN_PATH]: edited(EN, "- Training in first aid\n", "") });
    repo.commit("2026-02-01", "No training");
    const { gaps } = await history();
    expect(gaps).toMatchObject([
      { leads: "en", block: "item", old: "Training in first aid", new: null, update: { line: 17, text: "Formation en secourisme" } },
    ]);
    repo.write({ [FR_PATH]: edited(FR, "- Formation en secourisme\n", "") });
    repo.commit("2026-02-04", "Pas de formation");
    expect(await history()).toMatchObject({ gaps: [], closed: [{ leads: "en", by: { subject: "Pas de formation" }, withdrawn: false }] });
  });

  test("a block that both sides drop is out of step no more", async () => {
    const line = {
      en: "The salary is 64,200 dollars a year and a cottage is included.\n\n",
      fr: "Le salaire est de 61 500 dollars par an et une maisonnette est comprise.\n\n",
    };
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [EN_PATH]: edited(SALARY.en, line.en, ""), [FR_PATH]: edited(FR, line.fr, "") });
    repo.commit("2026-02-04", "No salary");
    expect((await history()).gaps).toEqual([]);
  });

  test("front matter that both sides share", async () => {
    const closing = (text: string, day: string) => edited(text, "translationKey: keeper", `translationKey: keeper\nclosingDate: ${day}`);
    repo.write({ [EN_PATH]: closing(EN, "2026-08-01"), [FR_PATH]: closing(FR, "2026-08-01") });
    repo.commit("2026-02-01", "Closing date");
    repo.write({ [FR_PATH]: closing(FR, "2026-09-01") });
    repo.commit("2026-02-02", "Prolonger");
    expect((await history()).gaps).toMatchObject([
      { leads: "fr", block: "field", since: { subject: "Prolonger" }, update: { path: EN_PATH, line: 4 } },
    ]);
    repo.write({ [EN_PATH]: closing(EN, "2026-09-01") });
    repo.commit("2026-02-03", "Extend");
    expect((await history()).gaps).toEqual([]);
  });

  test("a catch-up in part leaves the gap open", async () => {
    const both = {
      en: "- Four weeks of vacation\n- A boat ride home each month\n- Firewood for the winter",
      fr: "- Quatre semaines de vacances\n- Un retour en bateau chaque mois",
    };
    repo.write({ [EN_PATH]: edited(EN, "- Four weeks of vacation", both.en) });
    repo.commit("2026-02-01", "Boat and firewood");
    repo.write({ [FR_PATH]: edited(FR, "- Quatre semaines de vacances", both.fr) });
    repo.commit("2026-02-03", "Bateau");
    expect((await history()).gaps).toMatchObject([{ since: { subject: "Boat and firewood" }, new: "Firewood for the winter" }]);
    repo.write({ [FR_PATH]: edited(FR, "- Quatre semaines de vacances", `${both.fr}\n- Du bois de chauffage pour l’hiver`) });
    repo.commit("2026-02-05", "Bois");
    expect(await history()).toMatchObject({ gaps: [], closed: [{ by: { subject: "Bois" }, days: 4 }] });
  });

  test("what is not committed yet is the last step", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    const { gaps } = await history();
    expect(gaps).toMatchObject([{ since: { commit: null }, leads: "en" }]);
    repo.write({ [FR_PATH]: SALARY.fr });
    expect((await history()).gaps).toEqual([]);
  });

  test("other line ends are no edit", async () => {
    repo.write({ [EN_PATH]: EN.replaceAll("\n", "\r\n") });
    repo.commit("2026-02-01", "CRLF");
    expect((await history()).gaps).toEqual([]);
    repo.write({ [FR_PATH]: SALARY.fr.replaceAll("\n", "\r\n") });
    repo.commit("2026-02-02", "Augmenter le salaire");
    expect(inShort(await history())).toEqual([expect.stringContaining("fr: Augmenter le salaire: Le salaire est de 64 200")]);
  });
});

describe("files", () => {
  test("renames of either side are followed", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.git("mv", FR_PATH, "content/fr/gardienne-ou-gardien.md");
    repo.commit("2026-02-02", "Rename French");
    repo.git("mv", EN_PATH, "content/en/lighthouse.md");
    repo.commit("2026-02-03", "Rename English");
    const { gaps, totals } = await history();
    expect(gaps).toMatchObject([
      { since: { subject: "Raise the salary" }, paths: { en: "content/en/lighthouse.md", fr: "content/fr/gardienne-ou-gardien.md" } },
    ]);
    expect(totals.revisions).toBe(2);
  });

  test("a file that was deleted and brought back: what was edited meanwhile is known", async () => {
    repo.remove(FR_PATH);
    repo.commit("2026-02-01", "Delete French");
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-05", "Raise the salary");
    repo.write({ [FR_PATH]: FR });
    repo.commit("2026-02-09", "Bring French back");
    expect(inShort(await history())).toEqual([expect.stringContaining("en: Raise the salary: ")]);
  });

  test("a pair that no commit holds yet has no gaps", async () => {
    repo.write({
      "content/en/cook.md": EN.replace("translationKey: keeper", "translationKey: cook"),
      "content/fr/cuisinier.md": FR.replace("translationKey: keeper", "translationKey: cook"),
    });
    const { totals, notes, gaps } = await history();
    expect([totals.pairs, gaps]).toEqual([2, []]);
    expect(notes).toEqual([]);
  });

  test("a text of the past that is none is said, and the rest is done", async () => {
    repo.write({ [EN_PATH]: new Uint8Array([0, 1, 2, 3]) });
    const commit = repo.commit("2026-02-01", "A mistake");
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-02", "Raise the salary");
    const { gaps, notes } = await history();
    expect(gaps).toMatchObject([{ since: { subject: "Raise the salary" } }]);
    expect(notes.map(({ message }) => message.en)).toEqual([
      `“${commit.slice(0, 7)}:${EN_PATH}” is not a text file. Give the Markdown file of the posting.`,
    ]);
  });

  test("only the files that are named", async () => {
    repo.write({
      [EN_PATH]: SALARY.en,
      "content/en/cook.md": EN.replace("translationKey: keeper", "translationKey: cook"),
      "content/fr/cuisinier.md": FR.replace("translationKey: keeper", "translationKey: cook"),
    });
    repo.commit("2026-02-01", "Raise the salary; a cook");
    expect((await history("content/en/cook.md")).totals).toMatchObject({ pairs: 1, open: 0 });
    expect((await history(FR_PATH)).totals).toMatchObject({ pairs: 1, open: 1 });
  });

  test("from a folder below the top", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    const below = testRepository(repo.folder, join(repo.folder, "content"));
    const { out } = await below.parite("history", "--format", "json");
    expect((JSON.parse(out) as History).gaps).toMatchObject([
      { paths: { en: "en/keeper.md", fr: "fr/gardien.md" }, since: { subject: "Raise the salary" } },
    ]);
  });
});

describe("merges", () => {
  test("a gap that a branch opened is dated by its own commit, a catch-up on another branch closes it", async () => {
    repo.git("switch", "--quiet", "-c", "salary");
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.git("switch", "--quiet", "main");
    repo.write({ [FR_PATH]: withTower.fr(FR) });
    repo.commit("2026-02-03", "Peindre la tour");
    repo.git("merge", "--quiet", "--no-edit", "salary");
    expect(inShort(await history())).toEqual([
      "en: Raise the salary: The salary is 64,200 dollars a year and a cottage is included.",
      `fr: Peindre la tour: ${TOWER.fr}`,
    ]);
    repo.git("switch", "--quiet", "-c", "french", "salary");
    repo.write({ [FR_PATH]: SALARY.fr });
    repo.commit("2026-02-10", "Augmenter le salaire");
    repo.git("switch", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-edit", "french");
    const { closed, ...rest } = await history();
    expect(inShort({ closed, ...rest })).toEqual([`fr: Peindre la tour: ${TOWER.fr}`]);
    expect(closed).toMatchObject([{ by: { subject: "Augmenter le salaire" }, days: 9 }]);
  });

  test("two sides of one edit that meet in a merge are in step", async () => {
    repo.git("switch", "--quiet", "-c", "french");
    repo.write({ [FR_PATH]: SALARY.fr });
    repo.commit("2026-02-01", "Augmenter le salaire");
    repo.git("switch", "--quiet", "main");
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-02", "Raise the salary");
    repo.git("merge", "--quiet", "--no-edit", "french");
    expect((await history()).gaps).toEqual([]);
  });

  test("a file that was renamed on one branch and edited on the other", async () => {
    repo.git("switch", "--quiet", "-c", "salary");
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.git("switch", "--quiet", "main");
    repo.git("mv", EN_PATH, "content/en/lighthouse.md");
    repo.commit("2026-02-02", "Rename");
    repo.git("merge", "--quiet", "--no-edit", "salary");
    expect(inShort(await history())).toEqual([expect.stringContaining("en: Raise the salary: ")]);
  });
});

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
    expect(out).toContain("half of the catch-ups took at most 139 days");
    const french = await repo.parite("history", "--lang", "fr");
    expect(french.out.replace(/\s+/gu, " ")).toContain("la moitié des rattrapages ont pris au plus 139 jours");
    expect(french.out).toContain("Anglais à ajouter\u00A0: rien n’y correspond encore");
  });

  test("as CSV: a row a gap, no formulas", async () => {
    const { out } = await repo.parite("history", "--format", "csv");
    const [head, open, closed] = out.split("\r\n");
    expect(head).toBe(
      "state,pair,leads,block,since,commit,author,subject,days,later_commits,closed,closed_by,old,new,update_path,update_line,update_text",
    );
    expect(open).toMatch(/^open,keeper,fr,paragraph,2026-06-20T12:00:00\+00:00,[0-9a-f]{40},Luc Tremblay,'=Peindre la tour,10,/u);
    expect(closed).toMatch(/^closed,keeper,en,paragraph,/u);
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
