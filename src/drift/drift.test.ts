import { describe, expect, test } from "vitest";
import { checkDrift } from "#drift/drift";
import { syncState } from "#drift/state";
import type { Report } from "#finding";
import { loadLexicon } from "#lexicon/lexicon";
import type { Sides } from "#posting";
import { checks } from "../../checks/index.ts";

const lexicon = loadLexicon();
const EN = `---
title: River guide
archived: false
---

## Your work

You guide canoe groups of eight people on the upper river.

- Inspect the canoes every morning.
- Cook supper for the group over the fire.
- Write the trip report in English.

## How to apply

Send your [résumé](https://example.ca/en/apply) before May 3, 2027.
`;
const FR = `---
title: Guide de rivière
archived: false
---

## Votre travail

Vous guidez des groupes de huit personnes en canot sur le cours supérieur de la rivière.

- Inspecter les canots chaque matin.
- Préparer le souper du groupe sur le feu.
- Rédiger le rapport d’excursion en anglais.

## Pour postuler

Envoyez votre [CV](https://example.ca/fr/postuler) avant le 3 mai 2027.
`;

const sources = ({ en, fr }: Sides<string>) => ({ en: { text: en }, fr: { text: fr } });

function drift(before: Partial<Sides<string>>, after: Partial<Sides<string>>): Report {
  const outcome = checkDrift(
    { before: sources({ en: EN, fr: FR, ...before }), after: sources({ en: EN, fr: FR, ...after }) },
    { checks, lexicon, key: "guide" },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
}

const effects = ({ changes = [] }: Report) => changes.map(({ side, effect }) => `${side} ${effect}`);
const swapped = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`expected ${from}`);
  return text.replace(from, to);
};

test("nothing was edited: nothing is said", () => {
  expect(drift({}, {})).toMatchObject({ changes: [], findings: [], verdict: "pass" });
});

describe("form alone", () => {
  test.each([
    ["wrapping", "You guide canoe groups of eight", "You guide canoe\ngroups of eight"],
    ["quotes in YAML", "title: River guide", 'title: "River guide"'],
    ["a folded field", "title: River guide", "title: >-\n  River guide"],
    ["typography", "every morning.", "every morning!"],
    ["emphasis", "canoe groups", "**canoe groups**"],
  ])("%s", (_, from, to) => {
    const result = drift({}, { en: swapped(EN, from, to) });
    expect(effects(result)).toEqual(["en cosmetic"]);
    expect(result.findings).toEqual([]);
  });

  test("other words for the same, articles and inclusive forms", () => {
    expect(drift({}, { en: swapped(EN, "You guide canoe groups", "You will be guiding groups in canoes") }).findings).toEqual([]);
    expect(drift({}, { fr: swapped(FR, "Préparer le souper du groupe", "Préparer le souper pour le groupe") }).findings).toEqual([]);
    expect(drift({}, { fr: swapped(FR, "Guide de rivière", "Guide de rivière (h/f)") }).findings).toEqual([]);
  });
});

