import type { Finding, Report } from "#finding";
import { LANGS, type Sides } from "#posting";
import { type Acceptance, type BlockHashes, blockHashes, endingOf } from "#projects/acceptance";
import type { Silencer } from "#run/silence";

/** An acceptance as a check elsewhere reads it: hashes, and not a word of a text. */
export interface AcceptedGap extends Omit<Acceptance, "thread"> {
  /** The key of its pair. */
  readonly pair: string;
  readonly rule: string;
  /** Every one that its gap had. */
  readonly fingerprints: readonly string[];
}

/** The silencers of each finding, by what was accepted in a project; `textsOf` gives the texts that a report is of. */
export function acceptanceSilencers(
  accepted: readonly AcceptedGap[],
  textsOf: (key: string) => Sides<string> | undefined,
  now: string,
): (finding: Finding, report: Report) => readonly Silencer<Finding>[] {
  const byPair = new Map<string, AcceptedGap[]>();
  // The newest first: where none holds, it is the one that is told of.
  for (const each of [...accepted].sort((a, b) => b.id - a.id)) byPair.set(each.pair, [...(byPair.get(each.pair) ?? []), each]);
  const known = new Map<Report, ReadonlyMap<string, readonly Silencer<Finding>[]>>();
  return (finding, report) => {
    const texts = textsOf(report.pair.key);
    const own = byPair.get(report.pair.key);
    if (!texts || !own) return [];
    const found = known.get(report) ?? silencersIn(report, own, texts, now);
    known.set(report, found);
    return found.get(finding.fingerprint) ?? [];
  };
}

/** The silencers of a pair by the fingerprint of the finding. */
function silencersIn(
  { findings, alignment }: Report,
  accepted: readonly AcceptedGap[],
  texts: Sides<string>,
  now: string,
): ReadonlyMap<string, readonly Silencer<Finding>[]> {
  const blocks = new Map(findings.map((finding) => [finding.fingerprint, blockHashes(finding, alignment, texts)]));
  const found = new Map<string, Silencer<Finding>[]>();
  for (const each of accepted)
    for (const finding of findingsOf(each, findings, blocks)) {
      const silencer = silencerOf(each, blocks.get(finding.fingerprint) as BlockHashes, now);
      found.set(finding.fingerprint, [...(found.get(finding.fingerprint) ?? []), silencer]);
    }
  return found;
}

/**
 * The findings of an accepted gap: those of its fingerprints; where an edit gave it another that the project has not seen, the one finding of its rule
 * that still has one of its two blocks.
 */
function findingsOf(
  { rule, fingerprints, blocks: accepted }: AcceptedGap,
  findings: readonly Finding[],
  blocks: ReadonlyMap<string, BlockHashes>,
): readonly Finding[] {
  const named = findings.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (named.length > 0) return named;
  const isEdited = ({ fingerprint, ...finding }: Finding) =>
    finding.rule === rule && LANGS.some((lang) => accepted[lang] !== null && accepted[lang] === blocks.get(fingerprint)?.[lang]);
  const edited = findings.filter(isEdited);
  return edited.length === 1 ? edited : [];
}

function silencerOf(each: AcceptedGap, blocks: BlockHashes, now: string): Silencer<Finding> {
  const { reason, by, at, until, edited } = each;
  const isOwn = ({ fingerprint }: Finding) => each.fingerprints.includes(fingerprint);
  return {
    silence: { source: "acceptance", reason, by, at, ...(until !== undefined && { until }) },
    of(finding) {
      const ending = endingOf(each, blocks, now);
      // What nobody looked at is not accepted, whatever its blocks.
      if (ending === undefined) return isOwn(finding) ? "holds" : undefined;
      const { why } = ending;
      return { why, ...((why !== "edit" || edited !== undefined) && { ended: ending.until }) };
    },
  };
}
