import { describe, expect, test } from "vitest";
import type { Change, Finding, Report } from "#finding";
import { clean, faulty, several } from "../../../reports/formats.case.ts";
import { compareResults, type PairChange } from "../compare.ts";
import { type CommentInput, type CommentSettings, commentOf } from "./comment.ts";
import { COMMENT_LANGS } from "./input.ts";

const settings: CommentSettings = {
  lang: "en",
  marker: "main",
  link: (path, lines, at) => `https://host.example/${at}/${encodeURI(path)}${lines ? `#L${lines.from}-L${lines.to}` : ""}`,
  more: "https://host.example/run",
};
const input = (touched: readonly PairChange[], rest: Partial<CommentInput> = {}): CommentInput => ({ touched, settings, ...rest });
const [space, missing] = faulty.findings as readonly [Finding, Finding];
const manyFindings = (n: number, finding = missing): Report => ({
  ...faulty,
  findings: Array.from({ length: n }, (_, i) => ({ ...finding, fingerprint: String(i).padStart(16, "0") })),
});

test("verdict, table, then findings: the gravest first, both places linked", () => {
  const comment = commentOf(input([compareResults(clean, faulty)]));
  expect(comment.split("\n")[0]).toBe("<!-- parite main -->");
  expect(comment).toContain("### ✖ Parité: this change brings parity faults\n\n1 pair checked, 1 error, 1 for information\n");
  expect(comment).toContain(
    "| `team-lead` [en](https://host.example/head/content/en/team-lead.md) [fr](https://host.example/head/content/fr/chef-equipe.md) | 100 → 97.4 | 2 | 0 | ✖ not in parity |",
  );
  expect(comment).toContain(
    "— [`content/fr/chef-equipe.md:31`](https://host.example/head/content/fr/chef-equipe.md#L31-L31) · [`content/en/team-lead.md:12`](https://host.example/head/content/en/team-lead.md#L12-L12)",
  );
  expect(comment.indexOf("`missing-item`")).toBeLessThan(comment.indexOf("`typography`"));
});

