/** Names that lead to this machine or to a network of one’s own (RFC 6761, RFC 6762, RFC 8375, and ICANN’s `internal`). */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/u;

/** Longest address. */
const LONGEST = 2_000;

/**
 * Whether the service may send to an address: https, without a user or password, to a host by its name. `URL` writes an IPv4 address with dots
 * whatever its notation was (2130706433, 0x7f.1), and an IPv6 address in brackets: none of either is taken, for the one that is public needs no
 * number. A name without a dot is of a network of one’s own.
 */
export function isPublicAddress(address: string): boolean {
  if (address.length > LONGEST || !URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  const name = hostname.replace(/\.$/u, "");
  if (protocol !== "https:" || username !== "" || password !== "") return false;
  return name.includes(".") && !/^[\d.]+$/u.test(name) && !name.startsWith("[") && !PRIVATE.test(name);
}
