import { plain } from "#rendering/plain";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML takes it: signs that are markup are escaped, and characters that XML has none of become U+FFFD. */
export const xmlText = (text: string): string =>
  plain(text)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
