/** An address with those parameters that have a value. */
export function addressOf(base: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const search = searchOf(parameters);
  return base + search;
}

/** Parameters as the query of an address, with its question mark; empty without any. */
export function searchOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams(Object.entries(parameters).filter((each): each is [string, string] => each[1] !== undefined));
  return search.size === 0 ? "" : `?${search}`;
}
