import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "#align/align";
import { isReadable } from "#align/inside";
import type { Lexicon } from "#align/lexicon";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { LANGS, type Lang } from "#posting";
import { PAGE_WEIGHT, type ParallelLine } from "./read.ts";

/** Share of its words that each side of a sentence must find opposite, so that what is no translation is not learned from. */
const TRANSLATED = 0.35;

/** The sentences of `FOLDER/pages/*.{en,fr}.md` that face each other. */
export function readPages(folder: string, lexicon: Lexicon): ParallelLine[] {
  const names = readdirSync(join(folder, "pages")).filter((name) => name.endsWith(".en.md"));
  return names.sort().flatMap((name) => linesOf(join(folder, "pages", name.slice(0, -6)), lexicon));
}

function linesOf(path: string, lexicon: Lexicon): ParallelLine[] {
  const [en, fr] = LANGS.map((lang) => parse({ text: readFileSync(`${path}.${lang}.md`, "utf8") }, lang, defaultConfig));
  if (!en?.ok || !fr?.ok) return [];
  const pair = { en: en.posting, fr: fr.posting };
  const alignment = align(pair, lexicon);
  return alignment.beads.flatMap((bead) => {
    if (!isReadable(pair, bead)) return [];
    const inside = alignment.inside(bead);
    return inside.beads.flatMap((facing): ParallelLine[] => {
      if (facing.kind !== "match" || LANGS.some((lang) => facing.coverage[lang] < TRANSLATED)) return [];
      const text = (lang: Lang) => facing[lang].map((at) => inside.sentences[lang][at]?.text).join(" ");
      return [{ en: text("en"), fr: text("fr"), weight: PAGE_WEIGHT, isClose: true }];
    });
  });
}
