/** The folders that are mutated, and the tests beside their units by which each is judged. What is listed here comes on top of these. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  run: [],
  text: [],
  align: [],
  pairing: [],
  facts: ["checks/{amount,code,contact,date,link,link-language,meaning,missing-detail,number,missing-block,missing-item}.test.ts"],
  drift: ["checks/{drift,stale}.test.ts"],
};

/** Tables of words of a language: that each word has a test would be the table written twice. Their strings are not mutated. */
export const WORD_TABLES: readonly string[] = [
  "src/text/federal-slugs.ts",
  "src/text/number-words.ts",
  "src/text/obligation-words.ts",
  "src/text/stop-words.ts",
  "src/drift/vocabulary.ts",
];
