import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { History } from "#history";
import { EN_PATH, FR_PATH, history, inShort, repo, SALARY, TOWER, useRepository, withTower } from "./read-history.ts";
import { EN, FR, testRepository } from "./repository.ts";

useRepository();

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
