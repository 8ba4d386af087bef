import type { UiLang } from "#ui-lang";

/**
 * The address of a rule’s page; nothing where nobody said where the pages are. `docs` is where `docs/rules` stands
 * (https://host/docs/rules → …/link.md, …/link.fr.md), or the address of one page with `{rule}` and `{lang}` in it, as this service names its own.
 */
export function rulePage(docs: string | undefined, rule: string, lang: UiLang): string | undefined {
  if (docs === undefined) return undefined;
  const id = encodeURIComponent(rule.toWellFormed());
  if (docs.includes("{rule}")) return docs.replaceAll("{rule}", id).replaceAll("{lang}", lang);
  return `${docs.replace(/\/$/u, "")}/${id}${lang === "en" ? "" : `.${lang}`}.md`;
}