describe("substance", () => {
  test.each([
    ["a number", "eight people", "twelve people on weekdays and 14 people"],
    ["a date", "May 3, 2027", "May 17, 2027"],
    ["a sentence", "the upper river.", "the upper river. Two nights are spent on an island with wolves."],
    ["words taken out", "Cook supper for the group over the fire.", "Cook supper."],
    ["a link", "https://example.ca/en/apply", "https://other.example.org/en/jobs/all"],
    ["a state", "archived: false", "archived: true"],
    ["a negation", "Send your [résumé]", "Do not send your [résumé]"],
    ["an obligation", "before May 3", "after May 3"],
    ["a form", "- Inspect the canoes every morning.\n", "Inspect the canoes every morning.\n\n"],
  ])("%s, edited in English, is for French to follow; the edit undone closes the gap", (_, from, to) => {
    const edited = swapped(EN, from, to);
    const opened = drift({}, { en: edited });
    expect(opened.changes?.some(({ effect }) => effect === "opens")).toBe(true);
    expect(opened.findings.map(({ rule, lacking }) => `${rule} ${lacking}`)).toEqual(["drift fr"]);
    const closed = drift({ en: edited }, {});
    expect(closed.findings).toEqual([]);
    expect(closed.changes?.some(({ effect }) => effect === "closes")).toBe(true);
  });

  const SEASON = {
    en: swapped(EN, "on the upper river.", "on the upper river from May to October. You have four weeks of vacation and one night off."),
    fr: swapped(
      FR,
      "de la rivière.\n\n-",
      "de la rivière, de mai à octobre. Vous avez quatre semaines de vacances et une nuit de repos.\n\n-",
    ),
  };
  test.each([
    ["a number in words", "en", "four weeks", "five weeks"],
    ["a number in words", "fr", "quatre semaines", "cinq semaines"],
    ["one, which counts", "en", "one night", "two nights"],
    ["one, which counts", "fr", "une nuit", "deux nuits"],
    ["a month", "en", "October", "November"],
    ["a month", "fr", "de mai à", "de juin à"],
    ["a number of the list", "fr", "huit personnes", "douze personnes"],
  ] as const)("%s, replaced in %s, is for the other language to follow", (_, side, from, to) => {
    const after = { ...SEASON, [side]: swapped(SEASON[side], from, to) };
    expect(drift(SEASON, after).findings).toMatchObject([{ lacking: side === "en" ? "fr" : "en", severity: "error" }]);
    expect(effects(drift(after, SEASON))).toEqual([`${side} closes`]);
  });

  test.each([
    ["en", "four weeks", "4 weeks"],
    ["fr", "quatre semaines", "4 semaines"],
    ["en", "four weeks of vacation", "a vacation of four weeks"],
    ["fr", "Vous avez quatre semaines", "Vous disposez de quatre semaines"],
  ] as const)("in %s, “%s” and “%s” say the same", (side, from, to) => {
    expect(drift(SEASON, { ...SEASON, [side]: swapped(SEASON[side], from, to) }).findings).toEqual([]);
  });

  test("French leads as well", () => {
    const result = drift({}, { fr: swapped(FR, "- Rédiger", "- Tenir le registre des loups aperçus sur l’île.\n- Rédiger") });
    expect(result.findings).toMatchObject([{ lacking: "en", fr: { start: { line: 12 } }, en: null, insertAt: { side: "en" } }]);
  });

  test("a name replaced by another", () => {
    const before = {
      en: swapped(EN, "the upper river", "the river at Tadoussac"),
      fr: swapped(FR, "le cours supérieur de la rivière", "la rivière à Tadoussac"),
    };
    expect(drift(before, { ...before, en: swapped(before.en, "Tadoussac", "Gaspé") }).findings).toMatchObject([{ lacking: "fr" }]);
  });

  test("a section added is one finding", () => {
    const result = drift({}, { en: `${EN}\n## Where we camp\n\nWe camp on islands.\n\nTents are provided, and so are warm blankets.\n` });
    expect(result.findings).toHaveLength(1);
  });
});

