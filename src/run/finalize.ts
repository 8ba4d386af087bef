import { type Finding, SEVERITIES, type SilencedFinding } from "#finding";
import type { FindingDraft } from "#run/draft";
import { fingerprintOf } from "#run/fingerprint";
import type { SilencedDraft } from "#run/suppress";
import { byCodeUnits } from "#text/order";

/**
 * Drafts -> findings: the same finding twice becomes one, gravest first and then in reading order, each with its fingerprint.
 * Equal texts with the same fault (two equal items, both missing) are told apart by their count, not by their place.
 */
export function finalize(drafts: readonly FindingDraft[], key: string): readonly Finding[] {
  return finalizer(key)(drafts);
}

/** The same for what is reported and for what comments silence, which is counted after it: no word of somebody changes another finding’s name. */
export function finalizeApart(
  reported: readonly FindingDraft[],
  silenced: readonly SilencedDraft[],
  key: string,
): { readonly findings: readonly Finding[]; readonly silenced: readonly SilencedFinding[] } {
  const finalized = finalizer(key);
  return { findings: finalized(reported), silenced: finalized(silenced) as readonly SilencedFinding[] };
}

/** Names one list after another. */
function finalizer(key: string): (drafts: readonly FindingDraft[]) => readonly Finding[] {
  const seen = new Map<string, number>();
  return (drafts) => finalized(drafts, key, seen);
}

function finalized(drafts: readonly FindingDraft[], key: string, seen: Map<string, number>): readonly Finding[] {
  const inOrder = [...drafts].sort(
    (a, b) => a.section - b.section || a.at - b.at || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.message.en, b.message.en),
  );
  const places = new Set<string>();
  const findings: Finding[] = [];
  for (const { identity, at: _, ...rest } of inOrder) {
    const place = JSON.stringify([rest.rule, rest.lacking, rest.en, rest.fr, rest.message.en]);
    if (places.has(place)) continue;
    places.add(place);
    const name = fingerprintOf([key, ...identity]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    findings.push({ fingerprint: count === 1 ? name : fingerprintOf([key, ...identity, String(count)]), ...rest });
  }
  return findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
