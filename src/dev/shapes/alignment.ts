import { LANGS, type Sides } from "#posting";
import { bothFilled, filled, type Piece, type Shape, sentence, shuffled } from "./shape.ts";

const apart = (name: string, piece: Piece, change: (sides: Sides<readonly string[]>) => Sides<readonly string[]>): Shape => ({
  name,
  pair: (bytes) => {
    const { en, fr } = change(bothFilled(bytes, piece));
    return { en: en.join(""), fr: fr.join("") };
  },
});
const item: Piece = (i, lang) => `- ${sentence(i, lang)}\n`;
const paragraph: Piece = (i, lang) => `${sentence(i, lang)}.\n\n`;
const section: Piece = (i, lang) =>
  `## ${sentence(i, lang)}\n\n${sentence(i + 2, lang)}. ${sentence(i + 40, lang)}.\n\n- ${sentence(i + 3, lang)}\n\n`;

/** Sides that do not face each other line by line. */
export const alignmentShapes: readonly Shape[] = [
  apart("items, shuffled", item, ({ en, fr }) => ({ en, fr: shuffled(fr) })),
  apart("paragraphs, shuffled", paragraph, ({ en, fr }) => ({ en, fr: shuffled(fr) })),
  apart("sections, shuffled", section, ({ en, fr }) => ({ en, fr: shuffled(fr) })),
  apart("sections, backwards", section, ({ en, fr }) => ({ en, fr: fr.toReversed() })),
  apart(
    "sentences, shuffled",
    (i, lang) => `${sentence(i, lang)}. `,
    ({ en, fr }) => ({ en, fr: shuffled(fr) }),
  ),
  apart(
    "sentences, every other one",
    (i, lang) => `${sentence(i, lang)}. `,
    ({ en, fr }) => ({ en, fr: fr.filter((_, i) => i % 2) }),
  ),
  apart("items, every other one", item, ({ en, fr }) => ({ en, fr: fr.filter((_, i) => i % 2) })),
  apart("items, each side every third", item, ({ en, fr }) => ({ en: en.filter((_, i) => i % 3), fr: fr.filter((_, i) => (i + 1) % 3) })),
  apart("paragraphs, every other one", paragraph, ({ en, fr }) => ({ en: en.filter((_, i) => i % 2), fr })),
  apart("items against one", item, ({ en, fr }) => ({ en, fr: fr.slice(0, 1) })),
  apart(
    "the same item against one",
    (_, lang) => item(5, lang),
    ({ en, fr }) => ({ en, fr: fr.slice(0, 1) }),
  ),
  apart("sections against nothing", section, ({ en }) => ({ en, fr: [] })),
  apart("nothing against sections", section, ({ fr }) => ({ en: [], fr })),
  apart(
    "sentences against nothing",
    (i, lang) => `${sentence(i, lang)}. `,
    ({ en }) => ({ en, fr: [] }),
  ),
  apart(
    "sentences against one",
    (i, lang) => `${sentence(i, lang)}. `,
    ({ en, fr }) => ({ en, fr: fr.slice(0, 1) }),
  ),
  apart(
    "links against nothing",
    (i) => `https://example.ca/${i} `,
    ({ en }) => ({ en, fr: ["Texte\n"] }),
  ),
  apart(
    "numbers against nothing",
    (i) => `${i} `,
    ({ en }) => ({ en, fr: ["Le texte sans chiffres.\n"] }),
  ),
  {
    name: "lines of one paragraph against items",
    pair: (bytes) => ({ en: filled(bytes, (i) => `${sentence(i, "en")}\n`), fr: filled(bytes, (i) => item(i, "fr")) }),
  },
  {
    name: "items against paragraphs",
    pair: (bytes) => ({ en: filled(bytes, (i) => item(i, "en")), fr: filled(bytes, (i) => paragraph(i, "fr")) }),
  },
  {
    name: "one paragraph against paragraphs",
    pair: (bytes) => ({ en: filled(bytes, (i) => `${sentence(i, "en")}. `), fr: filled(bytes, (i) => paragraph(i, "fr")) }),
  },
  {
    name: "English on both sides",
    pair: (bytes) => ({ en: filled(bytes, (i) => section(i, "en")), fr: filled(bytes, (i) => section(i, "en")) }),
  },
  {
    name: "the languages exchanged",
    pair: (bytes) => ({ en: filled(bytes, (i) => section(i, "fr")), fr: filled(bytes, (i) => section(i, "en")) }),
  },
  {
    name: "each side half in the other language",
    pair: (bytes) => ({
      en: filled(bytes, (i) => section(i, LANGS[i % 2] ?? "en")),
      fr: filled(bytes, (i) => section(i, LANGS[(i + 1) % 2] ?? "fr")),
    }),
  },
  {
    name: "the same sentence in items, twice",
    pair: (bytes) => ({
      en: filled(bytes, () => `- ${sentence(5, "en")}. ${sentence(5, "en")}.\n`),
      fr: filled(bytes, () => `- ${sentence(5, "fr")}.\n`),
    }),
  },
  {
    name: "words of one side in turn",
    pair: (bytes) => ({ en: filled(bytes, (i) => `word${i % 977} `), fr: filled(bytes, (i) => `mot${(i * 31) % 977} `) }),
  },
];
