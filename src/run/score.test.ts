import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "#align/align";
import { emptyLexicon } from "#align/lexicon";
import { type Finding, SEVERITIES, type Severity } from "#finding";
import { countsOf, scoresOf, verdictOf } from "#run/score";
import { readPair } from "../dev/read-pair.ts";

const pair = readPair("# A\n\n- 1\n- 2\n- 3\n", "# A\n\n- 1\n- 2\n- 3\n");
const alignment = align(pair, emptyLexicon);
const finding = (block: number, severity: Severity): Finding => ({
  fingerprint: "0".repeat(16),
  rule: "number",
  severity,
  category: "numbers",
  confidence: 1,
  section: 0,
  en: pair.en.blocks[block]?.position ?? null,
  fr: null,
  message: { en: "", fr: "" },
  data: {},
});

test("a pair without findings scores 100, an empty pair too", () => {
  expect(scoresOf(pair, alignment, []).pair).toBe(100);
  const empty = readPair("", "");
  expect(scoresOf(empty, align(empty, emptyLexicon), []).pair).toBe(100);
});

test.each([
  ["an error costs its block", ["error"], 75],
  ["a warning costs less", ["warning"], 90],
  ["an info costs nothing", ["info"], 100],
  ["a block pays once, for its gravest fault", ["warning", "error", "error"], 75],
] as const)("%s", (_, severities, expected) => {
  expect(
    scoresOf(
      pair,
      alignment,
      severities.map((severity) => finding(1, severity)),
    ).pair,
  ).toBe(expected);
});

test("what stands at no block costs as one block does, an info nothing", () => {
  const scoreOf = (severity: Severity) => scoresOf(pair, alignment, [{ ...finding(0, severity), en: null }]);
  expect(scoreOf("error").pair).toBe(75);
  expect(scoreOf("warning").pair).toBe(90);
  expect(scoreOf("info").pair).toBe(100);
  expect(scoreOf("error").sections).toEqual([75]);
});

test("100 is only for a pair that lost nothing", () => {
  const filler = { kind: "match", en: [], fr: [], similarity: 1, moved: false, section: 0 } as const;
  const long = { ...alignment, beads: [...alignment.beads, ...Array.from({ length: 996 }, () => filler)] };
  expect(scoresOf(pair, long, [finding(1, "warning")])).toEqual({ pair: 99.9, sections: [99.9] });
  expect(scoresOf(pair, long, [finding(1, "info")]).pair).toBe(100);
});

test("scores stay between 0 and 100, and one finding more never raises them", () => {
  const any = fc.record({ block: fc.nat(3), severity: fc.constantFrom(...SEVERITIES) });
  fc.assert(
    fc.property(fc.array(any), any, (list, more) => {
      const of = (all: typeof list) =>
        scoresOf(
          pair,
          alignment,
          all.map(({ block, severity }) => finding(block, severity)),
        );
      const [before, after] = [of(list), of([...list, more])];
      expect(after.pair).toBeLessThanOrEqual(before.pair);
      for (const score of [after.pair, ...after.sections]) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test("counts and verdicts", () => {
  expect(countsOf([])).toEqual({ error: 0, warning: 0, info: 0 });
  expect(countsOf([finding(0, "info"), finding(1, "error"), finding(2, "info")])).toEqual({ error: 1, warning: 0, info: 2 });
  expect(
    [
      countsOf([]),
      countsOf([finding(0, "info")]),
      countsOf([finding(0, "warning")]),
      countsOf([finding(0, "warning"), finding(1, "error")]),
    ].map(verdictOf),
  ).toEqual(["pass", "pass", "warn", "fail"]);
});

test("a finding in the first bead is one of its block, beside one that stands at no block", () => {
  const nowhere = { ...finding(0, "error"), en: null };
  expect(scoresOf(pair, alignment, [finding(0, "error"), nowhere]).pair).toBe(50);
  expect(scoresOf(pair, alignment, [finding(0, "error"), finding(0, "error")]).pair).toBe(75);
});

test.each([
  ["is in no bead", Int32Array.from(pair.en.blocks, () => -1)],
  ["is not told of", new Int32Array(0)],
])("a finding in a block that %s costs what one at no block does", (_, en) => {
  const loose = { ...alignment, beadOf: { ...alignment.beadOf, en } };
  const nowhere = { ...finding(0, "error"), en: null };
  expect(scoresOf(pair, loose, [finding(1, "error"), finding(2, "warning"), nowhere]).pair).toBe(75);
});
