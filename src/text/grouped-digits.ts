import type { Sides } from "#posting";

/** A count as both languages write it: “12,000”, « 12 000 ». By hand, for what `Intl` writes depends on the machine. */
export const groupedDigits = (count: number): Sides<string> => ({ en: inThrees(count, ","), fr: inThrees(count, "\u00A0") });

function inThrees(count: number, separator: string): string {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  const rest = Array.from({ length: (digits.length - first) / 3 }, (_, group) => digits.slice(first + 3 * group, first + 3 * group + 3));
  return [digits.slice(0, first), ...rest].join(separator);
}
