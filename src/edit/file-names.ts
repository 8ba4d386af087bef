import { LANGS, type Sides } from "#posting";

/** Names under which both files of a pair can be saved in one folder: their own, with as many folders before as tell the two, and pairs that are all called `index`, apart. */
export function fileNames(paths: Sides<string>): Sides<string> {
  const parts = { en: partsOf(paths.en), fr: partsOf(paths.fr) };
  const most = Math.max(parts.en.length, parts.fr.length);
  const least = LANGS.some((side) => /^_?index\./iu.test(parts[side].at(-1) ?? "")) ? 2 : 1;
  for (let count = Math.min(least, most); count <= most; count++) {
    const names = { en: parts.en.slice(-count).join("-"), fr: parts.fr.slice(-count).join("-") };
    if (names.en.toLowerCase() !== names.fr.toLowerCase()) return names;
  }
  return { en: withSide(parts.en, "en"), fr: withSide(parts.fr, "fr") };
}

const partsOf = (path: string): readonly string[] => path.split(/[/\\]/u).filter((part) => !/^\.{0,2}$/u.test(part));

const withSide = (parts: readonly string[], side: string): string => parts.join("-").replace(/(?=\.[^.]*$)|$/u, `.${side}`);
