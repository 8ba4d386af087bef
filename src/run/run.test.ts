import { expect, test } from "vitest";
import { align } from "#align/align";
import { emptyLexicon } from "#align/lexicon";
import { type Check, defineCheck, type Edit, LAST } from "#check";
import { type Config, defaultConfig } from "#config/config";
import { runnerOf } from "#run/run";
import { readPair } from "../dev/read-pair.ts";

const pair = readPair("# Archivist\n\nYou describe 400 maps.", "# Archiviste\n\nVous décrivez 400 cartes.");
const alignment = align(pair, emptyLexicon);
const both = { en: "…", fr: "…" };

const messages: Check["messages"] = { said: ({ word }) => ({ en: `It says ${word}.`, fr: `On dit ${word}.` }) };

/** A check that does what a test wants. */
const check = (id: string, act: Check["run"], order = 0) =>
  defineCheck({
    id,
    group: "content",
    category: "omission",
    severity: "warning",
    order,
    summary: both,
    why: both,
    fix: both,
    messages,
    examples: [
      { en: "", fr: "", finds: [] },
      { en: "", fr: "", finds: [] },
    ],
    run: act,
  });
const drafts = (checks: readonly Check[], config: Config = defaultConfig, only?: readonly string[]) =>
  runnerOf(pair, alignment, config)({ checks, only });
const says = (id: string, order?: number) =>
  check(id, ({ pair }, report) => report("said", { word: id }, { en: pair.en.blocks[0] ?? null }), order);

test("a finding is worded, weighed and placed", () => {
  expect(drafts([says("maps")])).toMatchObject([
    {
      rule: "maps",
      severity: "warning",
      category: "omission",
      confidence: 0.9,
      section: 0,
      fr: null,
      message: { en: "It says maps.", fr: "On dit maps." },
      at: 0,
    },
  ]);
});

test("checks run in their order, whatever order they are given in", () => {
  expect(drafts([says("late", 10), says("first", -5), says("middle")]).map(({ rule }) => rule)).toEqual(["first", "middle", "late"]);
});

test("a claimed bead is seen as claimed by those that come later", () => {
  const seen: boolean[] = [];
  const claims = check("claims", ({ beads, claim }) => beads.slice(0, 1).forEach(claim), -1);
  const looks = check("looks", ({ beads, claimed }) => void seen.push(...beads.map((bead) => claimed(bead))));
  drafts([looks, claims]);
  expect(seen).toEqual([true, false]);
});

test("rules that are off, or not asked for, are not run", () => {
  expect(drafts([says("maps"), says("atlases")], { ...defaultConfig, rules: { maps: "off" } }).map(({ rule }) => rule)).toEqual([
    "atlases",
  ]);
  expect(drafts([says("maps"), says("atlases")], defaultConfig, ["maps"]).map(({ rule }) => rule)).toEqual(["maps"]);
});

test("a setting weighs the rule", () => {
  expect(drafts([says("maps")], { ...defaultConfig, rules: { maps: "error" } }).map(({ severity }) => severity)).toEqual(["error"]);
});

test("a check that throws is one finding that names it; the others still run", () => {
  const breaks = check("breaks", () => {
    throw new RangeError("out of maps");
  });
  const found = drafts([breaks, says("maps")]);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["check-crashed", "info"],
    ["maps", "warning"],
  ]);
  expect(found[0]?.message.en).toContain("breaks");
  expect(found[0]?.message.fr).toContain("out of maps");
});

test("a message that throws costs its own finding only, and is said once", () => {
  const worded = {
    ...check("worded", ({ pair }, report) => {
      for (const word of ["one", "none", "naught", "two"]) report("said", { word }, { en: pair.en.blocks[0] ?? null });
    }),
    messages: {
      said: ({ word }: { readonly word?: unknown }) => {
        if (String(word).startsWith("n")) throw new TypeError(`no word for ${word}`);
        return { en: `It says ${word}.`, fr: `On dit ${word}.` };
      },
    },
  };
  const found = drafts([worded, says("maps")]);
  expect(found.map(({ rule, data }) => [rule, data.word ?? data.reason])).toEqual([
    ["worded", "one"],
    ["worded", "two"],
    ["check-crashed", "no word for none"],
    ["maps", "maps"],
  ]);
});

test("a check that reports a message it does not declare is one that stopped", () => {
  const found = drafts([check("mute", (_, report) => report("unsaid", {}, {})), says("maps")]);
  expect(found.map(({ rule }) => rule)).toEqual(["check-crashed", "maps"]);
});

