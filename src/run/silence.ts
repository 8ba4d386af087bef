import type { PastSilence, SilencedBy } from "#finding";

/** What silences findings, wherever it stands: a word, and the findings that it is of. Comments, baselines and acceptances are such. */
export interface Silencer<F> {
  readonly silence: SilencedBy;
  /** Whether it is of a finding: it holds, it held until something ended it, or it is of others (`undefined`). */
  of(finding: F): "holds" | Pick<PastSilence, "why" | "ended"> | undefined;
}

/** Findings as silencers leave them. */
export interface SilencedApart<F> {
  /** What is still reported; of what somebody had accepted it is said. */
  readonly kept: readonly (F & { readonly wasAccepted?: PastSilence })[];
  readonly silenced: readonly (F & { readonly silence: SilencedBy })[];
  /** How many findings each silencer silenced; those that silenced none are not in it. */
  readonly used: ReadonlyMap<Silencer<F>, number>;
}

/** Parts findings by what is said of each. The first silencer that holds is the one that counts; where none does, the first that held. */
export function silenceAll<F extends object>(
  findings: readonly F[],
  silencersOf: (finding: F) => readonly Silencer<F>[],
): SilencedApart<F> {
  const kept: (F & { readonly wasAccepted?: PastSilence })[] = [];
  const silenced: (F & { readonly silence: SilencedBy })[] = [];
  const used = new Map<Silencer<F>, number>();
  for (const finding of findings) {
    const said = silencersOf(finding).flatMap((silencer) => {
      const hold = silencer.of(finding);
      return hold === undefined ? [] : [{ silencer, hold }];
    });
    const holding = said.find(({ hold }) => hold === "holds");
    const past = said.find(({ hold }) => hold !== "holds");
    if (holding) {
      used.set(holding.silencer, (used.get(holding.silencer) ?? 0) + 1);
      silenced.push({ ...finding, silence: holding.silencer.silence });
    } else if (past && past.hold !== "holds") kept.push({ ...finding, wasAccepted: { ...past.silencer.silence, ...past.hold } });
    else kept.push(finding);
  }
  return { kept, silenced, used };
}
