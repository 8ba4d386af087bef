import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { engineWith } from "#engine";
import type { Report } from "#finding";
import { checkPair } from "#parity";
import { repositoryChecks } from "../../checks/repository/index.ts";
import { type Batch, emptyBatch, fileOf, pairsLeft, textsOfPair, withFiles, withOutcome, withSettings, withTexts } from "./batch.ts";
import { faultsBesidePairs, resultsOf, rowsOf } from "./results.ts";
import { noSettings } from "./settings.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string | Uint8Array) => fileOf(path, typeof text === "string" ? bytes(text) : text, defaultConfig);
const batchOf = (files: Readonly<Record<string, string | Uint8Array>>, before: Batch = emptyBatch) =>
  withFiles(
    before,
    Object.entries(files).map(([path, text]) => file(path, text)),
    [],
    defaultConfig,
  );

function checked(batch: Batch, pair = pairsLeft(batch)[0]): Batch {
  const texts = pair && textsOfPair(batch, pair);
  if (!pair || !texts) throw new Error("no pair");
  const outcome = checkPair(
    { en: { text: texts.en, path: pair.en }, fr: { text: texts.fr, path: pair.fr } },
    engineWith(defaultConfig, pair.key),
  );
  return outcome.ok ? withOutcome(batch, pair, texts, { kind: "checked", report: outcome.report }) : batch;
}

const PAIR = { "c/en/a.md": "# Cook\n\nYou cook.\n", "c/fr/a.md": "# Cuisinier\n\nVous cuisinez.\n" };

describe("files become pairs", () => {
  test("by path, and by key and language of the front matter", () => {
    const keyed = (lang: string) => `---\nlang: ${lang}\ntranslationKey: k\n---\n# K\n`;
    const { pairing } = batchOf({ ...PAIR, "x/one.md": keyed("en"), "x/two.md": keyed("fr") });
    expect(pairing.pairs).toEqual([
      { key: "c/a", en: "c/en/a.md", fr: "c/fr/a.md" },
      { key: "k", en: "x/one.md", fr: "x/two.md" },
    ]);
  });

  test("one side alone, two of one language, and a file without a language are each said", () => {
    const batch = batchOf({ "en/alone.md": "# A\n", "notes.md": "# N\n", "k.md": "---\ntranslationKey: k\n---\n# K\n" });
    const { unpaired, refusals, totals } = resultsOf(batch, repositoryChecks, noSettings);
    expect(unpaired.map(({ paths }) => paths)).toEqual([["en/alone.md"]]);
    expect(refusals.map(({ path, code }) => [path, code])).toEqual([["k.md", "no-language"]]);
    expect(batch.pairing.ignored).toEqual(["notes.md"]);
    expect(totals.pairs).toBe(0);
    expect(faultsBesidePairs(batch)).toEqual(refusals);
  });

  test("a binary, one that is not UTF-8 and one that is too large keep their pair, which says why it is not checked", () => {
    const batch = batchOf({
      "en/a.md": new Uint8Array([0, 1, 2]),
      "fr/a.md": "# A\n",
      "en/b.md": "# B\n",
      "fr/b.md": new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
      "en/c.md": "c".repeat(defaultConfig.limits.bytes + 1),
      "fr/c.md": "c".repeat(defaultConfig.limits.bytes),
    });
    expect(pairsLeft(batch)).toEqual([]);
    expect(rowsOf(batch).map(({ standing, left }) => [standing, left.length])).toEqual(Array(3).fill(["refused", 1]));
    expect(resultsOf(batch, [], noSettings).refusals.map(({ code, side }) => [code, side])).toEqual([
      ["binary-file", "en"],
      ["not-utf8", "fr"],
      ["too-large", "en"],
    ]);
  });
});

