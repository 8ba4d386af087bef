/** Seconds that an answer asks to wait, as a number or a date; a minute where it does not say, and no more than five. */
export function retryAfter({ headers }: Pick<Response, "headers">): number {
  const header = headers.get("Retry-After");
  const until = header === null || header.trim() === "" ? Number.NaN : Number(header);
  const seconds = Number.isNaN(until) ? (Date.parse(header ?? "") - Date.now()) / 1000 : until;
  return Number.isNaN(seconds) ? 60 : Math.min(300, Math.max(1, Math.ceil(seconds)));
}
