import { expect, test } from "vitest";
import csv from "./csv.ts";
import { history, historyCases, none, shown } from "./history.case.ts";

historyCases(csv);

test("a row a gap, open ones first; what was withdrawn is told from what was caught up with", () => {
  const rows = shown(csv, history).split("\r\n");
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/^\uFEFFstate,pair,leads,block,since,commit,/u);
  expect(rows[1]).toMatch(/^open,keeper,en,item,2026-02-01T12:00:00-05:00,0123456789abcdef/u);
  expect(rows[1]).toMatch(/,<script>old<\/script>,,fr\/gardien\.md,3,vieux,,,$/u);
  expect(rows[2]).toMatch(/^withdrawn,keeper,fr,heading,/u);
  expect(shown(csv, none).split("\r\n")).toHaveLength(2);
});

test("a row a pair where a summary is asked for", () => {
  const [head, row] = csv.renderHistory(history, { lang: "en", summary: true }).split("\r\n");
  expect(head).toMatch(/^\uFEFFpair,path_en,path_fr,state,open,/u);
  expect(row).toMatch(/^keeper,en\/keeper\.md,fr\/gardien\.md,open,1,1,0,2026-02-01T12:00:00-05:00,40,/u);
});
