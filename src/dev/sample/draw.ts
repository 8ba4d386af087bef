import type { Finding, Report } from "#finding";

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

/** Fisher and Yates, with mulberry32, whose 32 bits of state are the seed. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const out = [...list];
  let state = seed | 0;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const j = Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
