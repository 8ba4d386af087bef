import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { engineForMany } from "#engine";
import type { Finding } from "#finding";
import { LANGS, type Sides } from "#posting";
import { type Acceptance, blockHashes, type Standing, standingOf, utcDay } from "#projects/acceptance";
import { randomFrom } from "../../src/dev/random.ts";
import { accept, CASES, DAY, editBlock, editElsewhere } from "./accepting.ts";
import { type Chain, EDITS, edited, textsOf } from "./chain.ts";
import { type Followed, follow, start } from "./followed.ts";
import { POSTINGS } from "./postings.ts";

const standings = (at: Followed, accepted: readonly Acceptance[], now = DAY) =>
  at.findings.map((finding) => {
    const thread = at.step.threadOf.get(finding.fingerprint)?.id;
    const blocks = blockHashes(finding, at.alignment, at.texts);
    return {
      finding,
      standing: standingOf(
        accepted.filter((each) => each.thread === thread),
        blocks,
        now,
      ),
    };
  });

const isQuiet = (standing: Standing | undefined): boolean => standing?.accepted === true;

describe("of each rule, a finding that is accepted", () => {
  test.each(CASES)("%s", (rule, example) => {
    const engine = engineForMany({ ...defaultConfig, ...example.config }, "pair");
    const texts = { en: example.en, fr: example.fr };
    const was = start(texts, engine);
    const finding = was.findings.find((each) => each.rule === rule);
    if (!finding) throw new Error(`the case of ${rule} has no finding`);
    const accepted = [accept(was, finding, "2026-06-30")];
    const of = (at: Followed, now?: string) =>
      standings(at, accepted, now).filter(({ finding: each }) => at.step.threadOf.get(each.fingerprint)?.id === accepted[0]?.thread);
    expect(of(was).map(({ standing }) => isQuiet(standing))).toEqual([true]);
    // Its last day, and the one after.
    expect(of(was, "2026-06-30T23:59:00Z").map(({ standing }) => isQuiet(standing))).toEqual([true]);
    expect(of(was, "2026-07-01T00:00:00Z").map(({ standing }) => standing)).toEqual([
      { accepted: false, was: accepted[0], until: "2026-06-30", why: "date" },
    ]);
    const isOfWhole = LANGS.every((lang) => finding[lang] === null);
    const elsewhere = follow(was, editElsewhere(was, finding), engine);
    for (const { standing } of of(elsewhere)) expect(isQuiet(standing)).toBe(!isOfWhole);
    for (const lang of LANGS) {
      const next = editBlock(was, finding, lang);
      if (!next) continue;
      for (const { standing } of of(follow(was, next, engine))) expect(standing).toMatchObject({ accepted: false, why: "edit" });
    }
  });

  test("most rules show all of it: the finding is there after each edit", () => {
    const shown = { elsewhere: 0, en: 0, fr: 0 };
    for (const [rule, example] of CASES) {
      const engine = engineForMany({ ...defaultConfig, ...example.config }, "pair");
      const was = start({ en: example.en, fr: example.fr }, engine);
      const finding = was.findings.find((each) => each.rule === rule) as Finding;
      const id = was.step.threadOf.get(finding.fingerprint)?.id;
      const isThere = (texts: Sides<string>) => [...follow(was, texts, engine).step.threadOf.values()].some((each) => each.id === id);
      if (isThere(editElsewhere(was, finding))) shown.elsewhere++;
      for (const lang of LANGS) {
        const next = editBlock(was, finding, lang);
        if (next && isThere(next)) shown[lang]++;
      }
    }
    if (process.env.SHOW) console.log(JSON.stringify({ rules: CASES.length, ...shown }));
    expect(shown.elsewhere).toBeGreaterThan(CASES.length * 0.8);
    expect(shown.en + shown.fr).toBeGreaterThan(CASES.length);
  });
});

test("an acceptance that was taken back, and one of a text that came back", () => {
  const base: Acceptance = { id: 1, thread: 1, blocks: { en: "a", fr: "b" }, reason: "", by: "", at: DAY };
  const reopened = { ...base, reopened: "2026-04-01T00:00:00Z" };
  expect(standingOf([reopened], { en: "a", fr: "b" }, DAY)).toEqual({
    accepted: false,
    was: reopened,
    until: reopened.reopened,
    why: "reopened",
  });
  // Accepted again after it was taken back.
  expect(standingOf([reopened, { ...base, id: 2 }], { en: "a", fr: "b" }, DAY)?.accepted).toBe(true);
  const changed = { ...base, edited: "2026-04-02T00:00:00Z" };
  expect(standingOf([changed], { en: "a", fr: "other" }, DAY)).toMatchObject({ accepted: false, until: changed.edited, why: "edit" });
  expect(standingOf([changed], { en: "a", fr: "b" }, DAY)?.accepted).toBe(true);
  expect(standingOf([], { en: "a", fr: "b" }, DAY)).toBeUndefined();
});

test.each([1, 2])(
  "no sequence of 200 edits and acceptances hides a finding whose blocks nobody accepted (%i)",
  { timeout: 300_000 },
  (seed) => {
    const random = randomFrom(seed);
    const draw = (below: number) => Math.floor(random() * below);
    let chain: Chain = { rows: POSTINGS[seed * 5] ?? [], key: "posting", open: new Map(), shut: new Map() };
    let at = start(textsOf(chain), engineForMany(defaultConfig, chain.key));
    let accepted: readonly Acceptance[] = [];
    /** What the person looked at: the rule and the very words of both places. */
    const looked = new Set<string>();
    const wordsOf = ({ rule, ...finding }: Finding) =>
      JSON.stringify([
        rule,
        ...LANGS.map((lang) => at.texts[lang].slice(finding[lang]?.start.offset ?? 0, finding[lang]?.end.offset ?? 0)),
      ]);
    let hidden = 0;
    for (let step = 0; step < 200; step++) {
      const now = new Date(Date.parse(DAY) + step * 86_400_000).toISOString();
      const finding = at.findings[draw(Math.max(1, at.findings.length))];
      if (finding && draw(4) === 0) {
        const until = draw(3) === 0 ? utcDay(new Date(Date.parse(now) + draw(20) * 86_400_000).toISOString()) : undefined;
        accepted = [...accepted, { ...accept(at, finding, until), id: accepted.length + 1 }];
        looked.add(wordsOf(finding));
      } else {
        const next = edited(chain, EDITS[draw(EDITS.length)] ?? "open", draw, step);
        if (next === chain || next.rows.length > 60) continue;
        chain = next;
        at = follow(at, textsOf(chain), engineForMany(defaultConfig, chain.key));
      }
      for (const each of standings(at, accepted, now)) {
        if (!isQuiet(each.standing)) continue;
        hidden++;
        expect([...looked]).toContain(wordsOf(each.finding));
      }
    }
    expect(hidden).toBeGreaterThan(50);
  },
);
