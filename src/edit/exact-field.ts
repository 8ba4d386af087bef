/** A text as a field of a form holds it, where a text area would lose its line ends or its byte order mark; empty where it loses nothing. */
export function asField(text: string): string {
  return /\r|^\uFEFF/u.test(text) ? JSON.stringify(text) : "";
}

/** The text of such a field; empty where it holds none. */
export function fromField(value: string): string {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}
