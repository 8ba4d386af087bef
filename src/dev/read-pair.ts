import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import type { Lang, Pair, Posting } from "#posting";

/** Reads two texts for a test, with the settings that nobody set. Throws where a text is refused. */
export function readPair(en: string, fr: string): Pair {
  return { en: read(en, "en"), fr: read(fr, "fr") };
}

function read(text: string, lang: Lang): Posting {
  const parsed = parse({ text }, lang, defaultConfig);
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  return parsed.posting;
}
