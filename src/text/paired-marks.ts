import type { Block, Posting } from "#posting";

/** Marks that stand on both sides of what they mark. */
export const PAIRED_KINDS = ["code", "emphasis", "strike"] as const;

/** One of them. */
export type PairedKind = (typeof PAIRED_KINDS)[number];

/** Such a sign in the words that a reader sees; at the start of a block an asterisk is a footnote’s as well. */
const SHOWN: Readonly<Record<PairedKind, RegExp>> = {
  code: /`[^\s`]{0,30}/u,
  emphasis: /(?<=[\s(«“‘’'\u00A0])[*_](?=\p{L})[^\s*_]{1,30}/u,
  strike: /~~(?=\S)[^\s~]{1,30}/u,
};

const WORKING: Readonly<Record<Exclude<PairedKind, "code">, RegExp>> = {
  emphasis: /([*_])[^*_\r\n]{1,300}\1/u,
  strike: /~~[^~\r\n]{1,300}~~/u,
};

/** The sign of a pair that shows as text, with the words after it. */
export function shownMark(kind: PairedKind, { text, pieces, kind: block }: Block): string | undefined {
  if (block === "code" || block === "html" || block === "rule" || block === "field") return undefined;
  const match = SHOWN[kind].exec(text);
  const piece = match && pieces.find(({ at, length }) => at <= match.index && match.index < at + length);
  return match && (piece === null || piece === undefined || piece.role === "prose") ? match[0] : undefined;
}

/** Whether some blocks have the pair, and it works: only then is a sign of the other side meant as one, which may else stand for itself. */
export function hasPair(kind: PairedKind, { text }: Posting, blocks: readonly Block[]): boolean {
  if (blocks.some((block) => shownMark(kind, block) !== undefined)) return false;
  if (kind === "code") return blocks.some(({ pieces }) => pieces.some(({ role }) => role === "code"));
  return blocks.some(({ position: { start, end } }) =>
    WORKING[kind].test(text.slice(start.offset, Math.min(end.offset, start.offset + FAR))),
  );
}

/** Characters of a block that are looked through. */
const FAR = 5000;
