/**
 * The JSON Pointer of the first key that an object of a JSON text has twice, of which JSON.parse silently takes the last; nothing where there is
 * none, or where the text is not JSON, which the parser says better. One pass.
 */
export function repeatedKey(text: string): string | undefined {
  /** What is open: the keys of an object so far and the one whose value is read, or the place in an array. */
  const open: { readonly keys?: Set<string>; at: string | number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const inner = open.at(-1);
    if (sign === "{") open.push({ keys: new Set(), at: "" });
    else if (sign === "[") open.push({ at: 0 });
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === "," && inner && typeof inner.at === "number") inner.at++;
    else if (sign === '"') {
      const end = endOfString(text, i);
      if (inner?.keys && isKey(text, end)) {
        inner.at = keyIn(text.slice(i, end));
        if (inner.keys.has(inner.at)) return open.map(({ at }) => `/${String(at).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
        inner.keys.add(inner.at);
      }
      i = end - 1;
    }
  }
  return undefined;
}

/** The offset after the closing quotation mark. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Whether a colon follows. */
function isKey(text: string, from: number): boolean {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return text[at] === ":";
}

/** `"\u0065n"` is the key `en`. */
function keyIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
