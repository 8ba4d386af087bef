import { expect } from "vitest";
import { page } from "./session.ts";

/** What the page of many pairs says aloud. */
export const told = () => page.locator(".folder-said").textContent();

/** Waits until every pair that can be checked is. */
export async function finished(): Promise<void> {
  await expect.poll(told, { timeout: 240_000 }).toMatch(/^Done|^Terminé/u);
}

/** A table of pairs as a reader sees it: name, verdict, score and counts of each row. */
export const rows = (selector = "table.index tbody tr") =>
  page.locator(selector).evaluateAll((all) =>
    all.map((row) => {
      const [pair, ...cells] = [...row.querySelectorAll("th, td")];
      const name = [...(pair?.querySelectorAll(".pair-name, a") ?? [])].map(({ textContent }) => textContent).find(Boolean);
      return [name ?? "", ...cells.slice(0, 5).map(({ textContent }) => textContent)];
    }),
  );

/** The line of totals, part by part. */
export const totals = () => page.locator(".totals > *").allTextContents();
