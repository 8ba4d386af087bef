import { lettersOf } from "#drift/block-track";
import type { Block, Lang } from "#posting";
import { readAmounts } from "#text/amounts";
import { readCounts, sameQuantity } from "#text/counts";
import { readDates } from "#text/dates";
import { type Count, type Fact, ordered, outside } from "#text/fact";
import { readNumbers } from "#text/numbers";
import { readTimes } from "#text/times";

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

function valuesOf({ text }: Block, lang: Lang): readonly Value[] {
  const dates = readDates(text, lang);
  const times = outside(readTimes(text, lang), dates);
  const amounts = outside(readAmounts(text, lang), ordered<Fact>(dates, times));
  const taken = ordered<Fact>(dates, times, amounts);
  const counts = readCounts(text, lang, outside(readNumbers(text, lang), taken), taken);
  const values = (kind: string, facts: readonly Fact[]) =>
    facts.map(({ from, to, key }): Value => ({ from, to, isOf: (other) => other.key === `${kind} ${key}`, key: `${kind} ${key}` }));
  return [...values("date", dates), ...values("time", times), ...values("amount", amounts), ...counts.map(countedValue)].sort(
    (a, b) => a.from - b.from,
  );
}

function countedValue(count: Count): Value {
  const key = `count ${count.key} ${count.unit?.name ?? ""} ${count.per ?? ""} ${count.form === "ordinal"}`;
  const isOf = (other: Value) =>
    other.key === key || (other.count !== undefined && other.count.per === count.per && sameQuantity(count, other.count));
  return { from: count.from, to: count.end ?? count.to, key, count, isOf };
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
