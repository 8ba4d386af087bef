import type { PairHistory } from "#drift/pair-history";
import { type Gap, type Moment, PAIR_STATES, type PairStatus } from "#history";
import type { LANGS, Sides } from "#posting";
import { byCodeUnits } from "#text/order";

/** How each pair stands by all its open gaps, with the figures of those that are wanted, oldest first: those with the oldest gap first, then what is not known, then what is level. */
export function pairStatuses(
  pairs: readonly PairHistory[],
  all: readonly Gap[],
  wanted: readonly Gap[],
  momentOf: (id: string) => Moment,
): readonly PairStatus[] {
  const byPair = new Map<string, Gap[]>(pairs.map(({ paths }) => [nameOf(paths), []]));
  for (const gap of wanted) byPair.get(nameOf(gap.paths))?.push(gap);
  const isOpen = new Set(all.map(({ paths }) => nameOf(paths)));
  return pairs
    .map((pair) => pairStatus(pair, isOpen.has(nameOf(pair.paths)), byPair.get(nameOf(pair.paths)) ?? [], momentOf))
    .sort(
      (a, b) =>
        PAIR_STATES.indexOf(a.state) - PAIR_STATES.indexOf(b.state) ||
        (b.oldest?.days ?? 0) - (a.oldest?.days ?? 0) ||
        byCodeUnits(a.pair, b.pair),
    );
}

/** Two pairs may share a key by mistake; no two share both files. */
const nameOf = ({ en, fr }: Sides<string>): string => `${en}\n${fr}`;

function pairStatus(
  { key, paths, revisions, state, isRead, edited, scores }: PairHistory,
  isOpen: boolean,
  gaps: readonly Gap[],
  momentOf: (id: string) => Moment,
): PairStatus {
  const [oldest] = gaps;
  const count = (lang: (typeof LANGS)[number]) => gaps.filter(({ leads }) => leads === lang).length;
  const last = (lang: (typeof LANGS)[number]) => (edited?.[lang] === undefined ? null : momentOf(edited[lang]));
  return {
    pair: key,
    paths,
    revisions,
    state: isOpen ? "open" : state && isRead !== false ? "level" : "unknown",
    open: { en: count("en"), fr: count("fr") },
    oldest: oldest ? { since: oldest.since, days: oldest.days } : null,
    edited: { en: last("en"), fr: last("fr") },
    ...(scores && { score: scores.at(-1)?.score ?? null }),
  };
}
