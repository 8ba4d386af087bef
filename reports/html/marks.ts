import { SEVERITIES, type Severity } from "#finding";
import type { Lang, Position } from "#posting";
import type { Numbered } from "./arrange.ts";

/** A stretch of a block's source; marked where a finding points at exactly that part. */
export interface MarkedSegment {
  readonly text: string;
  /** The gravest severity of the findings that cover it. */
  readonly severity?: Severity;
  /** The findings that end here. */
  readonly closes: readonly number[];
}

/** Cuts the source of a block at the edges of the findings that point at a part of it. */
export function markedSegments(source: string, block: Position, lang: Lang, marks: readonly Numbered[]): readonly MarkedSegment[] {
  const from = block.start.offset;
  const to = Math.min(block.end.offset, source.length);
  const parts = marks.flatMap(({ number, finding }) => {
    const position = finding[lang];
    if (!position) return [];
    const start = position.start.offset;
    const end = Math.min(position.end.offset, to);
    const narrower = start >= from && end > start && end - start < to - from;
    return narrower ? [{ number, severity: finding.severity, start, end }] : [];
  });
  const edges = [...new Set([from, to, ...parts.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const over = parts.filter((part) => part.start <= start && part.end >= end);
    const severity = SEVERITIES.find((level) => over.some((part) => part.severity === level));
    const closes = over.filter((part) => part.end === end).map(({ number }) => number);
    return { text: source.slice(start, end), closes, ...(severity && { severity }) };
  });
}
