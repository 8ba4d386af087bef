import { fromField } from "#edit/exact-field";
import { withLineEnds } from "#edit/line-ends";
import { LANGS, type Lang, type Sides, type Source } from "#posting";

/** What a person gave for a side; shown again when something is wrong. */
export type Given = Source;

/** Which time of a pair: the one that is compared, or the one before it. */
export type Part = "now" | "before";

/** What the fields of a side begin with: `en`, or `before-en`. */
export const fieldOf = (side: Lang, part: Part): string => (part === "now" ? side : `before-${side}`);

/** Why the texts could not be compared, and the id of the field that it is about. */
export interface Problem {
  readonly field?: string;
  readonly message: string;
}

/** What the script of the page that sent a form tells the script of the next one; neither read nor kept here. */
export function carriedOf(form: FormData): string {
  return textOf(form, "carried");
}

/** The two texts of a sent form, and what is wrong with them. */
export interface FormTexts {
  readonly given: Sides<Given>;
  readonly problems: readonly Problem[];
}

/** An empty form. */
export const nothingGiven: Sides<Given> = { en: { text: "" }, fr: { text: "" } };

/** What is said of a side that has no text, or none that can be read. */
interface Missing {
  readonly empty: Readonly<Record<Lang, string>>;
  readonly encoding: Readonly<Record<Lang, string>>;
}

/** A sent form -> its two texts of one time. A chosen file stands before what is in the text area. */
export async function readForm(form: FormData, words: Missing, part: Part = "now"): Promise<FormTexts> {
  const sides = { en: await readSide(form, "en", part, words), fr: await readSide(form, "fr", part, words) };
  return {
    given: { en: sides.en.given, fr: sides.fr.given },
    problems: LANGS.flatMap((side) => {
      const message = sides[side].problem;
      return message === undefined ? [] : [{ field: `${fieldOf(side, part)}-text`, message }];
    }),
  };
}

interface SideRead {
  readonly given: Given;
  readonly problem?: string;
}

async function readSide(form: FormData, side: Lang, part: Part, { empty, encoding }: Missing): Promise<SideRead> {
  const field = fieldOf(side, part);
  const file = form.get(`${field}File`);
  const pasted = withLineEnds(textOf(form, field), fromField(textOf(form, `${field}Exact`)));
  if (file instanceof File && file.name !== "" && file.size > 0) {
    const text = fileText(await file.arrayBuffer());
    return text === undefined ? { given: named(pasted, file.name), problem: encoding[side] } : { given: named(text, file.name) };
  }
  const given = named(pasted, textOf(form, `${field}Path`));
  return pasted.trim() === "" ? { given, problem: empty[side] } : { given };
}

/** Browsers send every line break of a text area as CRLF, whatever was pasted. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}

function named(text: string, path: string): Given {
  return path === "" ? { text } : { text, path };
}

/** The text of a file; nothing where its bytes are not UTF-8. */
export function fileText(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
