import { type Finding, SEVERITIES } from "#finding";
import type { FindingDraft } from "#run/draft";
import { fingerprintOf } from "#run/fingerprint";
import { byCodeUnits } from "#text/order";

/**
 * Drafts -> findings: the same finding twice becomes one, gravest first and then in reading order, each with its fingerprint.
 * Equal texts with the same fault (two equal items, both missing) are told apart by their count, not by their place.
 */
export function finalize(drafts: readonly FindingDraft[], key: string): readonly Finding[] {
  const inOrder = [...drafts].sort(
    (a, b) => a.section - b.section || a.at - b.at || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.message.en, b.message.en),
  );
  const seen = new Map<string, number>();
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
