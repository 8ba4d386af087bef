import type { MaskedSpan } from "#parse/masked-span";

/** The ids in lists of attributes (`{#id}`, `{: #id}`), each with its source offset. One that has its line to itself belongs to what is above it. */
export function attributeIds(maskedSpans: readonly MaskedSpan[], text: string): (readonly [id: string, offset: number])[] {
  return maskedSpans.flatMap(({ start, end, name }) => {
    if (name !== "attributes") return [];
    const id = /#([\w:.-]+)/.exec(text.slice(start, end))?.[1];
    if (id === undefined) return [];
    let before = start;
    while (before > 0 && /\s/.test(text.charAt(before - 1))) before--;
    return [[id, Math.max(0, before - 1)] as const];
  });
}
