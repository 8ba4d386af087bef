import { expect, test } from "vitest";
import { asked, created, jsonOf, lacking, level, linesOf, useProjects } from "./asked.ts";
import { filled, gapsIn, pairPage, poorer, sent, signedIn } from "./pages-asked.ts";

useProjects();

const LINES = { type: "application/x-ndjson" };
const line = (key: string, body: object) => `${JSON.stringify({ key, ...body })}\n`;

test("who pushed, how many pairs came and how many are gone stand in the log, without a word of a text", async () => {
  const admin = await created();
  await linesOf(asked("POST", "/careers/pairs", admin, line("a", level) + line("b", lacking), LINES));
  // The same again adds nothing, and is nothing to note.
  await linesOf(asked("POST", "/careers/pairs", admin, line("a", level), LINES));
  await linesOf(asked("POST", "/careers/pairs?complete=true", admin, line("a", level), LINES));
  await asked("PUT", "/careers/pairs/b?branch=work", admin, lacking);
  const log = (await jsonOf(asked("GET", "/careers/audit", admin))) as readonly { action: string; subject: string; by: string }[];
  const noted = log.filter(({ action }) => ["pushed", "gone"].includes(action));
  expect(noted.map(({ action, subject }) => `${action} ${subject}`).sort()).toEqual(["gone 1", "pushed 1 work", "pushed 2"]);
  expect(new Set(noted.map(({ by }) => by)).size).toBe(1);
  expect(noted[0]?.by).not.toBe("");
});

test("whoever sends lines with another type is told which", async () => {
  const admin = await created();
  const answer = await asked("POST", "/careers/pairs", admin, line("a", level));
  expect([answer.status, (await jsonOf(answer)).messages]).toMatchObject([
    415,
    { en: expect.stringContaining("application/x-ndjson"), fr: expect.stringContaining("application/x-ndjson") },
  ]);
});

test("an address says how many only where that is not one", async () => {
  await filled({ cook: poorer });
  const browser = await signedIn();
  const gaps = gapsIn(await browser.page(pairPage("cook")));
  const assigned = async (chosen: readonly string[]) =>
    (await sent(browser, "cook", [["do", "assign"], ["assignee", "marie"], ...chosen.map((gap) => ["gap", gap] as const)])).headers.get(
      "Location",
    ) ?? "";
  const one = await assigned(gaps.slice(0, 1));
  expect([one.includes("n="), await browser.page(one)]).toEqual([false, expect.stringContaining("1 gap is assigned.")]);
  const two = await assigned(gaps);
  expect([two.includes("n=2"), await browser.page(two)]).toEqual([true, expect.stringContaining("2 gaps are assigned.")]);
});
