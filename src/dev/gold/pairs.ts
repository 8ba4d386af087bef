import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig } from "#config/config";
import type { Outcome, Report } from "#finding";
import { checkPair } from "#parity";
import type { Sides } from "#posting";
import { baselineOf, rebase } from "#run/baseline";
import { checks } from "../../../checks/index.ts";
import { lexicon } from "../engine.ts";
import { ROOT } from "../modules.ts";
import { pairsIn } from "../pairs.ts";
import type { GoldAnnotation } from "./annotation.ts";

/** The annotated pairs: postings and other pages of our own writing. */
const GOLD = join(ROOT, "tests/gold/pairs");

/** A pair with what a reviser says of it. */
export interface GoldPair extends Sides<string> {
  readonly key: string;
  readonly gold: GoldAnnotation;
  /** The pair at the time when its baseline was made. */
  readonly earlier?: Sides<string>;
}

/** The annotated pairs in the order of their names. */
export function goldPairs(): readonly GoldPair[] {
  return pairsIn(GOLD).map((pair) => {
    const folder = join(GOLD, pair.key);
    const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as GoldAnnotation;
    const read = (side: string) => readFileSync(join(folder, "earlier", `${side}.md`), "utf8");
    return { ...pair, gold, ...(existsSync(join(folder, "earlier")) && { earlier: { en: read("en"), fr: read("fr") } }) };
  });
}

/** The report on a pair, without what its baseline knows. */
export function reportOn({ key, en, fr, gold, earlier }: GoldPair): Report {
  const config = { ...defaultConfig, ...gold.config };
  const check = (texts: Sides<string>) =>
    reportFrom(checkPair({ en: { text: texts.en }, fr: { text: texts.fr } }, { checks, config, lexicon, key }));
  const report = check({ en, fr });
  if (!earlier) return report;
  const known = check(earlier).findings.filter(({ rule }) => gold.baseline?.includes(rule));
  const baseline = baselineOf({ reports: [{ ...report, findings: known }], repository: [] });
  return rebase({ reports: [report], repository: [] }, baseline, "").reports[0] ?? report;
}

/** The report of an outcome that must be one. */
export function reportFrom(outcome: Outcome): Report {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message.en).join(" "));
  return outcome.report;
}
