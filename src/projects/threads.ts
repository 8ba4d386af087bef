import type { Finding } from "#finding";
import { LANGS } from "#posting";
import type { PlacedFinding } from "#projects/placed-finding";
import type { Trail } from "#projects/trail";

/** What lasts of a gap while its block is edited: the findings of versions that follow one another, as one. */
export interface GapThread extends Pick<Finding, "rule" | "severity" | "lacking"> {
  /** Counted in its pair, from 1. */
  readonly id: number;
  /** Of its newest finding. */
  readonly fingerprint: string;
  /** When it was first seen, ISO 8601. */
  readonly first: string;
  /** Since when it is open: later than `first` where it was closed and came back. */
  readonly since: string;
  /** Since when it is closed. */
  readonly closed?: string;
  /** Words to write for it. */
  readonly words?: number;
  /** Who closes it. */
  readonly assignee?: string;
  /** The last day to close it, ISO 8601 date. */
  readonly dueOn?: string;
  /** Where a comment in the text silences it: its reason. It is accepted, and not closed. */
  readonly silenced?: string;
}

/** A thread that is open, with its finding in the version before. */
export interface OpenThread {
  readonly thread: GapThread;
  readonly finding: PlacedFinding;
}

/** What is known when a version comes. */
export interface Known {
  readonly open: readonly OpenThread[];
  /** The closed thread that had a finding of this fingerprint. */
  readonly past: (fingerprint: string) => GapThread | undefined;
  /** The number of the next new thread. */
  readonly next: number;
  /** When the version was made. */
  readonly at: string;
}

/** What a version does to the threads of a pair. */
export interface ThreadStep {
  /** The thread of each finding, by fingerprint. */
  readonly threadOf: ReadonlyMap<string, GapThread>;
  readonly opened: readonly GapThread[];
  /** Open before and now, with another finding, or with another word on it. */
  readonly edited: readonly GapThread[];
  readonly closed: readonly GapThread[];
  readonly reopened: readonly GapThread[];
  readonly next: number;
}

/**
 * Carries the threads of a pair into its next version. A finding of the same fingerprint is the same gap; of what is left, one of the same rule
 * and side whose place is an edit of the place of the old one goes on with its thread, the nearest first. A gap that was closed and comes back as
 * it was goes on with its own thread too, open anew. No two findings share a thread. Pure.
 */
export function nextThreads(known: Known, findings: readonly PlacedFinding[], trail: () => Trail): ThreadStep {
  const { open, past, at } = known;
  const now = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const goesOn = new Map<string, GapThread>();
  for (const { thread } of open) if (now.has(thread.fingerprint)) goesOn.set(thread.fingerprint, thread);
  const gone = open.filter(({ thread }) => !now.has(thread.fingerprint));
  const come = findings.filter(({ fingerprint }) => !goesOn.has(fingerprint));
  for (const [fingerprint, thread] of samePlaces(gone, come, trail)) goesOn.set(fingerprint, thread);
  const used = new Set([...goesOn.values()].map(({ id }) => id));
  const step = { opened: [] as GapThread[], edited: [] as GapThread[], reopened: [] as GapThread[] };
  let { next } = known;
  const threadOf = new Map<string, GapThread>();
  for (const { fingerprint, severity, rule, lacking, silenced } of findings) {
    const told = { fingerprint, severity, ...(silenced !== undefined && { silenced }) };
    const before = goesOn.get(fingerprint);
    const closed = before ? undefined : past(fingerprint);
    let thread: GapThread;
    if (before) {
      const { silenced: was, ...rest } = before;
      thread = { ...rest, ...told };
      if (before.fingerprint !== fingerprint || before.severity !== severity || was !== silenced) step.edited.push(thread);
    } else if (closed && !used.has(closed.id)) {
      const { closed: _, silenced: __, ...rest } = closed;
      thread = { ...rest, ...told, since: at };
      step.reopened.push(thread);
    } else {
      thread = { id: next++, rule, ...(lacking && { lacking }), ...told, first: at, since: at };
      step.opened.push(thread);
    }
    used.add(thread.id);
    threadOf.set(fingerprint, thread);
  }
  const closed = gone.filter(({ thread }) => !used.has(thread.id)).map(({ thread }) => ({ ...thread, closed: at }));
  return { threadOf, ...step, closed, next };
}

/** Least likeness of two places; those of another block have none. */
const SAME_PLACE = 0.25;
/** What the same facts behind two findings of one block count, beside their place: two numbers of a sentence are told apart. */
const SAME_FACTS = 0.5;

/** Old findings that went and new ones that came, as pairs of one gap: the likest first, in reading order where nothing else tells. */
function samePlaces(gone: readonly OpenThread[], come: readonly PlacedFinding[], trail: () => Trail): ReadonlyMap<string, GapThread> {
  const found = new Map<string, GapThread>();
  const pairs = gone.flatMap((old) => come.filter((each) => isOfKind(old.finding, each)).map((each) => ({ old, each })));
  if (pairs.length === 0) return found;
  const trails = trail();
  const scored = pairs
    .map(({ old, each }) => ({ old, each, place: likeness(old.finding, each, trails) }))
    .filter(({ place }) => place >= SAME_PLACE)
    .map((pair) => ({ ...pair, score: pair.place + SAME_FACTS * sameFacts(pair.old.finding, pair.each) }));
  scored.sort((a, b) => b.score - a.score || offsetOf(a.old.finding) - offsetOf(b.old.finding) || offsetOf(a.each) - offsetOf(b.each));
  const taken = new Set<number>();
  for (const { old, each } of scored) {
    if (taken.has(old.thread.id) || found.has(each.fingerprint)) continue;
    taken.add(old.thread.id);
    found.set(each.fingerprint, old.thread);
  }
  return found;
}

const isOfKind = (a: PlacedFinding, b: PlacedFinding): boolean => a.rule === b.rule && a.lacking === b.lacking;

/** What is of no place is of the whole pair. */
function likeness(old: PlacedFinding, now: PlacedFinding, trail: Trail): number {
  const sides = LANGS.filter((lang) => old[lang] !== null || now[lang] !== null);
  if (sides.length === 0) return 1;
  const each = sides.map((lang) => {
    const [was, is] = [old[lang], now[lang]];
    return was && is ? trail[lang](was, is) : 0;
  });
  return each.reduce((sum, one) => sum + one, 0) / sides.length;
}

/** Share of the facts of either that both have. */
function sameFacts({ data: a = {} }: PlacedFinding, { data: b = {} }: PlacedFinding): number {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const same = [...names].filter((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
  return names.size === 0 ? 0 : same.length / names.size;
}

const offsetOf = ({ en, fr }: PlacedFinding): number => (en ?? fr)?.start.offset ?? 0;
