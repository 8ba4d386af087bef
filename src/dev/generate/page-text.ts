import type { UiLang } from "#ui-lang";

/** Document text inside a table cell or paragraph: a bar, an angle bracket or a star of a posting is not markup here. */
export const cell = (text: string): string =>
  text.replace(/[\\|<>*_[\]`]/gu, "\\$&").replace(/\s+/gu, (space) => (space.includes("\u00A0") ? space : " "));

/** A posting as code, in a fence longer than any in it. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}md\n${text.replace(/\s+$/u, "")}\n${fence}`;
}

/** The page of a rule in a language, from `docs/rules/`: named as README.md and README.fr.md are. */
export const pageName = (id: string, lang: UiLang): string => (lang === "en" ? `${id}.md` : `${id}.${lang}.md`);
