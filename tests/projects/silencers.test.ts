import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { engineForMany } from "#engine";
import type { Finding, Report } from "#finding";
import { type CheckOptions, checkPair } from "#parity";
import { LANGS, type Sides } from "#posting";
import { utcDay } from "#projects/acceptance";
import { type AcceptedGap, acceptanceSilencers } from "#projects/accepted-gap";
import { silenceFound } from "#run/baseline";
import { randomFrom } from "../../src/dev/random.ts";
import { accept, CASES, DAY, editBlock, editElsewhere } from "./accepting.ts";
import { type Chain, EDITS, edited, textsOf } from "./chain.ts";
import { follow, start } from "./followed.ts";
import { POSTINGS } from "./postings.ts";

/** A pair as `check --project` reports it, elsewhere and without a thread. */
function checked(texts: Sides<string>, engine: CheckOptions, accepted: readonly AcceptedGap[], now = DAY): Report {
  const outcome = checkPair({ en: { text: texts.en }, fr: { text: texts.fr } }, engine);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const { reports } = silenceFound(
    { reports: [outcome.report], repository: [] },
    acceptanceSilencers(accepted, () => texts, now),
  );
  return reports[0] as Report;
}

const of = ({ findings, silenced = [] }: Report, fingerprint: string) => ({
  open: findings.find((each) => each.fingerprint === fingerprint),
  quiet: silenced.find((each) => each.fingerprint === fingerprint),
});

describe("of each rule, a finding that is accepted in a project, as a check elsewhere has it", () => {
  test.each(CASES)("%s", (rule, example) => {
    const engine = engineForMany({ ...defaultConfig, ...example.config }, "pair");
    const was = start({ en: example.en, fr: example.fr }, engine);
    const finding = was.findings.find((each) => each.rule === rule) as Finding;
    const { thread: _, ...acceptance } = accept(was, finding, "2026-06-30");
    const gap: AcceptedGap = { ...acceptance, pair: "pair", rule, fingerprints: [finding.fingerprint] };
    const check = (texts: Sides<string>, now?: string) => checked(texts, engine, [gap], now);
    const now = of(check(was.texts), finding.fingerprint);
    expect([now.open, now.quiet?.silence]).toEqual([
      undefined,
      { source: "acceptance", reason: gap.reason, by: gap.by, at: gap.at, until: "2026-06-30" },
    ]);
    // It silences itself and nothing else.
    expect(check(was.texts).silenced).toHaveLength(1);
    const late = of(check(was.texts, "2026-07-01T00:00:00Z"), finding.fingerprint);
    expect([late.quiet, late.open?.wasAccepted]).toMatchObject([undefined, { why: "date", ended: "2026-06-30" }]);
    const isOfWhole = LANGS.every((lang) => finding[lang] === null);
    const elsewhere = of(check(editElsewhere(was, finding)), finding.fingerprint);
    if (elsewhere.open ?? elsewhere.quiet) expect(elsewhere.quiet !== undefined).toBe(!isOfWhole);
    for (const lang of LANGS) {
      const next = editBlock(was, finding, lang);
      if (!next) continue;
      const report = check(next);
      expect(report.silenced).toBeUndefined();
      const { open } = of(report, finding.fingerprint);
      if (open) expect(open.wasAccepted).toMatchObject({ why: "edit", by: gap.by });
    }
  });
});

test.each([3, 4])(
  "elsewhere too no sequence of 200 edits and acceptances hides a finding whose blocks nobody accepted (%i)",
  { timeout: 300_000 },
  (seed) => {
    const random = randomFrom(seed);
    const draw = (below: number) => Math.floor(random() * below);
    let chain: Chain = { rows: POSTINGS[seed * 5] ?? [], key: "posting", open: new Map(), shut: new Map() };
    const engine = () => engineForMany(defaultConfig, chain.key);
    let at = start(textsOf(chain), engine());
    let accepted: readonly AcceptedGap[] = [];
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
        const { thread: _, ...acceptance } = accept(at, finding, until);
        const gap = { ...acceptance, id: accepted.length + 1, pair: chain.key, rule: finding.rule, fingerprints: [finding.fingerprint] };
        accepted = [...accepted, gap];
        looked.add(wordsOf(finding));
      } else {
        const next = edited(chain, EDITS[draw(EDITS.length)] ?? "open", draw, step);
        if (next === chain || next.rows.length > 60) continue;
        chain = next;
        at = follow(at, textsOf(chain), engine());
        // A project follows a key that is another one.
        accepted = accepted.map((gap) => ({ ...gap, pair: chain.key }));
      }
      for (const { silence: _, ...quiet } of checked(at.texts, engine(), accepted, now).silenced ?? []) {
        hidden++;
        expect([...looked]).toContain(wordsOf(quiet));
      }
    }
    expect(hidden).toBeGreaterThan(20);
  },
);
