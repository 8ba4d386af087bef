import { reset } from "cloudflare:test";
import { afterEach, vi } from "vitest";
import type { TestApp } from "../../github/app.ts";
import type { Files } from "../../github/git.ts";
import { commit, open, type Pull } from "../../github/github-state.ts";
import { pullRequestEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";

/** The path of an English posting. */
export const EN = "en/team-lead.md";
/** The path of its French side. */
export const FR = "fr/chef-equipe.md";
/** A pair in parity. */
export const whole: Files = { [EN]: posting("en", "lead"), [FR]: posting("fr", "lead") };
/** The pair with less in French. */
export const shorter: Files = { ...whole, [FR]: posting("fr", "lead", 2) };

/** Empties the store and gives back what was stubbed after each test of a file. */
export function useStore(): void {
  afterEach(async () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    await reset();
  });
}

/** A pull request from one set of files to another, with its event. */
export function pulled(app: TestApp, before: Files, after: Files, number = 7): Pull {
  const base = commit(app.state, before);
  return open(app.state, number, base, commit(app.state, after, base));
}

/** The same, reported. */
export async function reported(app: TestApp, before: Files, after: Files): Promise<Pull> {
  const pull = pulled(app, before, after);
  await app.deliver(pullRequestEvent(app.state, "opened", pull));
  await app.drain();
  return pull;
}

/** What became of each delivery, as the log says. */
export const outcomes = (app: TestApp) => app.log.map((line) => JSON.parse(line).outcome as string);
/** How many requests of a kind GitHub has seen. */
export const count = (app: TestApp, part: string) => app.github.seen.filter(({ operation }) => operation.includes(part)).length;
/** The rules that the first check run annotates. */
export const titles = (app: TestApp) => app.state.runs[0]?.annotations.map(({ title }) => title);
