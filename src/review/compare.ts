import { type Category, type Change, type Finding, type Report, SEVERITIES } from "#finding";
import { LANGS, type Position } from "#posting";

/** A pair before and after a proposed change. */
export interface PairChange {
  readonly key: string;
  /** Null where there was no such pair, or it could not be checked. */
  readonly before: Report | null;
  /** Null where there is no such pair any more, or it could not be checked. */
  readonly after: Report | null;
  /** Findings that were not there before, in the order of the report. */
  readonly fresh: readonly Finding[];
  /** Findings that are no longer there. */
  readonly settled: readonly Finding[];
  /** The edits between the two states, where they were compared block by block. */
  readonly changes?: readonly Change[];
}

/**
 * What a change brought and what it settled, by fingerprint: a finding whose lines only moved is neither. What `checkDrift` found
 * between the two states is new too, unless another new finding that is as grave says the same of the same place.
 */
export function compareResults(before: Report | null, after: Report | null, drift: Report | null = null): PairChange {
  const had = fingerprintsOf(before);
  // What somebody silenced is neither new nor settled.
  const has = new Set([...fingerprintsOf(after), ...(after?.silenced ?? []).map(({ fingerprint }) => fingerprint)]);
  const fresh = (after?.findings ?? []).filter(({ fingerprint }) => !had.has(fingerprint));
  return {
    key: (after ?? before ?? drift)?.pair.key ?? "",
    before,
    after,
    fresh: withDrift(
      fresh,
      (drift?.findings ?? []).filter((finding) => !isAccepted(finding, after)),
    ),
    settled: (before?.findings ?? []).filter(({ fingerprint }) => !has.has(fingerprint)),
    ...(drift?.changes && { changes: drift.changes }),
  };
}

/** Whether two places share a line. */
export const meet = (a: Position | null, b: Position | null): boolean =>
  a !== null && b !== null && a.start.line <= b.end.line && b.start.line <= a.end.line;

const fingerprintsOf = (result: Report | null): ReadonlySet<string> => new Set(result?.findings.map(({ fingerprint }) => fingerprint));

/** One fault, one finding: of a check and drift that are about the same words, the graver stays; the check’s where they are alike. */
function withDrift(fresh: readonly Finding[], drifted: readonly Finding[]): readonly Finding[] {
  const rivals = (drift: Finding) =>
    fresh.filter(
      (finding) =>
        OF_CONTENT.has(finding.category) &&
        (finding.lacking === drift.lacking || isAlone(finding)) &&
        LANGS.some((lang) => meet(finding[lang], drift[lang])),
    );
  const kept = drifted.filter((drift) => rivals(drift).every((rival) => gravity(rival) > gravity(drift)));
  const dropped = new Set(kept.flatMap(rivals));
  return [...kept, ...fresh.filter((finding) => !dropped.has(finding))].sort((a, b) => gravity(a) - gravity(b));
}

/** Whether drift tells of a place what a person accepted there: an acceptance is of the very texts of both blocks. */
const isAccepted = (drift: Finding, after: Report | null): boolean =>
  (after?.silenced ?? []).some(
    (finding) =>
      finding.silence.source === "acceptance" &&
      OF_CONTENT.has(finding.category) &&
      (finding.lacking === drift.lacking || isAlone(finding)) &&
      LANGS.some((lang) => meet(finding[lang], drift[lang])),
  );

/** A block that one side removed or the other added is one fault, whichever side a reader would have follow. */
const isAlone = ({ en, fr }: Finding): boolean => en === null || fr === null;

/** What drift judges as well: what is said, not how it is set. */
const OF_CONTENT: ReadonlySet<Category> = new Set(["omission", "addition", "untranslated", "mistranslation", "numbers", "inconsistency"]);

const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
