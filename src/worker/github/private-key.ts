/**
 * A private key in PKCS #8, the one form that WebCrypto reads. GitHub gives PKCS #1, which PKCS #8 holds unchanged behind a head.
 * @see https://www.rfc-editor.org/rfc/rfc5958#section-2
 */
export function pkcs8(pem: string): string {
  const text = pem.replaceAll("\\n", "\n").trim();
  const base64 = /^-----BEGIN RSA PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END RSA PRIVATE KEY-----$/u.exec(text)?.[1];
  if (base64 === undefined) return text;
  const key = Uint8Array.from(atob(base64.replace(/\s/gu, "")), (char) => char.charCodeAt(0));
  const wrapped = sequence([...VERSION_0, ...RSA_ENCRYPTION, ...tagged(0x04, key)]);
  const lines = btoa(String.fromCharCode(...wrapped)).match(/.{1,64}/gu) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----"].join("\n");
}

const VERSION_0 = [0x02, 0x01, 0x00];
/** SEQUENCE { OID 1.2.840.113549.1.1.1, NULL } */
const RSA_ENCRYPTION = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

const sequence = (content: readonly number[]) => tagged(0x30, Uint8Array.from(content));

function tagged(tag: number, content: Uint8Array): readonly number[] {
  const { length } = content;
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return [tag, ...bytes, ...content];
}
