import { expect, test } from "vitest";
import html from "../html.tsx";
import { history, historyCases, none, shown } from "./history.case.ts";

historyCases(html);

test("a document’s words are text, and the figures of the chart can be read", () => {
  const page = shown(html, history);
  expect(page).not.toContain("<script");
  expect(page).toContain("<del>&lt;script&gt;old&lt;/script&gt;</del>");
  expect(page).toMatch(/<th scope="row">2026-01<\/th><td class="number">0<\/td><td class="number">1<\/td>/u);
  expect(shown(html, none)).not.toContain("<svg");
});
