import type { Code, Token } from "./token.ts";

/** The codes of a present text under the ids of those of the other language that they answer to, by kind and order; its own after those. */
export function presentTokens(source: readonly Token[], present: readonly Token[]): readonly Token[] {
  const offered = new Map<string, string[]>();
  for (const token of source) if (isFirst(token)) offered.set(token.kind, [...(offered.get(token.kind) ?? []), token.id]);
  let next = source.reduce((most, token) => Math.max(most, typeof token === "string" ? 0 : Number(token.id)), 0);
  const ids = new Map<string, string>();
  return present.map((token) => {
    if (typeof token === "string") return token;
    const id = ids.get(token.id) ?? offered.get(token.kind)?.shift() ?? String(++next);
    ids.set(token.id, id);
    return { ...token, id };
  });
}

/** Every code that words of a translator may hold, by id and part: as the present text has it, else as the other language does. */
export function codesOf(source: readonly Token[], present: readonly Token[] = []): ReadonlyMap<string, Code> {
  const codes = [...source, ...present].filter((token) => typeof token === "object");
  return new Map(codes.map((code) => [`${code.id} ${code.part}`, code]));
}

const isFirst = (token: Token): token is Code => typeof token === "object" && token.part !== "close";
