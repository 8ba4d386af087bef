import { expect, test } from "vitest";
import { defineCheck, type Place } from "#check";
import { defaultConfig } from "#config/config";
import { crashedDraft, place } from "#run/place";
import { runnerOf } from "#run/run";
import { checkAligned } from "../dev/check-aligned.ts";
import { contextOf } from "../dev/context-of.ts";

const both = { en: "…", fr: "…" };

/** Reports one finding at a place that the test chooses. */
const at = (place: (blocks: Parameters<Parameters<typeof defineCheck>[0]["run"]>[0]) => Place) =>
  checkAligned(
    [
      defineCheck({
        id: "here",
        group: "content",
        category: "omission",
        severity: "warning",
        summary: both,
        why: both,
        fix: both,
        messages: { here: () => both },
        examples: [
          { en: "", fr: "", finds: [] },
          { en: "", fr: "", finds: [] },
        ],
        run: (context, report) => report("here", {}, place(context)),
      }),
    ],
    "One  line.\n\nTwo lines,\nas it were.",
    "Une ligne.",
  )[0];

test("a block stands for its position, nothing for null", () => {
  expect(at(({ pair }) => ({ en: pair.en.blocks[1] ?? null }))).toMatchObject({ en: { start: { line: 3, column: 1 } }, fr: null, at: 12 });
});

test("the text of the places is what identifies the finding, white space apart", () => {
  expect(at(({ pair }) => ({ en: pair.en.blocks[1] ?? null, lacking: "fr" }))?.identity).toEqual([
    "here",
    "here",
    "fr",
    "Two lines, as it were.",
    "",
  ]);
  expect(at(() => ({ identity: "title" }))?.identity).toEqual(["here", "here", "", "title"]);
});

test("what a check does not say takes the rule's", () => {
  expect(at(() => ({}))).toMatchObject({
    severity: "warning",
    category: "omission",
    confidence: 0.9,
    en: null,
    fr: null,
    at: 0,
    section: 0,
  });
  expect(at(() => ({ severity: "info", category: "markup", confidence: 0.5 }))).toMatchObject({
    severity: "info",
    category: "markup",
    confidence: 0.5,
  });
});

test("a finding on the French side alone is put in order by its French place", () => {
  expect(at(({ pair }) => ({ fr: pair.fr.blocks[0] ?? null }))?.at).toBe(0);
});

/** The draft of a finding of a large pair. */
const approximately = (group: "content" | "front-matter", severity: "error" | "info", confidence?: number) => {
  const { pair, alignment } = contextOf("One line", "Une ligne");
  const check = defineCheck({
    id: "here",
    group,
    category: "omission",
    severity: "error",
    ...{ summary: both, why: both, fix: both, messages: { here: () => both } },
    examples: [
      { en: "", fr: "", finds: [] },
      { en: "", fr: "", finds: [] },
    ],
    run: (_, report) => report("here", {}, { severity, ...(confidence !== undefined && { confidence }) }),
  });
  return runnerOf(pair, { ...alignment, approximate: true }, defaultConfig)({ checks: [check] })[0];
};

test("in a pair that was searched in part nothing is certain, but for front matter", () => {
  expect(approximately("content", "error")).toMatchObject({ severity: "warning", confidence: 0.5 });
  expect(approximately("content", "error", 0.3)).toMatchObject({ severity: "warning", confidence: 0.3 });
  expect(approximately("content", "info")).toMatchObject({ severity: "info", confidence: 0.5 });
  expect(approximately("front-matter", "error")).toMatchObject({ severity: "error", confidence: 0.9 });
});

test("what a check says of the place stays", () => {
  const insertAt = { side: "fr", line: 1, column: 1, offset: 0 } as const;
  const suggestion = { side: "fr", range: { start: insertAt, end: insertAt }, text: "x" } as const;
  const draft = at(() => ({ lacking: "fr", insertAt, suggestion }));
  expect(draft).toMatchObject({ lacking: "fr", insertAt, suggestion });
  expect(["lacking", "insertAt", "suggestion"].filter((key) => key in (at(() => ({})) ?? {}))).toEqual([]);
});

