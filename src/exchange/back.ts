import { type Analysis, analyse } from "#analysis";
import type { Finding, Refusal, Report } from "#finding";
import { type CheckOptions, reportOf } from "#parity";
import { parse } from "#parse/parse";
import { type Lang, otherLang, type Posting, type Sides, type Source } from "#posting";
import { bounded } from "#run/bounded";
import { type FileUnit, judged, type UnitOutcome } from "./judged.ts";
import { type Placing, placed } from "./placed.ts";
import { type ExchangeUnit, openUnits } from "./units.ts";

/** What came of a translation. */
export interface TakenBack {
  readonly units: readonly UnitOutcome[];
  /** The text of the side that was translated into, before and after. */
  readonly before: string;
  readonly after: string;
  /** Faults that are gone, and those that came. */
  readonly closed: readonly Finding[];
  readonly opened: readonly Finding[];
}

/** The same, or why the pair could not be read. */
export type BackOutcome = ({ readonly ok: true } & TakenBack) | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Puts a translation into the pair that it was made of, unit by unit, and checks the pair again.
 *
 * Pure: the same texts, translation and options give the same texts. Never throws.
 */
export function takeBack(sources: Sides<Source>, to: Lang, units: readonly FileUnit[], options: CheckOptions): BackOutcome {
  const first = read(sources, options);
  if (!first.ok) return first;
  const { analysis, report } = first;
  const offered = openUnits(analysis, report.findings, to).units;
  const judgements = judged(analysis.key, to, offered, units);
  let taken = withCopies(offered, judgements);
  const [own, other] = [analysis.pair[to], analysis.pair[otherLang(to)]];
  const writing = { path: sources[to].path, config: analysis.config };
  const refused = new Set(placed(own, other, taken, writing).refused);
  taken = taken.filter(({ unit }) => !refused.has(unit));
  let next = read({ ...sources, [to]: { ...sources[to], text: placed(own, other, taken, writing).text } }, options);
  if (!next.ok || !isAsMeant(own, next.analysis.pair[to], taken)) {
    // Only together with what stands around it is a block read as something else: one by one, so that the others go in.
    const kept: Placing[] = [];
    for (const one of taken) {
      kept.push(one);
      const now = parse({ ...sources[to], text: placed(own, other, kept, writing).text }, to, analysis.config);
      if (now.ok && isAsMeant(own, now.posting, kept)) continue;
      refused.add(one.unit);
      kept.pop();
    }
    taken = kept;
    next = read({ ...sources, [to]: { ...sources[to], text: placed(own, other, taken, writing).text } }, options);
    if (!next.ok) return next;
  }
  const still = new Set(openUnits(next.analysis, next.report.findings, to).units.map(({ id }) => id));
  return {
    ok: true,
    units: judgements.map(({ placing: _, ...outcome }) => {
      if (outcome.unit && refused.has(outcome.unit)) return { ...outcome, status: "refused", why: "markup" };
      return outcome.status === "taken" && still.has(outcome.id) ? { ...outcome, stillOpen: true } : outcome;
    }),
    before: own.text,
    after: next.analysis.pair[to].text,
    closed: without(report.findings, next.report.findings),
    opened: without(next.report.findings, report.findings),
  };
}

type ReadPair =
  | { readonly ok: true; readonly analysis: Analysis; readonly report: Report }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

function read(sources: Sides<Source>, options: CheckOptions): ReadPair {
  return bounded([sources], (): ReadPair => {
    const outcome = analyse(sources, options);
    return outcome.ok ? { ok: true, analysis: outcome.analysis, report: reportOf(outcome.analysis, options) } : outcome;
  });
}

/** Faults of one report that the other does not have. */
function without(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint));
  return some.filter(({ severity, fingerprint }) => severity !== "info" && !known.has(fingerprint));
}

/** What has no words goes in with the first block that was found with it. */
function withCopies(offered: readonly ExchangeUnit[], judgements: readonly { readonly placing?: Placing }[]): readonly Placing[] {
  const taken = judgements.flatMap(({ placing }) => placing ?? []);
  const settled = new Set(taken.flatMap(({ unit: { findings } }) => findings));
  const copied = offered.filter(({ isCopied, findings }) => isCopied && findings.some((finding) => settled.has(finding)));
  return [...taken, ...copied.map((unit) => ({ unit, tokens: unit.source.tokens }))];
}

/** Whether the blocks are those of before, with what was put in and without what was replaced. */
function isAsMeant(before: Posting, after: Posting, taken: readonly Placing[]): boolean {
  const counts = new Map<string, number>();
  const count = (words: string, by: number) => {
    const key = words.replace(/\s+/gu, " ").trim();
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const { text } of before.blocks) count(text, 1);
  for (const { text } of after.blocks) count(text, -1);
  let added = 0;
  for (const { unit } of taken) {
    if (unit.action === "add") added++;
    if (unit.present) count(unit.present.block.text, -1);
  }
  const left = [...counts.values()];
  const [missing, fresh] = [left.filter((n) => n > 0).length, left.reduce((sum, n) => sum - Math.min(n, 0), 0)];
  return missing === 0 && fresh === taken.length && after.blocks.length === before.blocks.length + added;
}
