import { afterEach, beforeEach, expect } from "vitest";
import type { Gap, History } from "#history";
import { EN, edited, FR, type TestRepository, testRepository } from "./repository.ts";

/** The English side of the pair. */
export const EN_PATH = "content/en/keeper.md";
/** Its French side. */
export const FR_PATH = "content/fr/gardien.md";
/** Both sides with another salary. */
export const SALARY = { en: edited(EN, "61,500", "64,200"), fr: edited(FR, "61 500", "64 200") };
/** One sentence in both languages. */
export const TOWER = { en: "You paint the tower each spring.", fr: "Vous peignez la tour chaque printemps." };
/** A paragraph that is new before the one about the weather. */
export const withTower = {
  en: (text: string) => edited(text, "You write down", `${TOWER.en}\n\nYou write down`),
  fr: (text: string) => edited(text, "Vous notez", `${TOWER.fr}\n\nVous notez`),
};

/** The repository of the running test. */
export let repo: TestRepository;

/** Gives each test of a file a repository of its own, with one commit of the pair. */
export function useRepository(): void {
  beforeEach(() => {
    repo = testRepository();
    repo.git("init", "--quiet", "--initial-branch=main");
    repo.write({ [EN_PATH]: EN, [FR_PATH]: FR });
    repo.commit("2026-01-05", "Add the posting");
  });
  afterEach(() => repo.dispose());
}

/** What `parite history` says, as JSON. */
export async function history(...args: readonly string[]): Promise<History> {
  const { out, err, code } = await repo.parite("history", "--format", "json", ...args);
  expect({ err, code }).toEqual({ err: expect.any(String), code: 0 });
  return JSON.parse(out) as History;
}

/** Open gaps in short: who leads, since which subject, and what is new. */
export const inShort = ({ gaps }: History) => gaps.map(({ leads, since, new: now }: Gap) => `${leads}: ${since.subject}: ${now}`);
