import { expect, test } from "vitest";
import type { Gap, History } from "#history";
import { forge, history, historyCases, none, partial, shown } from "./history.case.ts";
import html from "./html.tsx";
import pretty from "./pretty.ts";

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
  expect(shown(html, none)).toContain(
    '<p class="all-clear"><span class="sign is-check" aria-hidden="true"></span>No block is out of step.</p>',
  );
  for (const input of partial) {
    expect(shown(html, input)).not.toContain(`class="all-clear"`);
    expect(shown(html, input)).toContain("<p>No edit that could be read opened a gap;");
  }
});

test("what is only worth a look stands apart from the gaps, is in none of their figures, and the table leads to it", () => {
  const [gap] = history.gaps;
  if (!gap) throw new Error("expected a gap");
  const look: Gap = { ...gap, pair: "lamp", paths: { en: "en/lamp.md", fr: "fr/lampe.md" }, severity: "info", leads: "fr" };
  const level = history.pairs.map((pair) => ({ ...pair, ...{ pair: "lamp", paths: look.paths, state: "level" as const } }));
  const both: History = { ...history, pairs: [...history.pairs, ...level], looks: [look] };
  const page = shown(html, both);
  const [before = "", after = ""] = page.split('<details class="looks">');
  expect(before).toContain("French to update (1)");
  expect(before).toContain("English to update (0)");
  expect(before).not.toContain("gap-card is-info");
  expect(after).toContain('<section class="gaps-of-pair" id="look-2"><h3>lamp</h3><article class="gap-card is-info');
  expect(page).toContain('<a href="#look-2">lamp</a>');
  expect(shown(html, { ...both, filter: { severity: "info" } })).toContain('<details class="looks" open="">');
  const alone = shown(html, { ...both, gaps: [] }, "fr");
  expect(alone).toContain('<details class="looks" open="">');
  expect(alone).not.toContain('show-warning"');
  expect(alone).toContain("<p>Aucun écart n’est ouvert. Des modifications sont à regarder; elles sont plus bas.</p>");
  expect(alone).toContain("à regarder</td>");
});

test("scores of the table are written as the language writes numbers", () => {
  const scored = { ...history, pairs: history.pairs.map((pair) => ({ ...pair, score: 94.7 })) };
  expect(shown(html, scored, "fr")).toContain('<td class="number">94,7</td>');
  expect(shown(html, scored)).toContain('<td class="number">94.7</td>');
  expect(pretty.renderHistory(scored, { lang: "fr", width: 100, summary: true })).toContain(" 94,7 ");
  const none = { ...history, pairs: history.pairs.map((pair) => ({ ...pair, score: null })) };
  expect(shown(html, none, "fr")).toContain('<td class="number">–</td>');
});
