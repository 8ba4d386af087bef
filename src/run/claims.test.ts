import { expect, test } from "vitest";
import type { Bead } from "#align/bead";
import { type Check, defineCheck } from "#check";
import { type RunClaims, rememberedRuns } from "#run/claims";

const both = { en: "…", fr: "…" };
const check: Check = defineCheck({
  id: "here",
  group: "content",
  category: "omission",
  severity: "warning",
  ...{ summary: both, why: both, fix: both, messages: {} },
  examples: [
    { en: "", fr: "", finds: [] },
    { en: "", fr: "", finds: [] },
  ],
  run: () => {},
});
const bead = (section: number): Bead => ({ kind: "match", en: [0], fr: [0], similarity: 1, moved: false, section });
const [A, B] = [bead(0), bead(1)];

/** Runs one check over and over, each time with other beads claimed before; how often it ran, and what was claimed in the end. */
function runs(act: (claims: RunClaims) => void, ...befores: readonly (readonly Bead[])[]) {
  const remembered = rememberedRuns<number>();
  let count = 0;
  const outcomes: number[] = [];
  const claimed = befores.map((before) => {
    const claimed = new Set(before);
    const outcome = remembered(check, claimed, (claims) => {
      act(claims);
      return ++count;
    });
    outcomes.push(outcome);
    return [...claimed];
  });
  return { outcomes, claimed };
}

test("a check that asks about nothing is run once, whatever others claim", () => {
  expect(runs(() => {}, [], [A], [A, B]).outcomes).toEqual([1, 1, 1]);
});

test.each([
  ["free as then", [], [], [1, 1]],
  ["claimed as then", [A], [A, B], [1, 1]],
  ["claimed since", [], [A], [1, 2]],
  ["free since", [A], [], [1, 2]],
  ["free, and another claimed", [], [B], [1, 1]],
])("what a check asked about is %s", (_, first, second, outcomes) => {
  expect(runs(({ claimed }) => void claimed(A), first, second).outcomes).toEqual(outcomes);
});

test("of two beads that it asked about, both must be as they were", () => {
  const asks = ({ claimed }: RunClaims) => void [claimed(A), claimed(B)];
  expect(runs(asks, [A], [A, B]).outcomes).toEqual([1, 2]);
  expect(runs(asks, [A, B], [B]).outcomes).toEqual([1, 2]);
  expect(runs(asks, [A, B], [B, A]).outcomes).toEqual([1, 1]);
});

test("the run that counts is the last one", () => {
  expect(runs(({ claimed }) => void claimed(A), [], [A], [A], []).outcomes).toEqual([1, 2, 2, 3]);
});

test("what a check claims is claimed again where its outcome is remembered", () => {
  expect(runs(({ claim }) => claim(A), [], [B])).toEqual({ outcomes: [1, 1], claimed: [[A], [B, A]] });
});

test("a check sees what it claimed itself, and that is no question about others", () => {
  const seen: boolean[] = [];
  const claims = ({ claim, claimed }: RunClaims) => {
    claim(A);
    seen.push(claimed(A));
  };
  expect(runs(claims, [], [A]).outcomes).toEqual([1, 1]);
  expect(seen).toEqual([true]);
});

test("what it asked before it claimed is, and the first answer counts", () => {
  const asks = ({ claim, claimed }: RunClaims) => {
    claimed(A);
    claim(A);
    claimed(A);
  };
  expect(runs(asks, [], []).outcomes).toEqual([1, 1]);
  expect(runs(asks, [], [A]).outcomes).toEqual([1, 2]);
});

test("a check that judged some beads only is run again", () => {
  expect(runs(({ partly }) => partly(), [], []).outcomes).toEqual([1, 2]);
});

test("each check is remembered by itself", () => {
  const remembered = rememberedRuns<string>();
  const twin: Check = { ...check };
  expect([remembered(check, new Set(), () => "one"), remembered(twin, new Set(), () => "two")]).toEqual(["one", "two"]);
  expect([remembered(check, new Set(), () => "three"), remembered(twin, new Set(), () => "four")]).toEqual(["one", "two"]);
});

test("what was found of some beads is found again of the same, and not of others", () => {
  const remembered = rememberedRuns<number>();
  let count = 0;
  const about = (part?: string) =>
    remembered(
      check,
      new Set(),
      ({ partly }) => {
        if (part !== undefined) partly();
        return ++count;
      },
      part,
    );
  expect([about("beads 1"), about("beads 2"), about("beads 1"), about("beads ")]).toEqual([1, 2, 1, 3]);
  // All of the pair says it of each.
  expect([about(), about("beads 2"), about("beads 4")]).toEqual([4, 4, 4]);
});
