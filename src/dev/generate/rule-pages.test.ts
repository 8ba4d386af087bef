import { expect, test } from "vitest";
import type { AnyCheck } from "#check";
import { allChecks } from "../../../checks/index.ts";
import { pagesLeftOver, rulePages } from "./rule-pages.ts";
import { rulesTable } from "./rules-table.ts";

const rule = (id: string): AnyCheck => allChecks.find((check) => check.id === id) as AnyCheck;
const figures = { found: 9, agreed: 8, warned: 4, warnedAgreed: 3, annotated: 10, recalled: 7 };
const accuracy = { date: "2026-11-24", pairs: 25, rules: { title: figures } };

const pagesOf = (id: string) => Object.fromEntries(rulePages([rule(id)], accuracy).map(({ path, text }) => [path, text]));

test("a page is in one language, leads to the other, and shows what the rule says of its examples", () => {
  const { "docs/rules/title.md": en = "", "docs/rules/title.fr.md": fr = "" } = pagesOf("title");
  expect(en).toContain(
    `# title\n\n<span lang="fr">[Français](title.fr.md)</span> · [All rules](../../checks/README.md)\n\n${rule("title").summary.en}`,
  );
  expect(fr).toContain(
    `# title\n\n<span lang="en">[English](title.md)</span> · [Toutes les règles](../../checks/README.md)\n\n${rule("title").summary.fr}`,
  );
  expect(en).toMatch(/^- `(?:error|warning)` /mu);
  expect(en).toContain("a reviser agreed with 8 of 9 findings; above info, with 3 of 4. It found 7 of 10 annotated faults of its kind.");
  expect(fr).toContain(
    "constats confirmés par la révision\u00A0: 8 sur 9; au-dessus de info\u00A0: 3 sur 4. Écarts de ce genre annotés et trouvés\u00A0: 7 sur 10.",
  );
});

test("a rule of a repository shows its files; one of time shows both states", () => {
  expect(pagesOf("unpaired")["docs/rules/unpaired.fr.md"]).toContain("| Fichier | Côté | Clé |");
  expect(pagesOf("drift")["docs/rules/drift.md"]).toMatch(/Before the edit:\n\n<table>[\s\S]*?<\/table>\n\nAfter it:\n\n<table>/u);
});

test("the pages that no rule makes are named, in either language", () => {
  expect(pagesLeftOver(["gone.fr.md", "gone.md", "title.fr.md", "title.md", "notes.txt"], ["title", "link"])).toEqual([
    "gone.fr.md",
    "gone.md",
    "notes.txt",
  ]);
});

test("the table has a row for each rule, with its figures where it occurred", () => {
  const rows = rulesTable([rule("title"), rule("link")], accuracy, undefined).split("\n");
  expect(rows.find((row) => row.includes("title.md"))).toMatch(/\| 8\/9 \| 7\/10 \|$/u);
  expect(rows.find((row) => row.includes("link.md"))).toMatch(/\| {2}\| {2}\|$/u);
});

test("other pages have their column once two readers have read a sample, and none before", () => {
  const label = (agreed: boolean) => ({ rule: "title", severity: "error", agreed }) as const;
  const labels = {
    date: "2026-01-31",
    seed: 5,
    pairs: 9,
    agreement: 0.9,
    kappa: 0.8,
    labels: { a: label(true), b: label(false), c: label(true) },
  };
  const table = rulesTable([rule("title"), rule("link")], accuracy, labels);
  expect(table.split("\n").find((row) => row.includes("title.md"))).toMatch(/\| 2\/3 \|$/u);
  expect(table.split("\n").find((row) => row.includes("link.md"))).toMatch(/\| {2}\|$/u);
  expect(table).toContain("they agreed on 90%, and a finding counts as true where both say so: 2 of 3.");
  expect(rulesTable([rule("title")], accuracy, undefined)).not.toMatch(/Other pages|Of other pages/u);
});
