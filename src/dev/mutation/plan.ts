/** The folders that are mutated, each judged by the tests that stand beside its units. */
export const FOLDERS = ["run", "text", "align", "pairing", "facts", "drift"] as const;

/** One of these folders. */
export type Folder = (typeof FOLDERS)[number];

/** Tables of words of a language: that each word has a test would be the table written twice. Their strings are not mutated. */
export const WORD_TABLES: readonly string[] = [
  "src/text/federal-slugs.ts",
  "src/text/number-words.ts",
  "src/text/obligation-words.ts",
  "src/text/stop-words.ts",
];
