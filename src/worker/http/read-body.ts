/** How long a body may take to come, in milliseconds: 2 MB over the slowest of telephone lines. */
const PATIENCE = 60_000;

/** The bytes of a request, or that they are more than `limit` (by what it declares, and by what it sends), or that they do not come. */
export async function readBody(
  request: Request,
  limit: number,
  patience = PATIENCE,
): Promise<Uint8Array<ArrayBuffer> | "too-large" | "too-slow"> {
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) return "too-large";
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"too-slow">((resolve) => {
    alarm = setTimeout(() => resolve("too-slow"), patience);
  });
  const next = () => reader && Promise.race([reader.read(), late]);
  for (let read = await next(); read === "too-slow" || (read && !read.done); read = await next()) {
    if (read === "too-slow") {
      await reader?.cancel();
      return read;
    }
    size += read.value.length;
    if (size > limit) {
      clearTimeout(alarm);
      await reader?.cancel();
      return "too-large";
    }
    chunks.push(read.value);
  }
  clearTimeout(alarm);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
