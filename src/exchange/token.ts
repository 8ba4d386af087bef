/** What a code of a line does; a code in words, `**` or `<br>`, is never text to translate. */
export const CODE_KINDS = ["bold", "italic", "struck", "link", "image", "code", "address", "break", "html", "other"] as const;

/** @see CODE_KINDS */
export type CodeKind = (typeof CODE_KINDS)[number];

/** Which half of a pair a code is; `alone` stands for itself. */
export type CodePart = "open" | "close" | "alone";

/** A code as a file of a translator names it. Both halves of a pair share their id. */
export interface CodeMark {
  readonly id: string;
  readonly part: CodePart;
}

/** A code with what stands for it in the text. */
export interface Code extends CodeMark {
  readonly kind: CodeKind;
  readonly raw: string;
}

/** Words, or a code between them. */
export type Token = string | Code;

/** The same as read from a file, which is not asked what a code stands for. */
export type MarkedToken = string | CodeMark;

/** Tokens as one text, each code by its id, runs of white space as one: what two tokens are compared by. No text holds U+E000 or U+E001 for long: they are private. */
export function tokenKey(tokens: readonly MarkedToken[]): string {
  const parts = tokens.map((token) =>
    typeof token === "string" ? token.replace(/[\uE000\uE001]/gu, "") : `\uE000${token.id}${token.part[0]}\uE001`,
  );
  return parts
    .join("")
    .replace(/[ \t\r\n]+/gu, " ")
    .trim();
}

/** The words alone. */
export function tokenWords(tokens: readonly MarkedToken[]): string {
  return tokens
    .filter((token) => typeof token === "string")
    .join("")
    .replace(/[ \t\r\n]+/gu, " ")
    .trim();
}

/** Neighbouring words as one token; none empty. */
export function joinedTokens<T extends MarkedToken>(tokens: readonly T[]): readonly T[] {
  const out: T[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (typeof token === "string" && typeof last === "string") out[out.length - 1] = (last + token) as T;
    else if (token !== "") out.push(token);
  }
  return out;
}
