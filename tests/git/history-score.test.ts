import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { History } from "#history";
import { EN_PATH, FR_PATH, history, repo, SALARY, useRepository } from "./read-history.ts";
import { EN, edited, FR } from "./repository.ts";

useRepository();

/** The score that `parite check` gives the files as they are. */
async function scoreNow(): Promise<number> {
  const { out } = await repo.parite("check", "content", "--format", "json", "--fail-on", "never", "--quiet");
  return JSON.parse(out).reports[0].score;
}

const scoresOf = ({ scores = [] }: History) => scores.map(({ day, score, pairs }) => [day, score, pairs]);

test("the score over time is what check says of each state; what a branch brought counts from its commit, not from the merge", async () => {
  const first = await scoreNow();
  repo.write({ [EN_PATH]: SALARY.en });
  repo.commit("2026-02-01", "Raise the salary");
  const second = await scoreNow();
  repo.git("switch", "--quiet", "--create", "late");
  repo.write({ [FR_PATH]: SALARY.fr });
  repo.commit("2026-03-01", "Raise it in French");
  const third = await scoreNow();
  repo.git("switch", "--quiet", "main");
  repo.write({ "content/note.txt": "x" });
  repo.commit("2026-03-10", "Work goes on");
  repo.git("merge", "--quiet", "--no-ff", "--no-commit", "late");
  repo.commit("2026-04-01", "Merge");
  expect([second < first, third]).toEqual([true, first]);
  const found = await history("--score");
  expect(scoresOf(found)).toEqual([
    ["2026-01-05", first, 1],
    ["2026-02-01", second, 1],
    ["2026-03-01", third, 1],
  ]);
  expect(found.pairs.map(({ score }) => score)).toEqual([third]);
});

test("without --score there is none; work that is not committed counts, and is not kept", async () => {
  expect(scoresOf(await history())).toEqual([]);
  repo.write({ [EN_PATH]: SALARY.en });
  const found = await history("--score");
  expect(found.pairs[0]?.score).toBe(await scoreNow());
  repo.write({ [EN_PATH]: EN });
  expect((await history("--score")).pairs[0]?.score).toBe(await scoreNow());
});

test("a state is scored once, in this run or an earlier one", async () => {
  await history("--score");
  const path = join(repo.folder, ".git/parite/scores.json");
  expect(existsSync(path)).toBe(true);
  const stored = JSON.parse(readFileSync(path, "utf8"));
  expect(Object.values(stored.entries)).toEqual([await scoreNow()]);
  writeFileSync(path, "{");
  expect((await history("--score")).pairs[0]?.score).toBe(await scoreNow());
});

test("a side that cannot be read has no score, and that is said once", async () => {
  repo.write({ [FR_PATH]: edited(FR, "61 500", "61 500 ".repeat(60_000)) });
  const { out, err, code } = await repo.parite("history", "--score", "--format", "json");
  expect(code).toBe(2);
  expect(JSON.parse(out).pairs[0].score).toBe(null);
  expect(JSON.parse(out).refusals).toHaveLength(1);
  expect(err).toContain(FR_PATH);
});

test("for a terminal, a sheet and a page, in both languages", async () => {
  repo.write({ [EN_PATH]: SALARY.en });
  repo.commit("2026-02-01", "Raise the salary");
  const score = await scoreNow();
  expect((await repo.parite("history", "--score")).out).toContain(`score ${score} of 100, mean of 1 pair`);
  expect((await repo.parite("history", "--score", "--summary", "--format", "csv")).out).toMatch(new RegExp(`,${score}\\r\\n$`, "u"));
  const page = (await repo.parite("history", "--score", "--format", "html", "--lang", "fr")).out;
  expect(page).toContain('aria-label="Note au fil du temps"');
  expect(page).toContain(`note de ${String(score).replace(".", ",")} sur 100, moyenne de 1 paire`);
  expect(page).toMatch(/<path class="score-line" d="M[\d.,LHV]+"/u);
  expect((await repo.parite("history", "--format", "html", "--lang", "fr")).out).not.toContain("Note au fil du temps");
});
