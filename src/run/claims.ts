import type { Bead } from "#align/bead";
import type { Check, CheckContext } from "#check";

/** What a check asks and says of the beads that checks claim. */
export type Claims = Pick<CheckContext, "claim" | "claimed">;

/** Claims, and what the runner must know of how they came about. */
export interface RunClaims extends Claims, Pick<CheckContext, "leftOut"> {
  /** Says that the check judged some beads only: its outcome is not that of the pair. */
  partly(): void;
}

/** Reads and adds to what is claimed. */
export function claimsOf(claimed: Set<Bead>, leftOut: (bead: Bead) => void): RunClaims {
  return { claimed: (bead) => claimed.has(bead), claim: (bead) => void claimed.add(bead), leftOut, partly: () => undefined };
}

/** Names what is asked about where all of the pair is. */
const PAIR = "";

interface Remembered<T> {
  /** What was claimed or not, as far as the check asked before it claimed the bead itself. */
  readonly asked: ReadonlyMap<Bead, boolean>;
  readonly claimed: readonly Bead[];
  /** The beads of which not all was compared. */
  readonly left: readonly Bead[];
  readonly outcome: T;
}

/**
 * Remembers what each check gave. A check sees of the others only what they claimed: it would give the same again where all that it
 * asked about is claimed or free as it was then, and is run again where it is not. What it gave of some beads holds where the same are
 * asked `about`.
 */
export function rememberedRuns<T>(): (
  check: Check,
  claimed: Set<Bead>,
  run: (claims: RunClaims) => T,
  about?: string,
  leftOut?: (bead: Bead) => void,
) => T {
  const runs = new Map<Check, Map<string, Remembered<T>>>();
  return (check, claimed, run, about, leftOut) => {
    const ofCheck = runs.get(check) ?? new Map<string, Remembered<T>>();
    runs.set(check, ofCheck);
    const earlier = [ofCheck.get(PAIR), ofCheck.get(about ?? PAIR)].find((each) => each && holds(each, claimed));
    if (earlier) {
      for (const bead of earlier.claimed) claimed.add(bead);
      for (const bead of earlier.left) leftOut?.(bead);
      return earlier.outcome;
    }
    const asked = new Map<Bead, boolean>();
    const mine = new Set<Bead>();
    const left = new Set<Bead>();
    let isWhole = true;
    const outcome = run({
      claimed: (bead) => {
        if (!mine.has(bead) && !asked.has(bead)) asked.set(bead, claimed.has(bead));
        return claimed.has(bead);
      },
      claim: (bead) => {
        mine.add(bead);
        claimed.add(bead);
      },
      leftOut: (bead) => {
        left.add(bead);
        leftOut?.(bead);
      },
      partly: () => {
        isWhole = false;
      },
    });
    const name = isWhole ? PAIR : about;
    if (name !== undefined) ofCheck.set(name, { asked, claimed: [...mine], left: [...left], outcome });
    return outcome;
  };
}

function holds({ asked }: Remembered<unknown>, claimed: ReadonlySet<Bead>): boolean {
  for (const [bead, answer] of asked) if (claimed.has(bead) !== answer) return false;
  return true;
}
