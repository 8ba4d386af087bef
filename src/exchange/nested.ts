import type { Code, Token } from "./token.ts";

/** Tokens as a tree: what stands between the halves of a pair is inside it. */
export function nested<T>(
  tokens: readonly Token[],
  alone: (code: Code) => T,
  pair: (open: Code, close: Code, children: readonly (T | string)[]) => T,
): readonly (T | string)[] {
  const stack: { readonly open: Code | undefined; readonly children: (T | string)[] }[] = [{ open: undefined, children: [] }];
  for (const token of tokens) {
    const top = stack.at(-1) as (typeof stack)[number];
    if (typeof token === "string") top.children.push(token);
    else if (token.part === "open") stack.push({ open: token, children: [] });
    else if (token.part === "alone") top.children.push(alone(token));
    else if (top.open) {
      stack.pop();
      (stack.at(-1) as (typeof stack)[number]).children.push(pair(top.open, token, top.children));
    }
  }
  return (stack[0] as (typeof stack)[number]).children;
}
