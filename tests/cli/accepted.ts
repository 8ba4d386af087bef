import { defaultConfig } from "#config/config";
import { engineWith } from "#engine";
import { checkPair } from "#parity";
import { blockHashes } from "#projects/acceptance";
import type { AcceptedGap } from "#projects/accepted-gap";

/** Every finding of a pair, accepted as a service would have it. */
export async function acceptedOf(key: string, en: string, fr: string, more: Partial<AcceptedGap> = {}): Promise<AcceptedGap[]> {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, engineWith(defaultConfig, key));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const { findings, alignment } = outcome.report;
  return findings.map(({ fingerprint, rule, ...finding }, i) => ({
    pair: key,
    id: i + 1,
    rule,
    fingerprints: [fingerprint],
    blocks: blockHashes(finding, alignment, { en, fr }),
    reason: "The decks are heated.",
    by: "Ana Roy",
    at: "2026-01-05T12:00:00.000Z",
    ...more,
  }));
}