test("a finding belongs to the section of its bead, else of its block, else of the block before it", () => {
  const context = contextOf("# A\n\na\n\n<!-- note -->\n\n# B\n\nb", "# A\n\na\n\n# B\n\nb");
  const beads = context.beads.map((bead, i) => ({ ...bead, section: i < 2 ? 0 : 1 }));
  const section = (place: (blocks: typeof context.pair) => Place) => {
    const check = defineCheck({
      id: "here",
      group: "content",
      category: "omission",
      severity: "error",
      ...{ summary: both, why: both, fix: both, messages: { here: () => both } },
      examples: [
        { en: "", fr: "", finds: [] },
        { en: "", fr: "", finds: [] },
      ],
      run: ({ pair }, report) => report("here", {}, place(pair)),
    });
    return runnerOf(context.pair, { ...context.alignment, beads }, defaultConfig)({ checks: [check] })[0]?.section;
  };
  const between = (from: number) => ({ start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: from + 4 } });
  const comment = context.pair.en.text.indexOf("<!--");
  expect(section(() => ({ bead: { ...(beads[0] as (typeof beads)[0]), section: 7 } }))).toBe(7);
  expect(section(({ en }) => ({ en: en.blocks[3] ?? null }))).toBe(1);
  expect(section(({ fr }) => ({ fr: fr.blocks[2] ?? null }))).toBe(1);
  expect(section(() => ({ en: between(comment) }))).toBe(0);
  expect(section(({ en }) => ({ en: between(en.text.length) }))).toBe(1);
  expect(section(() => ({}))).toBe(0);
});

const anyCheck = defineCheck({
  id: "here",
  group: "content",
  category: "omission",
  severity: "error",
  ...{ summary: both, why: both, fix: both, messages: {} },
  examples: [
    { en: "", fr: "", finds: [] },
    { en: "", fr: "", finds: [] },
  ],
  run: () => {},
});

test("a check that stopped is an info of its own, whatever its rule is set to", () => {
  for (const setting of [undefined, "error", "off"] as const) {
    expect(crashedDraft("no maps", anyCheck, contextOf("One", "Un"), setting)).toMatchObject({
      rule: "check-crashed",
      severity: "info",
      data: { rule: "here", reason: "no maps" },
      identity: ["check-crashed", "crashed", "", "", ""],
    });
  }
});

test("a rule that is off in the settings keeps its own severity where it is asked for", () => {
  const reported = { message: "here", data: {}, place: {}, words: both };
  const severity = (setting: "off" | "info" | undefined) => place(reported, anyCheck, contextOf("One", "Un"), setting).severity;
  expect([severity("off"), severity(undefined), severity("info")]).toEqual(["error", "error", "info"]);
});

test("the white space around a place does not identify it, nor how much of it there is inside", () => {
  const range = (from: number, to: number) => ({
    start: { line: 1, column: 1, offset: from },
    end: { line: 1, column: 1, offset: to },
  });
  expect(at(() => ({ en: range(3, 10), fr: range(3, 10) }))?.identity.slice(3)).toEqual(["line.", "ligne."]);
  expect(at(() => ({ en: range(0, 10) }))?.identity.slice(3)).toEqual(["One line.", ""]);
});

test("what stands before every block, or where a side has none, belongs to the first section", () => {
  const draft = (en: string) => {
    const context = contextOf(en, "Un");
    const start = { line: 1, column: 1, offset: 0 };
    return place(
      { message: "here", data: {}, place: { en: { start, end: { ...start, offset: 4 } } }, words: both },
      anyCheck,
      context,
      undefined,
    );
  };
  expect([draft("<!-- a -->\n\nOne").section, draft("").section]).toEqual([0, 0]);
});

test("the text of a block that many findings share is read once", () => {
  const { pair, ...context } = contextOf("One line.", "Une ligne.");
  let reads = 0;
  const fr = Object.defineProperty({ ...pair.fr }, "text", {
    get: () => {
      reads++;
      return pair.fr.text;
    },
  });
  const check = defineCheck({
    ...{ id: "here", group: "content", category: "omission", severity: "warning" },
    ...{ summary: both, why: both, fix: both, messages: {}, run: () => undefined },
    examples: [
      { en: "", fr: "", finds: [] },
      { en: "", fr: "", finds: [] },
    ],
  });
  const shared = { fr: pair.fr.blocks[0] ?? null };
  const identities = [1, 2, 3].map(
    () =>
      place({ message: "here", data: {}, place: shared, words: both }, check, { ...context, pair: { ...pair, fr } }, undefined).identity,
  );
  expect(new Set(identities.map(String))).toEqual(new Set(["here,here,,,Une ligne."]));
  expect(reads).toBe(1);
});
