const encoder = new TextEncoder();

/**
 * 16 hexadecimal digits that identify a list of texts: 64-bit FNV-1a in two 32-bit halves, the texts parted by a byte that
 * UTF-8 never uses. Not cryptographic: it names a finding in a baseline, nobody gains by a collision.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprintOf(parts: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const eat = (byte: number) => {
    low ^= byte;
    // hash *= 0x00000100000001b3, on halves: 0x1b3 times each half, and the low half shifted by 40 bits.
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) | 0;
    low = product | 0;
  };
  for (const part of parts) {
    for (const byte of encoder.encode(part)) eat(byte);
    eat(0xff);
  }
  return hex(high) + hex(low);
}

const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
