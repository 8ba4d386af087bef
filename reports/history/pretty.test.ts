import { expect, test } from "vitest";
import { wordDiff } from "#drift/diff";
import { LANGS } from "#posting";
import { forge, history, historyCases, none, partial, shown } from "./history.case.ts";
import pretty from "./pretty.ts";

historyCases(pretty);

test("figures, what was taken out, and the note", () => {
  const text = shown(pretty, history, "fr").replace(/\s+/gu, " ");
  expect(text).toContain("L’anglais devance · 40 jours depuis le 2026-02-01, Ana <Roy>, 0123456");
  expect(text).toContain("aussi modifié dans le travail non validé");
  expect(text).toContain("maintenant : retiré Français à retirer : vieux fr/gardien.md:3");
  expect(text).toContain("1 écart ouvert (de 30 à 89 jours : 1) · 1 écart comblé · délai médian de rattrapage : 1,5 jour");
  expect(text).toContain("– Un clone superficiel.");
  expect(shown(pretty, none)).toContain("✔ No block is out of step.");
});

test("a line a pair in the table, however narrow; the gaps are left out of a summary", () => {
  const brief = pretty.renderHistory(history, { lang: "en", width: 100, summary: true });
  expect(brief).toMatch(/^keeper {2}▲ out of step +1 +40 days +English +2026-03-01 +2026-02-01$/mu);
  expect(brief).not.toContain("<script>");
  const narrow = pretty.renderHistory(history, { lang: "fr", width: 60, summary: true });
  expect(narrow).toMatch(/^keeper +▲ en décalage +1 +40 jours +anglais$/mu);
});

test("under a day is said so, and a filter is named", () => {
  const quick = { ...none, totals: { ...none.totals, closed: 1, medianDays: 0 } };
  expect(shown(pretty, quick)).toContain("median: under a day to catch up");
  expect(shown(pretty, quick, "fr").replace(/\n/gu, " ")).toContain("délai médian de rattrapage\u00A0: moins d’un jour");
  const part = shown(pretty, { ...none, filter: { side: "fr", minAge: 30 } });
  expect(part).toContain("Only: French to update, open for 30 days or more\nNo open gap is like that.");
  expect(part).not.toContain("✔ No block");
});

test("the addresses of commit and file, where the forge is known", () => {
  const text = shown(pretty, { ...history, forge });
  expect(text).toContain("https://github.com/o/r/commit/0123456789abcdef0123456789abcdef01234567");
  expect(text).toContain("https://github.com/o/r/blob/abc/fr/gardien.md?plain=1#L3");
});

test("what was not read whole is not called in step", () => {
  for (const input of partial) {
    expect(shown(pretty, input)).not.toContain("✔ No");
    expect(shown(pretty, input)).toContain("No edit that could be read opened a gap;");
  }
});

test("of long texts, what was edited is shown, and what stands as far along in the other", () => {
  const around = "The terns nest on the shore in spring and leave it when the days grow short. ".repeat(5);
  const [old, now, text] = ["red", "blue", "rouge"].map((word) => `${around}Bring a ${word} scarf. ${around}`) as [string, string, string];
  const [gap] = history.gaps;
  const gaps = gap ? [{ ...gap, old, new: now, diff: wordDiff(old, now), update: { ...gap.update, text } }] : [];
  for (const lang of LANGS) {
    const shownText = shown(pretty, { ...history, gaps }, lang).replace(/\s+/gu, " ");
    for (const word of ["red", "blue", "rouge"]) expect(shownText).toContain(`Bring a ${word} scarf`);
  }
});

test("with edits that are worth a look, nothing is said to be in step for sure", () => {
  const [gap] = history.gaps;
  const [pair] = history.pairs;
  if (!gap || !pair) throw new Error("expected a gap and a pair");
  const level = { ...pair, pair: gap.pair, state: "level" as const, open: { en: 0, fr: 0 }, oldest: null };
  const looks = { ...none, pairs: [level], looks: [{ ...gap, severity: "info" as const }] };
  const page = shown(pretty, looks);
  expect(page).toContain("No gap is open. Some edits are worth a look: --severity info lists them.");
  expect(page).toContain("• worth a look");
  expect(page).not.toContain("✔");
  expect(shown(pretty, { ...looks, filter: { severity: "info" } })).not.toContain("No open gap is like that.");
  expect(shown(pretty, { ...looks, filter: { severity: "error" } })).toContain("No open gap is like that.");
});

test("over a pair, gaps and looks are counted apart", () => {
  const [gap] = history.gaps;
  if (!gap) throw new Error("expected a gap");
  const look = { ...gap, severity: "info" as const };
  const head = (result: typeof history) =>
    shown(pretty, result)
      .split("\n")
      .find((line) => line.startsWith("keeper  "));
  expect(head(history)).toBe("keeper  1 open gap");
  expect(head({ ...history, looks: [look, look], filter: { severity: "info" } })).toBe("keeper  1 open gap · 2 edits worth a look");
});
