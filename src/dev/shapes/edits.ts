import type { Sides } from "#posting";
import { bothFilled, type Piece, type Shape, sentence, shuffled } from "./shape.ts";

type Edit = (pieces: Sides<readonly string[]>) => Sides<readonly string[]>;

const edited = (name: string, piece: Piece, edit: Edit): Shape => ({
  name: `edit: ${name}`,
  pair: (bytes) => {
    const before = bothFilled(bytes * 0.9, piece);
    const after = edit(before);
    return { en: after.en.join(""), fr: after.fr.join(""), before: { en: before.en.join(""), fr: before.fr.join("") } };
  },
});
const item: Piece = (i, lang) => `- ${sentence(i, lang)}\n`;
const paragraph: Piece = (i, lang) => `${sentence(i, lang)}.\n\n`;
const inOne: Piece = (i, lang) => `${sentence(i, lang)}. `;
const section: Piece = (i, lang) =>
  `## ${sentence(i, lang)}\n\n${sentence(i + 2, lang)}. ${sentence(i + 40, lang)}.\n\n- ${sentence(i + 3, lang)}\n\n`;
const oneSide =
  (change: (piece: string, i: number) => string): Edit =>
  ({ en, fr }) => ({ en: en.map(change), fr });
const otherWord = (text: string) => text.replace(/the \w+/u, "the office");
const otherFrench = (text: string) => text.replace(/(?:le|la|les) \S+/u, "le bureau");

/** Two states of a pair. */
export const editShapes: readonly Shape[] = [
  edited("items on one side", item, oneSide(otherWord)),
  edited("paragraphs on one side", paragraph, oneSide(otherWord)),
  edited("sentences of one paragraph on one side", inOne, oneSide(otherWord)),
  edited("sections on one side", section, oneSide(otherWord)),
  edited("items on both sides", item, ({ en, fr }) => ({ en: en.map(otherWord), fr: fr.map(otherFrench) })),
  edited("sentences on both sides", inOne, ({ en, fr }) => ({ en: en.map(otherWord), fr: fr.map(otherFrench) })),
  edited("items on both sides in turn", item, ({ en, fr }) => ({
    en: en.map((t, i) => (i % 2 ? otherWord(t) : t)),
    fr: fr.map((t, i) => (i % 2 ? t : otherFrench(t))),
  })),
  edited("all items went on one side", item, ({ fr }) => ({ en: [], fr })),
  edited("all items went", item, () => ({ en: [], fr: [] })),
  edited("every other item went on one side", item, ({ en, fr }) => ({ en: en.filter((_, i) => i % 2), fr })),
  edited("items came on one side", item, ({ en, fr }) => ({
    en: en.flatMap((t, i) => (i % 10 ? [t] : [t, "- Something new for all\n"])),
    fr,
  })),
  edited("items shuffled on one side", item, ({ en, fr }) => ({ en: shuffled(en), fr })),
  edited("items shuffled on both sides", item, ({ en, fr }) => ({ en: shuffled(en), fr: shuffled(fr) })),
  edited("sections shuffled on one side", section, ({ en, fr }) => ({ en: shuffled(en), fr })),
  edited(
    "the same item, edited",
    (_, lang) => item(5, lang),
    oneSide((t, i) => (i % 2 ? otherWord(t) : t)),
  ),
  edited(
    "numbers",
    (i) => `- ${i} boats\n`,
    oneSide((_, i) => `- ${i + 1} boats\n`),
  ),
  edited(
    "numbers of one paragraph",
    (i) => `${i} boats, `,
    oneSide((_, i) => `${i + 1} boats, `),
  ),
  edited(
    "links",
    (i, lang) => `- [${sentence(i, lang)}](/${lang}/${i})\n`,
    oneSide((t) => t.replace("](/en/", "](/en/new/")),
  ),
  edited(
    "links of one paragraph",
    (i, lang) => `[${i}](/${lang}/${i}) `,
    oneSide((t) => t.replace("](/en/", "](/en/new/")),
  ),
  edited("the languages exchanged", section, ({ en, fr }) => ({ en: fr, fr: en })),
  edited("all other text", item, ({ en, fr }) => ({
    en: en.map((_, i) => item(i * 37 + 500, "en")),
    fr: fr.map((_, i) => item(i * 53 + 300, "fr")),
  })),
  edited(
    "rows",
    (i, lang) => (i === 0 ? "| a | b |\n| - | - |\n" : `| ${i} | ${sentence(i, lang)} |\n`),
    oneSide((t, i) => (i === 0 ? t : otherWord(t))),
  ),
  edited(
    "one word for another, all over",
    (i) => `word${i % 977} `,
    oneSide((t, i) => (i % 3 ? t : "other ")),
  ),
  edited(
    "letters",
    () => "a b ",
    oneSide((t, i) => (i % 2 ? t : "a c ")),
  ),
];
