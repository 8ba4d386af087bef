import { LANGS, type Sides } from "#posting";
import { quoted } from "#text/quote";

/** Words of each side that nothing answers to, beside those that a finding is about. */
export type AlsoOpen = { readonly [L in keyof Sides<unknown>]?: readonly string[] };

/** The sentence that names them, after a blank; nothing where there are none. */
export function alsoOpen(also: AlsoOpen | undefined): Sides<string> {
  const words = LANGS.flatMap((lang) => also?.[lang] ?? []).map((text) => quoted(text));
  if (words.length === 0) return { en: "", fr: "" };
  return {
    en: ` Nothing answers to ${words.map(({ en }) => en).join(" or ")} either.`,
    fr: ` Rien ne correspond non plus à ${words.map(({ fr }) => fr).join(" ni à ")}.`,
  };
}
