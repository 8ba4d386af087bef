import type { Block } from "#posting";

/** `[boats]](/boats/)`, `[boats] (/boats/)`, `[boats](/our boats/)`, as they show. */
const BROKEN = /\[[^[\]]{1,120}\]{1,2}\s{0,3}\(([^()]{1,300})\)/gu;

/** The addresses of a block’s links that are broken and show their marks, without the spaces that broke them. */
export function brokenTargets({ text }: Block): readonly string[] {
  return text.includes("](") || text.includes("] (") || text.includes("]\n(")
    ? [...text.matchAll(BROKEN)]
        .map(([, address = ""]) => address.replace(/\s+/gu, ""))
        .filter((address) => /^(?:[a-z]+:|www\.|[/#.])/iu.test(address))
    : [];
}
