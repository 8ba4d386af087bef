import { describe, expect, test } from "vitest";
import type { Gap, History, Moment } from "#history";
import { historyReports } from "./index.ts";

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

const history: History = {
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
  gaps: [gap],
  closed: [{ pair: "keeper", leads: "fr", block: "heading", since: gap.since, by: gap.since, days: 0, withdrawn: true }],
  course: [
    { day: "2026-01-31", en: 0, fr: 1 },
    { day: "2026-02-01", en: 1, fr: 0 },
  ],
  notes: [{ code: "shallow-clone", message: { en: "A shallow clone.", fr: "Un clone superficiel." } }],
  refusals: [],
};

const none: History = {
  ...history,
  totals: { ...history.totals, open: 0, closed: 0, leads: { en: 0, fr: 0 }, medianDays: null },
  gaps: [],
  closed: [],
  course: [],
  notes: [],
};

const render = (id: string, input: History, lang: "en" | "fr" = "en") =>
  historyReports.find((report) => report.id === id)?.render(input, { lang, width: 80 }) ?? "";

describe.each(historyReports.map(({ id }) => id))("%s", (id) => {
  test.each(["en", "fr"] as const)("ends with a line feed and holds no control character (%s)", (lang) => {
    for (const input of [history, none]) {
      expect(render(id, input, lang)).toMatch(/\n$/u);
      expect(render(id, input, lang)).not.toMatch(/[^\P{Cc}\r\n]/u);
    }
  });
});

test("pretty: figures, what was taken out, and the note", () => {
  const text = render("pretty", history, "fr").replace(/\s+/gu, " ");
  expect(text).toContain("L’anglais devance · 40 jours depuis le 2026-02-01, Ana <Roy>, 0123456");
  expect(text).toContain("aussi modifié dans le travail non validé");
  expect(text).toContain("maintenant : retiré Français à mettre à jour : vieux fr/gardien.md:3");
  expect(text).toContain("1 écart ouvert (de 30 à 89 jours : 1) · 1 écart comblé · la moitié des rattrapages ont pris au plus 1,5 jour");
  expect(text).toContain("– Un clone superficiel.");
  expect(render("pretty", none)).toContain("✔ No block is out of step.");
});

test("html: a document’s words are text, and the figures of the chart can be read", () => {
  const page = render("html", history);
  expect(page).not.toContain("<script");
  expect(page).toContain("<del>&lt;script&gt;old&lt;/script&gt;</del>");
  expect(page).toMatch(/<th scope="row">2026-01<\/th><td class="number">0<\/td><td class="number">1<\/td>/u);
  expect(render("html", none)).not.toContain("<svg");
});
