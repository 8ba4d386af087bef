import type { Finding, Report } from "#finding";
import { LANGS, type Lang, otherLang, type Position } from "#posting";
import { clipped, markdownCode as code } from "#rendering/markdown-text";
import { focusOf } from "#rendering/places";
import type { CommentSettings, Lines } from "./input.ts";

/** Both places of a finding as links, the one to act on first; empty for a finding without any place. */
export function placesOf(result: Report, finding: Finding, settings: CommentSettings): string {
  const focus = focusOf(finding);
  const sides = focus ? [focus.side, otherLang(focus.side)] : LANGS;
  const places = sides.flatMap((side) => {
    const position = focus?.side === side ? focus.position : finding[side];
    return position ? [placeLink(result, side, position, settings)] : [];
  });
  return places.join(" · ");
}

/** A file, or lines of it, as a link; as code where it has no address. */
export function fileLink(path: string, lines: Lines | null, at: "base" | "head", settings: CommentSettings): string {
  const words = code(clipped(lines ? `${path}:${lines.from}` : path, LONGEST_PATH));
  const address = settings.link(path, lines, at);
  return address === null ? words : `[${words}](${safeAddress(address)})`;
}

/** Longer paths are cut; systems allow 4,096. */
const LONGEST_PATH = 300;

function placeLink(result: Report, side: Lang, { start, end }: Position, settings: CommentSettings): string {
  // An end in the first column of a line is the end of the line before.
  const to = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return fileLink(result.pair[side].path ?? side, { from: start.line, to }, "head", settings);
}

/** An address as a link’s destination: nothing in it can end the link. */
export const safeAddress = (address: string): string =>
  address
    .toWellFormed()
    .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (sign) =>
      encodeURIComponent(sign).replace(/[()'*]/gu, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`),
    );
