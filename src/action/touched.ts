import type { RawChange } from "../cli/git/raw.ts";
import type { Pairing } from "../pairing/pairing.ts";

/** A pair as files name it. */
export type PairFiles = Pairing["pairs"][number];

/** A pair at both times; one of the two is there. */
export interface TwoTimes {
  readonly before: PairFiles | undefined;
  readonly after: PairFiles | undefined;
}

/** What each pair was before: by key, else by its files, through renames; then the pairs that are no more. */
export function match(before: readonly PairFiles[], after: readonly PairFiles[], changes: readonly RawChange[]): readonly TwoTimes[] {
  const wasAt = new Map(changes.flatMap(({ from, to }) => (from !== undefined && to !== undefined ? [[to, from] as const] : [])));
  const byKey = new Map(before.map((pair) => [pair.key, pair]));
  const byPath = new Map(before.flatMap((pair) => [[pair.en, pair] as const, [pair.fr, pair] as const]));
  const left = new Set(before);
  const matched = after.map((pair): TwoTimes => {
    const old = [byKey.get(pair.key), ...[pair.en, pair.fr].map((path) => byPath.get(wasAt.get(path) ?? path))].find(
      (each) => each && left.has(each),
    );
    if (old) left.delete(old);
    return { before: old, after: pair };
  });
  return [...matched, ...[...left].map((old) => ({ before: old, after: undefined }))];
}

/** Whether a change edits, adds, renames or deletes a file of a pair, or makes a pair of files that were none. */
export function isTouched({ before, after }: TwoTimes, changes: readonly RawChange[]): boolean {
  const now = new Set(changes.flatMap(({ to }) => to ?? []));
  const then = new Set(changes.flatMap(({ from }) => from ?? []));
  return (
    [after?.en, after?.fr].some((path) => path !== undefined && now.has(path)) ||
    [before?.en, before?.fr].some((path) => path !== undefined && then.has(path)) ||
    (before === undefined) !== (after === undefined)
  );
}
