import type { UiLang } from "#ui-lang";

/** A number of one decimal at most, as a language writes it: 97.4, 97,4. */
export const decimal = (value: number, lang: UiLang): string =>
  new Intl.NumberFormat(`${lang}-CA`, { maximumFractionDigits: 1 }).format(value);
