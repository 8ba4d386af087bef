import { describe, expect, test } from "vitest";
import type { Finding, Report, ReportSet, RepositoryFinding, RuleFacts } from "#finding";
import { asReportSet, type Format } from "#format";
import { LANGS, type Position } from "#posting";

const at = (line: number, column: number, length: number, offset = 40 * line): Position => ({
  start: { line, column, offset },
  end: { line, column: column + length, offset: offset + length },
});

const rules: Readonly<Record<string, RuleFacts>> = {
  "missing-item": {
    summary: { en: "Every list item has its counterpart.", fr: "Chaque puce a son équivalent." },
    why: { en: "Readers of one language learn less.", fr: "Les lecteurs d’une langue en apprennent moins." },
    fix: { en: "Translate the item, or remove it from the other side.", fr: "Traduisez la puce, ou retirez-la de l’autre côté." },
    category: "omission",
    severity: "error",
  },
  typography: {
    summary: { en: "Each side follows its language’s typography.", fr: "Chaque côté suit la typographie de sa langue." },
    why: { en: "A loose space may break the line.", fr: "Une espace sécable peut couper la ligne." },
    fix: { en: "Put in the character that the language uses.", fr: "Mettez le caractère qu’emploie la langue." },
    category: "typographical",
    severity: "info",
  },
};

const missing: Finding = {
  fingerprint: "00d1f0e2a3b4c5d6",
  rule: "missing-item",
  severity: "error",
  category: "omission",
  confidence: 0.97,
  lacking: "fr",
  section: 1,
  en: at(12, 1, 31),
  fr: null,
  insertAt: { side: "fr", line: 31, column: 1, offset: 1840 },
  message: {
    en: "A list item is missing in French: “Plan the work of the team”. Translate it.",
    fr: "Une puce manque en français\u00A0: «\u00A0Plan the work of the team\u00A0». Traduisez-la.",
  },
  data: { item: "Plan the work of the team" },
};

const space: Finding = {
  fingerprint: "1111111111111111",
  rule: "typography",
  severity: "info",
  category: "typographical",
  confidence: 0.9,
  lacking: "fr",
  section: 1,
  en: at(14, 3, 10),
  fr: at(33, 3, 12),
  message: { en: "A no-break space belongs before the colon.", fr: "Une espace insécable doit précéder le deux-points." },
  data: {},
  suggestion: { side: "fr", range: at(33, 9, 2), text: "\u00A0:" },
};

/** A pair with nothing to say about it. */
export const clean: Report = {
  schemaVersion: 1,
  tool: { name: "parite", version: "0.0.0" },
  pair: {
    key: "team-lead",
    en: { path: "content/en/team-lead.md", sha256: "a".repeat(64) },
    fr: { path: "content/fr/chef-equipe.md", sha256: "b".repeat(64) },
  },
  verdict: "pass",
  score: 100,
  counts: { error: 0, warning: 0, info: 0 },
  alignment: [{ kind: "match", block: "paragraph", en: [at(1, 1, 5)], fr: [at(1, 1, 5)], similarity: 0.9, section: 0 }],
  findings: [],
  sections: [
    {
      kind: "match",
      en: { heading: "", depth: 0, position: at(1, 1, 5) },
      fr: { heading: "", depth: 0, position: at(1, 1, 5) },
      score: 100,
    },
  ],
  notes: [],
  rules: {},
};

/** A pair with an error that has an insertion point, and an info with a suggestion. */
export const faulty: Report = {
  ...clean,
  verdict: "fail",
  score: 97.4,
  counts: { error: 1, warning: 0, info: 1 },
  findings: [space, missing],
  sections: [
    ...clean.sections,
    {
      kind: "match",
      en: { heading: "What you will do", depth: 2, position: at(10, 1, 19) },
      fr: { heading: "Vos tâches", depth: 2, position: at(28, 1, 13) },
      score: 80,
    },
  ],
  notes: [
    {
      code: "no-front-matter",
      side: "fr",
      message: { en: "The French side has no front matter.", fr: "Le côté français n’a pas d’en-tête." },
    },
  ],
  rules,
};

/** What a stranger may put into a posting, a path or a heading so as to break out of a format. */
export const HOSTILE = [
  "</script><img src=x onerror=alert(1)>",
  "@octocat closes #1, GH-2, owner/repo#3",
  "[x](javascript:alert(1)) ![y](https://evil.example/z.png) https://evil.example www.evil.example a@evil.example",
  "`code` *a* _b_ ~~c~~ | cell | \\ <!-- comment --> &lt; $x$",
  "\u001b[31mred\u001b]0;title\u0007 \u202eright to left\u2066",
  "::error file=x::y%0A::set-output name=a::b\r\n::warning::z",
  '"quote", comma; =1+1 \ttab',
  "😀 é e\u0301 \u{10FFFD} \0",
].join(" ");

