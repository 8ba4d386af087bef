import { endingOf } from "#projects/acceptance";
import type { AcceptedList, KeyedAcceptance } from "#store/entities";

/** A gap that a comment in the text silences. */
export type CommentInList = AcceptedList["silenced"][number];

/** An acceptance, and what became of it. */
export interface AcceptanceInList extends KeyedAcceptance {
  /** Why it is of nothing now, and since when that is known: it ended, or its gap is closed, which may come back as it was. */
  readonly ended?: { readonly why: "reopened" | "date" | "edit" | "closed"; readonly until?: string };
  /** Whether a comment in the text silences its gap too. */
  readonly hasComment: boolean;
}

/**
 * What is accepted now: as many gaps as the page of the project counts. An acceptance whose gap is closed is of nothing, and a gap that a comment silences is accepted
 * whoever accepted it on a page before.
 */
export function acceptedNow({ acceptances, silenced }: AcceptedList, now: string) {
  const nameOf = (pair: number, thread: number) => `${pair} ${thread}`;
  const commented = new Set(silenced.map(({ pair, thread }) => nameOf(pair, thread.id)));
  const all = [...acceptances]
    .sort((a, b) => (a.acceptance.at < b.acceptance.at ? 1 : -1))
    .map((each): AcceptanceInList => {
      const { pair, isOpen, acceptance } = each;
      const ended = endingOf(acceptance, null, now) ?? (isOpen ? undefined : { why: "closed" as const });
      return { ...each, ...(ended && { ended }), hasComment: commented.has(nameOf(pair, acceptance.thread)) };
    });
  const holding = all.filter(({ ended }) => ended === undefined);
  const held = new Set(holding.map(({ pair, acceptance }) => nameOf(pair, acceptance.thread)));
  return {
    holding,
    ended: all.filter(({ ended }) => ended !== undefined),
    comments: silenced.filter(({ pair, thread }) => !held.has(nameOf(pair, thread.id))),
  };
}
