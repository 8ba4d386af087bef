/** What the service takes from outside. */
export interface ServiceIo {
  /** ISO 8601, in universal time. */
  now(): string;
  /** Bytes that nobody can guess. */
  random(length: number): Uint8Array;
}

/** A number that no other pair has, but by a chance of one in 2⁴⁸. */
export const newNumber = ({ random }: ServiceIo): number => random(6).reduce((sum, byte) => sum * 256 + byte, 0);

/** Letters that nobody can guess: base64url, without padding. */
export function newSecret({ random }: ServiceIo, length = 32): string {
  return btoa(String.fromCharCode(...random(length)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
