import { readFrontMatter } from "#parse/front-matter";
import { frontMatterRange } from "#parse/front-matter-range";
import type { RawField } from "#parse/raw-field";
import { LANGS, type Lang } from "#posting";

/** What pairing reads of a front matter. */
export interface FrontMatterHead {
  readonly key?: string;
  readonly lang?: Lang;
}

/** The pair key and the language that a file states, read of its first characters as the parser reads them. */
export function headOf(text: string, keyName: string): FrontMatterHead {
  const range = frontMatterRange(text);
  if (!range) return {};
  const { fields } = readFrontMatter(text, range);
  const key = statedIn(fields, keyName);
  const lang = ["lang", "language", "locale"].map((name) => langNamed(statedIn(fields, name))).find((found) => found !== undefined);
  return { ...(key !== undefined && { key }), ...(lang !== undefined && { lang }) };
}

function statedIn(fields: readonly RawField[], name: string): string | undefined {
  const value = fields.find(({ key }) => key === name)?.value;
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number" ? String(value).trim() : undefined;
}

function langNamed(value: string | undefined): Lang | undefined {
  const word = value?.toLowerCase().split(/[-_]/u)[0];
  return LANGS.find((lang) => NAMES[lang].includes(word ?? ""));
}

const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: ["en", "eng", "english", "anglais"],
  fr: ["fr", "fra", "fre", "french", "français", "francais"],
};