describe("both sides edited", () => {
  const more = { en: "- Teach paddling to beginners.\n", fr: "- Enseigner la pagaie aux débutants.\n" };
  const add = (text: string, item: string) => text.replace(/(?=\n## (?:How|Pour))/u, item);

  test("the same on both sides is in step", () => {
    const result = drift({}, { en: add(EN, more.en), fr: add(FR, more.fr) });
    expect(result.findings).toEqual([]);
    expect(effects(result)).toEqual(["en neutral", "fr neutral"]);
  });

  test("a pair that is new opens nothing but what one side lacks", () => {
    const fresh = (after: Partial<Sides<string>>) => drift({ en: "", fr: "" }, after);
    expect(
      fresh({ en: swapped(EN, "River guide", "Lighthouse keeper"), fr: swapped(FR, "Guide de rivière", "Gardienne ou gardien de phare") })
        .findings,
    ).toEqual([]);
    expect(fresh({ en: add(EN, more.en) }).findings).toMatchObject([{ rule: "drift", lacking: "fr" }]);
  });

  test("what only one of them gained is drift", () => {
    const result = drift({}, { en: add(add(EN, more.en), "- Repair torn tents with a needle.\n"), fr: add(FR, more.fr) });
    expect(result.findings.map(({ rule, lacking }) => `${rule} ${lacking}`)).toEqual(["drift fr"]);
  });
});

describe("a pair whose text is gone from both sides", () => {
  test.each([
    ["empty files", "\n", "\n"],
    ["settings alone", "---\narchived: false\n---\n", "---\narchived: false\n---\n"],
  ])("is not in step: nothing was compared: %s", (_, en, fr) => {
    const report = drift({}, { en, fr });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["empty"]);
    expect(report.verdict).not.toBe("pass");
  });

  test("one word on each side is text", () => {
    expect(drift({}, { en: "# Guide\n", fr: "# Guide\n" }).findings.filter(({ rule }) => rule === "empty")).toEqual([]);
  });
});

test("a moved block is not a rewritten one", () => {
  const item = "- Inspect the canoes every morning.\n";
  const moved = swapped(swapped(EN, item, ""), "- Write", `${item}- Write`);
  const result = drift({}, { en: moved });
  expect(result.changes).toHaveLength(1);
  expect(result.changes?.[0]?.diff.every(({ kind }) => kind === "same")).toBe(true);
});

test("a diff makes the old and the new text", () => {
  const [change] = drift({}, { en: swapped(EN, "eight people", "ten hardy people") }).changes ?? [];
  const without = (kind: string) => change?.diff.flatMap((part) => (part.kind === kind ? [] : [part.text])).join("");
  expect([without("added"), without("removed")]).toEqual([change?.old, change?.new]);
  expect(change?.facing).toContain("huit personnes");
});

describe("a stored state", () => {
  const stored = syncState(sources({ en: EN, fr: FR }), { lexicon, key: "guide" });
  const after = sources({ en: swapped(EN, "eight people", "ten people"), fr: FR });
  const options = { checks, lexicon, key: "guide" };

  test("gives what the texts give, also after a journey as JSON", () => {
    const state: unknown = stored.ok && JSON.parse(JSON.stringify(stored.state));
    expect(checkDrift({ state, after }, options)).toEqual(checkDrift({ before: sources({ en: EN, fr: FR }), after }, options));
  });

  test("that is none, or was altered, is refused with the reason", () => {
    const refusals = (state: unknown) => {
      const outcome = checkDrift({ state, after }, options);
      return outcome.ok ? [] : outcome.refusals.map(({ code, side }) => [code, side]);
    };
    expect(refusals({ schemaVersion: 2 })).toEqual([["invalid-state", undefined]]);
    const altered = stored.ok && { ...stored.state, fr: { ...stored.state.fr, sha256: "0".repeat(64) } };
    expect(refusals(altered)).toEqual([["altered-state", "fr"]]);
  });

  test.each([
    ["", ""],
    ["\r\n", "---\r\ntitle: a\r\n---\r\n- a\r\n  - b\r\n"],
    ["> - a\n>   b", "| a | b |\n|---|---|\n| c | d |\n"],
  ])("keeps every character of %j", (en, fr) => {
    const made = syncState(sources({ en, fr }));
    const text = (side: "en" | "fr") => made.ok && made.state[side].blocks.map((block) => block.text).join("");
    expect([text("en"), text("fr")]).toEqual([en, fr]);
  });
});

test("a text over a limit is refused once, whichever state it is in", () => {
  const long = sources({ en: "word ".repeat(60_000), fr: FR });
  const outcome = checkDrift({ before: long, after: long }, { checks, lexicon });
  expect(outcome.ok ? [] : outcome.refusals).toHaveLength(1);
});