describe("a second drop", () => {
  test("of the same files leaves what came of them, and of a changed one asks for its pair again", () => {
    const done = checked(batchOf(PAIR));
    expect(pairsLeft(batchOf(PAIR, done))).toEqual([]);
    const changed = batchOf({ "c/fr/a.md": "# Cuisinière\n" }, done);
    expect(pairsLeft(changed)).toHaveLength(1);
    expect(rowsOf(changed)[0]?.standing).toBe("waiting");
  });

  test("of a file that could be read now takes the place of one that could not", () => {
    const broken = batchOf({ ...PAIR, "c/en/a.md": new Uint8Array([0]) });
    expect(rowsOf(broken)[0]?.standing).toBe("refused");
    expect(pairsLeft(batchOf(PAIR, broken))).toHaveLength(1);
  });

  test("an answer for texts that have changed meanwhile is let go", () => {
    const batch = batchOf(PAIR);
    const [pair] = pairsLeft(batch);
    if (!pair) throw new Error("no pair");
    const late = withOutcome(batch, pair, { en: "old", fr: "old" }, { kind: "refused", refusals: [] });
    expect(pairsLeft(late)).toHaveLength(1);
  });
});

test("what may be tried again is left; what the service refuses is not", () => {
  const batch = batchOf(PAIR);
  const [pair] = pairsLeft(batch);
  const texts = pair && textsOfPair(batch, pair);
  if (!pair || !texts) throw new Error("no pair");
  expect(pairsLeft(withOutcome(batch, pair, texts, { kind: "again", refusals: [] }))).toHaveLength(1);
  expect(pairsLeft(withOutcome(batch, pair, texts, { kind: "refused", refusals: [] }))).toHaveLength(0);
});

test("totals count what was checked, and the faults of the files beside it", () => {
  const done = checked(batchOf({ ...PAIR, "c/en/b.md": "# B\n" }));
  const { totals, unpaired } = resultsOf(done, repositoryChecks, noSettings);
  const { report } = done.outcomes.values().next().value as { readonly report: Report };
  expect(totals).toEqual({
    pairs: 1,
    verdicts: { pass: 0, warn: 0, fail: 0, [report.verdict]: 1 },
    counts: { ...report.counts, error: report.counts.error + 1 },
    score: report.score,
  });
  expect(unpaired).toHaveLength(1);
});

test("under other settings files are taken and paired anew, and nothing that was found before holds", () => {
  const keyed = (lang: string) => `---\nlang: ${lang}\nref: k\n---\n# K\n`;
  const before = checked(batchOf({ ...PAIR, "c/x/one.md": keyed("en"), "c/x/two.md": keyed("fr") }));
  const config = { ...defaultConfig, exclude: ["en/**"], pairs: { ...defaultConfig.pairs, key: "ref" } };
  const after = withSettings(before, { config, path: "c/parite.config.json" });
  expect([...after.files.keys()]).toEqual(["c/fr/a.md", "c/x/one.md", "c/x/two.md"]);
  expect(pairsLeft(after)).toEqual([{ key: "k", en: "c/x/one.md", fr: "c/x/two.md" }]);
  expect(rowsOf(after)[0]?.standing).toBe("waiting");
});

describe("a pair that was edited elsewhere", () => {
  const paths = { en: "c/en/a.md", fr: "c/fr/a.md" };

  test("has its new texts and is checked again; another is not", () => {
    const other = { "c/en/b.md": "# Pilot\n", "c/fr/b.md": "# Pilote\n" };
    const before = checked(checked(batchOf({ ...PAIR, ...other })));
    expect(pairsLeft(before)).toEqual([]);
    const texts = { en: "\uFEFF# Cook\r\n", fr: PAIR["c/fr/a.md"] };
    const after = withTexts(before, paths, texts, defaultConfig);
    expect(textsOfPair(after, paths)).toEqual(texts);
    expect(pairsLeft(after).map(({ key }) => key)).toEqual(["c/a"]);
  });

  test("the batch stays where nothing differs, and where it has no such pair", () => {
    const before = checked(batchOf(PAIR));
    expect(withTexts(before, paths, { en: PAIR["c/en/a.md"], fr: PAIR["c/fr/a.md"] }, defaultConfig)).toBe(before);
    expect(withTexts(before, { ...paths, fr: "c/fr/b.md" }, { en: "# X\n", fr: "# X\n" }, defaultConfig)).toBe(before);
  });
});
