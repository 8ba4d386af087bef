import type { Sides } from "#posting";
import { UI_LANGS, type UiLang } from "#ui-lang";
import type { CommentLang } from "./input.ts";

/** The languages of a comment, in their order. */
export const langsOf = (lang: CommentLang): readonly UiLang[] => (lang === "both" ? UI_LANGS : [lang]);

/** Short words in each language of the comment, once where they are the same. */
export const say = (lang: CommentLang, words: Sides<string>): string => [...new Set(langsOf(lang).map((each) => words[each]))].join(" · ");

/** The same, of words that are made for each language. */
export const sayWith = (lang: CommentLang, make: (lang: UiLang) => string): string => [...new Set(langsOf(lang).map(make))].join(" · ");
