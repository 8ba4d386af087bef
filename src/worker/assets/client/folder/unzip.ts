import { Unzip, type UnzipDecoder, type UnzipDecoderConstructor, UnzipInflate, UnzipPassThrough } from "fflate";
import { type Overflow, overflowOf } from "#folder/limits";

/** What of an archive is unpacked, and what is told of it. */
export interface UnzipOptions {
  /** The largest file, in bytes. */
  readonly largest: number;
  /** Bytes that are held already. */
  readonly held: number;
  wants(name: string): boolean;
  /** A file, or why it was not unpacked; `entry`: as far as the limit. */
  took(name: string, bytes: Uint8Array, why?: Exclude<Overflow, "all"> | "broken"): void;
}

/** Small, because a piece is inflated whole: at most a thousand times this. */
const PIECE = 4_096;

/**
 * Unpacks an archive piece by piece, as far as is wanted and no further.
 * @returns nothing where it was read to its end; `broken` where it is none, `all` where it holds too much
 */
export async function unzip(archive: Blob, options: UnzipOptions): Promise<"broken" | "all" | undefined> {
  let all = options.held;
  let names = 0;
  let isOver = false;
  const reader = new Unzip((file) => {
    names++;
    const name = entryName(file.name);
    if (name.endsWith("/")) return;
    const entry = new Entry();
    file.ondata = (error, piece, isLast) => {
      if (entry.isDone) return;
      if (error) return entry.end(options, name, "broken");
      all += piece.length;
      entry.add(piece);
      const over = overflowOf({ entry: entry.size, packed: entry.packed(), all }, options.largest);
      if (over === "all") isOver = true;
      else if (over) entry.end(options, name, over);
      else if (isLast) entry.end(options, name);
    };
    current = options.wants(name) ? entry : undefined;
    try {
      file.start();
    } catch {
      entry.end(options, name, "broken");
    }
  });
  let current: Entry | undefined;
  for (const [compression, Decoder] of [
    [0, UnzipPassThrough],
    [8, UnzipInflate],
  ] as const)
    reader.register(bounded(compression, Decoder, () => current));
  try {
    for (let at = 0; at < archive.size && !isOver; at += READ) {
      const bytes = new Uint8Array(await archive.slice(at, at + READ).arrayBuffer());
      for (let from = 0; from < bytes.length && !isOver; from += PIECE)
        reader.push(bytes.subarray(from, from + PIECE), at + from + PIECE >= archive.size);
    }
  } catch {
    return "broken";
  }
  if (isOver) return "all";
  return names === 0 && !(await isEmptyZip(archive)) ? "broken" : undefined;
}

const READ = 1 << 20;

/** A file on its way out of an archive. */
class Entry {
  readonly #pieces: Uint8Array[] = [];
  #read = 0;
  size = 0;
  isDone = false;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece.slice());
    this.size += piece.length;
  }

  readPacked(bytes: number): void {
    this.#read += bytes;
  }

  packed(): number {
    return this.#read;
  }

  end({ took, largest }: UnzipOptions, name: string, why?: Exclude<Overflow, "all"> | "broken"): void {
    if (this.isDone) return;
    this.isDone = true;
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.#pieces.splice(0)) {
      whole.set(piece, at);
      at += piece.length;
    }
    took(name, whole.subarray(0, largest + 1), why);
  }
}

/** A decoder that stops where its file is not wanted, or no longer: what is left of it is passed over and not kept. */
function bounded(compression: number, Decoder: new () => UnzipDecoder, entryNow: () => Entry | undefined): UnzipDecoderConstructor {
  return class implements UnzipDecoder {
    static readonly compression = compression;
    readonly #inner = new Decoder();
    readonly #entry = entryNow();
    ondata: UnzipDecoder["ondata"] = () => undefined;

    push(bytes: Uint8Array, isLast: boolean): void {
      if (!this.#entry || this.#entry.isDone) return;
      this.#entry.readPacked(bytes.length);
      this.#inner.ondata = this.ondata;
      this.#inner.push(bytes, isLast);
    }
  };
}

/** A name without the sign of UTF-8 is mostly UTF-8 all the same (macOS), and comes with a letter for each byte. */
function entryName(name: string): string {
  if (!/[\u0080-\u00FF]/u.test(name) || /[^\0-\u00FF]/u.test(name)) return name;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  } catch {
    return name;
  }
}

/** An archive of nothing is its end record alone. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.16) */
async function isEmptyZip(archive: Blob): Promise<boolean> {
  const [p, k, five, six] = new Uint8Array(await archive.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && five === 5 && six === 6;
}
