import { refusal } from "#config/user-error";
import type { Refusal } from "#finding";

/** A file’s text, or why there is none. */
export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** The text in bytes, or what else they are. */
export function decoded(bytes: Uint8Array, shown: string): TextRead {
  const guess = UTF16.find(([first, second]) => bytes[0] === first && bytes[1] === second) && "UTF-16";
  if (guess) return notUtf8(shown, 1, guess);
  if (bytes.includes(0)) return refused(refusal("binary-file", { path: shown }, { path: shown }));
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return notUtf8(shown, lineOfFault(bytes), "Windows-1252");
  }
}

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The line, from 1, of the first byte that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const strict = new TextEncoder().encode(lenient);
  let at = 0;
  while (at < bytes.length && bytes[at] === strict[at]) at++;
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
}

const refused = (why: Refusal): TextRead => ({ ok: false, refusal: why });
const notUtf8 = (path: string, line: number, guess: string): TextRead => refused(refusal("not-utf8", { path, line, guess }, { path }));