/** The same pair, hostile text wherever text of a document or a request can stand. */
export const hostile: Report = {
  ...faulty,
  pair: { key: HOSTILE, en: { ...faulty.pair.en, path: HOSTILE }, fr: { sha256: "c".repeat(64) } },
  findings: faulty.findings.map((finding) => ({
    ...finding,
    message: { en: `=${HOSTILE}`, fr: `=${HOSTILE}` },
    data: { text: HOSTILE },
    ...(finding.suggestion && { suggestion: { ...finding.suggestion, text: HOSTILE } }),
  })),
  sections: faulty.sections.map((section) => ({
    ...section,
    en: section.en && { ...section.en, heading: HOSTILE },
    fr: section.fr && { ...section.fr, heading: HOSTILE },
  })),
  notes: [{ code: "note", message: { en: HOSTILE, fr: HOSTILE } }],
};

const alone: RepositoryFinding = {
  fingerprint: "2222222222222222",
  rule: "unpaired",
  severity: "warning",
  category: "omission",
  lacking: "fr",
  paths: ["content/en/alone.md"],
  message: { en: "No French file goes with this one.", fr: "Aucun fichier français ne va avec celui-ci." },
  data: {},
};

/** Several pairs, and everything else that a run over a folder can bring. */
export const several: ReportSet = {
  ...asReportSet(faulty),
  totals: { pairs: 2, verdicts: { pass: 1, warn: 0, fail: 1 }, counts: { error: 1, warning: 2, info: 1 }, score: 98.7 },
  reports: [clean, faulty],
  unpaired: [alone],
  repository: [{ ...alone, fingerprint: "3333333333333333", rule: "duplicate-key", paths: ["a/en/x.md", "b/en/x.md"] }],
  refusals: [
    {
      code: "not-utf8",
      side: "en",
      path: "content/en/old.md",
      message: { en: "The file is not UTF-8.", fr: "Le fichier n’est pas en UTF-8." },
    },
  ],
};

/** What people silenced, in each of the ways, and what was accepted once. */
export const quiet: ReportSet = {
  ...several,
  reports: [
    {
      ...faulty,
      verdict: "warn",
      counts: { error: 0, warning: 1, info: 0 },
      findings: [
        {
          ...space,
          severity: "warning",
          wasAccepted: {
            source: "acceptance",
            reason: "The old site needs it.",
            by: "Noor Haddad",
            at: "2026-01-05T12:00:00.000Z",
            why: "edit",
            ended: "2026-02-03T08:00:00.000Z",
          },
        },
      ],
      silenced: [
        {
          ...missing,
          silence: {
            source: "acceptance",
            reason: "Only English-speaking teams do this",
            by: "Ana Roy",
            at: "2026-01-05T12:00:00.000Z",
            until: "2026-06-30",
          },
        },
        { ...space, fingerprint: "4444444444444444", silence: { source: "comment", reason: `set so on purpose ${HOSTILE}` } },
      ],
    },
  ],
  silenced: [{ ...alone, fingerprint: "5555555555555555", silence: { source: "baseline", reason: "To be translated in May." } }],
};

/** Nothing at all. */
export const nothing: ReportSet = {
  ...asReportSet(clean),
  totals: { pairs: 0, verdicts: { pass: 0, warn: 0, fail: 0 }, counts: clean.counts, score: null },
  reports: [],
};

/** What every format must do, whatever it looks like. */
export function reportCases(report: Format): void {
  describe(`${report.id}, as every format`, () => {
    const samples = { clean, faulty, hostile, several, quiet, nothing };
    for (const [name, sample] of Object.entries(samples)) {
      test(`${name}: the same bytes each time, the input untouched, a line feed at the end`, () => {
        const before = JSON.stringify(sample);
        for (const lang of LANGS) {
          const text = report.render(sample, { lang });
          expect(report.render(sample, { lang })).toBe(text);
          expect(text).toMatch(/^$|\n$/u);
          expect(text).not.toMatch(/undefined|NaN|\[object/u);
        }
        expect(JSON.stringify(sample)).toBe(before);
      });
    }

    test("a stored result renders like the one it was stored from", () => {
      expect(report.render(JSON.parse(JSON.stringify(several)), { lang: "fr" })).toBe(report.render(several, { lang: "fr" }));
    });

    test("what somebody silenced is there: who, why, until when; and what was accepted once, with what ended it", () => {
      for (const lang of LANGS) {
        const text = report.render(quiet, { lang }).replaceAll(/\s+/gu, " ").replaceAll("\\-", "-");
        for (const word of ["Only English-speaking teams do this", "Ana Roy", "2026-06-30", "set so on purpose", "To be translated in May"])
          expect(text).toContain(word);
        for (const word of ["The old site needs it", "Noor Haddad", "2026-02-03"]) expect(text).toContain(word);
      }
    });

    test("no control character reaches the reader", () => {
      for (const sample of [hostile, quiet])
        for (const lang of LANGS) expect(report.render(sample, { lang })).not.toMatch(/[^\P{Cc}\r\n\t]/u);
    });

    test("every finding is there", () => {
      for (const lang of LANGS) {
        const text = report.render(several, { lang });
        for (const rule of ["missing-item", "typography", "unpaired", "duplicate-key"]) expect(text).toContain(rule);
        expect(text).toContain("not-utf8");
      }
    });
  });
}
