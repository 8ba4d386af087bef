import { addText } from "#parse/text-blocks";
import { addPiece, emptyBlockText } from "#parse/text-builder";
import type { Walk } from "#parse/walk";

/** Parameters of a shortcode or include that a reader is shown. */
const PARAMETER =
  /(?<=[\s"'])(?:alt|caption|text|title|label|description|summary|heading|subtitle|placeholder|tooltip|attr|cta|tagline|message)\s{0,9}=\s{0,9}(?:"([^"\r\n]{2,600})"|'([^'\r\n]{2,600})')/giu;

/** Adds the texts among the parameters of a template tag that stands between two offsets: each is a text of its own. */
export function addTagTexts(walk: Walk, start: number, end: number): void {
  const raw = walk.original.slice(start, end);
  if (!raw.includes("=")) return;
  for (const { 0: whole, 1: double, 2: single, index } of raw.matchAll(PARAMETER)) {
    const value = double ?? single ?? "";
    if (/\{\{|^[a-z]*:?\/|^[\w-]+\.\w+$/u.test(value) || !/\p{L}{2}/u.test(value)) continue;
    addOwnText(walk, value, start + index + whole.length - 1 - value.length);
  }
}

/** Adds a text that stands in the source as it is, as a paragraph of its own. */
export function addOwnText(walk: Walk, text: string, at: number): void {
  const words = emptyBlockText();
  addPiece(words, text, at, text.length, walk.foreign ? "foreign" : "prose");
  addText(walk, "paragraph", words, at, at + text.length, "nested", {});
}
