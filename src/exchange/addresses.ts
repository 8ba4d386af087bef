import type { Analysis } from "#analysis";
import { type Lang, otherLang } from "#posting";
import type { Code, Token } from "./token.ts";

/** The address of a link, which may be another in the other language. */
export interface Address {
  /** Of the link’s code. */
  readonly code: string;
  readonly source: string;
  /** As the other language has it elsewhere in the pair, or in the present text; else the same. */
  readonly target: string;
}

/** Every address that a translator may have to put another one for; a mailbox is the same in both languages. */
export function addressesOf(tokens: readonly Token[], twinOf: (url: string) => string | undefined): readonly Address[] {
  return tokens.flatMap((token) => {
    const source = typeof token === "object" ? urlOf(token) : undefined;
    if (typeof token === "string" || source === undefined || source === "" || /^(?:mailto|tel):/iu.test(source)) return [];
    return [{ code: token.id, source, target: twinOf(source) ?? source }];
  });
}

/** The address in `](address "title")`. */
export function urlOf({ part, raw }: Code): string | undefined {
  return part === "close" && raw.startsWith("](") ? /^\]\((<[^<>]*>|[^\s<][^\s]*?)?(?=\)$|\s)/u.exec(raw)?.[1] : undefined;
}

/** The code with another address; nothing where that would end the link. */
export function withUrl(code: Code, url: string): Code | undefined {
  const own = urlOf(code);
  if (own === undefined || !/^(?:[^\s()<>\\]|\([^\s()<>\\]*\))+$/u.test(url)) return undefined;
  // An address that runs a program is none of a page.
  if (/^(?:javascript|data|vbscript):/iu.test(url)) return undefined;
  return { ...code, raw: `](${url}${code.raw.slice(2 + own.length)}` };
}

/** For an address of one side, the one that faces it everywhere in the pair. */
export function twinsOf({ pair, alignment }: Analysis, to: Lang): (url: string) => string | undefined {
  const from = otherLang(to);
  const twins = new Map<string, string | undefined>();
  const links = (side: Lang, blocks: readonly number[]) => blocks.flatMap((index) => pair[side].blocks[index]?.links ?? []);
  for (const bead of alignment.beads) {
    const [one, two] = [links(from, bead[from]), links(to, bead[to])];
    if (one.length !== two.length) continue;
    for (const [index, { url }] of one.entries()) {
      const other = two[index]?.url;
      twins.set(url, twins.has(url) && twins.get(url) !== other ? undefined : other);
    }
  }
  return (url) => twins.get(url);
}
