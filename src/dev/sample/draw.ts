import type { Finding, Report } from "#finding";
import { randomFrom } from "../random.ts";

/** A finding that was drawn, and the report that it is of. */
export interface Drawn {
  readonly report: Report;
  readonly finding: Finding;
}

/** Errors and warnings in an order that the seed decides, so many at most, and so many of one pair. */
export function draw(reports: readonly Report[], seed: number, size: number, ofOnePair: number): readonly Drawn[] {
  const all = reports.flatMap((report) =>
    report.findings.filter(({ severity }) => severity !== "info").map((finding) => ({ report, finding })),
  );
  const order = shuffled(all, seed);
  const taken = new Map<Report, number>();
  const drawn: Drawn[] = [];
  for (const each of order) {
    const n = taken.get(each.report) ?? 0;
    if (drawn.length >= size) break;
    if (n >= ofOnePair) continue;
    taken.set(each.report, n + 1);
    drawn.push(each);
  }
  return drawn;
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const out = [...list];
  const random = randomFrom(seed);
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
