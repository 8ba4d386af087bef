import { fencesOf } from "#parse/fences";

/** A line under the header of a table, as `| --- --- | ---: |`: bars, dashes, colons and spaces. */
const DELIMITER = /^ {0,3}\|?[ \t|:-]+$/u;
const GAPPED = /-[ \t]+-/u;
const GAP = /(?<=-)[ \t]+(?=-)/gu;

/** Whether a line parts the header of a table from its rows, but for spaces among the dashes of a cell. */
export const isBrokenDelimiter = (line: string): boolean => line.includes("|") && GAPPED.test(line) && DELIMITER.test(line);

/**
 * A translated table keeps its delimiter row with a space in it (`| ----- --- |`), which makes text of the whole table (GFM, section
 * 4.10). The gaps are filled, so that its rows are read as such; each entry is a gap with dashes of its length.
 */
export function delimiterGaps(text: string): { start: number; end: number; text: string }[] {
  if (!text.includes("|") || !GAPPED.test(text)) return [];
  const fences = fencesOf(text);
  const found: { start: number; end: number; text: string }[] = [];
  let [header, end] = ["", 0];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    const isNext = /^(?:\r\n|\n|\r)$/u.test(text.slice(end, index));
    if (isNext && header.includes("|") && isBrokenDelimiter(line) && !fences.some((one) => one.start <= index && index < one.end)) {
      for (const { 0: gap, index: at } of line.matchAll(GAP)) {
        const start = index + at;
        found.push({ start, end: start + gap.length, text: "-".repeat(gap.length) });
      }
    }
    [header, end] = [line, index + line.length];
  }
  return found;
}
