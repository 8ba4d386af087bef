import type { Opened } from "#parse/containers";
import { type Fence, fenceAt } from "#parse/fences";
import type { MaskedSpan } from "#parse/masked-span";

const SHORTCODE =
  /^\{\{[<%]\s{0,9}(?:notice|admonition|callout|alert|hint|panel|message|infobox|aside)\s{1,9}(?:(?:type|kind|style|level|title|color)\s{0,9}=\s{0,9})?(?:(?=[A-Za-z])|["'](?=[\w-]{1,40}["']))([A-Za-z][\w-]{1,30})/u;
const TAG =
  /<(?:Aside|Admonition|Callout|Alert|Notice|Message|Banner|Hint|Note)\s[^<>]{0,300}?(?:type|kind|variant|severity|status|level)=["']([\w-]{1,30})["']/gu;

/** Admonitions that are written as shortcodes or components, by the keyword that says what they are: `{{% notice warning %}}`, `<Aside type="tip">`. */
export function keywordTags(source: string, maskedSpans: readonly MaskedSpan[], fences: readonly Fence[]): readonly Opened[] {
  const shortcodes = maskedSpans.flatMap(({ start, end, kind }): Opened[] => {
    const name = kind === "code" ? SHORTCODE.exec(source.slice(start, Math.min(end, start + 120)))?.[1] : undefined;
    return name === undefined || fenceAt(fences, start) ? [] : [{ name: name.toLowerCase(), start, end, closed: true }];
  });
  const tags = !/<[A-Z]/u.test(source)
    ? []
    : Array.from(source.matchAll(TAG), ({ 0: raw, 1: name = "", index }) => ({
        name: name.toLowerCase(),
        start: index,
        end: index + raw.length,
        closed: true,
      }));
  return [...shortcodes, ...tags.filter(({ start }) => !fenceAt(fences, start))].sort((a, b) => a.start - b.start);
}
