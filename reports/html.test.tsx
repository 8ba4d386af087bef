import { describe, expect, test } from "vitest";
import type { Finding, Report } from "#finding";
import type { Lang, Position, Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { clean, faulty, HOSTILE, hostile, reportCases, several } from "./formats.case.ts";
import html from "./html.tsx";

reportCases(html);

const texts: Sides<string> = {
  en: "# Deck officer\n\nApply by March 3.\n\nBring your licence.\n",
  fr: "# Agent de pont\n\nPostulez d’ici le 4 mars.\n",
};

function position(lang: Lang, part: string): Position {
  const offset = texts[lang].indexOf(part);
  const before = texts[lang].slice(0, offset).split("\n");
  const start = { line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
  return { start, end: { ...start, column: start.column + part.length, offset: offset + part.length } };
}

const date: Finding = {
  ...(faulty.findings[0] as Finding),
  fingerprint: "4444444444444444",
  rule: "date",
  severity: "error",
  section: 0,
  en: position("en", "March 3"),
  fr: position("fr", "4 mars"),
  message: { en: "The dates differ.", fr: "Les dates diffèrent." },
};
const missing: Finding = {
  ...date,
  fingerprint: "5555555555555555",
  rule: "missing-paragraph",
  en: position("en", "Bring your licence."),
  fr: null,
  lacking: "fr",
  insertAt: { side: "fr", line: 4, column: 1, offset: texts.fr.length },
};
const result: Report = {
  ...clean,
  pair: { ...clean.pair, key: "deck" },
  verdict: "fail",
  counts: { error: 2, warning: 0, info: 0 },
  findings: [missing, date],
  alignment: [
    { kind: "match", block: "heading", en: [position("en", "# Deck officer")], fr: [position("fr", "# Agent de pont")], section: 0 },
    {
      kind: "match",
      block: "paragraph",
      en: [position("en", "Apply by March 3.")],
      fr: [position("fr", "Postulez d’ici le 4 mars.")],
      section: 0,
    },
    { kind: "only-en", block: "paragraph", en: [position("en", "Bring your licence.")], fr: [], section: 0 },
  ],
};
const render = (lang: UiLang = "en") => html.render(result, { lang, texts: { deck: texts } });

test("numbers findings of one severity in reading order and puts each in the row of its block", () => {
  const rows = render().split('<div class="row ').slice(1);
  expect(rows).toHaveLength(3);
  expect(rows[0]).not.toContain('class="finding ');
  expect(rows[1]).toContain('id="finding-1"');
  expect(rows[1]).toContain("The dates differ.");
  expect(rows[2]).toContain('id="finding-2"');
});

test("errors first, then warnings; leads and corrections in folds of their own, with the command", () => {
  const of = (severity: Finding["severity"], more: Partial<Finding>): Finding => ({ ...date, category: "omission", severity, ...more });
  const spaces = of("info", { rule: "typography", category: "typographical", lacking: "fr", data: { count: 3 }, fingerprint: "7" });
  const findings = [of("info", { rule: "meaning", fingerprint: "6" }), of("warning", { fingerprint: "8" }), spaces, missing];
  const text = html.render({ ...result, findings }, { lang: "fr", texts: { deck: texts } });
  const [, faults = "", leads = "", corrections = ""] = text.split('<details class="overview');
  const numbers = (part: string) => [...part.slice(0, part.indexOf("</details>")).matchAll(/value="(\d)"/gu)].map(([, n]) => n);
  expect([faults, leads, corrections].map(numbers)).toEqual([["1", "2"], ["3"], ["4"]]);
  expect(faults).toMatch(/is-error" value="1"[\s\S]*is-warning" value="2"/u);
  expect(leads).toMatch(/^ leads"><summary>1\spiste/u);
  expect(corrections).toContain(
    "typography\u00A0: 3 occurrences à corriger dans le fichier français\u00A0: <code>parite fix --rule typography content/fr/chef-equipe.md</code>",
  );
});

test("marks exactly the part of a block that a finding is about, on both sides", () => {
  expect(render()).toContain('Apply by <mark class="is-error">March 3</mark>');
  expect(render()).toContain('d’ici le <mark class="is-error">4 mars</mark>');
  expect(render().match(/<mark /gu)).toHaveLength(2);
});

test("shows a gap, and where text goes in, opposite a block without a counterpart", () => {
  expect(render("fr")).toMatch(/class="cell cell-fr gap"><p>Rien en français ici<span class="gap-at"> \(à insérer à la ligne 4\)/u);
});

test("each text says which language it is in, and the page which it is in", () => {
  expect(render("fr")).toContain('<html lang="fr-CA">');
  expect(render("fr")).toMatch(/<div class="block-text" lang="en-CA"># Deck officer<\/div>/u);
  expect(render("fr")).toMatch(/<div class="block-text" lang="fr-CA"># Agent de pont<\/div>/u);
});

test("without the texts it shows lines", () => {
  const text = html.render(result, { lang: "en" });
  expect(text).toContain("Paragraph, line 3");
  expect(text).not.toContain("Bring your licence.</div>");
});

test("several pairs: a table that leads to each, ids that do not clash", () => {
  const text = html.render({ ...several, reports: [result, result] }, { lang: "en", texts: { deck: texts } });
  expect(text).toContain('<a href="#pair-2">deck</a>');
  const ids = Array.from(text.matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = Array.from(text.matchAll(/ href="#([^"]+)"/gu), ([, id]) => id);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

describe("a hostile posting", () => {
  const attack = `${HOSTILE} " onmouseover="alert(1)" <script>alert(1)</script> [x](javascript:alert(1)) <!-- --> ]]>`;
  const block = (length: number): Position => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: length + 1, offset: length },
  });
  const all = block(attack.length);
  const part: Position = { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 20, offset: 60 } };
  const bad: Report = {
    ...hostile,
    pair: { ...hostile.pair, key: attack },
    alignment: [{ kind: "match", block: "paragraph", en: [all], fr: [all], section: 0 }],
    findings: hostile.findings.map((finding) => ({ ...finding, rule: attack, en: part, fr: part, message: { en: attack, fr: attack } })),
  };
  const text = html.render(bad, { lang: "en", texts: { [attack]: { en: attack, fr: attack } } });
  // Text may hold anything once < > & " are escaped; what counts is what became a tag.
  const tags = text.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/u, "").match(/<[^>]*>/gu) ?? [];

  test("adds no element and no attribute of its own", () => {
    expect(text.match(/<script/gu)).toHaveLength(1);
    expect(tags.filter((tag) => /^<(?:img|iframe|object|embed|svg|base|form)\b/u.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\son\w+=/u.test(tag.replace(/"[^"]*"/gu, '""')))).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith("<!--"))).toEqual([]);
  });

  test("becomes no link", () => {
    const targets = Array.from(text.matchAll(/\s(?:href|src|action)="([^"]*)"/gu), ([, target = ""]) => target);
    expect(targets.filter((target) => !/^(?:#[\w-]+|data:,)$/u.test(target))).toEqual([]);
  });
});

test("a file that stands alone asks no other host for anything", () => {
  expect(render()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  expect(render()).not.toMatch(/url\(|@import/u);
  expect(render().length).toBeLessThan(40_000);
});

test("signs are drawn, for a font may lack their characters", () => {
  expect(render()).toContain('<span class="sign is-cross" aria-hidden="true"></span>');
  expect(render()).not.toMatch(/[\u2190-\u21FF\u2500-\u27BF]/u);
});

test("the page may load, send and frame nothing, whatever a posting holds", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(render())?.[1] ?? "";
  expect(policy.replaceAll("&#39;", "'").split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src data:"]),
  );
});

test.each([
  ["en", "Made by Parité", " on 2026-03-01."],
  ["fr", "Produit par Parité", " le 2026-03-01."],
] as const)("the day that it is given, and else none: %s", (lang, made, day) => {
  const madeAt = "2026-03-01T23:59:00.000Z";
  const page = html.render(several, { lang, madeAt });
  expect(page).toMatch(new RegExp(`${made} [\\d.]+${day}`, "u"));
  expect(page).toBe(html.render(several, { lang, madeAt }));
  expect(html.render(several, { lang })).not.toContain(day);
});
