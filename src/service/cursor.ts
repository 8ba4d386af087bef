import { fingerprintOf } from "#run/fingerprint";

/** A part of a list, and where the next one starts. */
export interface ListPart<Item> {
  readonly items: readonly Item[];
  /** How many came before. */
  readonly from: number;
  readonly next: string | null;
}

/**
 * The part of a list that a cursor leads to: after the item that it names or, where that is gone, after as many as came before. A cursor is of one
 * query: with another the list is another one, and the answer is null.
 */
export function partAfter<Item>(
  list: readonly Item[],
  nameOf: (item: Item) => string,
  { query, cursor, size }: { readonly query: string; readonly cursor: string | null; readonly size: number },
): ListPart<Item> | null {
  const mark = fingerprintOf([query]);
  let from = 0;
  if (cursor !== null) {
    const read = readCursor(cursor);
    if (!read || read.mark !== mark) return null;
    const at = list.findIndex((item) => nameOf(item) === read.name);
    from = at < 0 ? Math.min(read.count, list.length) : at + 1;
  }
  const items = list.slice(from, from + size);
  const last = items.at(-1);
  const count = from + items.length;
  const next = last !== undefined && count < list.length ? written([mark, String(count), nameOf(last)]) : null;
  return { items, from, next };
}

const written = (parts: readonly string[]): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(parts))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function readCursor(cursor: string): { readonly mark: string; readonly count: number; readonly name: string } | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === "string")) return undefined;
    const [mark = "", count = "", name = ""] = parts as string[];
    return /^\d{1,9}$/u.test(count) ? { mark, count: Number(count), name } : undefined;
  } catch {
    return undefined;
  }
}
