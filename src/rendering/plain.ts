/**
 * Text of a document made safe for a terminal or one line of a report: control characters, which could move the cursor or
 * start an escape sequence, and the signs that turn the direction of text around become U+FFFD; line ends become spaces.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes/ for the directional signs
 */
export function plain(text: string): string {
  return text.replace(/[\r\n\t]+/gu, " ").replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
