import { type Config, defaultConfig } from "#config/config";
import { bothFilled, type Piece, type Shape, sentence } from "./shape.ts";

/** Settings of `count` entries, as many as a text of those bytes may ask about. */
const withSettings = (name: string, piece: Piece, settings: (count: number) => Partial<Config>): Shape => ({
  name,
  pair: (bytes) => {
    const { en, fr } = bothFilled(bytes, piece);
    return { en: en.join(""), fr: fr.join(""), config: settings(Math.min(2000, Math.floor(bytes / 20))) };
  },
});
const list = <T>(count: number, of: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => of(i));
const letters: Piece = () => "a ";
const words: Piece = (i, lang) => `${sentence(i, lang)}. `;
const items: Piece = (i, lang) => `- ${sentence(i, lang)}\n`;

/** Settings that a stranger sends. */
export const settingShapes: readonly Shape[] = [
  withSettings(
    "the same term, other in the text",
    (_, lang) => (lang === "en" ? "a " : "c "),
    (n) => ({ glossary: list(n, () => ({ en: ["a"], fr: ["b"] })) }),
  ),
  withSettings("the same term", letters, (n) => ({ glossary: list(n, () => ({ en: ["a"], fr: ["b"] })) })),
  withSettings("terms of one letter more each", letters, (n) => ({
    glossary: list(Math.min(n, 200), (i) => ({ en: ["a ".repeat(i + 1)], fr: ["b"] })),
  })),
  withSettings("terms of one letter more each, almost", letters, (n) => ({
    glossary: list(Math.min(n, 200), (i) => ({ en: [`${"a ".repeat(i + 1)}b`], fr: ["b"] })),
  })),
  withSettings("a term of many words", letters, (n) => ({ glossary: [{ en: ["a ".repeat(n * 10)], fr: ["b"] }] })),
  withSettings("terms", words, (n) => ({ glossary: list(n, (i) => ({ en: [sentence(i, "en")], fr: [sentence(i, "fr")] })) })),
  withSettings("terms, an item each", items, (n) => ({
    glossary: list(n, (i) => ({ en: [sentence(i, "en")], fr: [sentence(i + 1, "fr")] })),
  })),
  withSettings("one term of many words to choose from", words, (n) => ({
    glossary: [{ en: list(n, (i) => sentence(i, "en")), fr: ["b"], not: { fr: list(n, (i) => sentence(i, "fr")) } }],
  })),
  withSettings("wrong translations", words, (n) => ({ glossary: list(n, (i) => ({ en: ["the"], fr: [`b${i}`], not: { fr: ["le"] } })) })),
  withSettings("allowed words", words, (n) => ({ allow: list(n, (i) => sentence(i, "en")) })),
  withSettings("the same allowed word", words, (n) => ({ allow: list(n, () => "the") })),
  withSettings("allowed words that begin alike", letters, (n) => ({ allow: list(Math.min(n, 200), (i) => `${"a ".repeat(i + 1)}b`) })),
  withSettings("keys that are the same", words, (n) => ({ frontMatter: { ...defaultConfig.frontMatter, same: list(n, (i) => `k${i}`) } })),
  withSettings("rules by path", words, (n) => ({
    overrides: list(n, (i) => ({ files: [`**/*a*a*a*a*${i}.md`], rules: { link: "off" } })),
  })),
  withSettings("pairs of path parts", words, (n) => ({
    pairs: { ...defaultConfig.pairs, patterns: list(n, (i) => [`/en${i}/`, `/fr${i}/`] as const) },
  })),
];
