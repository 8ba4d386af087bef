import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { engineForMany } from "#engine";
import type { Report } from "#finding";
import { checkPair } from "#parity";
import type { Sides } from "#posting";
import { blockHashes } from "#projects/acceptance";
import { acceptanceSilencers } from "#projects/accepted-gap";
import { baselineOf, rebase, silenceFound } from "#run/baseline";
import { scoresInReport } from "#run/score";
import { CASES } from "./projects/accepting.ts";

const TODAY = "2026-03-01";

function checked(texts: Sides<string>, config = {}): Report {
  const outcome = checkPair({ en: { text: texts.en }, fr: { text: texts.fr } }, engineForMany({ ...defaultConfig, ...config }, "pair"));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
}

const figures = ({ verdict, score, counts, sections }: Report) => ({
  verdict,
  score,
  counts,
  sections: sections.map((each) => each.score),
});

const ITEMS = ["Bake bread", "Scrub the deck", "Mend the sails", "Keep the log"];
const POINTS = ["Cuire le pain", "Laver le pont", "Réparer les voiles", "Tenir le journal"];
const page = (heading: string, items: readonly string[]) => `# ${heading}\n\n${items.map((item) => `- ${item}\n`).join("")}`;

describe("whichever silences it, a finding is out of verdict, counts and score", () => {
  const texts = { en: page("Tasks", ITEMS), fr: page("Tâches", POINTS.slice(0, 3)) };
  const plain = checked(texts);
  const [finding] = plain.findings;

  test("comment, baseline and acceptance give the figures of the pair without it", () => {
    expect(plain.findings.map(({ rule }) => rule)).toEqual(["missing-item"]);
    expect(figures(plain)).toMatchObject({ verdict: "fail", score: 80 });
    const comment = "<!-- parite-disable-next-line missing-item: ashore. -->";
    const commented = checked({ ...texts, en: texts.en.replace("- Keep", `  ${comment}\n- Keep`) });
    const byBaseline = rebase({ reports: [plain], repository: [] }, baselineOf({ reports: [plain], repository: [] }), TODAY).reports[0];
    const accepted = {
      ...{ id: 1, pair: "pair", rule: "missing-item", fingerprints: [finding?.fingerprint ?? ""], reason: "", by: "Ana", at: TODAY },
      blocks: blockHashes(finding ?? { en: null, fr: null }, plain.alignment, texts),
    };
    const byAcceptance = silenceFound(
      { reports: [plain], repository: [] },
      acceptanceSilencers([accepted], () => texts, TODAY),
    ).reports[0];
    for (const report of [commented, byBaseline, byAcceptance]) {
      expect(report && figures(report)).toEqual({ ...figures(checked({ ...texts, fr: page("Tâches", POINTS) })), ...SETTLED });
      expect(report?.silenced).toHaveLength(1);
    }
  });

  test("what is not silenced still counts", () => {
    const both = checked({ ...texts, fr: page("Tâches", POINTS.slice(0, 2)) });
    expect([both.findings.length, both.score]).toEqual([2, 60]);
    const one = baselineOf({ reports: [both], repository: [] }).slice(0, 1);
    expect(rebase({ reports: [both], repository: [] }, one, TODAY).reports[0]).toMatchObject({ verdict: "fail", score: 80 });
  });
});

const SETTLED = { verdict: "pass", score: 100, counts: { error: 0, warning: 0, info: 0 } };

test.each(CASES)("a report of %s has all that its scores hang on", (_, example) => {
  const { alignment, sections, findings, score } = checked({ en: example.en, fr: example.fr }, example.config);
  expect(scoresInReport({ alignment, sections: sections.length }, findings)).toEqual({
    pair: score,
    sections: sections.map((section) => section.score),
  });
});
