import { addText } from "#parse/text-blocks";
import { addPiece, emptyBlockText } from "#parse/text-builder";
import type { Walk } from "#parse/walk";

/** Parameters of a shortcode or include that a reader is shown. */
const PARAMETER =
  /(?<=[\s"'])(?:alt|caption|text|title|label|description|summary|heading|subtitle|placeholder|tooltip|attr|cta|tagline|message|content|body|note|button|link_?text|button_?text|aria_?label)\s{0,9}=\s{0,9}(?:"([^"\r\n]{2,600})"|'([^'\r\n]{2,600})')/giu;

/** The name of a tag and the parameters without a name that follow it: `{{< button "Apply now" >}}`, `{{ note("Stop first.") }}`. */
const UNNAMED = /^\{[{%][-<%~]?\s{0,9}([\w./-]{1,60})(?:\s{1,9}|\s{0,9}\(\s{0,9})(?=["'])/u;
const NEXT = /(?:"([^"\r\n]{0,600})"|'([^'\r\n]{0,600})')[\s,]{0,9}/uy;
/** Tags whose parameter is a key to a text that stands elsewhere, a file or a format. */
const KEYED =
  /^(?:_|__|t|T|tr|trans|translate|i18n|gettext|ngettext|lang|intl|localize|msg|include\w*|include_cached|partial\w*|render|ref|relref|link|post_url|asset|param|now|date|time|youtube|vimeo|gist|tweet|highlight|icon|fa|emoji)$/u;
/** Tags whose first parameter is a keyword: what kind of note it is. */
const OF_KIND = /^(?:notice|admonition|callout|alert|hint|panel|message|infobox|aside)$/u;
/** Reads as words of a page: it begins with a capital, and goes on with a word of small letters or as a sentence does. */
const PHRASE = /^[\p{Lu}¡¿«“\d][^{}<>=;\\|%_]*$/u;

const ENTITY = /&#?\w{1,10};/gu;

/** Adds the texts among the parameters of a template tag that stands between two offsets: each is a text of its own. */
export function addTagTexts(walk: Walk, start: number, end: number): void {
  const raw = walk.original.slice(start, end);
  for (const [value, at] of unnamed(raw)) addOwnText(walk, value, start + at);
  if (!raw.includes("=")) return;
  for (const { 0: whole, 1: double, 2: single, index } of raw.matchAll(PARAMETER)) {
    const value = double ?? single ?? "";
    if (/\{\{|^[a-z]*:?\/|^[\w-]+\.\w+$/u.test(value) || !/\p{L}{2}/u.test(value)) continue;
    addOwnText(walk, value, start + index + whole.length - 1 - value.length);
  }
}

/** The parameters without a name that are words for a reader, with their offsets in the tag. */
function unnamed(raw: string): (readonly [value: string, at: number])[] {
  const head = UNNAMED.exec(raw);
  if (head === null || KEYED.test(head[1] ?? "") || /\|\s{0,9}(?:t|trans|translate|i18n|date)\b/u.test(raw)) return [];
  const found: (readonly [string, number])[] = [];
  const needsWords = OF_KIND.test(head[1] ?? "");
  NEXT.lastIndex = head[0].length;
  for (let match = NEXT.exec(raw); match; match = NEXT.exec(raw)) {
    const value = match[1] ?? match[2] ?? "";
    if (needsWords && !/\s/u.test(value)) continue;
    if (PHRASE.test(value.replace(ENTITY, " ")) && /\p{Ll}{2}/u.test(value) && !/\p{Ll}\p{Lu}|\.\w+$|\//u.test(value))
      found.push([value, match.index + 1]);
  }
  return found;
}

/** Adds a text that stands in the source as it is, as a paragraph of its own. */
export function addOwnText(walk: Walk, text: string, at: number): void {
  const words = emptyBlockText();
  // A template writes it as it is, and the browser reads it.
  const read = text.replace(/&nbsp;|&#160;/gu, "\u00A0");
  addPiece(words, read, at, text.length, walk.foreign ? "foreign" : "prose");
  addText(walk, "paragraph", words, at, at + text.length, "nested", {});
}
