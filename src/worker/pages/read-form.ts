import { fromField } from "#edit/exact-field";
import { withLineEnds } from "#edit/line-ends";
import { LANGS, type Lang, type Sides, type Source } from "#posting";
import type { UiLang } from "#ui-lang";
import { PAGE_STRINGS } from "./strings.ts";

/** What a person gave for a side; shown again when something is wrong. */
export type Given = Source;

/** Why the texts could not be compared, and which field it is about. */
export interface Problem {
  readonly side?: Lang;
  readonly message: string;
}

/** The two texts of a sent form, and what is wrong with them. */
export interface FormTexts {
  readonly given: Sides<Given>;
  readonly problems: readonly Problem[];
}

/** An empty form. */
export const nothingGiven: Sides<Given> = { en: { text: "" }, fr: { text: "" } };

/** A sent form -> its two texts. A chosen file stands before what is in the text area. */
export async function readForm(form: FormData, lang: UiLang): Promise<FormTexts> {
  const sides = { en: await readSide(form, "en", lang), fr: await readSide(form, "fr", lang) };
  return {
    given: { en: sides.en.given, fr: sides.fr.given },
    problems: LANGS.flatMap((side) => (sides[side].problem === undefined ? [] : [{ side, message: sides[side].problem }])),
  };
}

interface SideRead {
  readonly given: Given;
  readonly problem?: string;
}

async function readSide(form: FormData, side: Lang, lang: UiLang): Promise<SideRead> {
  const t = PAGE_STRINGS[lang].problem;
  const file = form.get(`${side}File`);
  const pasted = withLineEnds(textOf(form, side), fromField(textOf(form, `${side}Exact`)));
  if (file instanceof File && file.name !== "" && file.size > 0) {
    const text = decoded(await file.arrayBuffer());
    return text === undefined ? { given: named(pasted, file.name), problem: t.encoding[side] } : { given: named(text, file.name) };
  }
  const given = named(pasted, textOf(form, `${side}Path`));
  return pasted.trim() === "" ? { given, problem: t.empty[side] } : { given };
}

/** Browsers send every line break of a text area as CRLF, whatever was pasted. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}

function named(text: string, path: string): Given {
  return path === "" ? { text } : { text, path };
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
