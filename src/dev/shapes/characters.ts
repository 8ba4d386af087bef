import { repeated, type Shape, same, sentence } from "./shape.ts";

/** Characters that are rare in postings. */
export const characterShapes: readonly Shape[] = [
  repeated("combining marks", "e\u0301\u0302\u0303 "),
  same("one letter under many marks", (bytes) => `e${"\u0301".repeat(bytes / 2 - 1)}`),
  repeated("right to left", "مرحبا بالعالم "),
  repeated("right to left in sentences", (i, lang) => `${sentence(i, lang)} \u202Eمرحبا\u202C. `),
  repeated("emoji", "👩‍👩‍👧‍👦 "),
  repeated("emoji without spaces", "👩🏽‍🚀"),
  repeated("Chinese", "欢迎来到加拿大。"),
  repeated("Inuktitut", "ᐊᓪᓚᓯᒪᔪᖅ "),
  repeated("lone surrogates", "\uD800 "),
  repeated("NUL", "\0"),
  repeated("no-break spaces", { en: "word\u00A0", fr: "mot\u00A0" }),
  repeated("zero-width spaces", "a\u200B"),
  repeated("soft hyphens", "a\u00AD"),
  repeated("byte order marks", "\uFEFF"),
  repeated("dotted capitals", "İstanbul ẞ ﬁ "),
  repeated("capitals", (i, lang) => `${sentence(i, lang).toUpperCase()}. `),
  repeated("line separators", "a\u2028"),
  repeated("paragraph separators", (i, lang) => `${sentence(i, lang)}.\u2029`),
  repeated("letters apart", "a b c d "),
  repeated("Spanish sentences", "Los candidatos deben presentar la solicitud antes del lunes. "),
  repeated("Spanish paragraphs", "Los candidatos deben presentar la solicitud antes del lunes.\n\n"),
];
