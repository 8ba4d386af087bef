import type { DiffPart } from "#finding";
import type { Lang, Sides } from "#posting";
import { excerpt, quoted } from "#text/quote";

/** What became of the value of a field, which may have come or gone. */
export function fieldEdit(old: string, value: string, lang: Lang): string {
  const [was, is] = [quoted(old)[lang], quoted(value)[lang]];
  if (old === "") return lang === "en" ? `now has ${is}` : `contient maintenant ${is}`;
  if (value === "") return lang === "en" ? `no longer has ${was}` : `ne contient plus ${was}`;
  return lang === "en" ? `changed from ${was} to ${is}` : `est passé de ${was} à ${is}`;
}

/** “old” to “new”, or what there is of the two. */
export function editedTo(old: string, words: string, lang: Lang): string {
  const [was, is] = [quoted(old)[lang], quoted(words)[lang]];
  if (old === "" && words === "") return lang === "en" ? "how the passage is set" : "la présentation du passage";
  if (old === "") return lang === "en" ? `${is} was added` : `${is} a été ajouté`;
  if (words === "") return lang === "en" ? `${was} was taken out` : `${was} a été retiré`;
  return lang === "en" ? `${was} became ${is}` : `${was} est devenu ${is}`;
}

/** The words of a kind, without the marks around them. */
export const changedWords = (diff: readonly DiffPart[], kind: DiffPart["kind"]): string =>
  excerpt(
    diff
      .filter((part) => part.kind === kind && /[\p{L}\p{N}]/u.test(part.text))
      .map(({ text }) => text.trim().replace(/^[\s,;:*_]+|[\s,;:*_]+$/gu, ""))
      .join(" … "),
  );

/** What joins members of a list and comes and goes with them. */
const JOINING: ReadonlySet<string> = new Set(["and", "or", "et", "ou"]);

/** What went and what came, without what is in both but for its place and the words that join: “Whitehorse or Iqaluit”, “or Whitehorse”. */
export function withoutCommon(old: string, words: string): readonly [string, string] {
  const [was, is] = [old.split(/\s+/u), words.split(/\s+/u)].map((list) => list.filter((word) => word !== "" && word !== "…")) as [
    string[],
    string[],
  ];
  const bare = (word: string) => word.replace(/^[\s,;]+|[\s,;.]+$/gu, "");
  const less = (some: readonly string[], others: readonly string[]) => {
    const known = new Set(others.map(bare));
    return some.filter((word) => !known.has(bare(word)) && !JOINING.has(bare(word)));
  };
  const [gone, come] = [less(was, is), less(is, was)];
  // Only where one of the two is nothing but what stayed.
  return gone.length > 0 === come.length > 0 ? [old, words] : [gone.map(bare).join(" "), come.map(bare).join(" ")];
}

const NAMES: Readonly<Record<string, Sides<string>>> = {
  field: { en: "front matter", fr: "en-tête" },
  heading: { en: "heading", fr: "titre" },
  paragraph: { en: "paragraph", fr: "paragraphe" },
  item: { en: "bullet", fr: "puce" },
  numbered: { en: "numbered item", fr: "élément numéroté" },
  code: { en: "code", fr: "code" },
  table: { en: "table", fr: "tableau" },
  quote: { en: "quotation", fr: "citation" },
  image: { en: "image", fr: "image" },
  html: { en: "HTML", fr: "HTML" },
  rule: { en: "line", fr: "filet" },
};

/** Kinds of blocks, as `Edit.kinds` has them and with commas between, in words. */
export const blockKindNames = (kinds: string, lang: Lang): string =>
  kinds
    .split(",")
    .map((kind) => {
      const [name = "", level] = kind.split(" ");
      const words = NAMES[name]?.[lang] ?? name;
      return level === undefined ? words : lang === "en" ? `${words} of level ${level}` : `${words} de niveau ${level}`;
    })
    .join(lang === "en" ? " and " : " et ");
