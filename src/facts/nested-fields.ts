import type { CheckContext } from "#check";
import { LANGS, type Lang } from "#posting";
import { languageOfTarget } from "#text/links";
import { fieldNamed } from "./fields.ts";

/** The last part of a nested key. */
export const lastKey = (key: string): string => key.slice(key.lastIndexOf(".") + 1);

/** Whether a value is a list of maps. */
export const holdsMaps = (value: unknown): boolean => Array.isArray(value) && value.some((one) => typeof one === "object" && one !== null);

/** How many members a value has, if it is a list. */
export const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Whether a key stands in a list that has not as many members on both sides: the list is reported, and its members have no places. */
export function isInUneven(context: CheckContext, key: string): boolean {
  const parts = key.split(".");
  return parts.some((part, at) => {
    if (at === 0 || !/^\d+$/u.test(part)) return false;
    const list = parts.slice(0, at).join(".");
    const lengths = LANGS.map((lang) => lengthOf(fieldNamed(context, lang, list)?.value));
    return lengths[0] !== lengths[1];
  });
}

const SIZE =
  /^(?:(?:file|document|doc|download|fichier)?[-_]?(?:size|taille|bytes|octets)|poids)(?:[-_]?(?:number|unit|value|kb|mb|ko|mo|bytes))?$/iu;
const TARGET = /file|fichier|url|href|link|lien|path|src|download|document/iu;

/** Whether a key is the size of a file that another key beside it names, another file on each side: the size is right to differ. */
export function isSizeField(context: CheckContext, key: string): boolean {
  if (!SIZE.test(lastKey(key))) return false;
  const map = key.slice(0, key.lastIndexOf(".") + 1);
  return context.pair.en.fields.some(({ key: beside, value }) => {
    const name = beside.slice(map.length);
    if (!beside.startsWith(map) || name.includes(".") || !TARGET.test(name) || SIZE.test(name) || typeof value !== "string") return false;
    const other = fieldNamed(context, "fr", beside)?.value;
    return typeof other === "string" && other.trim() !== value.trim();
  });
}

/** Keys whose address is not that of a page to go to. */
const ELSEWHERE = /redirect|alias|canonical|source|original|translat|alternate|switch|toggle|other|path|file|template|layout/iu;

/** A picture or script in the folder of a language may be the only one. */
const FILE = /\.(?:svg|png|jpe?g|gif|webp|ico|css|js)$/iu;

/** The side that has the language of the other: `lang: en`, or a link to `/en/guide/`, on both. */
export function foreignSide(key: string, en: unknown, fr: unknown): Lang | undefined {
  if (typeof en !== "string" || typeof fr !== "string" || en.trim() !== fr.trim()) return undefined;
  const value = en.trim();
  const lang = /^(?:lang|language|locale)$/u.test(lastKey(key))
    ? /^(en|fr)(?:[-_][a-z]{2})?$/iu.exec(value)?.[1]?.toLowerCase()
    : /^\.{0,2}\/[^\s]*$/u.test(value) && !ELSEWHERE.test(lastKey(key)) && !FILE.test(value)
      ? languageOfTarget(value)
      : undefined;
  return lang === "en" ? "fr" : lang === "fr" ? "en" : undefined;
}
