import { lettersOf } from "#drift/block-track";
import { factsOf } from "#facts/read";
import type { Block, Lang } from "#posting";
import { sameQuantity } from "#text/counts";
import type { Count, Fact } from "#text/fact";

/** A value of a text from its first letter to the end of its unit. */
interface Value {
  readonly from: number;
  readonly to: number;
  readonly isOf: (other: Value) => boolean;
  readonly count?: Count;
  readonly key: string;
}

/** Whether an edit only says values in another way: “24 months”, “two years”; “1.5 m”, “150 cm”; “at 3 p.m.”, “at 15:00”. */
export function saysSameValues(was: Block, is: Block, lang: Lang): boolean {
  const [old, now] = [valuesOf(was, lang), valuesOf(is, lang)];
  if (old.length !== now.length || old.length === 0 || !now.every((value, i) => value.isOf(old[i] as Value))) return false;
  return lettersOf(without(was.text, old)) === lettersOf(without(is.text, now));
}

function valuesOf(block: Block, lang: Lang): readonly Value[] {
  const { counts, dates, times, amounts } = factsOf(block, lang);
  const plain =
    (kind: string) =>
    (fact: Fact): Value => {
      const key = `${kind} ${fact.key}`;
      return { from: fact.from, to: fact.to, key, isOf: (other) => other.key === key };
    };
  const counted = (count: Count): Value => {
    const key = `count ${count.key} ${count.unit?.name ?? ""} ${count.per ?? ""} ${count.form === "ordinal"}`;
    const isOf = (other: Value) =>
      other.key === key || (other.count !== undefined && other.count.per === count.per && sameQuantity(count, other.count));
    return { from: count.from, to: count.end ?? count.to, key, count, isOf };
  };
  return [...counts.map(counted), ...dates.map(plain("date")), ...times.map(plain("time")), ...amounts.map(plain("amount"))].sort(
    (a, b) => a.from - b.from,
  );
}

/** The text with a mark in the place of each value, so that what stands around them is compared. */
function without(text: string, values: readonly Value[]): string {
  let [rest, at] = ["", 0];
  for (const { from, to } of values) {
    if (from < at) continue;
    rest += `${text.slice(at, from)}§`;
    at = to;
  }
  return rest + text.slice(at);
}
