/** A name that nothing else has; `crypto.randomUUID` is for secure origins alone. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
