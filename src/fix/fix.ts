import { type Analysis, type AnalysisOptions, analyse } from "#analysis";
import type { Check } from "#check";
import type { Refusal, Report } from "#finding";
import { applied, replacementsOf } from "#fix/replacements";
import { reportOf } from "#parity";
import { LANGS, type Posting, type Sides, type Source } from "#posting";
import { bounded } from "#run/bounded";

/** What is to be set right. */
export interface FixOptions extends AnalysisOptions {
  readonly checks: readonly Check[];
  /** These rules; default: every one that is sure of an edit. */
  readonly rules?: readonly string[] | undefined;
}

/** One side after what is exact was done. */
export interface FixedSide {
  readonly before: string;
  readonly after: string;
  /** Edits that were made. */
  readonly settled: number;
  /** Places that the rules still find, and that a person has to see to. */
  readonly left: number;
}

/** The pair set right, or why it could not be read. */
export type FixOutcome =
  | { readonly ok: true; readonly sides: Sides<FixedSide> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A finding lists 200 edits at most; a text of the largest size that is read has room for some thousands. */
const PASSES = 60;

/**
 * Makes every exact edit, reads the pair again, and goes on until none is left. All or nothing a side: where the text that comes out is built
 * otherwise than the one that went in, that side stays as it was.
 *
 * Pure: the same texts and options give the same texts. Never throws; a text that is over a limit is refused with the reason.
 */
export function fixPair(sources: Sides<Source>, options: FixOptions): FixOutcome {
  const first = read(sources, options);
  if (!first.ok) return first;
  const settled = { en: 0, fr: 0 };
  let now = first;
  for (let pass = 0; pass < PASSES; pass++) {
    const edits = replacementsOf(now.report, now.analysis.pair, options.rules);
    if (edits.en.length + edits.fr.length === 0) break;
    const text = (side: "en" | "fr") => ({ ...sources[side], text: applied(now.analysis.pair[side].text, edits[side]) });
    const next = read({ en: text("en"), fr: text("fr") }, options);
    if (!next.ok) break;
    for (const side of LANGS) settled[side] += edits[side].length;
    now = next;
  }
  const { pair } = now.analysis;
  const isSame = isNoWorse(first.report, now.report)
    ? (side: "en" | "fr") => isBuiltAlike(first.analysis.pair[side], pair[side])
    : () => false;
  const kept = { en: isSame("en"), fr: isSame("fr") };
  const final = kept.en && kept.fr ? now.report : first.report;
  const sideOf = (side: "en" | "fr"): FixedSide => ({
    before: sources[side].text,
    after: kept[side] ? pair[side].text : sources[side].text,
    settled: kept[side] ? settled[side] : 0,
    left: placesLeft(final, side, options.rules),
  });
  return { ok: true, sides: { en: sideOf("en"), fr: sideOf("fr") } };
}

type ReadPair =
  | { readonly ok: true; readonly analysis: Analysis; readonly report: Report }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

function read(sources: Sides<Source>, options: FixOptions): ReadPair {
  return bounded([sources], (): ReadPair => {
    const outcome = analyse(sources, options);
    return outcome.ok ? { ok: true, analysis: outcome.analysis, report: reportOf(outcome.analysis, { checks: options.checks }) } : outcome;
  });
}

/** Same blocks, links and keys: an edit that made a list of a paragraph, or front matter that no longer parses, was not one of signs. */
function isBuiltAlike(before: Posting, after: Posting): boolean {
  const form = ({ blocks, fields, notes }: Posting) =>
    JSON.stringify([
      blocks.map(({ kind, depth, links }) => [kind, depth > 0, links.map(({ kind: what, url }) => [what, url])]),
      fields.map(({ key }) => key),
      notes.map(({ code }) => code),
    ]);
  return form(before) === form(after);
}

/** No error and no warning came of it. */
function isNoWorse(before: Report, after: Report): boolean {
  return after.counts.error <= before.counts.error && after.counts.warning <= before.counts.warning;
}

function placesLeft({ findings }: Report, side: "en" | "fr", rules: readonly string[] | undefined): number {
  return findings
    .filter(({ rule, lacking, suggestion, data }) =>
      rules === undefined
        ? (suggestion?.side ?? (Array.isArray(data.edits) ? lacking : undefined)) === side
        : rules.includes(rule) && (lacking ?? side) === side,
    )
    .reduce((sum, { data }) => sum + (typeof data.count === "number" ? data.count : 1), 0);
}
