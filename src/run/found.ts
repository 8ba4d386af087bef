import type { Finding, SilencedFinding } from "#finding";
import type { Pair } from "#posting";
import { capped } from "#run/capped";
import { finalizeApart } from "#run/finalize";
import type { Runner, RunOptions } from "#run/run";
import type { SilencedDraft } from "#run/suppress";

/** What a report tells of: what counts, and what somebody silenced. */
export interface FindingsApart {
  readonly findings: readonly Finding[];
  readonly silenced?: readonly SilencedFinding[];
}

/** Findings that comments silence which a report lists: a comment over a whole text may silence thousands. */
const MOST_SILENCED = 500;

/** Runs checks over a pair and names what they find. */
export function foundIn({ run, pair, key }: { readonly run: Runner; readonly pair: Pair; readonly key: string }, options: RunOptions) {
  let quiet: readonly SilencedDraft[] = [];
  const drafts = run({
    ...options,
    silenced(silenced) {
      quiet = silenced;
    },
  });
  return finalizeApart(capped(drafts, pair), quiet.slice(0, MOST_SILENCED), key) satisfies FindingsApart;
}