test("a runner asked twice runs a check once, unless another check now claims what it asked about", () => {
  const runs: string[] = [];
  const claims = check(
    "claims",
    ({ beads, claim }) => {
      runs.push("claims");
      beads.slice(0, 1).forEach(claim);
    },
    -1,
  );
  const looks = check("looks", ({ beads, claimed, pair }, report) => {
    runs.push("looks");
    if (!beads.slice(0, 1).some(claimed)) report("said", { word: "free" }, { en: pair.en.blocks[0] ?? null });
  });
  const runner = runnerOf(pair, alignment, defaultConfig);
  const ruleIds = (checks: readonly Check[]) => runner({ checks }).map(({ rule }) => rule);
  expect(ruleIds([claims, looks, says("maps")])).toEqual(["maps"]);
  expect(ruleIds([claims, looks])).toEqual([]);
  expect(runs).toEqual(["claims", "looks"]);
  expect(ruleIds([looks])).toEqual(["looks"]);
  expect(ruleIds([claims, looks])).toEqual([]);
  expect(runs).toEqual(["claims", "looks", "looks", "looks"]);
});

test("a claim holds for later checks though the claiming check is not run again", () => {
  const claims = check("claims", ({ beads, claim, claimed }) => void (claimed(beads[0] as never) || claim(beads[0] as never)), -1);
  const seen: boolean[] = [];
  const looks = (id: string) => check(id, ({ beads, claimed }) => void seen.push(claimed(beads[0] as never)));
  const runner = runnerOf(pair, alignment, defaultConfig);
  for (const id of ["one", "two"]) runner({ checks: [claims, looks(id)] });
  expect(seen).toEqual([true, true]);
});

test("only a check of order LAST knows what the comments did", () => {
  const silenced = readPair("<!-- parite-disable-next-line maps: agreed -->\n# Archivist", "# Archiviste");
  const seen: number[] = [];
  const looks = (id: string, order: number) => check(id, ({ suppressions }) => void seen.push(suppressions().length), order);
  const kept = runnerOf(
    silenced,
    align(silenced, emptyLexicon),
    defaultConfig,
  )({ checks: [looks("last", LAST), looks("early", 0), says("maps")] });
  expect(kept).toEqual([]);
  expect(seen).toEqual([0, 1]);
});

test("a check sees the edits that it was given, and none where there are none", () => {
  const seen: unknown[] = [];
  const looks = check("looks", (context) => void seen.push("edits" in context ? context.edits : "none"));
  const runner = runnerOf(pair, alignment, defaultConfig);
  const edits: readonly Edit[] = [];
  runner({ checks: [looks] });
  runner({ checks: [looks], edits });
  runner({ checks: [looks], edits });
  expect(seen).toEqual(["none", edits, edits]);
});

test("edits or not, a claim holds for later checks", () => {
  const seen: boolean[] = [];
  const claims = check("claims", ({ beads, claim }) => beads.slice(0, 1).forEach(claim), -1);
  const looks = check("looks", ({ beads, claimed }) => void seen.push(...beads.map(claimed)), 1);
  runnerOf(pair, alignment, defaultConfig)({ checks: [looks, claims], edits: [] });
  expect(seen).toEqual([true, false]);
});

test("a comment of a rule that is not known at all is unknown, and one of a rule that was off is not judged", () => {
  const commented = readPair("<!-- parite-disable-next-line maps, nope: x -->\n# Archivist", "# Archiviste");
  const uses: unknown[] = [];
  const last = check("last", ({ suppressions }) => void uses.push(...suppressions().map(({ judged, unknown }) => [judged, unknown])), LAST);
  const run = (rules: Config["rules"]) =>
    runnerOf(commented, align(commented, emptyLexicon), { ...defaultConfig, rules })({ checks: [last, says("maps")] });
  run({});
  run({ maps: "off" });
  expect(uses).toEqual([
    [true, ["nope"]],
    [false, ["nope"]],
  ]);
});

test("a check of order LAST is run again each time, one before it is not", () => {
  const ran: string[] = [];
  const counts = (id: string, order: number) => check(id, () => void ran.push(id), order);
  const runner = runnerOf(pair, alignment, defaultConfig);
  const checks = [counts("before", LAST - 1), counts("last", LAST), counts("after", LAST + 1)];
  for (let times = 0; times < 2; times++) runner({ checks });
  expect(ran).toEqual(["before", "last", "after", "last", "after"]);
});

test("asked about some beads, a check that judges bead by bead judges those, and is asked again about others", () => {
  const seen: number[] = [];
  const judges = check("judges", ({ examined }) => void seen.push(examined.length));
  const looks = check("looks", ({ beads }) => void seen.push(beads.length));
  const runner = runnerOf(pair, alignment, defaultConfig);
  const all = alignment.beads.length;
  runner({ checks: [judges, looks], about: alignment.beads.slice(0, 1) });
  runner({ checks: [judges, looks], about: [] });
  runner({ checks: [judges, looks] });
  runner({ checks: [judges, looks] });
  expect(seen).toEqual([1, all, 0, all]);
});
