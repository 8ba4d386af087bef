import { describe, expect, test } from "vitest";
import type { HistoryFormat } from "#format";
import type { Forge, Gap, History, Moment } from "#history";
import { LANGS } from "#posting";
import type { UiLang } from "#ui-lang";

const moment = (commit: string | null, date: string): Moment => ({ commit, date, author: "Ana <Roy>", subject: "Raise & \u001B[31mpaint" });

const gap: Gap = {
  pair: "keeper",
  paths: { en: "en/keeper.md", fr: "fr/gardien.md" },
  leads: "en",
  block: "item",
  since: moment("0123456789abcdef0123456789abcdef01234567", "2026-02-01T12:00:00-05:00"),
  also: [moment(null, "2026-03-01T12:00:00Z")],
  days: 40,
  old: "<script>old</script>",
  new: null,
  diff: [{ kind: "removed", text: "<script>old</script>" }],
  update: { path: "fr/gardien.md", line: 3, text: "vieux" },
};

/** A gap of work that is not committed yet, a closed one, a note; markup and control characters where a stranger’s text stands. */
export const history: History = {
  schemaVersion: 1,
  tool: { name: "parite", version: "0" },
  asOf: "2026-03-13T00:00:00.000Z",
  totals: {
    pairs: 1,
    revisions: 3,
    open: 1,
    byAge: { days30: { en: 0, fr: 0 }, days90: { en: 1, fr: 0 }, year: { en: 0, fr: 0 }, older: { en: 0, fr: 0 } },
    closed: 1,
    leads: { en: 1, fr: 1 },
    medianDays: 1.5,
  },
  pairs: [
    {
      pair: "keeper",
      paths: gap.paths,
      revisions: 3,
      state: "open",
      open: { en: 1, fr: 0 },
      oldest: { since: gap.since, days: 40 },
      edited: { en: moment(null, "2026-03-01T12:00:00Z"), fr: gap.since },
    },
  ],
  gaps: [gap],
  closed: [{ pair: "keeper", leads: "fr", block: "heading", since: gap.since, by: gap.since, days: 0, withdrawn: true }],
  course: [
    { day: "2026-01-31", en: 0, fr: 1 },
    { day: "2026-02-01", en: 1, fr: 0 },
  ],
  notes: [{ code: "shallow-clone", message: { en: "A shallow clone.", fr: "Un clone superficiel." } }],
  refusals: [],
};

/** Nothing is out of step. */
export const none: History = {
  ...history,
  totals: { ...history.totals, open: 0, closed: 0, leads: { en: 0, fr: 0 }, medianDays: null },
  pairs: history.pairs.map((pair) => ({ ...pair, state: "level", open: { en: 0, fr: 0 }, oldest: null })),
  gaps: [],
  closed: [],
  course: [],
  notes: [],
};

/** Nothing is out of step in what could be read, which was not all. */
export const partial: readonly History[] = [
  { ...none, notes: history.notes },
  { ...none, notes: [{ code: "too-large", message: { en: "Too large.", fr: "Trop grand." } }] },
  { ...none, refusals: [{ code: "unstored-revision", message: { en: "Not there.", fr: "Absent." } }] },
];

/** No pair was read. */
const empty: History = { ...none, totals: { ...none.totals, pairs: 0, revisions: 0 }, pairs: [] };

/** The same where authors were left out, and the forge is known. */
const nameless: History = JSON.parse(JSON.stringify(history), (key, value) => (key === "author" ? undefined : value));

/** Where the pages of the tests are. */
export const forge: Forge = { kind: "github", address: "https://github.com/o/r", head: "abc", prefix: "" };

/** The history as a format shows it. */
export function shown(format: HistoryFormat, input: History, lang: UiLang = "en"): string {
  return format.renderHistory(input, { lang, width: 80 });
}

/** What every format of a history must do, whatever it looks like. */
export function historyCases(format: HistoryFormat): void {
  describe(`${format.id}, as every format of a history`, () => {
    test.each(LANGS)("ends with a line feed and holds no control character (%s)", (lang) => {
      for (const input of [history, none]) {
        expect(shown(format, input, lang)).toMatch(/\n$/u);
        expect(shown(format, input, lang)).not.toMatch(/[^\P{Cc}\r\n]/u);
      }
    });

    test("says of no pair that it is in step where none was read, and names no author who was left out", () => {
      expect(shown(format, empty)).not.toMatch(/✔|class="all-clear"/u);
      expect(shown(format, history)).toContain("Ana");
      expect(shown(format, nameless)).not.toContain("Ana");
    });

    test("a stored history renders like the one it was stored from", () => {
      expect(shown(format, JSON.parse(JSON.stringify(history)), "fr")).toBe(shown(format, history, "fr"));
    });
  });
}
