import { expect, test } from "vitest";
import { forge, history, historyCases, none, partial, shown } from "./history.case.ts";
import html from "./html.tsx";

historyCases(html);

test("a document’s words are text, and the figures of the chart can be read", () => {
  const page = shown(html, history);
  expect(page).not.toContain("<script");
  expect(page).toContain("<del>&lt;script&gt;old&lt;/script&gt;</del>");
  expect(page).toMatch(/<th scope="row">2026-01<\/th><td class="number">0<\/td><td class="number">1<\/td>/u);
  expect(shown(html, none)).not.toContain("<svg");
});

test("a row a pair that leads to its gaps, filters without script, links only to the forge", () => {
  const page = shown(html, { ...history, forge });
  expect(page).toContain('<th scope="row"><a href="#pair-1">keeper</a></th>');
  expect(page).toContain('<section class="gaps-of-pair" id="pair-1">');
  expect(page).toContain('class="gap-card is-warning updates-fr under-90 under-365"');
  expect(page).toContain("body:has(#show-from-90:checked) .gap-card.under-90{display:none}");
  const addresses = [...page.matchAll(/<a href="([^"#][^"]*)"/gu)].map(([, address]) => address);
  expect(new Set(addresses)).toEqual(
    new Set([
      "https://github.com/o/r/commit/0123456789abcdef0123456789abcdef01234567",
      "https://github.com/o/r/blob/abc/fr/gardien.md?plain=1#L3",
      "https://github.com/o/r/blob/abc/en/keeper.md",
      "https://github.com/o/r/blob/abc/fr/gardien.md",
    ]),
  );
  expect(shown(html, history)).not.toMatch(/<a href="https/u);
});

test("that nothing is out of step is said of what was read whole", () => {
  expect(shown(html, none)).toContain('<p class="all-clear">✔ No block is out of step.</p>');
  for (const input of partial) {
    expect(shown(html, input)).not.toContain(`class="all-clear"`);
    expect(shown(html, input)).toContain("<p>No edit that could be read opened a gap;");
  }
});