test("in French, and in both languages with each message once", () => {
  expect(commentOf(input([compareResults(clean, faulty)], { settings: { ...settings, lang: "fr" } }))).toContain(
    "### ✖ Parité\u00A0: cette modification apporte des écarts de parité\n\n1 paire vérifiée, 1 erreur, 1 à titre d’information\n",
  );
  const both = commentOf(input([compareResults(clean, faulty)], { settings: { ...settings, lang: "both" } }));
  const [shown = "", folded = ""] = both.split("<details><summary>En français</summary>\n\n");
  expect(shown).toContain("### ✖ Parité: this change brings parity faults\n\n1 pair checked, 1 error, 1 for information\n");
  expect(folded).toMatch(/^### ✖ Parité\u00A0: cette modification apporte des écarts de parité\n\n#### `team-lead`[\s\S]*<\/details>\n$/u);
  expect(both.match(/→ 97[.,]4/gu)).toHaveLength(1);
  expect(both.match(/Translate it/gu)).toHaveLength(1);
  expect(both.match(/Traduisez-la/gu)).toHaveLength(1);
});

test("one green line when everything is settled", () => {
  const comment = commentOf(input([compareResults(faulty, clean)]));
  expect(comment).toBe(
    "<!-- parite main -->\n✅ **Parité**: no new parity fault where this change touches the two languages (1 pair checked, 2 settled).\n",
  );
});

test("what stood before is not new, wherever its lines went", () => {
  const moved = { ...missing, en: space.en, insertAt: { side: "fr" as const, line: 99, column: 1, offset: 9999 } };
  const change = compareResults(faulty, { ...faulty, findings: [moved] });
  expect([change.fresh, change.settled]).toEqual([[], [space]]);
});

test("thirty findings at most; the rest is counted and linked", () => {
  const comment = commentOf(input([compareResults(clean, manyFindings(75))]));
  expect(comment.match(/^- ✖/gmu)).toHaveLength(30);
  expect(comment).toContain("… and 45 more findings. [The whole report](https://host.example/run)");
});

test("leads are counted in a fold below the faults, edits that are worth a look are not", () => {
  const lead = { ...missing, severity: "info", rule: "meaning" } as const;
  const look = { ...lead, rule: "drift", data: { change: 0 }, fingerprint: "f".repeat(16) } as const;
  const change = {
    ...compareResults(clean, { ...faulty, findings: [lead, missing, look] }),
    fresh: [lead, look, missing],
    changes: [{} as Change],
  };
  const comment = commentOf(input([change], { settings: { ...settings, lang: "fr" } }));
  const [faults = "", leads = ""] = comment.split("<details><summary>1 piste");
  expect([...faults.matchAll(/^- \S \*\*\w+\*\* `([\w-]+)`/gmu)].map(([, rule]) => rule)).toEqual(["missing-item", "drift"]);
  expect(leads).toMatch(/^[^\n]*<\/summary>\n\n- • \*\*information\*\* `meaning`[^\n]*`team-lead`[\s\S]*<\/details>/u);
});

test("many remarks on one pair keep no error of another from its place", () => {
  const remarks = {
    ...manyFindings(60, space),
    findings: [...manyFindings(60, space).findings, { ...missing, fingerprint: "e".repeat(16) }],
  };
  const other = { ...manyFindings(4), pair: { ...faulty.pair, key: "other" } };
  const comment = commentOf(input([compareResults(clean, remarks), compareResults(null, other)]));
  expect(comment.match(/^- ✖/gmu)).toHaveLength(5);
  expect(comment.match(/^- • `typography`: 60 places to correct in the French file: `parite fix --rule typography \S+`$/gmu)).toHaveLength(
    1,
  );
  expect(comment).not.toContain("more findings");
});

test("never over 60,000 characters, however long the paths", () => {
  const pairs = Array.from({ length: 40 }, (_, i) => compareResults(null, { ...faulty, pair: { ...faulty.pair, key: String(i) } }));
  const link = () => `https://host.example/${"%C3%A9".repeat(600)}`;
  const comment = commentOf(input(pairs, { settings: { ...settings, link } }));
  expect(comment.length).toBeLessThanOrEqual(60_000);
  expect(comment).toMatch(/… and \d+ more pairs\.[\s\S]*^- ✖/mu);
});

test("never over 60,000 characters", () => {
  const long = { ...missing, message: { en: "<@&".repeat(5000), fr: "*_`".repeat(5000) } };
  const pairs = Array.from({ length: 300 }, (_, i) => {
    const result = manyFindings(3, long);
    return compareResults(null, { ...result, pair: { ...result.pair, key: `${"k|".repeat(300)}${i}` } });
  });
  for (const lang of COMMENT_LANGS) {
    const comment = commentOf(input(pairs, { settings: { ...settings, lang }, left: 200 }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(lang === "fr" ? /autres constats/u : /more findings/u);
  }
});

test("a pair that is gone, one that could not be checked, one that was too many", () => {
  const gone = compareResults(faulty, null);
  const comment = commentOf(input([gone, { ...gone, before: null, settled: [] }], { refusals: several.refusals, left: 3 }));
  expect(comment).toContain("97.4 → – | 0 | 2 | no longer a pair |");
  expect(comment).toContain("– → – | 0 | 0 | could not be checked |");
  expect(comment).toContain("`not-utf8` — The file is not UTF-8. — [`content/en/old.md`]");
  expect(comment).toContain("3 more touched pairs were not checked");
});

test("a posting without a partner is a finding of its own", () => {
  expect(commentOf(input([], { repository: several.unpaired }))).toContain(
    "- ▲ **warning** `unpaired` — No French file goes with this one. — [`content/en/alone.md`](https://host.example/head/content/en/alone.md)",
  );
});

test("what is of no pair stands under a heading of its own", () => {
  const repository = [...several.repository, ...several.unpaired];
  const comment = commentOf(input([compareResults(clean, faulty)], { repository }));
  const headings = [...comment.matchAll(/^#### (.*)$/gmu)].map(([, words]) => words);
  expect(headings).toEqual(["`team-lead`", "Without a partner", "Across the repository"]);
});

test("what this change took away is said so, with the place where it stood", () => {
  const removal: Change = {
    side: "fr",
    effect: "neutral",
    block: "item",
    section: 1,
    before: { start: { line: 36, column: 1, offset: 900 }, end: { line: 36, column: 20, offset: 919 } },
    after: null,
    other: missing.en,
    old: "Planifier",
    new: null,
    facing: "Plan",
    diff: [],
  };
  const change = { ...compareResults(clean, faulty), changes: [removal] };
  expect(commentOf(input([change]))).toContain(
    "> This change removed it from French ([line 36](https://host.example/base/content/fr/chef-equipe.md#L36-L36)): put it back, or remove it from the English.",
  );
  expect(commentOf(input([change], { settings: { ...settings, lang: "fr", link: () => null } }))).toContain(
    "> Cette modification l’a retiré du français (ligne 36)\u00A0: rétablissez-le, ou retirez-le de l’anglais.",
  );
  const elsewhere = { ...removal, other: space.en };
  expect(commentOf(input([{ ...change, changes: [elsewhere] }]))).not.toContain("This change removed it");
});

test("that the change edits the settings is noted, with findings and without", () => {
  const settingsEdited = ["parite.config.json"];
  for (const touched of [compareResults(clean, faulty), compareResults(faulty, clean)])
    expect(commentOf(input([touched], { settingsEdited }))).toContain(
      "for that reason alone: [`parite.config.json`](https://host.example/head/parite.config.json).",
    );
});

describe("with the texts", () => {
  const en = `Intro.\n- ${"Plan the work of the whole team for the year. ".repeat(12)}\n`;
  const point = (offset: number, line = 2) => ({ line, column: 1, offset });
  const long: Finding = { ...missing, en: { start: point(7), end: point(en.length - 1) }, insertAt: { side: "fr", ...point(0, 1) } };

  test("the missing text is quoted and cut at a sentence", () => {
    const comment = commentOf(input([compareResults(clean, { ...faulty, findings: [long] })], { texts: { "team-lead": { en, fr: "" } } }));
    const quote = /^ {2}> “(.*)”$/mu.exec(comment)?.[1] ?? "";
    expect(quote).toMatch(/^Plan the work .* year\. \\\[…\\\]$/u);
    expect(quote.length).toBeLessThan(330);
  });

  test("a sure repair is a block of whole lines that no text can end", () => {
    const fr = "Titre\n```` : fin\nsuite\n";
    const suggestion = { side: "fr" as const, range: { start: point(10), end: point(12) }, text: "\u00A0:" };
    const result: Report = { ...faulty, findings: [{ ...space, severity: "warning", suggestion }] };
    const comment = commentOf(input([compareResults(clean, result)], { texts: { "team-lead": { en: "", fr } } }));
    expect(comment).toContain("  `````suggestion\n  ````\u00A0: fin\n  `````");
  });
});

test("drift shows the words that the other language has to follow", () => {
  const at = missing.en;
  const change: Change = {
    side: "en",
    effect: "opens",
    severity: "warning",
    block: "item",
    section: 1,
    before: at,
    after: at,
    other: null,
    old: "Plan two audits",
    new: "Plan three audits",
    facing: null,
    diff: [
      { kind: "same", text: "Plan " },
      { kind: "removed", text: "two" },
      { kind: "added", text: "three <b>" },
      { kind: "same", text: " audits" },
    ],
  };
  const drift = { ...faulty, findings: [{ ...missing, rule: "drift", fingerprint: "d".repeat(16) }], changes: [change] };
  expect(commentOf(input([compareResults(clean, clean, drift)]))).toContain(
    "> The other language has to follow: Plan <del>two</del><ins>three &#60;b&#62;</ins> audits",
  );
  expect(commentOf(input([compareResults(clean, clean, { ...drift, changes: [] })]))).not.toContain("has to follow");
  const torn = { ...change, diff: Array.from({ length: 5000 }, () => change.diff).flat() };
  expect(commentOf(input([compareResults(clean, clean, { ...drift, changes: [torn] })])).length).toBeLessThan(5_000);
});
