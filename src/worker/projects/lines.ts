/** Longest line, in bytes: two postings at their limit, every character escaped. */
const LONGEST = 2 * 1024 * 1024;

/** The lines of a body while it comes; one that is too long, or no UTF-8, is no line. A body that is cut off throws. */
export async function* bodyLines(body: ReadableStream<Uint8Array>): AsyncIterable<string | undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): string | undefined => {
    const bytes = new Uint8Array(Math.min(size, LONGEST + 1));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const isLong = size > LONGEST;
    [parts, size] = [[], 0];
    try {
      return isLong ? undefined : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    let rest = read.value;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      add(rest.subarray(0, end));
      yield line();
      rest = rest.subarray(end + 1);
    }
    add(rest);
  }
  if (size > 0) yield line();

  function add(part: Uint8Array): void {
    // What is over the limit is counted and not kept.
    if (size + part.length <= LONGEST) parts.push(part);
    size += part.length;
  }
}
