/** UTF-8, compressed. */
export async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(text), new CompressionStream("gzip"));
}

/** The text again. D1 gives a blob as an array of numbers. */
export async function gunzipped(blob: readonly number[] | Uint8Array): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await through(Uint8Array.from(blob), new DecompressionStream("gzip")));
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
