import { parse } from "yaml";
import { LANGS, type Lang } from "#posting";

/** What pairing reads of a front matter. */
export interface Head {
  readonly key?: string;
  readonly lang?: Lang;
}

/** The pair key and the language that a file's first characters state. A look at single lines, not a parse: YAML that is broken further down does not matter. */
export function headOf(text: string, keyName: string): Head {
  const matter = /(?<![\s\S])\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*$|^\.\.\.[ \t]*$|(?![\s\S]))/mu.exec(text)?.[1];
  if (matter === undefined) return {};
  const lines = matter.split(/\r?\n/u);
  const key = fieldOf(lines, keyName);
  const lang = ["lang", "language", "locale"].map((name) => langNamed(fieldOf(lines, name))).find((found) => found !== undefined);
  return { ...(key !== undefined && { key }), ...(lang !== undefined && { lang }) };
}

function fieldOf(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((each) => each.startsWith(`${name}:`));
  if (line === undefined) return undefined;
  try {
    const value: unknown = Object.values(parse(line) as object)[0];
    return (typeof value === "string" && value.trim() !== "") || typeof value === "number" ? String(value).trim() : undefined;
  } catch {
    return undefined;
  }
}

function langNamed(value: string | undefined): Lang | undefined {
  const word = value?.toLowerCase().split(/[-_]/u)[0];
  return LANGS.find((lang) => NAMES[lang].includes(word ?? ""));
}

const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: ["en", "eng", "english", "anglais"],
  fr: ["fr", "fra", "fre", "french", "français", "francais"],
};
