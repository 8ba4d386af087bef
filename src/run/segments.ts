import type { Segment } from "#check";
import type { Report } from "#finding";
import type { Position, Sides } from "#posting";

/** Below this similarity, 0–1, two blocks may face each other by mistake. */
const SURE = 0.75;
/** Shorter texts, in characters, are words of every posting (“Duties”) and may well be translated in more than one way. */
const SHORTEST = 60;

/** The blocks of a pair that surely face each other one to one, as they stand in the files, without their markers. */
export function segmentsOf({ pair, alignment }: Report, texts: Sides<string>): readonly Segment[] {
  const paths = { en: pair.en.path ?? `${pair.key} (en)`, fr: pair.fr.path ?? `${pair.key} (fr)` };
  return alignment.flatMap(({ kind, block, en, fr, similarity = 0, moved }) => {
    if (kind !== "match" || en.length !== 1 || fr.length !== 1 || similarity < SURE || moved || (block !== "paragraph" && block !== "item"))
      return [];
    const segment = { key: pair.key, kind: block, en: wordsAt(texts.en, en[0]), fr: wordsAt(texts.fr, fr[0]), paths, similarity };
    return segment.en.length >= SHORTEST ? [segment] : [];
  });
}

function wordsAt(text: string, at: Position | undefined): string {
  return text
    .slice(at?.start.offset, at?.end.offset)
    .replace(/\s+/gu, " ")
    .replace(/^(?:[-*+]|\d{1,4}[.)]) /u, "")
    .trim();
}
