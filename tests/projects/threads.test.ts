import { expect, test } from "vitest";
import type { Analysis } from "#analysis";
import type { Finding } from "#finding";
import { LANGS } from "#posting";
import { blockMarks, markTrail } from "#projects/marks";
import { type GapThread, nextThreads, type ThreadStep } from "#projects/threads";
import { sideTrail, type Trail } from "#projects/trail";
import { randomFrom } from "../../src/dev/random.ts";
import { type Chain, EDITS, edited, findingOf, judged } from "./chain.ts";
import { POSTINGS } from "./postings.ts";

const CHAINS = 300;
const STEPS = 9;

/** How well gaps whose truth is known were followed. */
interface Tally {
  readonly name: string;
  readonly trailOf: (before: Analysis, after: Analysis) => Trail;
  /** Gaps that were told again after an edit, and how many of them with their own thread. */
  seen: number;
  right: number;
  shared: number;
}

const tallies: readonly Tally[] = [
  {
    name: "texts",
    trailOf: ({ pair: before }, { pair: after }) => ({ en: sideTrail(before.en, after.en), fr: sideTrail(before.fr, after.fr) }),
    seen: 0,
    right: 0,
    shared: 0,
  },
  {
    name: "hashes and places",
    trailOf: ({ pair: before }, { pair: after }) => {
      const [en, fr] = LANGS.map((lang) => markTrail(blockMarks(before[lang]), blockMarks(after[lang])));
      return { en: en as Trail["en"], fr: fr as Trail["fr"] };
    },
    seen: 0,
    right: 0,
    shared: 0,
  },
];
const all = { chains: 0, edits: 0, gaps: 0, told: 0 };

/** What one way of following places makes of a chain. */
interface Followed {
  readonly tally: Tally;
  step: ThreadStep;
  readonly closed: Map<string, GapThread>;
  /** The thread that each gap was first told with. */
  readonly truth: Map<number, number>;
}

function runChain(seed: number): void {
  const random = randomFrom(seed);
  const draw = (below: number) => Math.floor(random() * below);
  let chain: Chain = { rows: POSTINGS[seed % POSTINGS.length] ?? [], key: `posting-${seed}`, open: new Map(), shut: new Map() };
  let known = judged(chain);
  const start = { open: [], past: () => undefined, next: 1, at: "2026-01-01" };
  const ways = tallies.map((tally): Followed => {
    const step = nextThreads(start, known.findings, () => tally.trailOf(known.analysis, known.analysis));
    return { tally, step, closed: new Map(), truth: new Map() };
  });
  let done = 0;
  for (let tries = 0; done < STEPS && tries < 200; tries++) {
    const next = edited(chain, done < 2 ? "open" : (EDITS[draw(EDITS.length)] ?? "open"), draw, done);
    if (next === chain) continue;
    done++;
    const now = judged(next);
    const told = [...next.open.keys()].flatMap((id) => {
      const finding = findingOf(next, id, now.findings);
      return finding ? [[id, finding] as const] : [];
    });
    for (const way of ways) advance(way, known, now, told, done);
    all.edits++;
    all.gaps += next.open.size;
    all.told += told.length;
    [chain, known] = [next, now];
  }
  if (done >= 8) all.chains++;
}

type Judged = ReturnType<typeof judged>;

function advance(way: Followed, before: Judged, now: Judged, told: readonly (readonly [number, Finding])[], day: number): void {
  const { tally, closed, truth } = way;
  const open = before.findings.flatMap((finding) => {
    const thread = way.step.threadOf.get(finding.fingerprint);
    return thread ? [{ thread, finding }] : [];
  });
  const state = { open, past: (name: string) => closed.get(name), next: way.step.next, at: `2026-01-${10 + day}` };
  const step = nextThreads(state, now.findings, () => tally.trailOf(before.analysis, now.analysis));
  for (const { fingerprint } of step.reopened) closed.delete(fingerprint);
  for (const thread of step.closed) closed.set(thread.fingerprint, thread);
  way.step = step;
  const ids = [...step.threadOf.values()].map(({ id }) => id);
  if (new Set(ids).size < ids.length) tally.shared++;
  for (const [gap, { fingerprint }] of told) {
    const id = step.threadOf.get(fingerprint)?.id ?? 0;
    const first = truth.get(gap);
    if ([...truth].some(([other, theirs]) => other !== gap && theirs === id)) tally.shared++;
    if (first === undefined) truth.set(gap, id);
    else {
      tally.seen++;
      if (first === id) tally.right++;
    }
  }
}

test("a gap keeps its thread through edits, and no two share one", { timeout: 600_000 }, () => {
  for (let seed = 1; seed <= CHAINS; seed++) runChain(seed);
  if (process.env.SHOW) console.log(JSON.stringify([all, tallies]));
  expect(all.chains).toBe(CHAINS);
  expect(all.told / all.gaps).toBeGreaterThan(0.9);
  const [byTexts, byMarks] = tallies;
  expect(byTexts?.seen).toBeGreaterThan(1000);
  expect([byTexts?.shared, byMarks?.shared]).toEqual([0, 0]);
  expect((byTexts?.right ?? 0) / (byTexts?.seen ?? 1)).toBeGreaterThanOrEqual(0.97);
  expect((byMarks?.right ?? 0) / (byMarks?.seen ?? 1)).toBeGreaterThanOrEqual(0.9);
});
