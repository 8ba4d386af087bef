import type { Sides, Source } from "#posting";
import type { UiLang } from "#ui-lang";

/** What a posting is called in a list: its title in the front matter, else its first heading, else its path. */
export function titleOf(pair: Sides<Source>, lang: UiLang): string {
  const { text, path } = pair[lang];
  const title = /^title:[ \t]*(.+)$/mu.exec(text)?.[1] ?? /^#{1,6}[ \t]+(.+)$/mu.exec(text)?.[1] ?? path ?? "";
  return title.trim().replace(/^(["'])(.*)\1$/u, "$2");
}
