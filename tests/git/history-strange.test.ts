import { expect, test } from "vitest";
import { EN_PATH, FR_PATH, history, inShort, repo, SALARY, useRepository } from "./read-history.ts";
import { EN, edited, FR } from "./repository.ts";

useRepository();

test("a pair whose sides swapped languages: nothing of one is said to lack in the other", async () => {
  repo.write({ [EN_PATH]: FR, [FR_PATH]: EN });
  repo.commit("2026-02-01", "The wrong way round");
  expect((await history()).notes.map(({ code }) => code)).toEqual(["sides-swapped"]);
  repo.write({ [EN_PATH]: EN, [FR_PATH]: FR });
  repo.commit("2026-02-02", "The right way round");
  const { gaps, notes } = await history();
  expect([gaps, notes]).toEqual([[], []]);
});

test("a commit that is dated before its parent: no age is negative", async () => {
  repo.write({ [EN_PATH]: SALARY.en });
  repo.commit("2026-02-10", "Raise the salary");
  repo.write({ [FR_PATH]: SALARY.fr });
  repo.commit("2026-02-01", "Augmenter le salaire");
  const { gaps, closed, totals } = await history();
  expect([gaps, closed.map(({ days }) => days), totals.medianDays]).toEqual([[], [0], 0]);
  expect((await repo.parite("history")).out).toContain("median: under a day to catch up");
});

test("forty edits of one side in a day are one gap, since the first", { timeout: 90_000 }, async () => {
  for (let i = 0; i < 40; i++) {
    repo.write({ [EN_PATH]: edited(EN, "61,500", `${70 + i},000`) });
    repo.commit("2026-02-01", `Edit ${i + 1}`);
  }
  const found = await history();
  expect(inShort(found)).toEqual(["en: Edit 1: The salary is 109,000 dollars a year and a cottage is included."]);
  expect([found.gaps[0]?.also.length, found.totals.revisions, found.pairs[0]?.edited.en?.subject]).toEqual([39, 41, "Edit 40"]);
});
