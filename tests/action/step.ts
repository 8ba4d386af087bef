import { rmSync } from "node:fs";
import { afterAll, test as each, expect, vi } from "vitest";
import { type Behaviour, type Comment, type CommentsApi, startCommentsApi } from "./comments-api.ts";
import { newRepository, room, type TestRepository } from "./repository.ts";
import { runAction, type Step } from "./run-action.ts";

/** An English posting. */
export const EN = `---
title: Budget analyst
translationKey: analyst
---

# Budget analyst

You will work with the team in Ottawa.

## Tasks

- Plan the work of the team
- Write the monthly reports
`;
/** Its French side. */
export const FR = `---
title: Analyste du budget
translationKey: analyst
---

# Analyste du budget

Vous travaillerez avec l’équipe à Ottawa.

## Tâches

- Planifier le travail de l’équipe
- Rédiger les rapports mensuels
`;
/** A bullet that the English side may gain. */
export const ITEM = "- Review the annual spending of the branch\n";
/** The same for the French side. */
export const PUCE = "- Examiner les dépenses annuelles de la direction\n";
/** The pair by path. */
export const PAIR = { "content/en/analyst.md": EN, "content/fr/analyste.md": FR };

/** Each has its own folders and server, and waits for other processes. */
export const test = each.concurrent;

/** Folders to clear away. */
export const rooms: string[] = [];
const apis: CommentsApi[] = [];

/** Clears away what the tests of a file made, and holds what they asked of GitHub against its schema. */
export function useRooms(): void {
  // Each test waits for a dozen processes, and several run at once: on a busy machine that is slow, and no fault.
  vi.setConfig({ testTimeout: 120_000 });
  afterAll(async () => {
    await Promise.all(apis.map((api) => api.close()));
    expect(apis.flatMap(({ faults }) => faults)).toEqual([]);
    for (const path of rooms) rmSync(path, { recursive: true, force: true });
  });
}

/** A repository whose first commit holds some files. */
export const repositoryOf = (files: Parameters<TestRepository["commit"]>[0]) => {
  const repository = newRepository(room(rooms));
  return { repository, base: repository.commit(files) };
};
/** One run of the Action over a pull request. */
export const step = (repository: TestRepository, base: string, head: string, more: Partial<Step> = {}) =>
  runAction({ cwd: repository.path, temp: room(rooms), pull: { number: 7, base, head }, ...more });
/** A stand-in for the comments of GitHub. */
export const start = async (comments: Comment[] = [], behaviour: Behaviour = {}) => {
  const api = await startCommentsApi(comments, behaviour);
  apis.push(api);
  return api;
};
/** The annotations that a log asks for. */
export const commandsIn = (log: string) => log.split("\n").filter((line) => /^::(?:error|warning|notice) .*\bfile=/u.test(line));
