import type { Sides } from "#posting";

/** A count as both languages write it: “12,000”, « 12 000 ». By hand, for what `Intl` writes depends on the machine. */
export const groupedDigits = (count: number): Sides<string> => ({ en: inThrees(count, ","), fr: inThrees(count, "\u00A0") });

const inThrees = (count: number, separator: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, separator);
